const unitsMs = { s: 1_000, m: 60_000, h: 3_600_000 } as const;

/** "45s", "30m" or "2h" in milliseconds; null for anything else. */
export function parseDurationMs(text: string): number | null {
  const match = /^(\d+(?:\.\d+)?)([smh])$/.exec(text.trim());
  if (!match) return null;
  const [, amount, unit] = match;
  if (unit !== 's' && unit !== 'm' && unit !== 'h') return null;
  return Number(amount) * unitsMs[unit];
}
