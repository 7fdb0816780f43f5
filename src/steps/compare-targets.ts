import { compareOutcomes } from '../compare/compare-outcomes.ts';
import { compareRun } from '../compare/compare-run.ts';
import type { SliceOutcomes } from '../compare/compare-slices.ts';
import { decideTask } from '../compare/decide-task.ts';
import { judgeGuards } from '../compare/judge-guards.ts';
import type { MeasuredGuard } from '../compare/measured-guard.ts';
import type { ByTarget } from '../domain/by-target.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { TaskReport } from '../domain/report.ts';
import type { Sample } from '../domain/sample.ts';
import type { MetricContext } from '../evaluate/answer-metrics.ts';
import { divideSamples } from '../evaluate/divide-samples.ts';
import type { JudgedAnswer } from '../evaluate/judged-answer.ts';
import { measureGuard } from '../evaluate/measure-guards.ts';
import { pairResults } from '../evaluate/pair-results.ts';
import type { TaskSettings } from '../settings/task-settings.ts';
import type { Targets } from './build-targets.ts';
import { checkPairs } from './check-pairs.ts';
import type { WatchedRun } from './watch-evaluation.ts';

/** What the comparison adds to the report of a task. */
export type ComparedTask = Pick<
  TaskReport,
  'comparison' | 'againstReferences' | 'slices' | 'guards' | 'flips' | 'verdict' | 'passed' | 'reasons'
>;

export interface ComparedRun {
  readonly task: TaskSettings;
  readonly targets: Targets;
  readonly samples: readonly Sample[];
  readonly keepsSchema: MetricContext['keepsSchema'];
  /** The answers that count. */
  readonly counted: ByTarget<readonly JudgedAnswer[]>;
  /** Of a run that was watched for an early stop. */
  readonly watched: WatchedRun | null;
}

/** compare → decide: everything from here on is a function of the answers. */
export function compareTargets(run: ComparedRun): ComparedTask {
  const { task, samples, counted, watched } = run;
  const paired = pairResults(counted.baseline, counted.candidate);
  checkPairs(task, paired, counted, samples.length);
  const { comparison, slices } = compareRun(
    {
      outcomes: paired.outcomes,
      excluded: paired.excluded,
      gate: task.gate,
      discordanceAssumed: task.gate.discordanceAssumed,
      stop: watched?.stop,
    },
    divideOutcomes(task, samples, paired.outcomes),
  );
  const guards = judgeGuards(measureGuards(run, comparison.stopped.early), task.gate);
  return {
    comparison,
    // After an early stop the answers that count were chosen by what baseline and candidate said.
    againstReferences: comparison.stopped.early ? {} : compareReferences(run),
    slices: [...slices],
    guards: [...guards],
    flips: { broken: [...paired.broken], fixed: [...paired.fixed] },
    ...decideTask(comparison, slices, guards),
  };
}

/** The candidate against each reference that has something to compare. */
function compareReferences({ task, counted }: ComparedRun): TaskReport['againstReferences'] {
  const compared = [...counted.references].flatMap(([name, judged]) => {
    const { outcomes, excluded } = pairResults(judged, counted.candidate);
    return outcomes.length === 0 ? [] : [[name, compareOutcomes({ outcomes, excluded, gate: task.gate })] as const];
  });
  return Object.fromEntries(compared);
}

function divideOutcomes(
  { slices }: TaskSettings,
  samples: readonly Sample[],
  outcomes: readonly Outcome[],
): readonly SliceOutcomes[] {
  return divideSamples(samples, slices).map(({ by, value, blocking, margin, samples: members }) => ({
    ...{ by, value, blocking, margin },
    planned: members.size,
    outcomes: outcomes.filter(({ id }) => members.has(id)),
  }));
}

function measureGuards({ task, targets, counted, keepsSchema }: ComparedRun, early: boolean): readonly MeasuredGuard[] {
  return task.guards.map((guard) => {
    const measured = measureGuard(
      guard,
      { judged: counted.baseline, context: { target: targets.baseline, keepsSchema } },
      { judged: counted.candidate, context: { target: targets.candidate, keepsSchema } },
    );
    return early ? { ...measured, missing: 'the run was stopped before all answers were there' } : measured;
  });
}
