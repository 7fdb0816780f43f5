import { logMeanExp } from './e-process.ts';

/** The betting e-process of `logEProcessOfValues`, kept up to date group by group, so that a look costs no more with time. */
export interface RunningEProcess {
  /** One group of values in −1..1: their sum and how many they are. */
  readonly add: (sum: number, size: number) => void;
  /** ln E against "the mean is at most the difference". */
  readonly log: () => number;
}

/** `most` is the largest size of a group; it must be known before the first one. */
export function makeRunningEProcess({
  difference,
  bets,
  most,
}: {
  readonly difference: number;
  readonly bets: readonly number[];
  readonly most: number;
}): RunningEProcess {
  const logs = bets.map(() => 0);
  const room = most * (1 + difference);
  return {
    add: (sum, size) => {
      const gain = (sum - size * difference) / room;
      bets.forEach((bet, index) => {
        logs[index] = (logs[index] ?? 0) + Math.log1p(bet * gain);
      });
    },
    log: () => logMeanExp(logs),
  };
}
