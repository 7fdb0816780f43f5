import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unknown } from '../../src/domain/known.ts';
import type { Report } from '../../src/domain/report.ts';
import { renderComment } from '../../src/render/comment.ts';
import { renderText } from '../../src/render/text.ts';
import {
  buildDatasets,
  buildDiagnostic,
  buildDiff,
  buildEdit,
  buildFile,
  buildFileDiff,
  buildFineTune,
  buildFlip,
  buildReport,
  buildTarget,
  buildTask,
} from './report-builder.ts';

/** The same text in every field of a report that others can write. */
function reportOf(text: string): Report {
  const target = buildTarget({ provider: text, model: text, prompt: text, usd: unknown(text) });
  const flip = buildFlip({ id: text, file: text, input: text, expected: text, baseline: text, candidate: text });
  const task = buildTask({
    name: text,
    graders: [text],
    reasons: [text],
    targets: { baseline: target, candidate: target },
    fineTune: buildFineTune({ provider: text, baseModel: text, jobId: text, status: text, model: text }),
    flips: { broken: [flip], fixed: [{ ...flip, candidate: `${text}${'x'.repeat(80)}` }] },
    datasets: buildDatasets({
      files: [
        buildFile({
          path: text,
          diagnostics: [buildDiagnostic({ code: text, message: text, hint: text, pointer: text })],
        }),
      ],
      pairs: [{ train: text, heldOut: text, exactLines: 1, normalisedLines: 1, nearLines: 1, contradictions: 1 }],
    }),
  });
  const other = `${text}${'y'.repeat(90)}`;
  const datasetDiff = buildDiff({
    base: { commit: text, relation: 'merge-base' },
    files: [
      buildFileDiff({
        path: text,
        labels: [{ label: text, before: 1, after: 2 }],
        listed: {
          added: [{ line: 1, input: text, answer: text }],
          removed: [{ line: 1, input: text, answer: text }],
          edited: [
            buildEdit({
              input: { before: text, after: other },
              answer: { before: other, after: text },
              changed: ['input', 'answer'],
            }),
          ],
        },
      }),
      { status: 'unknown', path: text, role: 'train', reason: text },
    ],
    removedUnknown: text,
  });
  const run = { configuration: text, repository: text, serverUrl: text, commit: text };
  return buildReport({
    tasks: [
      { ...task, datasetDiff },
      { ...task, name: 'b', datasetDiff: { known: false, reason: text } },
    ],
    gate: { passed: true, conclusion: 'success', reasons: [text] },
    run,
  });
}

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '`',
        '```',
        '|',
        '\\',
        '\n',
        '\r',
        '*',
        '[x](javascript:1)',
        '<script>',
        '</details>',
        '<!-- tunegate:report -->',
      ),
      fc.constantFrom(
        '@octocat',
        '#1',
        '::error::x',
        '##[add-mask]a',
        '\u001b[2J',
        '\u202e',
        "'; rm -rf /",
        '$(id)',
        '%0A',
        ' ',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('a report whose every text is hostile', () => {
  it('leaves no mark-up in the comment but our own', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const outside = withoutCode(renderComment(reportOf(text)));
        expect(outside.match(/<(?!\/?(?:details|summary|sub)\b|details open>|!-- tunegate)[^\n]*/g)).toBeNull();
        expect(outside.match(/<details/g)?.length).toBe(outside.match(/<\/details>/g)?.length);
        expect(outside).not.toMatch(/@octocat|\]\(javascript:|#1\b/);
        expect(outside.match(/<!--/g)).toHaveLength(2);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves no command of the runner and no stray escape sequence in the terminal text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const lines = renderText(reportOf(text), { colour: true, columns: 80 }).split(/\r\n|\r|\n/);
        expect(lines.filter((line) => /^\s*::/.test(line) || line.includes('##['))).toEqual([]);
        expect(lines.join('').replaceAll(/\p{Cc}\[\d+m/gu, '')).not.toMatch(/\p{Cc}|\u202e/u);
      }),
      { numRuns: 500 },
    );
  });
});

/** The Markdown without its fenced blocks and code spans, as CommonMark delimits them. */
function withoutCode(markdown: string): string {
  const lines: string[] = [];
  let fence: string | null = null;
  for (const line of markdown.split('\n')) {
    const run = /^(`{3,})(?:sh)?$/.exec(line)?.[1] ?? null;
    if (fence === null && run !== null) fence = run;
    else if (fence !== null && run !== null && run.length >= fence.length) fence = null;
    else if (fence === null) lines.push(line.replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, 'code'));
  }
  return lines.join('\n');
}
