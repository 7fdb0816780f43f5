import { describe, expect, it } from 'vitest';
import { comparisonSchema } from '../../src/domain/comparison.ts';
import { makeCommandFolder } from './workspace.ts';

const rows = (losses: number, gains: number, same: number, slice: string) =>
  [...Array(losses).fill([1, 0]), ...Array(gains).fill([0, 1]), ...Array(same).fill([1, 1])].map(
    ([baseline, candidate], index) => ({ id: `${slice}${index}`, baseline, candidate, slice }),
  );
const all = [...rows(30, 1, 169, 'de'), ...rows(3, 3, 194, 'en')];

describe('tunegate compare', () => {
  it('says the same of a table as of JSON lines, slices included', async () => {
    const folder = await makeCommandFolder({
      'outcomes.jsonl': all.map((row) => `${JSON.stringify(row)}\n`).join(''),
      'outcomes.csv': [
        'id,slice,candidate,baseline',
        ...all.map((row) => `${row.id},${row.slice},${row.candidate},${row.baseline}`),
      ].join('\n'),
    });
    const fromLines = await folder.run('compare', 'outcomes.jsonl', '--format', 'json');
    const fromTable = await folder.run('compare', 'outcomes.csv', '--format', 'json');
    expect(fromLines.code).toBe(1);
    expect(fromTable).toEqual(fromLines);
    const comparison = comparisonSchema.parse(JSON.parse(fromLines.stdout));
    expect(comparison.slices?.map(({ value, verdict }) => [value, verdict])).toEqual([
      ['de', 'regressed'],
      ['en', 'not-worse'],
    ]);
    expect((await folder.run('compare', 'outcomes.csv')).stdout).toMatch(
      /slice: de +200 +30 +1 +−14\.5 points +<0\.0001 +worse/,
    );
  });

  it('takes the error rates, the tolerance and what an undecided comparison exits with', async () => {
    const folder = await makeCommandFolder({
      'outcomes.jsonl': rows(3, 3, 94, 'x')
        .map((row) => `${JSON.stringify(row)}\n`)
        .join(''),
    });
    const run = (...args: readonly string[]) => folder.run('compare', 'outcomes.jsonl', ...args);
    const set = await run('--beta', '0.2', '--tolerance', '0.01', '--format', 'json');
    expect(JSON.parse(set.stdout)).toMatchObject({ test: { beta: 0.2, tolerance: 0.01 }, interval: { lowLevel: 0.8 } });
    expect((await run()).code).toBe(0);
    expect((await run('--on-inconclusive', 'fail')).code).toBe(4);
    const refused = await run('--tolerance', '0.02');
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('--tolerance is 0.02 and --margin is 0.02');
  });

  it('names the lines of a table that are no outcomes', async () => {
    const folder = await makeCommandFolder({
      'o.csv': 'id,baseline,candidate\na,2,0\nb,1\n',
      'none.csv': 'id,baseline,candidate\n',
    });
    const result = await folder.run('compare', 'o.csv');
    expect(result.code).toBe(1);
    expect(result.stderr).toMatch(/o\.csv:2: "baseline" is neither/);
    expect(result.stderr).toMatch(/o\.csv:3: The line has 2 fields/);
    expect((await folder.run('compare', 'none.csv')).stderr).toContain('There are no outcomes in none.csv.');
  });
});
