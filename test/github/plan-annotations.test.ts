import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import { planAnnotations } from '../../src/github/plan-annotations.ts';

function diagnosticOf(changes: Partial<Diagnostic> = {}): Diagnostic {
  return {
    code: 'invalid-json',
    severity: 'error',
    line: 1,
    message: 'It is not JSON.',
    hint: 'Quote it.',
    ...changes,
  };
}

function lines(count: number, changes: Partial<Diagnostic> = {}): readonly Diagnostic[] {
  return Array.from({ length: count }, (_, index) => diagnosticOf({ line: index + 1, ...changes }));
}

describe('an annotation', () => {
  it('stands on its line and column and says what to do', () => {
    expect(planAnnotations([{ path: 'a.jsonl', diagnostics: [diagnosticOf({ line: 5, column: 17 })] }])).toEqual([
      {
        severity: 'error',
        title: 'tunegate: invalid-json',
        message: 'It is not JSON. Quote it.',
        file: 'a.jsonl',
        startLine: 5,
        startColumn: 17,
      },
    ]);
  });

  it('of a whole file has no line', () => {
    const [annotation] = planAnnotations([{ path: 'a.jsonl', diagnostics: [diagnosticOf({ line: 0, column: 3 })] }]);
    expect(Object.keys(annotation ?? {})).toEqual(['severity', 'title', 'message', 'file']);
  });

  it('is cut at 4,096 characters', () => {
    const long = diagnosticOf({ message: '🙂'.repeat(5000) });
    const [annotation] = planAnnotations([{ path: 'a.jsonl', diagnostics: [long] }]);
    expect(annotation?.message.length).toBeLessThanOrEqual(4_096);
    expect(annotation?.message).toMatch(/^(?:🙂)+…$/u);
  });
});

describe('of many findings', () => {
  it.each([
    [10, 10, undefined],
    [11, 10, '2 more errors in 1 file.'],
    [1000, 10, '991 more errors in 1 file.'],
  ])('%i make %i annotations', (count, shown, rest) => {
    const plan = planAnnotations([{ path: 'a.jsonl', diagnostics: lines(count) }]);
    expect(plan).toHaveLength(shown);
    if (rest !== undefined) expect(plan.at(-1)?.message).toContain(rest);
    expect(plan.filter(({ file }) => file === undefined)).toHaveLength(rest === undefined ? 0 : 1);
  });

  it('ten errors and ten warnings are shown, errors first', () => {
    const diagnostics = [...lines(50, { severity: 'warning' }), ...lines(50)];
    const severities = planAnnotations([{ path: 'a.jsonl', diagnostics }]).map(({ severity }) => severity);
    expect(severities).toEqual([...Array(10).fill('error'), ...Array(10).fill('warning')]);
  });

  it('a thousand of one rule hide neither another rule nor what concerns a whole file', () => {
    const plan = planAnnotations([
      { path: 'a.jsonl', diagnostics: [...lines(1000), diagnosticOf({ code: 'missing-role', line: 1001 })] },
      { path: 'b.jsonl', diagnostics: [diagnosticOf({ code: 'too-few-examples', line: 0 })] },
    ]);
    expect(plan.slice(0, 4).map(({ title, startLine }) => [title, startLine])).toEqual([
      ['tunegate: too-few-examples', undefined],
      ['tunegate: invalid-json', 1],
      ['tunegate: missing-role', 1001],
      ['tunegate: invalid-json', 2],
    ]);
  });

  it('the rest counts the files it is in', () => {
    const plan = planAnnotations([
      { path: 'a.jsonl', diagnostics: lines(15) },
      { path: 'b.jsonl', diagnostics: lines(5) },
    ]);
    expect(plan.at(-1)?.message).toContain('11 more errors in 2 files.');
  });

  it('none makes none', () => {
    expect(planAnnotations([{ path: 'a.jsonl', diagnostics: [] }])).toEqual([]);
  });
});
