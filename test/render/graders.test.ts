import { describe, expect, it } from 'vitest';
import type { GraderReport } from '../../src/domain/grader-report.ts';
import { labelDetails } from '../../src/graders/reports/label-details.ts';
import { renderGraders } from '../../src/render/html/graders-section.ts';
import { markdownGraders } from '../../src/render/markdown-graders.ts';
import { makePaint } from '../../src/render/paint.ts';
import { textGraders } from '../../src/render/text-graders.ts';

type Pair = readonly [expected: string, answer: string | null];

const side = (pairs: readonly Pair[]): GraderReport['targets'][string] => ({
  judged: pairs.length,
  unscored: 0,
  mean: 0.5,
  details: labelDetails(pairs.map(([expected, answer]) => ({ kind: 'label', expected, answer }))),
});
const labelReport = (before: readonly Pair[], after: readonly Pair[]): GraderReport => ({
  grader: 'label',
  agreement: null,
  targets: { baseline: side(before), candidate: side(after) },
});
const plain = (grader: string, before: number, after: number): GraderReport => ({
  grader,
  agreement: null,
  targets: {
    baseline: { judged: 2, unscored: 0, mean: before, details: null },
    candidate: { judged: 2, unscored: 0, mean: after, details: null },
  },
});
const text = (reports: readonly GraderReport[]) => textGraders(reports, 100, makePaint(false)).join('\n');

describe('what the graders saw', () => {
  const moved = labelReport(
    [
      ['ham', 'ham'],
      ['ham', 'ham'],
      ['spam', 'spam'],
      ['spam', 'spam'],
    ],
    [
      ['ham', 'ham'],
      ['ham', 'spam'],
      ['spam', 'spam'],
      ['spam', null],
    ],
  );

  it('is a table of labels, what got worse first', () => {
    expect(text([moved])).toBe(
      [
        'label: macro-F1 100.0 → 58.3 %; answers outside the set 0 → 1',
        '  label  samples          recall       precision              F1',
        '  spam         2  100.0 → 50.0 %  100.0 → 50.0 %  100.0 → 50.0 %',
        '  ham          2  100.0 → 50.0 %         100.0 %  100.0 → 66.7 %',
        'label: what was taken for what',
        '  expected → answered       answers',
        '  ham → spam                  0 → 1',
        '  spam → (outside the set)    0 → 1',
      ].join('\n'),
    );
  });

  it('is a line each where several graders have a score alone, and nothing where one has', () => {
    expect(text([plain('exact-match', 0.5, 0.5), plain('pattern', 0.5, 1)])).toBe(
      'exact-match: mean score 50.0 %\npattern: mean score 50.0 → 100.0 %',
    );
    expect(text([plain('exact-match', 0.5, 1)])).toBe('');
    expect(markdownGraders([])).toBe('');
  });

  it('says how far a judge agrees with people', () => {
    const agreement = { examples: 50, unscored: 2, same: 0.75, kappa: 0.4, meanDifference: -0.25 };
    expect(text([{ ...plain('model-judge', 0.5, 0.5), agreement }]).replaceAll('\n', ' ')).toBe(
      'model-judge: the same score as people in 75.0 % of 50 labelled answers (2 without a score); kappa 0.40, mean difference −0.25',
    );
  });

  it('cannot be left by the name of a label', () => {
    const name = '</td><script>|`@all`|\u001b[2J\n::error::x <!-- tunegate -->';
    const hostile = labelReport([[name, name]], [[name, null]]);
    expect(renderGraders([hostile])).not.toContain('<script>');
    expect(renderGraders([hostile])).not.toContain('\u001b');
    const markdown = markdownGraders([hostile]);
    expect(markdown).not.toContain('\u001b');
    expect(markdown).not.toContain('<!-- tunegate');
    const widths = markdown
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) => line.split(/(?<!\\)\|/).length);
    expect(new Set(widths.slice(0, 3)).size).toBe(1);
    expect(text([hostile])).not.toContain('\u001b');
    expect(text([hostile])).not.toMatch(/^::/m);
  });
});
