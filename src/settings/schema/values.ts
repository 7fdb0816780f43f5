import { z } from 'zod';
import { parseDurationMs } from '../duration.ts';

/** The kinds of value that settings share. */

export const filePattern = z.string().min(1);
export const filePatterns = z.union([filePattern, z.array(filePattern).min(1)]);
/** Of what the configuration names itself. */
export const shortName = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'must be a short name of letters, digits, ., - or _');
export const providerName = z.string().min(1);

/** A limit of spending, in US dollars. */
export const usd = z.number().gt(0);

/** A price in US dollars, which may be nothing. */
export const dollars = z.number().min(0);

/** A text such as `30m`, as milliseconds. */
export const durationMs = z.string().transform((text, context) => {
  const milliseconds = parseDurationMs(text);
  if (milliseconds !== null) return milliseconds;
  context.addIssue({ code: 'custom', message: 'must be a duration such as 45s, 30m, 2h or 90d' });
  return z.NEVER;
});
