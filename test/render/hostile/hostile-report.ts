import { unknown } from '../../../src/domain/known.ts';
import { type Report, reportSchema } from '../../../src/domain/report.ts';
import {
  buildDatasets,
  buildDiagnostic,
  buildDiff,
  buildEdit,
  buildFile,
  buildFileDiff,
  buildFlip,
  buildReport,
  buildTarget,
  buildTask,
} from '../report-builder.ts';

/** A report with something in every part of it, and every text that its schema leaves free replaced by `text`. */
export function hostileReport(text: string): Report {
  return replaceTexts(fullReport(text), text);
}

/** How many texts of the report are free: fields that come later are found by themselves. */
export function countFreeTexts(): number {
  return JSON.stringify(hostileReport('§')).split('§').length - 1;
}

/** Only what has a closed form stays: dates, names out of a list. Whether a text is free is asked of the schema itself. */
function replaceTexts(report: Report, text: string): Report {
  const free = freeFields();
  const replace = (value: unknown, field: string): unknown => {
    if (typeof value === 'string') return free.has(field) ? text : value;
    if (Array.isArray(value)) return value.map((each: unknown) => replace(each, `${field}.*`));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, replace(each, `${field}.${key}`)]));
  };
  return reportSchema.parse(replace(report, ''));
}

let found: ReadonlySet<string> | null = null;

function freeFields(): ReadonlySet<string> {
  const report = fullReport('§');
  found ??= new Set(
    textPaths(report, [])
      .filter((path) => isFree(report, path))
      .map(fieldOf),
  );
  return found;
}

type Path = readonly string[];

function fieldOf(path: Path): string {
  return path.map((key) => `.${/^\d+$/.test(key) ? '*' : key}`).join('');
}

function isFree(report: Report, path: Path): boolean {
  return reportSchema.safeParse(withText(report, path, 'any text')).success;
}

function textPaths(value: unknown, path: Path): readonly Path[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textPaths(each, [...path, key]));
}

function withText(value: unknown, [key, ...rest]: Path, text: string): unknown {
  if (key === undefined) return text;
  if (Array.isArray(value))
    return value.map((each: unknown, index) => (String(index) === key ? withText(each, rest, text) : each));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, name === key ? withText(each, rest, text) : each]),
  );
}

function fullReport(text: string): Report {
  const target = buildTarget({ usd: unknown('x') });
  const long = buildFlip({ candidate: `${'x'.repeat(80)}` });
  const other = `${text}${'y'.repeat(90)}`;
  const full = buildTask({
    targets: { baseline: target, candidate: target },
    flips: { broken: [buildFlip()], fixed: [long] },
    datasets: buildDatasets({
      files: [buildFile({ diagnostics: [buildDiagnostic({ pointer: 'x' })] })],
      pairs: [{ train: 'x', heldOut: 'x', exactLines: 1, normalisedLines: 1, nearLines: 1, contradictions: 1 }],
    }),
    datasetDiff: buildDiff({
      files: [
        buildFileDiff({
          labels: [{ label: 'x', before: 1, after: 2 }],
          listed: {
            added: [{ line: 1, input: 'x', answer: 'x' }],
            removed: [{ line: 1, input: 'x', answer: 'x' }],
            edited: [
              buildEdit({
                input: { before: text, after: other },
                answer: { before: other, after: text },
                changed: ['input', 'answer'],
              }),
            ],
          },
        }),
        { status: 'unknown', path: 'x', role: 'train', reason: 'x' },
      ],
      removedUnknown: 'x',
    }),
    judge: {
      from: 'base',
      commit: 'x',
      changes: [{ part: 'x', before: 'x', after: 'x' }],
      baselineFiles: ['x'],
      own: { known: false, reason: 'x' },
    },
  });
  const failed = buildTask({
    name: 'b',
    comparison: null,
    targets: {},
    datasetDiff: { known: false, reason: 'x' },
    judge: { from: 'change', reason: 'x' },
    failure: { kind: 'outside', what: 'x', evidence: 'x', remedy: 'x' },
    verdict: 'skipped',
    passed: false,
  });
  return buildReport({ tasks: [full, failed], gate: { passed: false, conclusion: 'failure', reasons: ['x'] } });
}
