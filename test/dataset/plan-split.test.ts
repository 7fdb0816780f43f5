import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../src/dataset/check-files.ts';
import { groupAlike } from '../../src/dataset/group-alike.ts';
import type { Portion } from '../../src/dataset/plan-split.ts';
import { splitFile } from '../../src/dataset/split-file.ts';
import { bytesOf } from './dataset-builder.ts';

const words =
  'amber brook cedar delta ember fjord grove heath islet jetty knoll ledge marsh notch oasis plain quarry'.split(' ');
const labels = ['refund', 'login', 'invoice'];

const line = (content: string, answer: string): string =>
  JSON.stringify({
    messages: [
      { role: 'user', content },
      { role: 'assistant', content: answer },
    ],
  });

/** Sentences of six words by number: different numbers, different sentences. */
function sentence(number: number): string {
  const parts: string[] = [];
  for (let rest = number * 7919 + 13, word = 0; word < 6; word += 1) {
    parts.push(words[(rest + word * number) % words.length] ?? '');
    rest = Math.floor((rest * 31) / 7) + word;
  }
  return `${parts.join(' ')} ${number}`;
}

/** `count` lines; every fifth comes in `copies` spellings that are nearly the same. */
function dataset(count: number, copies = 3): readonly string[] {
  return Array.from({ length: count }, (_, number) => {
    const label = labels[number % 7 === 0 ? 2 : number % 2] ?? '';
    const spellings = number % 5 === 0 ? Array.from({ length: copies }, (_unused, copy) => '!'.repeat(copy)) : [''];
    return spellings.map((end) => line(`${sentence(number)} please and thank you${end}`, label));
  }).flat();
}

const split = (lines: readonly string[], portion: Portion = { kind: 'share', share: 0.2 }, seed = 42) => {
  const result = splitFile({ path: 'data.jsonl', bytes: bytesOf(`${lines.join('\n')}\n`), portion, seed });
  if (result.kind !== 'split') throw new Error(result.findings.map(({ message }) => message).join('\n'));
  const read = (bytes: Uint8Array): readonly string[] => Buffer.from(bytes).toString('utf8').split('\n').slice(0, -1);
  return { ...result, trainLines: read(result.train), heldOutLines: read(result.heldOut) };
};

