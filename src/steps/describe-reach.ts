import { smallestDetectableDrop } from '../compare/plan-gate.ts';
import { sayCount } from '../compare/say-numbers.ts';
import { formatDetectable } from '../render/numbers.ts';
import type { TaskSettings } from '../settings/task-settings.ts';

/** What a gate over so many samples can find out, told before the first call. */
export function describeReach({ gate }: TaskSettings, samples: number): string {
  const { discordanceAssumed } = gate;
  const drop = smallestDetectableDrop({ samples, gate, discordanceAssumed });
  const of = sayCount(samples, 'held-out sample');
  if (drop >= 1) return `${of} cannot show any drop dependably`;
  return `${of} show drops from ${formatDetectable(drop)} in 80 of 100 runs, if ${Number((discordanceAssumed * 100).toFixed(1))} % of the answers differ`;
}
