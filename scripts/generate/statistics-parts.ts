import { compareOutcomes } from '../../src/compare/compare-outcomes.ts';
import { defaultOnInconclusive, type GateTest } from '../../src/compare/gate-test.ts';
import { samplesNeeded, smallestDetectableDrop } from '../../src/compare/plan-gate.ts';
import { sayPoints } from '../../src/compare/say-numbers.ts';
import type { Comparison, GateRule } from '../../src/domain/comparison.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import { formatDifference } from '../../src/render/numbers.ts';
import { binomialPmf } from '../../src/stats/binomial.ts';
import { criticalValue } from '../../src/stats/critical-value.ts';
import { simulateGates } from '../simulate/simulate-gates.ts';
import { markdownTable } from './markdown-table.ts';

/** The numbers of docs/statistics.md, each computed by the code that the gate runs on. */
export function statisticsParts(): Readonly<Record<string, string>> {
  return {
    examples: examplesTable(),
    detectable: detectableTable(),
    needed: neededTable(),
    used: usedTable(),
    naive: naiveTable(),
    critical: criticalTable(),
  };
}

/** The same 500 pairs in five ways, as the picture shows them. */
export const examples = [
  { name: 'improved', losses: 12, gains: 31 },
  { name: 'not worse', losses: 5, gains: 6 },
  { name: 'regressed', losses: 31, gains: 12 },
  { name: 'undecided', losses: 20, gains: 16 },
] as const;

export function compareExample({ losses, gains }: { readonly losses: number; readonly gains: number }): Comparison {
  const outcome = (index: number): Outcome => ({
    id: `q${index}`,
    baseline: index >= losses && index < losses + gains ? 0 : 1,
    candidate: index < losses ? 0 : 1,
  });
  return compareOutcomes({
    outcomes: Array.from({ length: 500 }, (_, index) => outcome(index)),
    excluded: { baselineFailed: 0, unscored: 0 },
    gate: gateOf('no-regression', 0.02),
  });
}

function gateOf(rule: GateRule, margin: number): GateTest {
  return { rule, margin, tolerance: 0, alpha: 0.05, beta: 0.1, onInconclusive: defaultOnInconclusive[rule] };
}

function examplesTable(): string {
  const rows = examples.map((example) => {
    const comparison = compareExample(example);
    return [
      `${example.losses} broke, ${example.gains} fixed`,
      formatDifference(comparison),
      comparison.verdict,
      comparison.reasons[0] ?? '',
    ];
  });
  return markdownTable(['of 500 answers', 'difference', 'verdict', 'in words'], rows);
}

function detectableTable(): string {
  const sizes = [50, 100, 200, 500, 1000, 2000];
  const rows = [0.02, 0.05, 0.1, 0.2].map((discordance) => [
    percent(discordance),
    ...sizes.map((samples) =>
      points(smallestDetectableDrop({ samples, gate: gateOf('no-regression', 0.02), discordanceAssumed: discordance })),
    ),
  ]);
  return markdownTable(['answers that differ', ...sizes.map((size) => `${size} samples`)], rows);
}

function neededTable(): string {
  const margins = [0.1, 0.05, 0.03, 0.02, 0.01];
  const rows = [['samples', ...margins.map((margin) => String(samplesNeeded(gateOf('not-worse', margin))))]];
  return markdownTable(['margin', ...margins.map((margin) => sayPoints(margin))], rows);
}

/** 2,000 simulated gates in each of these situations, the same in every run. */
function usedTable(): string {
  const sizes = [200, 500, 1000, 2000];
  const situations = [
    { rule: 'no-regression', difference: 0 },
    { rule: 'no-regression', difference: -0.05 },
    { rule: 'not-worse', difference: 0 },
  ] as const;
  const rows = situations.map(({ rule, difference }) => [
    `\`${rule}\``,
    difference === 0 ? 'none' : `${points(-difference)} points worse`,
    ...sizes.map((samples) => {
      const situation = { gate: gateOf(rule, 0.05), samples, discordance: 0.1, difference };
      return percent(simulateGates(situation, { runs: 2000, seed: samples }).used);
    }),
  ]);
  return markdownTable(['rule', 'true difference', ...sizes.map((size) => `${size} samples`)], rows);
}

/** Where no answer broke, the variance is estimated as 0, and a bootstrap or a Wald interval is a point at "no difference". */
function naiveTable(): string {
  const sizes = [20, 50, 100, 200];
  const noneBroke = (samples: number) => binomialPmf(0, { trials: samples, p: 0.02, q: 0.98 });
  return markdownTable(
    ['samples', ...sizes.map(String)],
    [['passes although it breaks 2 of 100 answers', ...sizes.map((samples) => percent(noneBroke(samples)))]],
  );
}

function criticalTable(): string {
  const sizes = [50, 100, 500, 5000];
  const rows = [0, -0.02, -0.05].map((difference) => [
    difference === 0 ? '0' : `${points(difference)} points`,
    ...sizes.map((pairs) => criticalValue({ pairs, difference, level: 0.05 }).toFixed(4)),
  ]);
  return markdownTable(['z* at 5 %, hypothesis', ...sizes.map((size) => `${size} pairs`)], rows);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}

function points(share: number): string {
  return String(Number((share * 100).toFixed(1))).replace('-', '−');
}
