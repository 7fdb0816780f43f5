import { z } from 'zod';

/** A part of an evaluation, as `2/8`. */
export const shardSetting = z.string().transform((text, context) => {
  const [, index, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
  const part = { index: Number(index), of: Number(of) };
  if (part.index >= 1 && part.index <= part.of) return part;
  context.addIssue({ code: 'custom', message: 'must be a part such as 2/8' });
  return z.NEVER;
});
