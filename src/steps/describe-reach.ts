import { smallestDetectableDrop } from '../compare/plan-gate.ts';
import { sayCount, sayPoints } from '../compare/say-numbers.ts';
import type { TaskSettings } from '../settings/task-settings.ts';

/** What a gate over so many samples can find out, told before the first call. */
export function describeReach({ gate }: TaskSettings, samples: number): string {
  const { discordanceAssumed } = gate;
  const drop = smallestDetectableDrop({ samples, gate, discordanceAssumed });
  const of = sayCount(samples, 'held-out sample');
  if (drop >= 1) return `${of} cannot show any drop dependably`;
  const rounded = Math.ceil(drop * 1000 - 1e-6) / 1000;
  return `${of} show drops from ${sayPoints(rounded)} in 80 of 100 runs, if ${Number((discordanceAssumed * 100).toFixed(1))} % of the answers differ`;
}
