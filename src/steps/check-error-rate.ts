import { type ByTarget, gatedTargets } from '../domain/by-target.ts';
import { Failure } from '../domain/failure.ts';
import type { JudgedAnswer } from '../evaluate/judged-answer.ts';
import { formatLevel } from '../render/numbers.ts';
import type { TaskSettings } from '../settings/task-settings.ts';

/** Too many calls without an answer are a broken run, never a verdict about a model. References decide nothing, and may fail. */
export function checkErrorRate(task: TaskSettings, judged: ByTarget<readonly JudgedAnswer[]>): void {
  for (const role of gatedTargets) {
    const failed = judged[role].filter(({ answer }) => answer.status === 'failed');
    if (isTooMany(task, failed.length, judged[role].length))
      throw tooManyFailures(task, role, failed, judged[role].length);
  }
}

/** More failed calls than are allowed of so many: no answer that is still to come can mend that. */
export function isTooMany(task: TaskSettings, failed: number, calls: number): boolean {
  return failed > calls * task.maxErrorRate;
}

export function tooManyFailures(
  task: TaskSettings,
  role: string,
  failed: readonly JudgedAnswer[],
  calls: number,
): Failure {
  return new Failure({
    kind: 'outside',
    what: `Too many calls of the ${role} failed to decide anything.`,
    evidence: `${failed.length} of ${calls} calls had no answer (allowed: ${formatLevel(task.maxErrorRate)}). ${describeReasons(failed)}`,
    remedy:
      'Mend the cause and run the same command again, or raise `max-error-rate` if so many failures are normal for this service.',
  });
}

/** How often each code came, with the service's words of the first of them. */
function describeReasons(failed: readonly JudgedAnswer[]): string {
  const reasons = new Map<string, { count: number; readonly message: string }>();
  for (const { answer } of failed) {
    if (answer.status !== 'failed') continue;
    const reason = reasons.get(answer.code) ?? { count: 0, message: answer.message };
    reason.count += 1;
    reasons.set(answer.code, reason);
  }
  return [...reasons].map(([code, { count, message }]) => `${count} × ${code} (${message.slice(0, 200)})`).join(', ');
}
