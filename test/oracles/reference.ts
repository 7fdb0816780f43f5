import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { z } from 'zod';

const caseSchema = z.object({
  id: z.string(),
  kind: z.string(),
  input: z.record(z.string(), z.unknown()),
  expected: z.record(z.string(), z.union([z.number(), z.string(), z.array(z.number())])),
  tol: z.union([z.number(), z.object({ rel: z.number() }), z.enum(['range', 'exact'])]),
  tool: z.string(),
  call: z.string(),
});

export type ReferenceCase = z.infer<typeof caseSchema>;
export type Computed = Readonly<Record<string, number | string | readonly number[]>>;

/** Values made by R, SciPy, statsmodels and mpmath; each case names the tool and the call. */
export const referenceCases: readonly ReferenceCase[] = z
  .object({ cases: z.array(caseSchema) })
  .parse(JSON.parse(readFileSync(new URL('./reference.json', import.meta.url), 'utf8'))).cases;

/** A calculation that reads the inputs of one kind of case. */
export function calculation<Input>(schema: z.ZodType<Input>, compute: (input: Input) => Computed) {
  return (raw: unknown): Computed => compute(schema.parse(raw));
}

/** Every expected value within its tolerance; a range is checked against the computed `z`. */
export function expectWithin(computed: Computed, { expected, tol }: ReferenceCase): void {
  if (tol === 'exact') {
    expect(computed).toEqual(expected);
    return;
  }
  if (tol === 'range') {
    expect(computed.z).toBeGreaterThanOrEqual(Number(expected.z_min));
    expect(computed.z).toBeLessThanOrEqual(Number(expected.z_max));
    return;
  }
  for (const [key, wanted] of Object.entries(expected)) {
    const got = computed[key];
    const wantedNumbers = [wanted].flat().map(Number);
    const gotNumbers = got === undefined ? [] : [got].flat().map(Number);
    expect(gotNumbers, key).toHaveLength(wantedNumbers.length);
    wantedNumbers.forEach((number, index) => {
      const room = typeof tol === 'number' ? tol : tol.rel * Math.abs(number);
      expect(
        Math.abs((gotNumbers[index] ?? Number.NaN) - number),
        `${key} of ${gotNumbers[index]}, not ${number}`,
      ).toBeLessThanOrEqual(room);
    });
  }
}
