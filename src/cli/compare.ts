import { compareRun } from '../compare/compare-run.ts';
import type { SliceOutcomes } from '../compare/compare-slices.ts';
import { defaultOnInconclusive, type GateTest } from '../compare/gate-test.ts';
import type { ParsedOutcomes } from '../compare/outcome-list.ts';
import { parseOutcomes } from '../compare/parse-outcomes.ts';
import type { Comparison } from '../domain/comparison.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { type ExitCode, exitCodes } from '../domain/exit-code.ts';
import { Failure } from '../domain/failure.ts';
import type { Outcome } from '../domain/outcome.ts';
import { readTextPieces } from '../files/read-text-pieces.ts';
import { renderComparison } from '../render/comparison-text.ts';
import type { commands, OptionsOf } from '../settings/commands.ts';
import type { ParsedOptions } from './parse-options.ts';
import type { Terminal } from './terminal.ts';

/** The statistics alone: outcomes from a file, the comparison to stdout. */
export async function runCompare(
  { options, positionals }: ParsedOptions<(typeof commands)['compare']['options']>,
  terminal: Terminal,
): Promise<ExitCode> {
  const gate = gateOf(options);
  const path = positionals[0] ?? '';
  const outcomes = readOutcomes(path);
  const { comparison, slices } = compareRun(
    { outcomes, excluded: { baselineFailed: 0, unscored: 0 }, gate },
    divideBySlice(outcomes, gate),
  );
  const shown: Comparison = slices.length === 0 ? comparison : { ...comparison, slices: [...slices] };
  terminal.stdout(
    options.format === 'json' ? `${JSON.stringify(shown, null, 2)}\n` : renderComparison(shown, terminal),
  );
  if (comparison.passed) return exitCodes.passed;
  return comparison.verdict === 'inconclusive' ? exitCodes.inconclusive : exitCodes.failed;
}

function gateOf({ rule, margin, tolerance, alpha, beta, 'on-inconclusive': wanted }: OptionsOf<'compare'>): GateTest {
  if (tolerance >= margin) {
    throw new Failure({
      kind: 'configuration',
      what: 'tunegate compare cannot be run like this.',
      evidence: `--tolerance is ${tolerance} and --margin is ${margin}: what is put up with must be less than what is too much.`,
      remedy: 'Give a smaller --tolerance or a larger --margin.',
    });
  }
  return { rule, margin, tolerance, alpha, beta, onInconclusive: wanted ?? defaultOnInconclusive[rule] };
}

function readOutcomes(path: string): readonly Outcome[] {
  const isTable = /\.[ct]sv$/i.test(path);
  const parsed = parseOutcomes(readTextPieces(path, 'The command line'), isTable ? 'table' : 'json-lines');
  if (parsed.kind === 'problems') throw unusable(path, isTable, parsed);
  if (parsed.outcomes.length === 0) throw nothingToCompare(path, isTable);
  return parsed.outcomes;
}

/** One slice for each name that stands in the file, in the order of the names. */
function divideBySlice(outcomes: readonly Outcome[], { margin }: GateTest): readonly SliceOutcomes[] {
  const byName = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    if (outcome.slice === undefined) continue;
    const known = byName.get(outcome.slice);
    if (known === undefined) byName.set(outcome.slice, [outcome]);
    else known.push(outcome);
  }
  return [...byName]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([value, ofSlice]) => ({
      by: 'slice',
      value,
      blocking: false,
      margin,
      planned: ofSlice.length,
      outcomes: ofSlice,
    }));
}

function unusable(
  path: string,
  isTable: boolean,
  { problems, problemCount }: Extract<ParsedOutcomes, { kind: 'problems' }>,
): Failure {
  const named = problems.map(({ line, message }: Diagnostic) => `${path}:${line}: ${message}`);
  const more = problemCount > problems.length ? [`and ${problemCount - problems.length} more`] : [];
  const results = 'the last two are true, false or a number from 0 to 1.';
  return new Failure({
    kind: 'data',
    what: `The outcomes in ${path} cannot be compared.`,
    evidence: [...named, ...more].join('\n'),
    remedy: isTable
      ? `The first line names the columns id, baseline and candidate; ${results}`
      : `Each line is a JSON object with id, baseline and candidate; ${results}`,
  });
}

function nothingToCompare(path: string, isTable: boolean): Failure {
  return new Failure({
    kind: 'data',
    what: `There are no outcomes in ${path}.`,
    evidence: isTable ? 'It has no line below the names of the columns.' : 'Every line is blank.',
    remedy: isTable
      ? 'Write one line for each sample below the first line id,baseline,candidate.'
      : 'Write one JSON object with id, baseline and candidate on each line.',
  });
}
