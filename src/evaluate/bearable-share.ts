/** Which share of calls may be turned away before it is taken for a limit. */
export interface BearableShare {
  readonly share: () => number;
  /** The rate is cut because this share of the calls was turned away. */
  readonly cut: (fromPerMs: number, toPerMs: number, share: number) => void;
  readonly record: (perMs: number, isTurnedAway: boolean) => void;
  /** The rate to go back to, when cutting it has been in vain; null when it has not, or that is not known yet. */
  readonly rateBefore: () => number | null;
}

const shareAtFirst = 0.025;
const mostShare = 0.08;
/** A cut to this part of the rate must show in the share of calls turned away. */
const wellCutPart = 0.8;
const callsToJudgeBy = 100;

/**
 * Turning calls away may have nothing to do with how many there are. Then fewer are made and as many of them are turned away as
 * before, and the cuts were in vain: so much is to be borne.
 */
export function makeBearableShare(): BearableShare {
  let bearable = shareAtFirst;
  /** Where a series of cuts began, and what came of the calls at a rate that was well below. */
  let series: { readonly perMs: number; readonly share: number; calls: number; turnedAway: number } | null = null;
  return {
    share: () => bearable,
    cut: (fromPerMs, toPerMs, share) => {
      // So much fewer were let in than were made: that is no chance.
      if (toPerMs < fromPerMs / 2) series = null;
      else series ??= { perMs: fromPerMs, share, calls: 0, turnedAway: 0 };
    },
    record: (perMs, isTurnedAway) => {
      if (series === null) return;
      if (perMs > series.perMs * 0.95) series = null;
      else if (perMs < series.perMs * wellCutPart) {
        series.calls += 1;
        if (isTurnedAway) series.turnedAway += 1;
      }
    },
    rateBefore: () => {
      if (series === null || series.calls < callsToJudgeBy) return null;
      const { perMs, share, calls, turnedAway } = series;
      series = null;
      const after = turnedAway / calls;
      if (after < 0.6 * share || after > mostShare) return null;
      bearable = Math.max(bearable, 1.6 * after);
      return perMs;
    },
  };
}
