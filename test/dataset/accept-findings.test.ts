import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { updateAccepted } from '../../src/dataset/accept-findings.ts';
import { type AcceptedFinding, formatAccepted, parseAccepted } from '../../src/dataset/accepted-findings.ts';
import { applySeverities, LOWERABLE_ERRORS, type RuleSettings } from '../../src/dataset/apply-severities.ts';
import { checkFiles } from '../../src/dataset/check-files.ts';
import { LineHasher } from '../../src/dataset/hash-lines.ts';
import { RULE_CATALOGUE } from '../../src/dataset/rule-catalogue.ts';
import { hashFindings, settleFindings } from '../../src/dataset/settle-findings.ts';
import { splitLines } from '../../src/dataset/split-lines.ts';
import { bytesOf, soundLines } from './dataset-builder.ts';

const refusal = JSON.stringify({
  messages: [
    { role: 'user', content: 'Please help.' },
    { role: 'assistant', content: "I'm sorry, but I can't assist with that." },
  ],
});
const secret = JSON.stringify({
  messages: [
    { role: 'user', content: 'What is the key?' },
    { role: 'assistant', content: 'sk-proj-T3BlbkFJaB1cD2eF3gH4iJ5kL6mN7oP8qR9sT0uV' },
  ],
});

const fileOf = (lines: readonly string[]) => ({
  path: 'a.jsonl',
  role: 'train' as const,
  bytes: bytesOf(`${lines.join('\n')}\n`),
});
const settle = (lines: readonly string[], accepted: readonly AcceptedFinding[], rules: RuleSettings = {}) => {
  const file = fileOf(lines);
  return settleFindings(checkFiles([file]).report, { rules, accepted }, [file]);
};
const accept = (lines: readonly string[], before: readonly AcceptedFinding[] = [], rules: RuleSettings = {}) => {
  const file = fileOf(lines);
  const report = applySeverities(checkFiles([file]).report, rules);
  return updateAccepted(report, before, hashFindings(report, [file]));
};
const codesOf = (report: ReturnType<typeof settle>): readonly string[] =>
  report.files.flatMap(({ diagnostics }) => diagnostics.map(({ code, line }) => `${line}:${code}`));

describe('accepted findings', () => {
  const lines = [...soundLines(), refusal];

  it('are told no more, and counted', () => {
    const report = settle(lines, accept(lines));
    expect(codesOf(settle(lines, []))).toEqual(['13:refusal-answer']);
    expect(codesOf(report)).toEqual([]);
    expect(report.summary).toMatchObject({ errors: 0, warnings: 0, accepted: 1 });
    expect(report.files[0]?.accepted).toBe(1);
    expect(report.staleAccepted).toEqual([]);
  });

  it('are known again when their line moves, when line ends change and when a mark is put before them', () => {
    const accepted = accept(lines);
    expect(codesOf(settle([refusal, ...soundLines()], accepted))).toEqual([]);
    expect(
      codesOf(
        settle(
          lines.map((line) => `${line}\r`),
          accepted,
        ),
      ),
    ).toEqual([]);
    expect(codesOf(settle([`\uFEFF${refusal}`, ...soundLines()], accepted))).toEqual(['1:byte-order-mark']);
  });

  it('are told again when the line changes, and the entry is named as stale', () => {
    const report = settle([...soundLines(), refusal.replace('help', 'assist')], accept(lines));
    expect(codesOf(report)).toEqual(['13:refusal-answer']);
    expect(report.staleAccepted).toEqual([{ file: 'a.jsonl', code: 'refusal-answer', count: 1 }]);
  });

  it('do not cover one more line of the same content', () => {
    const rules = { 'duplicate-example': 'off' } as const;
    expect(codesOf(settle([...lines, refusal], accept(lines), rules))).toEqual(['14:refusal-answer']);
  });

  it('hold for one file and one rule', () => {
    const [entry] = accept(lines);
    if (entry === undefined) throw new Error('nothing was accepted');
    expect(codesOf(settle(lines, [{ ...entry, file: 'b.jsonl' }]))).toEqual(['13:refusal-answer']);
    expect(codesOf(settle(lines, [{ ...entry, code: 'blank-line' }]))).toEqual(['13:refusal-answer']);
  });

  it('are never errors', () => {
    const broken = [...soundLines(), '{"messages": []}'];
    expect(accept(broken)).toEqual([]);
    const raised = { 'refusal-answer': 'error' } as const;
    expect(accept(lines, [], raised)).toEqual([]);
    const report = settle(lines, accept(lines), raised);
    expect(report.summary).toMatchObject({ errors: 1, warnings: 0 });
    expect(report.staleAccepted).toEqual([]);
  });

  it('stop at a thousand of a rule: the one that stands for the rest is told', () => {
    const many = Array.from({ length: 1_010 }, (_, number) => refusal.replace('help', `help ${number * 7919}`));
    const report = settle(many, accept(many), {});
    const refusals = report.files.flatMap(({ diagnostics }) =>
      diagnostics.filter(({ code }) => code === 'refusal-answer'),
    );
    expect(refusals).toMatchObject([
      { line: 1_001, message: expect.stringContaining('(and 9 more like it from here on)') },
    ]);
  });

  it('of the whole file are known by their rule', () => {
    const skewed = Array.from({ length: 40 }, (_, number) =>
      JSON.stringify({
        messages: [
          { role: 'user', content: `Question ${number * 7919} of ${number}` },
          { role: 'assistant', content: number < 2 ? 'no' : 'yes' },
        ],
      }),
    );
    const accepted = accept(skewed);
    expect(accepted).toContainEqual({ file: 'a.jsonl', code: 'label-imbalance', line: null, count: 1 });
    expect(codesOf(settle(skewed.slice(1), accepted))).toEqual([]);
  });

  it('of other files outlast an update', () => {
    const other = { file: 'other.jsonl', code: 'refusal-answer', line: null, count: 1 };
    expect(accept(soundLines(), [...accept(lines), other])).toEqual([other]);
  });

  it('hold no text of the data, not even of a secret', () => {
    const text = formatAccepted(accept([...soundLines(), secret]));
    expect(text).toContain('"secret"');
    expect(text).not.toMatch(/sk-proj|T3Blbk|key\?/);
  });
});

