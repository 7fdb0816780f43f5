import { describe, expect, it } from 'vitest';
import type { TaskReport } from '../../src/domain/report.ts';
import { renderComment } from '../../src/render/comment.ts';
import { describeVerdicts } from '../../src/render/describe-verdict.ts';
import { renderHtml } from '../../src/render/html/render-html.ts';
import { buildComparison, buildReport, buildTarget, buildTask } from './report-builder.ts';

const saidOf = (parts: Partial<TaskReport>) =>
  describeVerdicts(buildReport({ tasks: [buildTask(parts)] })).tasks[0]?.headline.evidence ?? '';
const early = { stopped: { early: true, used: 31, of: 200, by: 'e-process' } } as const;

describe('what is said beside a verdict', () => {
  it('names the references that are not compared after an early stop, on the comment and the page', () => {
    const targets = { baseline: buildTarget(), candidate: buildTarget(), 'plain-prompt': buildTarget() };
    const said = 'The candidate is not compared with plain-prompt: which answers count was decided by';
    const parts = { targets, comparison: buildComparison(early) };
    expect(saidOf(parts)).toContain(said);
    const report = buildReport({ tasks: [buildTask(parts)] });
    expect(renderHtml(report)).toContain(said);
    expect(renderComment(report)).toContain('is not compared with plain');
    expect(saidOf({ targets })).not.toContain('not compared');
    expect(saidOf({ comparison: buildComparison(early) })).not.toContain('not compared');
  });

  it('doubts a measure by which nobody is ever right, and leaves the verdict as it is', () => {
    const wrong = buildTarget({ accuracy: 0 });
    const said = 'Not one answer of either is right';
    const parts = { targets: { baseline: wrong, candidate: wrong }, verdict: 'not-worse' as const, passed: true };
    expect(saidOf(parts)).toContain(said);
    expect(describeVerdicts(buildReport({ tasks: [buildTask(parts)] })).tasks[0]?.headline.mood).toBe(
      describeVerdicts(buildReport({ tasks: [buildTask({ ...parts, targets: buildTask().targets })] })).tasks[0]
        ?.headline.mood,
    );
    expect(saidOf({ targets: { baseline: wrong, candidate: buildTarget({ accuracy: 0.01 }) } })).not.toContain(said);
    expect(saidOf({ targets: { baseline: buildTarget({ accuracy: null }), candidate: wrong } })).not.toContain(said);
  });
});
