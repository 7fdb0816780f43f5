import { describe, expect, it } from 'vitest';
import { wantsComment } from '../../src/action/wants-comment.ts';
import type { TaskReport } from '../../src/domain/report.ts';
import { buildReport, buildTask } from '../render/report-builder.ts';

const quiet: Partial<TaskReport> = { flips: { broken: [], fixed: [] }, comparison: null, datasetDiff: null };
const report = (conclusion: 'success' | 'failure' | 'neutral', task: Partial<TaskReport> = quiet) =>
  buildReport({ tasks: [buildTask(task)], gate: { passed: conclusion === 'success', conclusion, reasons: [] } });

describe('a comment', () => {
  it.each([
    ['always', 'success', true],
    ['on-failure', 'success', false],
    ['on-failure', 'neutral', true],
    ['on-failure', 'failure', true],
    ['on-change', 'success', false],
    ['on-change', 'neutral', true],
    ['on-change', 'failure', true],
  ] as const)('with `%s` on %s: %s', (when, conclusion, wanted) => {
    expect(wantsComment(report(conclusion), when)).toBe(wanted);
  });

  it.each<[string, Partial<TaskReport>]>([
    ['an answer changed sides', { flips: buildTask().flips }],
    ['the difference of the data is unknown', { datasetDiff: { known: false, reason: 'no token' } }],
    [
      'the judge is edited',
      {
        judge: {
          from: 'base',
          commit: 'b'.repeat(40),
          changes: [{ part: 'gate.margin', before: '0.02', after: '0.5' }],
          baselineFiles: [],
          own: null,
        },
      },
    ],
  ])('is wanted on change when %s', (_what, part) => {
    expect(wantsComment(report('success', { ...quiet, ...part }), 'on-change')).toBe(true);
  });
});
