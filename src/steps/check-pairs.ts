import type { ByTarget } from '../domain/by-target.ts';
import { Failure } from '../domain/failure.ts';
import type { JudgedAnswer } from '../evaluate/judged-answer.ts';
import type { PairedResults } from '../evaluate/pair-results.ts';
import { describeGrader } from '../graders/make-graders.ts';
import { formatLevel } from '../render/numbers.ts';
import type { TaskSettings } from '../settings/task-settings.ts';

/** Samples that no grader could judge are a defect of the data or the settings: above the allowed share there is no verdict. */
export function checkPairs(
  task: TaskSettings,
  { outcomes, excluded }: PairedResults,
  counted: ByTarget<readonly JudgedAnswer[]>,
  samples: number,
): void {
  const { unscored } = excluded;
  if (outcomes.length > 0 && unscored <= samples * task.maxErrorRate) return;
  throw new Failure({
    kind: 'data',
    what:
      outcomes.length === 0
        ? 'No pair of answers could be compared.'
        : 'Too many answers could not be judged to decide anything.',
    evidence: `${unscored} of ${samples} samples were left unscored by ${task.graders.map(describeGrader).join(', ')} (allowed: ${formatLevel(task.maxErrorRate)}).${describeReasons(counted)}`,
    remedy:
      'Mend what the reasons name: a judge that gave no answer is asked again by the next run. Or choose graders that fit the expected answers of the held-out samples.',
  });
}

/** Why answers were left unscored, the most frequent reasons first. */
function describeReasons({ baseline, candidate }: ByTarget<readonly JudgedAnswer[]>): string {
  const counts = new Map<string, number>();
  for (const { score } of [...baseline, ...candidate])
    if (score?.status === 'unscored') counts.set(score.reason, (counts.get(score.reason) ?? 0) + 1);
  const worst = [...counts].sort(([, left], [, right]) => right - left).slice(0, 3);
  return worst.map(([reason, count]) => ` ${count} ×: ${reason}.`).join('');
}
