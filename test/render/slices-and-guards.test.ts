import { describe, expect, it } from 'vitest';
import { compareRun } from '../../src/compare/compare-run.ts';
import { judgeGuards } from '../../src/compare/judge-guards.ts';
import { renderComment } from '../../src/render/comment.ts';
import { renderHtml } from '../../src/render/html/render-html.ts';
import { renderText } from '../../src/render/text.ts';
import { gate, nothingExcluded, outcomesOf } from '../compare/outcomes.ts';
import { nodesOf, parseMarkdown } from '../support/read-markdown.ts';
import { buildReport, buildTask } from './report-builder.ts';

const hostile = '<img src=x onerror=alert(1)>|`::error::\u001b[31m';
const slice = (value: string, losses: number) => ({
  ...{ by: 'label', value, blocking: value === 'refund', margin: 0.02, planned: 100 },
  outcomes: outcomesOf({ right: 100 - losses, losses }).map((one) => ({ ...one, id: `${value} ${one.id}` })),
});
const parts = [slice('refund', 20), slice('calm', 0), slice(hostile, 1)];
const { slices } = compareRun(
  { outcomes: parts.flatMap(({ outcomes }) => outcomes), excluded: nothingExcluded, gate: gate() },
  parts,
);
const pairs = Array.from({ length: 200 }, (_, index) => ({ id: `q${index}`, baseline: 10, candidate: 40 }));
const common = { better: 'lower', missing: null, notes: [] } as const;
const guards = judgeGuards(
  [
    { ...common, metric: 'latency-p95', unit: 'ms', summary: 'p95', limit: { kind: 'max-ratio', limit: 1.5 }, pairs },
    {
      ...common,
      ...{ metric: 'cost-per-call', unit: 'usd', summary: 'mean', limit: { kind: 'max-ratio', limit: 1 }, pairs: [] },
      missing: 'nobody knows the price',
    },
  ],
  gate(),
);
const report = buildReport({ tasks: [buildTask({ slices: [...slices], guards: [...guards] })] });
const plain = { colour: false, columns: 110 };

describe('slices', () => {
  it('stand in the comment, what moved first, with their corrected evidence', () => {
    const comment = renderComment(report);
    expect(comment).toContain('<summary>Slices: 1 of 3 worse</summary>');
    expect(comment).toMatch(
      /\| `label: refund` \| 100 \| 20 \| 0 \| −20\.0 points \(85 % [^)]+\) \| \\<0\.0001 \| worse \(blocking\) \|/,
    );
    expect(comment.indexOf('label: refund')).toBeLessThan(comment.indexOf('label: calm'));
  });

  it('stand in the terminal and on the page', () => {
    expect(renderText(report, plain)).toMatch(/slices +slice +pairs +broke/);
    expect(renderText(report, plain)).toMatch(/label: refund +100 +20 +0 +−20\.0 points +<0\.0001 +worse \(blocking\)/);
    const page = renderHtml(report);
    expect(page).toContain('Slices: 1 of 3 worse');
    expect(page).toContain('label: refund');
  });

  it('bring no mark-up and no command of a dataset into any medium', () => {
    const comment = renderComment(report);
    const html = nodesOf(parseMarkdown(comment), 'html').map(({ value }) => value);
    expect(html.filter((value) => value.includes('img'))).toEqual([]);
    const table = comment.slice(comment.indexOf('| slice |'));
    const rows = nodesOf(parseMarkdown(table), 'tableRow').slice(0, 4);
    expect(new Set(rows.map((row) => row.children.length))).toEqual(new Set([7]));
    expect(renderHtml(report)).not.toContain('<img src=x');
    expect(renderText(report, plain)).not.toContain('\u001b[31m');
  });
});

describe('what was let through without proof', () => {
  it('makes the good news unsure and is told in the headline', () => {
    const undecided = judgeGuards(
      [
        {
          ...common,
          ...{ metric: 'latency-p95', unit: 'ms', summary: 'p95', limit: { kind: 'max-ratio', limit: 1.5 } },
          pairs: pairs.slice(0, 20),
        },
      ],
      gate(),
    );
    const comment = renderComment(buildReport({ tasks: [buildTask({ guards: [...undecided] })] }));
    expect(comment).toMatch(/⚠️ \*\*[^\n]+Guard latency-p95: 10 ms before and 40 ms now/);
  });
});

describe('guards', () => {
  it('stand in the table of metrics with what they allow and whether they hold', () => {
    const lines = renderComment(report).split('\n');
    expect(lines).toContain(
      '| guard latency-p95, at most 1.5×: broken | 10 ms | 40 ms | 4.00× (85 % 4.00× to 4.00×) |',
    );
    expect(lines).toContain('| guard cost-per-call, at most 1×: not judged | – | – | – |');
    expect(renderText(report, plain)).toContain('guard latency-p95, at most 1.5×: broken');
  });
});
