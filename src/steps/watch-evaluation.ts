import { planLooks } from '../compare/plan-looks.ts';
import { watchPrefix } from '../compare/watch-prefix.ts';
import type { WatchedStop } from '../compare/weigh-outcomes.ts';
import { followPrefix } from '../evaluate/follow-prefix.ts';
import type { Judgements } from '../evaluate/judgements.ts';
import type { PlannedAnswer } from '../evaluate/plan-calls.ts';
import type { TaskSettings } from '../settings/task-settings.ts';

/** What the watching of a run came to. */
export interface WatchedRun {
  readonly stop: WatchedStop;
  /** Ids of the samples that count. */
  readonly samples: ReadonlySet<string>;
  /** Calls under way that were given up at the stop, and may have been billed. */
  readonly brokenOff: number;
}

/** Watches an evaluation that may stop before all answers are there. */
export interface EvaluationWatch {
  /** True once the answers so far decide; nothing that is judged later can change it. */
  readonly isDecided: () => boolean;
  readonly result: (brokenOff: number) => WatchedRun;
}

/** `planned` is in the fixed order. Opened when the kept answers have been judged, and before the first call is made. */
export function watchEvaluation(
  task: TaskSettings,
  planned: readonly PlannedAnswer[],
  judgements: Judgements,
): EvaluationWatch {
  const samples = [...new Map(planned.map(({ sample }) => [sample.id, sample])).values()];
  const sizes = new Map<string, number>();
  for (const { id, group = id } of samples) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const plan = planLooks({
    samples: samples.length,
    gate: task.gate,
    discordanceAssumed: task.gate.discordanceAssumed,
    groups: { count: sizes.size, largest: Math.max(1, ...sizes.values()) },
    // Guards are judged on all answers.
    mayPassEarly: task.guards.length === 0,
  });
  const baselines = knownBaselines(planned, judgements);
  const watched = samples.map(({ id, group = id }) => ({ group, baseline: baselines.get(id) ?? null }));
  const watch = watchPrefix(watched, task.gate, plan);
  const prefix = followPrefix(planned, judgements.of, watch, task.maxErrorRate);
  return {
    isDecided: () => prefix.advance() !== null,
    result: (brokenOff) => {
      const decision = prefix.advance() ?? { verdict: 'inconclusive', passed: false, by: 'final' };
      return { stop: { plan, decision }, samples: prefix.samples(), brokenOff };
    },
  };
}

/** Scores of the baseline's answers that are there already. Of several trials, asked or recorded, none says what their mean will be. */
function knownBaselines(planned: readonly PlannedAnswer[], judgements: Judgements): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  const repeated = new Set(
    planned.flatMap(({ role, trial, sample }) => (role === 'baseline' && trial > 0 ? sample.id : [])),
  );
  for (const one of planned) {
    if (one.role !== 'baseline' || repeated.has(one.sample.id)) continue;
    const score = judgements.of(one)?.score;
    if (score?.status === 'scored') known.set(one.sample.id, score.value);
  }
  return known;
}
