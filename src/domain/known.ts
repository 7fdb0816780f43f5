import { z } from 'zod';

/** A number that may be unknown. Unknown carries its reason and is never 0. */
export const knownNumberSchema = z.discriminatedUnion('known', [
  z.object({ known: z.literal(true), value: z.number() }),
  z.object({ known: z.literal(false), reason: z.string() }),
]);

export type KnownNumber = z.infer<typeof knownNumberSchema>;

export function known(value: number): KnownNumber {
  return { known: true, value };
}

export function unknown(reason: string): KnownNumber {
  return { known: false, reason };
}
