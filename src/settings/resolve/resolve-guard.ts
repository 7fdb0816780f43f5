import type { GuardSettings } from '../../evaluate/measure-guards.ts';
import type { ConfiguredTask } from '../configuration.ts';

/** The declaration sees to it that each metric has the limit that suits it. */
export function resolveGuard(guard: ConfiguredTask['guards'][number]): GuardSettings {
  const { metric, margin, 'max-ratio': maxRatio } = guard;
  return {
    metric,
    limit: margin === undefined ? { kind: 'max-ratio', limit: maxRatio ?? 1 } : { kind: 'margin', limit: margin },
  };
}
