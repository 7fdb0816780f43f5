import type { TaskPlan } from './task-plan.ts';

/** `comment` and `rollback` are no plans: they work on what other runs found. */
export type Mode = 'auto' | 'validate' | 'gate' | 'tune' | 'merge';

/** What the plan needs to know of the event that started the run. */
export interface EventFacts {
  readonly kind: string;
  /** True for a push to the default branch. */
  readonly isDefaultBranch?: boolean;
}

export interface ChosenPlan {
  readonly command: 'validate' | 'gate' | 'tune' | 'merge';
  readonly training: TaskPlan['training'];
  readonly evaluate: boolean;
}

const plans = {
  validate: { command: 'validate', training: 'none', evaluate: false },
  gate: { command: 'gate', training: 'adopt', evaluate: true },
  tune: { command: 'tune', training: 'create', evaluate: false },
  merge: { command: 'merge', training: 'adopt', evaluate: true },
  converge: { command: 'tune', training: 'create', evaluate: true },
} as const satisfies Record<string, ChosenPlan>;

/**
 * What a run does: as the mode says, or by the event. Only the default branch pays for training: a pull request must not be
 * able to spend money on a job.
 */
export function choosePlan(mode: Mode, event: EventFacts): ChosenPlan {
  if (mode !== 'auto') return plans[mode];
  switch (event.kind) {
    case 'push':
      return event.isDefaultBranch ? plans.converge : plans.gate;
    case 'schedule':
    case 'workflow_dispatch':
      return plans.converge;
    default:
      return plans.gate;
  }
}