describe('the file of accepted findings', () => {
  const entry = { file: 'b.jsonl', code: 'secret', line: 'ab'.repeat(16), count: 2 };

  it('is read as it was written, sorted', () => {
    const entries = [entry, { file: 'a.jsonl', code: 'blank-line', line: null, count: 1 }];
    expect(parseAccepted(formatAccepted(entries), 'x')).toEqual(entries.toReversed());
    expect(parseAccepted(formatAccepted([]), 'x')).toEqual([]);
  });

  it.each([
    ['no JSON', '<<<<<<< HEAD', /tunegate\.accepted\.json cannot be read/],
    ['another version', '{"schemaVersion": 2, "accepted": []}', /cannot be read/],
    [
      'a hash that is none',
      JSON.stringify({ schemaVersion: 1, accepted: [{ ...entry, line: 'hello' }] }),
      /cannot be read/,
    ],
  ])('is refused with %s', (_name, text, message) => {
    expect(() => parseAccepted(text, 'tunegate.accepted.json')).toThrow(message);
  });
});

describe('severities', () => {
  it('raise, lower and switch off rules, sums included', () => {
    const lines = [...soundLines(), refusal, ''];
    const report = settle(lines, [], { 'refusal-answer': 'error', 'blank-line': 'off' });
    expect(codesOf(report)).toEqual(['13:refusal-answer']);
    expect(report.summary).toMatchObject({ errors: 1, warnings: 0 });
    expect(settle(soundLines().slice(0, 3), [], { 'too-few-examples': 'warning' }).summary).toMatchObject({
      errors: 0,
      warnings: 1,
    });
  });

  it('name as lowerable only rules that are there and are errors', () => {
    const errors = RULE_CATALOGUE.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    for (const code of LOWERABLE_ERRORS) expect(errors).toContain(code);
  });
});

describe('hashes of lines', () => {
  const text = fc
    .array(fc.constantFrom('a', '\n', '\r\n', '\r', '\uFEFF', 'é', '\ufeef'), { maxLength: 30 })
    .map((parts) => bytesOf(parts.join('')));

  it('do not depend on how the file is cut into chunks', () => {
    fc.assert(
      fc.property(text, fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 30 }), (bytes, sizes) => {
        const wanted = new Set([...splitLines(bytes)].map(({ number }) => number));
        const whole = new LineHasher(wanted);
        whole.add(bytes);
        const chunked = new LineHasher(wanted);
        for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
          const size = sizes[turn % sizes.length] ?? 1;
          chunked.add(bytes.subarray(at, at + size));
          at += size;
        }
        expect(chunked.finish()).toEqual(whole.finish());
      }),
      { numRuns: 2_000 },
    );
  });

  it('are equal for equal lines, and only for those', () => {
    fc.assert(
      fc.property(text, (bytes) => {
        const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
        const lines = [...splitLines(bytes, start)].map(({ start: from, end }) =>
          Buffer.from(bytes.subarray(from, end)).toString('hex'),
        );
        const hasher = new LineHasher(new Set(lines.map((_, index) => index + 1)));
        hasher.add(bytes);
        const hashes = hasher.finish();
        for (const [one, line] of lines.entries())
          for (const [other, otherLine] of lines.entries())
            expect(hashes.get(one + 1) === hashes.get(other + 1)).toBe(line === otherLine);
      }),
      { numRuns: 1_000 },
    );
  });
});
