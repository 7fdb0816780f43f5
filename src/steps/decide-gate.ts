import type { Report, TaskReport } from '../domain/report.ts';

/** `never`: a verdict does not make the check red. Failures of the run itself always do. */
export type FailOn = 'configured' | 'never';

/** The gate of a whole run: green only when every task was decided and may pass. With `requireEvaluation` it is red otherwise. */
export function decideGate(tasks: readonly TaskReport[], failOn: FailOn, requireEvaluation = false): Report['gate'] {
  const red = tasks.filter(isRed);
  const undecided = tasks.filter((task) => !task.passed && !isRed(task));
  const reasons = tasks
    .filter((task) => !task.passed)
    .flatMap((task) => task.reasons.map((reason) => `${task.name}: ${reason}`));
  const broken = red.some((task) => task.verdict === 'skipped');
  if (red.length > 0 && (broken || failOn === 'configured')) return { passed: false, conclusion: 'failure', reasons };
  if (red.length > 0) {
    return {
      passed: false,
      conclusion: 'neutral',
      reasons: [...reasons, 'The check is not red because `fail-on` is `never`.'],
    };
  }
  if (undecided.length > 0 && requireEvaluation) {
    return {
      passed: false,
      conclusion: 'failure',
      reasons: [...reasons, 'The check is red because `require-evaluation` asks for a verdict.'],
    };
  }
  if (undecided.length > 0 || tasks.length === 0) return { passed: false, conclusion: 'neutral', reasons };
  return { passed: true, conclusion: 'success', reasons };
}

/** Skipped for a cause that someone has to mend, or decided against. */
function isRed(task: TaskReport): boolean {
  if (task.passed) return false;
  return task.verdict !== 'skipped' || task.failure !== null || task.datasets.summary.errors > 0;
}
