import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/domain/comparison.ts';
import { known, unknown } from '../../src/domain/known.ts';
import type { TargetReport, TaskReport } from '../../src/domain/report.ts';
import { renderComment } from '../../src/render/comment.ts';
import { adviseOnTargets } from '../../src/render/describe-advice.ts';
import { renderText } from '../../src/render/text.ts';
import { buildComparison, buildReport, buildTarget, buildTask } from './report-builder.ts';

const against = (verdict: Comparison['verdict'], difference = 0): Comparison =>
  buildComparison({ verdict, difference });
const tuned = (parts: Partial<TargetReport> = {}) =>
  buildTarget({ model: 'ft:gpt-4o-mini-2024-07-18:acme::1', ...parts });
const plain = (parts: Partial<TargetReport> = {}) => buildTarget({ model: 'gpt-6-luna', ...parts });

interface Case {
  readonly candidate: TargetReport;
  readonly baseline?: TargetReport;
  readonly verdict: Comparison['verdict'];
  readonly difference?: number;
  readonly references?: Readonly<Record<string, readonly [TargetReport, Comparison]>>;
}

const taskOf = ({ candidate, baseline = plain(), verdict, difference, references = {} }: Case): TaskReport =>
  buildTask({
    fineTune: null,
    targets: {
      baseline,
      candidate,
      ...Object.fromEntries(Object.entries(references).map(([name, [target]]) => [name, target])),
    },
    comparison: against(verdict, difference),
    againstReferences: Object.fromEntries(
      Object.entries(references).map(([name, [, comparison]]) => [name, comparison]),
    ),
  });
const advise = (described: Case) => adviseOnTargets(taskOf(described));
const dear = { usdPer1000Calls: known(1) };
const cheap = { usdPer1000Calls: known(0.5) };

describe('the advice', () => {
  it('is withheld where a gate stopped when a drop was ruled out, which answers another question', () => {
    const task = taskOf({ candidate: tuned(), verdict: 'not-worse', difference: 0.2 });
    const stopped = { early: true, used: 31, of: 2000, by: 'e-process' } as const;
    expect(adviseOnTargets(task)).not.toBeNull();
    expect(adviseOnTargets({ ...task, comparison: { ...against('not-worse', 0.2), stopped } })).toBeNull();
  });
});

describe('the advice on a trained candidate', () => {
  it('is that it is worth it on quality when it beats everything that was not trained', () => {
    expect(advise({ candidate: tuned(), verdict: 'improved', difference: 0.05 })).toBe(
      'Fine-tuning is worth it on quality: the candidate is better than baseline by 5 points.',
    );
    const best = advise({
      candidate: tuned(dear),
      verdict: 'improved',
      difference: 0.3,
      baseline: plain({ accuracy: 0.5 }),
      references: { larger: [plain({ accuracy: 0.8, ...cheap }), against('improved', 0.04)] },
    });
    expect(best).toBe(
      'Fine-tuning is worth it on quality: the candidate is better than larger by 4 points, at 200 % of the cost per call.',
    );
  });

  it('is that the task did not need it when something else is as good or better', () => {
    const references = { prompt: [plain({ accuracy: 0.9 }), against('not-worse')] } as const;
    expect(advise({ candidate: tuned(), verdict: 'improved', difference: 0.3, references })).toBe(
      'This task did not need fine-tuning: prompt is as good, and training saves nothing that was measured.',
    );
    const better = { prompt: [plain({ accuracy: 0.9 }), against('regressed', -0.06)] } as const;
    expect(advise({ candidate: tuned(), verdict: 'improved', difference: 0.3, references: better })).toBe(
      'Fine-tuning is not worth it here: prompt is better by 6 points.',
    );
  });

  it('is that it is worth it on cost, or else on latency, by a fifth or more', () => {
    expect(advise({ candidate: tuned(cheap), baseline: plain(dear), verdict: 'not-worse' })).toBe(
      'Fine-tuning is worth it on cost: as good as baseline, at 50 % of its cost per call.',
    );
    const same = { usdPer1000Calls: unknown('no price') };
    expect(
      advise({
        candidate: tuned({ ...same, latencyMs: { p50: 200, p95: 900 } }),
        baseline: plain({ ...same, latencyMs: { p50: 400, p95: 900 } }),
        verdict: 'not-worse',
      }),
    ).toBe('Fine-tuning is worth it on latency: as good as baseline, at 50 % of its median latency.');
    expect(
      advise({ candidate: tuned({ usdPer1000Calls: known(0.9) }), baseline: plain(dear), verdict: 'not-worse' }),
    ).toContain('did not need');
  });

  it('takes no latency of the local engine for an argument', () => {
    const local = { provider: 'local', usdPer1000Calls: known(0) };
    expect(
      advise({
        candidate: tuned({ ...local, latencyMs: { p50: 1, p95: 1 } }),
        baseline: plain({ ...local, latencyMs: { p50: 100, p95: 100 } }),
        verdict: 'not-worse',
      }),
    ).toContain('did not need');
  });

  it('is that it cannot be said where the difference is undecided', () => {
    expect(advise({ candidate: tuned(), verdict: 'inconclusive' })).toMatch(
      /^Whether this task needs fine-tuning cannot be said yet/,
    );
  });
});

