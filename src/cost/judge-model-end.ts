import type { KnownEnd } from '../domain/lifecycle-report.ts';
import { daysUntil, findModelEnd, lifecycleTableDate } from './model-lifecycle.ts';

export interface EndQuestion {
  readonly provider: string;
  readonly model: string;
  /** What the service says of the model itself, or else of the one that it was trained from; null when nothing. */
  readonly told: string | null;
  readonly nowMs: number;
}

/** When a model ends. What the service says beats the table of published dates; a model that neither knows has no known end. */
export function judgeModelEnd({ provider, model, told, nowMs }: EndQuestion): KnownEnd {
  if (provider === 'local') return { status: 'none-announced' };
  if (told !== null) return { status: 'dated', day: told, days: daysUntil(told, nowMs), source: 'service' };
  const listed = findModelEnd(provider, model);
  if (listed === null) {
    return {
      status: 'unknown',
      reason: `neither ${provider} nor the dates published on ${lifecycleTableDate} say when ${model} ends`,
    };
  }
  const { shutsDown: day } = listed;
  return day === null
    ? { status: 'none-announced' }
    : { status: 'dated', day, days: daysUntil(day, nowMs), source: 'table' };
}

/** Days before the end at which people are told, the farthest first; 0 when it has come. */
const warningDays = [90, 30, 7, 0] as const;
export type WarningStage = (typeof warningDays)[number];

/** The nearest warning that is due; null while there is time. */
export function stageOf(end: KnownEnd): WarningStage | null {
  if (end.status !== 'dated') return null;
  return warningDays.findLast((days) => end.days <= days) ?? null;
}
