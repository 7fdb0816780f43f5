import { compareOutcomes } from '../compare/compare-outcomes.ts';
import { defaultOnInconclusive } from '../compare/gate-test.ts';
import { parseOutcomes } from '../compare/parse-outcomes.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { type ExitCode, exitCodes } from '../domain/exit-code.ts';
import { Failure } from '../domain/failure.ts';
import { readBytes } from '../files/read-bytes.ts';
import { renderComparison } from '../render/comparison-text.ts';
import type { commands } from '../settings/commands.ts';
import type { ParsedOptions } from './parse-options.ts';
import type { Terminal } from './terminal.ts';

/** The statistics alone: outcomes from a file, the comparison to stdout. */
export async function runCompare(
  { options, positionals }: ParsedOptions<(typeof commands)['compare']['options']>,
  terminal: Terminal,
): Promise<ExitCode> {
  const path = positionals[0] ?? '';
  const parsed = parseOutcomes(new TextDecoder().decode(await readBytes(path, 'The command line')));
  if (parsed.kind === 'problems') throw unusable(path, parsed.problems, parsed.problemCount);
  if (parsed.outcomes.length === 0) throw nothingToCompare(path);
  const { rule, margin, alpha } = options;
  const comparison = compareOutcomes({
    outcomes: parsed.outcomes,
    excluded: { baselineFailed: 0, unscored: 0 },
    gate: { rule, margin, alpha, beta: 0.1, tolerance: 0, onInconclusive: defaultOnInconclusive[rule] },
  });
  terminal.stdout(
    options.format === 'json' ? `${JSON.stringify(comparison, null, 2)}\n` : renderComparison(comparison, terminal),
  );
  if (comparison.passed) return exitCodes.passed;
  return comparison.verdict === 'inconclusive' ? exitCodes.inconclusive : exitCodes.failed;
}

function unusable(path: string, problems: readonly Diagnostic[], problemCount: number): Failure {
  const named = problems.map(({ line, message }) => `${path}:${line}: ${message}`);
  const more = problemCount > problems.length ? [`and ${problemCount - problems.length} more`] : [];
  return new Failure({
    kind: 'data',
    what: `The outcomes in ${path} cannot be compared.`,
    evidence: [...named, ...more].join('\n'),
    remedy:
      'Each line is a JSON object with id, baseline and candidate; the last two are true, false or a number from 0 to 1.',
  });
}

function nothingToCompare(path: string): Failure {
  return new Failure({
    kind: 'data',
    what: `There are no outcomes in ${path}.`,
    evidence: 'Every line is blank.',
    remedy: 'Write one JSON object with id, baseline and candidate on each line.',
  });
}
