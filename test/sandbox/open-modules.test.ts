import { afterEach, describe, expect, it } from 'vitest';
import { openModules } from '../../src/sandbox/open-modules.ts';

let modules = openModules();

afterEach(() => {
  modules.close();
  modules = openModules();
});

const run = (source: string, input: unknown = {}, timeLimitMs = 20_000) => modules.run({ source, input, timeLimitMs });

describe('a module of the user', () => {
  it('is given the value and gives one back, in time or later', async () => {
    expect(await run('export default ({ answer }) => answer.length', { answer: 'four' })).toEqual({
      status: 'returned',
      value: 4,
    });
    expect(await run('export default async () => ({ score: 1 })')).toEqual({ status: 'returned', value: { score: 1 } });
    expect(await run('export default () => undefined')).toEqual({ status: 'returned', value: null });
  });

  it('gets texts as they are', async () => {
    const input = { answer: 'a\ud800\u0000\u001b[2J</script>`"' };
    expect(await run('export default (given) => given', input)).toEqual({ status: 'returned', value: input });
  });

  it('keeps its state from value to value, which come one after the other', async () => {
    const source = 'let count = 0; export default async () => { count += 1; return count; }';
    expect(await Promise.all([run(source), run(source), run(source)])).toEqual(
      [1, 2, 3].map((value) => ({ status: 'returned', value })),
    );
  });

  it.each([
    ['export default () => { throw new Error("no") }', 'it threw: no'],
    ['export default () => { throw null }', 'it threw: null'],
    ['export default 5', 'it threw: its default export is not a function'],
    ['export const grade = 1', 'it threw: its default export is not a function'],
    ['this is no module', /^it threw: /],
    ['import "./other.mjs"; export default () => 1', /^it threw: /],
    ['export default () => 1n', /^it threw: .*BigInt/],
    ['export default () => process.exit(0)', 'its process ended'],
    [
      'export default () => { process.send("boo"); return new Promise(() => {}) }',
      'it sent something else than its result',
    ],
  ])('%s fails with its reason', async (source, reason) => {
    expect(await run(source)).toEqual({
      status: 'failed',
      reason: typeof reason === 'string' ? reason : expect.stringMatching(reason),
    });
  });

  it('is given up after its time limit, and judges the next answer all the same', async () => {
    const source = 'export default ({ hang }) => { while (hang); return 1; }';
    expect(await run(source, { hang: false })).toEqual({ status: 'returned', value: 1 });
    expect(await run(source, { hang: true }, 300)).toEqual({ status: 'failed', reason: 'it took longer than 0.3 s' });
    expect(await run(source, { hang: false })).toEqual({ status: 'returned', value: 1 });
  });

  it('has no environment, no files and no processes', async () => {
    const source = `
      import { readFileSync, writeFileSync } from 'node:fs';
      import { spawnSync } from 'node:child_process';
      const tried = (act) => { try { act(); return 'done'; } catch (error) { return error.code; } };
      export default () => [
        Object.keys(process.env),
        tried(() => readFileSync('/etc/hostname')),
        tried(() => readFileSync('/proc/' + process.ppid + '/environ')),
        tried(() => writeFileSync('x', '')),
        tried(() => spawnSync('true')),
      ];`;
    expect(await run(source)).toEqual({
      status: 'returned',
      value: [[], 'ERR_ACCESS_DENIED', 'ERR_ACCESS_DENIED', 'ERR_ACCESS_DENIED', 'ERR_ACCESS_DENIED'],
    });
  });
});
