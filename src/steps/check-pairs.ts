import { Failure } from '../domain/failure.ts';
import type { PairedResults } from '../evaluate/pair-results.ts';
import { describeGrader } from '../graders/make-graders.ts';
import type { TaskSettings } from '../settings/task-settings.ts';

/** Samples that no grader could judge are a defect of the data or the settings: above the allowed share there is no verdict. */
export function checkPairs(task: TaskSettings, { outcomes, excluded }: PairedResults, samples: number): void {
  const { unscored } = excluded;
  if (outcomes.length > 0 && unscored <= samples * task.maxErrorRate) return;
  throw new Failure({
    kind: 'data',
    what:
      outcomes.length === 0
        ? 'No pair of answers could be compared.'
        : 'Too many answers could not be judged to decide anything.',
    evidence: `${unscored} of ${samples} samples were left unscored by ${task.graders.map(describeGrader).join(', ')} (allowed: ${task.maxErrorRate * 100} %).`,
    remedy: 'Choose graders that fit the expected answers of the held-out samples, or mend those samples.',
  });
}
