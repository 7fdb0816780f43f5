import { createHash } from 'node:crypto';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { hasByteOrderMark } from './byte-order-mark.ts';
import { checkFiles } from './check-files.ts';
import { parseLine } from './parse-line.ts';
import { type Portion, planSplit, type SplitPlan } from './plan-split.ts';
import { splitLines } from './split-lines.ts';

export type SplitFile =
  | { readonly kind: 'unreadable'; readonly findings: readonly Diagnostic[]; readonly lines: number }
  | {
      readonly kind: 'split';
      readonly plan: SplitPlan;
      /** The lines of each side, byte for byte and in the order of the file, each ended by a line feed. */
      readonly train: Uint8Array;
      readonly heldOut: Uint8Array;
      readonly blankLines: number;
    };

export interface SplitRequest {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly portion: Portion;
  readonly seed: number;
}

/** Divides a dataset file. A file with a line that is no example is not divided: nobody could say what that line is like. */
export function splitFile({ path, bytes, portion, seed }: SplitRequest): SplitFile {
  const { report, files } = checkFiles([{ path, role: 'held-out', bytes }]);
  const examples = new Map(files.flatMap((file) => file.examples.map((example) => [example.line, example])));
  const start = hasByteOrderMark(bytes) ? 3 : 0;
  const filled: { readonly bytes: Uint8Array; readonly line: number }[] = [];
  let blankLines = 0;
  for (const { number, start: from, end } of splitLines(bytes, start)) {
    const line = bytes.subarray(from, end);
    if (examples.has(number)) filled.push({ bytes: line, line: number });
    else if (parseLine(line).kind === 'blank') blankLines += 1;
    else {
      const findings = report.files.flatMap(({ diagnostics }) =>
        diagnostics.filter(({ severity }) => severity === 'error'),
      );
      return { kind: 'unreadable', findings, lines: report.files[0]?.lines ?? 0 };
    }
  }
  const described = filled.flatMap(({ bytes: content, line }) => {
    const example = examples.get(line);
    return example === undefined
      ? []
      : [{ ...pick(example), hash: createHash('sha256').update(content).digest('hex') }];
  });
  const plan = planSplit(described, portion, seed);
  const side = (heldOut: boolean): Uint8Array =>
    joinLines(filled.filter((_, index) => plan.heldOut[index] === heldOut).map((line) => line.bytes));
  return { kind: 'split', plan, train: side(false), heldOut: side(true), blankLines };
}

function pick({ input, normalised, answer }: { input: string; normalised: string; answer: string }) {
  return { input, normalised, answer };
}

function joinLines(lines: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(lines.flatMap((line) => [line, LINE_END]));
}

const LINE_END = Uint8Array.of(0x0a);
