import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../src/dataset/check-files.ts';
import { compareFiles } from '../../src/dataset/compare-files.ts';
import { bytesOf, chatLine, checkLines } from './dataset-builder.ts';

function line(question: string, answer: string): unknown {
  return {
    messages: [
      { role: 'system', content: 'Label it.' },
      { role: 'user', content: question },
      { role: 'assistant', content: answer },
    ],
  };
}

const others = Array.from({ length: 10 }, (_, index) => chatLine(index));
const train = checkLines(
  [...others, line('Where is my new card?', 'card'), line('Top up failed again today', 'top-up')],
  { path: 'train.jsonl' },
);

function compare(...lines: readonly unknown[]) {
  return compareFiles(train, checkLines(lines, { path: 'held-out.jsonl', role: 'held-out' }));
}

describe('compareFiles', () => {
  it('counts exact in normalised and normalised in near', () => {
    const { report } = compare(
      line('Where is my new card?', 'card'),
      line('where is my NEW card', 'card'),
      line('Top up failed again todayy', 'top-up'),
      line('Something else entirely', 'other'),
    );
    expect(report).toEqual({
      train: 'train.jsonl',
      heldOut: 'held-out.jsonl',
      exactLines: 1,
      normalisedLines: 2,
      nearLines: 3,
      contradictions: 0,
    });
  });

  it('counts a leaked line with another answer as a contradiction', () => {
    expect(compare(line('where is my new card', 'delivery')).report).toMatchObject({
      normalisedLines: 1,
      contradictions: 1,
    });
  });

  it('compares inputs without letters exactly only', () => {
    const smile = checkLines([...others, line('😀', 'happy')]);
    const heldOut = checkLines([line('😀', 'happy'), line('😡', 'angry')], { role: 'held-out' });
    expect(compareFiles(smile, heldOut).report).toMatchObject({ exactLines: 1, nearLines: 1 });
  });

  it('names both lines, warns of few and refuses many', () => {
    const many = compare(line('Where is my new card?', 'card'), line('Another one', 'other'));
    expect(many.diagnostics.map(({ code, severity, line: at }) => [code, severity, at])).toEqual([
      ['leaked-sample', 'error', 0],
      ['leaked-sample', 'warning', 1],
    ]);
    expect(many.diagnostics[1]?.message).toContain('line 11 of train.jsonl');
    const fresh = Array.from({ length: 40 }, (_, index) => chatLine(index + 100));
    const few = compare(...fresh, line('Where is my new card?', 'card'));
    expect(few.diagnostics.map(({ severity, line: at }) => [severity, at])).toEqual([
      ['warning', 0],
      ['warning', 41],
    ]);
  });
});

describe('checkFiles', () => {
  const file = (path: string, role: 'train' | 'validation' | 'held-out' | 'few-shot', lines: readonly unknown[]) => ({
    path,
    role,
    bytes: bytesOf(lines.map((value) => JSON.stringify(value)).join('\n')),
  });

  it('compares everything a model sees with everything it is judged by', () => {
    const heldOut = [line('Where is my new card?', 'card'), line('Unseen question', 'other')];
    const { report, samples, files } = checkFiles(
      [
        file('t', 'train', others),
        file('v', 'validation', others.slice(0, 3)),
        file('f', 'few-shot', [line('Where is my new card?', 'card')]),
        file('h1', 'held-out', heldOut),
        file('h2', 'held-out', heldOut),
      ],
      { method: 'supervised' },
    );
    expect(report.pairs.map(({ train: from, heldOut: to, exactLines }) => `${from}-${to}:${exactLines}`)).toEqual([
      't-h1:0',
      'v-h1:0',
      'f-h1:1',
      't-h2:0',
      'v-h2:0',
      'f-h2:1',
    ]);
    expect(report.files[3]?.diagnostics.map(({ code, severity }) => `${code}:${severity}`)).toContain(
      'leaked-sample:error',
    );
    expect(report.summary.errors).toBe(2);
    expect(report.summary.tokens).toBe(report.files.reduce((sum, { tokens }) => sum + tokens, 0));
    expect(new Set(samples.map(({ id }) => id)).size).toBe(4);
    expect(report.files[1]?.diagnostics.map(({ code, severity }) => `${code}:${severity}`)).toContain(
      'leaked-sample:warning',
    );
    expect(files.map(({ report: { path } }) => path)).toEqual(['t', 'v', 'f', 'h1', 'h2']);
  });
});
