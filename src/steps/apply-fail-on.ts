import type { TaskSettings } from '../settings/task-settings.ts';
import type { FailOn } from './decide-gate.ts';

/** The action's `fail-on` over what the configuration says about inconclusive comparisons; absent, the configuration decides. */
export function applyFailOn(
  tasks: readonly TaskSettings[],
  failOn: 'regression' | 'inconclusive' | 'never' | undefined,
): { readonly tasks: readonly TaskSettings[]; readonly failOn: FailOn } {
  if (failOn === undefined || failOn === 'never') return { tasks, failOn: failOn ?? 'configured' };
  const onInconclusive = failOn === 'inconclusive' ? 'fail' : 'warn';
  return { tasks: tasks.map((task) => ({ ...task, gate: { ...task.gate, onInconclusive } })), failOn: 'configured' };
}
