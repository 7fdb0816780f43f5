const unitsMs = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** "45s", "30m", "2h" or "90d" in milliseconds; null for anything else. */
export function parseDurationMs(text: string): number | null {
  const match = /^(\d+(?:\.\d+)?)([smhd])$/.exec(text.trim());
  if (!match) return null;
  const [, amount, unit] = match;
  if (unit !== 's' && unit !== 'm' && unit !== 'h' && unit !== 'd') return null;
  return Number(amount) * unitsMs[unit];
}