describe('the advice on a candidate that was not trained', () => {
  const reference = (verdict: Comparison['verdict'], difference: number, parts: Partial<TargetReport> = {}) =>
    ({ tuned: [tuned(parts), against(verdict, difference)] }) as const;

  it.each([
    ['improved', 0.5, 'This task did not need fine-tuning: the candidate is better than tuned by 50 points.'],
    ['not-worse', 0, 'This task did not need fine-tuning: the candidate is as good as tuned.'],
    ['regressed', -0.1, 'Fine-tuning would be worth it on quality: tuned is better than the candidate by 10 points.'],
  ] as const)('goes by the trained reference: %s', (verdict, difference, advice) => {
    expect(advise({ candidate: plain(), verdict: 'not-worse', references: reference(verdict, difference) })).toBe(
      advice,
    );
  });

  it('is that training would pay where the trained reference is as good and cheaper', () => {
    const references = reference('not-worse', 0, cheap);
    expect(advise({ candidate: plain(dear), verdict: 'not-worse', references })).toBe(
      'Fine-tuning would be worth it on cost: tuned answers no better, at 50 % of its cost per call.',
    );
  });

  it('goes by the other references where nothing was trained', () => {
    const beside = (verdict: Comparison['verdict'], difference: number) =>
      advise({
        candidate: plain(),
        verdict: 'improved',
        references: { other: [plain(), against(verdict, difference)] },
      });
    expect(beside('improved', 0.1)).toBe(
      'The candidate is worth it on quality: the candidate is better than other by 10 points.',
    );
    expect(beside('not-worse', 0)).toBe('The candidate is no better than other, and saves nothing that was measured.');
    expect(beside('regressed', -0.1)).toBe('Other is better than the candidate by 10 points.');
  });

  it('is none where there is nothing but a baseline, or nothing was compared', () => {
    expect(advise({ candidate: plain(), verdict: 'improved' })).toBe(null);
    expect(adviseOnTargets({ ...taskOf({ candidate: tuned(), verdict: 'improved' }), comparison: null })).toBe(null);
  });
});

it('stands in the terminal text and in the comment, with the figures of each reference', () => {
  const task = taskOf({
    candidate: plain(),
    verdict: 'improved',
    references: { '<b>tuned': [tuned({ accuracy: 0.25 }), against('improved', 0.5)] },
  });
  const report = buildReport({ tasks: [task] });
  const text = renderText(report, { colour: false, columns: 300 });
  expect(text).toContain(
    'advice   This task did not need fine-tuning: the candidate is better than <b>tuned by 50 points.',
  );
  expect(text).toContain('accuracy 25.0 %');
  const comment = renderComment(report);
  expect(comment).toContain('<summary>This task did not need fine-tuning');
  expect(comment).not.toContain('<b>');
});
