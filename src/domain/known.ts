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

/** The sum; unknown as soon as one part is, for its reason. */
export function addKnown(parts: readonly KnownNumber[]): KnownNumber {
  let sum = 0;
  for (const part of parts) {
    if (!part.known) return part;
    sum += part.value;
  }
  return known(sum);
}
