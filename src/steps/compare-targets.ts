import { compareRun } from '../compare/compare-run.ts';
import type { ByTarget } from '../domain/by-target.ts';
import type { TaskReport } from '../domain/report.ts';
import type { Sample } from '../domain/sample.ts';
import type { JudgedAnswer } from '../evaluate/judged-answer.ts';
import { pairResults } from '../evaluate/pair-results.ts';
import type { TaskSettings } from '../settings/task-settings.ts';
import { checkPairs } from './check-pairs.ts';
import type { WatchedRun } from './watch-evaluation.ts';

/** What the comparison adds to the report of a task. */
export type ComparedTask = Pick<
  TaskReport,
  'comparison' | 'slices' | 'guards' | 'flips' | 'verdict' | 'passed' | 'reasons'
>;

/** compare → decide: everything from here on is a function of the answers. */
export function compareTargets(
  task: TaskSettings,
  samples: readonly Sample[],
  counted: ByTarget<readonly JudgedAnswer[]>,
  watched: WatchedRun | null,
): ComparedTask {
  const paired = pairResults(counted.baseline, counted.candidate);
  checkPairs(task, paired, samples.length);
  const { comparison, slices } = compareRun(
    {
      outcomes: paired.outcomes,
      excluded: paired.excluded,
      gate: task.gate,
      discordanceAssumed: task.gate.discordanceAssumed,
      stop: watched?.stop,
    },
    [],
  );
  const { verdict, passed, reasons } = comparison;
  return {
    comparison,
    slices: [...slices],
    guards: [],
    flips: { broken: [...paired.broken], fixed: [...paired.fixed] },
    verdict,
    passed,
    reasons,
  };
}
