import { basename, dirname, join } from 'node:path';
import { splitFile } from '../dataset/split-file.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { type ExitCode, exitCodes } from '../domain/exit-code.ts';
import { Failure } from '../domain/failure.ts';
import { readBytes } from '../files/read-bytes.ts';
import { writeNewFiles } from '../files/replace-file.ts';
import { renderSplitText } from '../render/split-text.ts';
import type { commands } from '../settings/commands.ts';
import type { ParsedOptions } from './parse-options.ts';
import type { Terminal } from './terminal.ts';

/** Shows how a file would be divided, or writes its two parts beside it. */
export async function runSplit(
  { options, positionals }: ParsedOptions<(typeof commands)['split']['options']>,
  terminal: Terminal,
): Promise<ExitCode> {
  const path = positionals[0] ?? '';
  const bytes = await readBytes(path, 'The command line');
  const split = splitFile({ path, bytes, portion: options['held-out'], seed: options.seed });
  if (split.kind === 'unreadable') throw unreadable(path, split.findings);
  const lines = split.plan.heldOut.length;
  const wanted = options['held-out'];
  if (wanted.kind === 'count' && wanted.count >= lines) throw tooMany(path, wanted.count, lines);
  if (split.train.length === 0 || split.heldOut.length === 0) throw allAlike(path, lines);

  const name = join(dirname(path), basename(path).replace(/\.[^.]+$/, ''));
  const train = `${name}.train.jsonl`;
  const heldOut = `${name}.held-out.jsonl`;
  if (options.write) {
    await writeNewFiles([
      { path: train, bytes: split.train },
      { path: heldOut, bytes: split.heldOut },
    ]);
  }
  const { plan, blankLines } = split;
  const { colour } = terminal;
  terminal.stdout(renderSplitText(plan, { path, train, heldOut, blankLines, written: options.write, colour }));
  return exitCodes.passed;
}

const MOST_NAMED = 5;

function unreadable(path: string, findings: readonly Diagnostic[]): Failure {
  const named = findings.slice(0, MOST_NAMED).map(({ line, message }) => `${path}:${line}: ${message}`);
  const more = findings.length - named.length;
  return new Failure({
    kind: 'data',
    what: `The file ${path} is not divided: not every line of it is an example.`,
    evidence: [...named, ...(more > 0 ? [`and ${more} more`] : [])].join('\n'),
    remedy: `tunegate validate ${path} lists what is wrong; tunegate fix ${path} mends what is mechanical.`,
  });
}

function tooMany(path: string, count: number, lines: number): Failure {
  return new Failure({
    kind: 'configuration',
    what: `--held-out ${count} leaves nothing to train on.`,
    evidence: `${path} has ${lines} ${lines === 1 ? 'example' : 'examples'}.`,
    remedy: 'Ask for fewer lines, or for a share such as 20%.',
  });
}

function allAlike(path: string, lines: number): Failure {
  return new Failure({
    kind: 'data',
    what: `The file ${path} cannot be divided.`,
    evidence: `Its ${lines} ${lines === 1 ? 'line is' : 'lines are'} one group of equal or nearly equal inputs.`,
    remedy: 'Add examples that differ in more than a few characters.',
  });
}