describe('a split', () => {
  it('gives every line to one side, byte for byte and in the order of the file', () => {
    const lines = [
      ...dataset(100),
      ' {"messages":[{"role":"user","content":"1.0 "},{"role":"assistant","content":"login"}] } ',
    ];
    const { trainLines, heldOutLines } = split(lines);
    expect([...trainLines, ...heldOutLines].sort()).toEqual([...lines].sort());
    expect(trainLines).toEqual(lines.filter((one) => trainLines.includes(one)));
    expect(heldOutLines).toEqual(lines.filter((one) => heldOutLines.includes(one)));
  });

  it('lets nothing that is nearly the same stand on both sides', () => {
    const { train, heldOut } = split(dataset(300));
    const { report } = checkFiles([
      { path: 'train', role: 'train', bytes: train },
      { path: 'held-out', role: 'held-out', bytes: heldOut },
    ]);
    expect(report.pairs).toMatchObject([{ exactLines: 0, normalisedLines: 0, nearLines: 0, contradictions: 0 }]);
    expect(report.files.map(({ examples }) => examples > 0)).toEqual([true, true]);
  });

  it('keeps together what is alike over several steps, though its ends are not', () => {
    const steps = [
      'abcdefghijklmnopqrst',
      'abcdefghijklmnopqrstuv',
      'abcdefghijklmnopqrstuvwx',
      'abcdefghijklmnopqrstuvwxyz',
    ];
    const examples = [...steps, 'something else'].map((normalised) => ({ input: normalised, normalised }));
    expect(groupAlike(examples)).toEqual([[0, 1, 2, 3], [4]]);
  });

  it('compares inputs without a letter as they are', () => {
    const examples = ['🎉', '🎈', '🎉'].map((input) => ({ input, normalised: '' }));
    expect(groupAlike(examples)).toEqual([[0, 2], [1]]);
  });

  it('does not depend on the order of the lines', () => {
    const lines = dataset(80);
    const straight = split(lines);
    const reversed = split(lines.toReversed());
    expect([...reversed.heldOutLines].sort()).toEqual([...straight.heldOutLines].sort());
  });

  it('is the same with the same seed and another with another', () => {
    const lines = dataset(80);
    expect(split(lines).heldOutLines).toEqual(split(lines).heldOutLines);
    expect(split(lines, { kind: 'share', share: 0.2 }, 7).heldOutLines).not.toEqual(split(lines).heldOutLines);
  });

  it('gives every label its share, within one group', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 120 }),
        fc.integer({ min: 1, max: 4 }),
        fc.double({ min: 0.05, max: 0.6, noNaN: true }),
        fc.nat(1000),
        (count, copies, share, seed) => {
          const lines = dataset(count, copies);
          const { plan, heldOutLines } = split(lines, { kind: 'share', share }, seed);
          expect(plan.byLabel).toBe(true);
          expect(Math.abs(plan.target - share * lines.length)).toBeLessThanOrEqual(1);
          for (const { lines: all, quota, heldOut } of plan.strata) {
            expect(Math.abs(quota - share * all)).toBeLessThanOrEqual(2);
            expect(Math.abs(heldOut - quota)).toBeLessThanOrEqual(plan.largestGroup);
            expect(heldOut).toBeLessThan(all);
          }
          expect(heldOutLines).toHaveLength(plan.strata.reduce((sum, { heldOut }) => sum + heldOut, 0));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('takes exactly the number that is asked for where no two lines are alike', () => {
    const lines = dataset(90, 1);
    expect(split(lines, { kind: 'count', count: 17 }).heldOutLines).toHaveLength(17);
  });

  it('goes by length where the answers are no labels', () => {
    const lines = Array.from({ length: 60 }, (_, number) =>
      line(sentence(number), `${sentence(number + 500)} `.repeat(1 + (number % 4))),
    );
    const { plan, heldOutLines } = split(lines);
    expect(plan.byLabel).toBe(false);
    expect(plan.strata.map(({ name }) => name)).toEqual(['64 to 127 characters', '128 to 255 characters']);
    expect(heldOutLines).toHaveLength(12);
  });

  it('leaves a label whose lines are all alike to training', () => {
    const odd = ['', '!', '?'].map((end) => line(`quite another thing altogether${end}`, 'login-odd'));
    const { heldOutLines } = split([...dataset(40), ...odd], { kind: 'share', share: 0.5 });
    expect(heldOutLines.filter((one) => one.includes('login-odd'))).toEqual([]);
  });

  it('reads CRLF, marks and blank lines, and leaves them out', () => {
    const lines = dataset(30, 1);
    const bytes = bytesOf(`\uFEFF${lines.join('\r\n\r\n')}\r\n`);
    const result = splitFile({ path: 'data.jsonl', bytes, portion: { kind: 'count', count: 5 }, seed: 1 });
    expect(result).toMatchObject({ kind: 'split', blankLines: 29 });
    const plain = split(lines, { kind: 'count', count: 5 }, 1);
    expect(result.kind === 'split' && Buffer.from(result.heldOut)).toEqual(Buffer.from(plain.heldOut));
  });

  it('is refused for a file with a line that is no example', () => {
    const bytes = bytesOf(`${dataset(20).join('\n')}\n{"messages": []}\n`);
    const result = splitFile({ path: 'data.jsonl', bytes, portion: { kind: 'share', share: 0.2 }, seed: 1 });
    expect(result).toMatchObject({ kind: 'unreadable', findings: [{ code: 'empty-messages', severity: 'error' }] });
  });
});
