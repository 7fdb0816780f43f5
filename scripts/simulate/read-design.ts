import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { defaultOnInconclusive, type GateTest } from '../../src/compare/gate-test.ts';
import type { Situation } from './simulate-gates.ts';

const number = z.string().transform(Number).pipe(z.number());
const rowSchema = z.strictObject({
  rule: z.enum(['not-worse', 'no-regression']),
  margin: number,
  samples: number,
  discordance: number,
  difference: number,
  early_share: number,
  runs: number,
  regressed: number,
  ok: number,
  fixed_regressed: number,
  fixed_ok: number,
  used: number,
});

/** A situation with what an independent program found in it: error rates and the share of samples used. */
export interface DesignCell extends Situation {
  readonly found: z.infer<typeof rowSchema>;
}

/** The situations of test/oracles/sequential-design.csv, each simulated 20,000 times by an independent program. */
export function readDesign(): readonly DesignCell[] {
  const path = new URL('../../test/oracles/sequential-design.csv', import.meta.url);
  const rows = z.array(rowSchema).parse(parse(readFileSync(path), { columns: true }));
  return rows.map((found) => ({
    gate: gateOf(found),
    samples: found.samples,
    discordance: found.discordance,
    difference: found.difference,
    found,
  }));
}

function gateOf({ rule, margin }: z.infer<typeof rowSchema>): GateTest {
  return { rule, margin, tolerance: 0, alpha: 0.05, beta: 0.1, onInconclusive: defaultOnInconclusive[rule] };
}
