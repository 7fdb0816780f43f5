import { dayOf, daysUntil, findLifecycle, findTrainable } from '../cost/model-lifecycle.ts';

export interface LifetimeQuestion {
  /** Name of the training service, as in the table of model ends. */
  readonly service: string;
  readonly baseModel: string;
  /** What the service itself says of the base model's end; null when nothing. */
  readonly told: string | null;
  readonly nowMs: number;
  readonly leastDays: number;
}

export type Lifetime =
  /** `shutsDown` is null where no end is announced, or nothing is known. */
  | { readonly kind: 'long-enough'; readonly shutsDown: string | null }
  | { readonly kind: 'too-short'; readonly shutsDown: string; readonly days: number; readonly alternatives: string[] }
  | { readonly kind: 'closed'; readonly since: string; readonly alternatives: string[] };

/**
 * Whether a model that is trained today lives long enough to be worth its price. What the service says beats the table, except at
 * Azure, where fine-tunes outlive the base model that the service dates.
 */
export function judgeLifetime({ service, baseModel, told, nowMs, leastDays }: LifetimeQuestion): Lifetime {
  const today = dayOf(nowMs);
  const listed = findLifecycle(service, baseModel);
  const shutsDown = (service === 'azure' ? null : told) ?? listed?.fineTunesShutDown ?? null;
  const alternatives = () => nameAlternatives(baseModel, listed?.replacement ?? null, nowMs, leastDays);
  const trainingEnds = listed?.trainingEnds ?? null;
  if (trainingEnds !== null && today >= trainingEnds) {
    return { kind: 'closed', since: trainingEnds, alternatives: alternatives() };
  }
  if (shutsDown === null) return { kind: 'long-enough', shutsDown: null };
  const days = daysUntil(shutsDown, nowMs);
  if (days >= leastDays) return { kind: 'long-enough', shutsDown };
  return { kind: 'too-short', shutsDown, days, alternatives: alternatives() };
}

/** What one can still do: train where the fine-tunes live long enough, or prompt a newer model. */
function nameAlternatives(baseModel: string, replacement: string | null, nowMs: number, leastDays: number): string[] {
  const elsewhere = (['openai', 'azure'] as const).flatMap((service) => {
    const living = findTrainable(service, dayOf(nowMs)).filter(
      ({ model, fineTunesShutDown }) =>
        !(service === 'openai' && model === baseModel) &&
        (fineTunesShutDown === null || daysUntil(fineTunesShutDown, nowMs) >= leastDays),
    );
    const [first] = living;
    if (first === undefined) return [];
    const names = living.map(({ model }) => model).join(', ');
    return [`train ${names} at ${service} (until ${first.trainingEnds}; existing customers only)`];
  });
  return [
    ...elsewhere,
    'train an open model (provider together, fireworks or command)',
    `gate a prompt on ${replacement ?? 'a newer model'}`,
  ];
}
