import type { Report, TaskReport } from '../domain/report.ts';
import { wrapColumns } from './column-width.ts';
import { describeAccepted } from './describe-accepted.ts';
import { adviseOnTargets, describeRivals } from './describe-advice.ts';
import { explainBreakEven } from './describe-break-even.ts';
import { describeChanges, describeFileChange, relationPhrases } from './describe-changes.ts';
import { describeFindings } from './describe-findings.ts';
import { describeOpinions, editedJudge, editedJudgeClaim, editedJudgeNote } from './describe-judge.ts';
import { describePair } from './describe-pair.ts';
import { describeTraining } from './describe-training.ts';
import { describeVerdicts, type Headline, type Mood } from './describe-verdict.ts';
import { breakWorkflowCommands, escapeLogValue } from './escape-log.ts';
import { formatCount, formatKnownUsd, formatPlural } from './numbers.ts';
import { type Colour, makePaint, type Paint } from './paint.ts';
import { capitalised, plainPhrases, type Statement } from './statement.ts';
import { textComparison } from './text-comparison.ts';
import { textFlips } from './text-flips.ts';
import { textGraders } from './text-graders.ts';
import { textSlices } from './text-slices.ts';
import { findingsByRule } from './worst-findings.ts';

/**
 * The report for a terminal of `columns` columns (at least 60 are used). Labels stand in a column of their own; the
 * verdict comes last, where the eye rests when the program has ended.
 */
export function renderText(
  report: Report,
  { colour, columns }: { readonly colour: boolean; readonly columns: number },
): string {
  const paint = makePaint(colour);
  const width = Math.max(60, columns) - indent;
  const { overall, tasks } = describeVerdicts(report);
  const blocks = report.tasks.map((task) => {
    const headline = tasks.find((described) => described.task === task)?.headline;
    return [
      paint('bold', escapeLogValue(task.name)),
      ...taskRows(task, width, paint).flatMap(([label, lines]) => labelled(label, lines, paint)),
      ...(headline === undefined ? [] : labelled('verdict', headlineLines(headline, width, paint), paint)),
    ].join('\n');
  });
  const gate = overall === null ? [] : [labelled('gate', headlineLines(overall, width, paint), paint).join('\n')];
  return breakWorkflowCommands(`${[...blocks, ...gate].join('\n\n')}\n`);
}

const indent = 11;

type Row = readonly [label: string, lines: readonly string[]];

function taskRows(task: TaskReport, width: number, paint: Paint): readonly Row[] {
  const rows: readonly Row[] = [
    ['data', dataLines(task, width, paint)],
    ['changes', changeLines(task, width)],
    ['training', task.fineTune === null ? [] : statementLines(describeTraining(task.fineTune), width, paint)],
    ['compared', textComparison(task, width, paint)],
    ['advice', adviceLines(task, width)],
    ['beside', statementLines(describeRivals(task).slice(1), width, paint)],
    ['judge', judgeLines(task, width, paint)],
    ['graders', textGraders(task.graderReports, width, paint)],
    ['broken', textFlips(task.flips.broken, { kind: 'broken', width, paint })],
    ['fixed', textFlips(task.flips.fixed, { kind: 'fixed', width, paint })],
    ['slices', textSlices(task.slices, paint)],
    ['cost', [...costLines(task, width), ...breakEvenLines(task, width, paint)]],
  ];
  return rows.filter(([, lines]) => lines.length > 0);
}

function labelled(label: string, lines: readonly string[], paint: Paint): readonly string[] {
  return lines.map((line, index) =>
    `  ${index === 0 ? paint('dim', label.padEnd(indent - 2)) : ' '.repeat(indent - 2)}${line}`.trimEnd(),
  );
}

const mostFindings = 10;

function dataLines({ datasets }: TaskReport, width: number, paint: Paint): readonly string[] {
  if (datasets.files.length === 0) return [];
  const examples = datasets.files.reduce((sum, file) => sum + file.examples, 0);
  const { tokens } = datasets.summary;
  const accepted = describeAccepted(datasets);
  const findings = findingsByRule(datasets);
  const rest = findings.length - mostFindings;
  return [
    `${formatPlural(datasets.files.length, 'file')}, ${formatPlural(examples, 'example')}, ${formatPlural(tokens, 'token')}: ${describeFindings(datasets)}${accepted === null ? '' : `; ${accepted}`}`,
    ...findings.slice(0, mostFindings).flatMap(({ path, diagnostic, count }) => {
      const place = diagnostic.line === 0 ? path : `${path}:${diagnostic.line}`;
      const others = count === 1 ? '' : `, and ${formatCount(count - 1)} more like it`;
      const colour = diagnostic.severity === 'error' ? 'red' : 'yellow';
      const [first = '', ...more] = wrapColumns(
        `${diagnostic.severity} ${escapeLogValue(`${place} ${diagnostic.message}`)} [${escapeLogValue(diagnostic.code)}]${others}`,
        width - 2,
      );
      return [
        paint(colour, diagnostic.severity) + first.slice(diagnostic.severity.length),
        ...more.map((line) => `  ${line}`),
      ];
    }),
    ...(rest > 0 ? [`and ${formatPlural(rest, 'other kind')} of findings`] : []),
    ...datasets.pairs.flatMap((pair) => {
      const sentence = describePair(pair);
      return sentence === null ? [] : wrapColumns(escapeLogValue(sentence), width).map((line) => paint('yellow', line));
    }),
  ];
}

const mostFiles = 5;

/** What the change does to the data: the base, then the files that changed, a line each. */
function changeLines({ datasetDiff: diff }: TaskReport, width: number): readonly string[] {
  if (diff === null) return [];
  if (!diff.known) return wrapColumns(escapeLogValue(`unknown: ${diff.reason}`), width);
  const { commit, relation } = diff.base;
  const files = diff.files.filter(({ status }) => status !== 'unchanged');
  const rest = files.length - mostFiles;
  return [
    ...wrapColumns(
      escapeLogValue(`${describeChanges(diff)}, against ${commit.slice(0, 8)} (${relationPhrases[relation]})`),
      width,
    ),
    ...files
      .slice(0, mostFiles)
      .flatMap((file) => indented(wrapColumns(escapeLogValue(`${file.path}: ${describeFileChange(file)}`), width - 2))),
    ...(rest > 0 ? [`and ${formatPlural(rest, 'other file')}`] : []),
  ];
}

function indented([first = '', ...more]: readonly string[]): readonly string[] {
  return [first, ...more.map((line) => `  ${line}`)];
}

/** Both opinions on a change that edits its own judge. */
function judgeLines(task: TaskReport, width: number, paint: Paint): readonly string[] {
  const judge = editedJudge(task);
  if (judge === null) return [];
  return [
    ...wrapColumns(escapeLogValue(`${editedJudgeClaim}. ${plainPhrases(editedJudgeNote(judge))}`), width).map((line) =>
      paint('yellow', line),
    ),
    ...describeOpinions(task, judge).flatMap((said) =>
      indented(
        wrapColumns(escapeLogValue(`${said.judge}: ${said.verdict}, ${said.difference}, ${said.pairs}`), width - 2),
      ),
    ),
    ...judge.changes
      .slice(0, mostFiles)
      .flatMap(({ part, before, after }) =>
        indented(wrapColumns(escapeLogValue(`${part}: ${before} → ${after}`), width - 2)),
      ),
  ];
}

/** What was spent, on one line. */
function costLines({ targets, cost, fineTune }: TaskReport, width: number): readonly string[] {
  const parts = [
    ...(fineTune === null ? [] : [`training ${formatKnownUsd(cost.trainingUsd)}`]),
    ...(Object.keys(targets).length === 0 ? [] : [`evaluation ${formatKnownUsd(cost.evaluationUsd)}`]),
  ];
  return parts.length === 0 ? [] : wrapColumns(escapeLogValue(parts.join(', ')), width);
}

function adviceLines(task: TaskReport, width: number): readonly string[] {
  const advice = adviseOnTargets(task);
  return advice === null ? [] : wrapColumns(escapeLogValue(advice, 1_000), width);
}

function breakEvenLines({ breakEven }: TaskReport, width: number, paint: Paint): readonly string[] {
  return breakEven === null ? [] : statementLines(explainBreakEven(breakEven), width, paint);
}

function statementLines(statements: readonly Statement[], width: number, paint: Paint): readonly string[] {
  return statements.flatMap(({ label, phrases }) => {
    const name = label.toLowerCase();
    const [first = '', ...more] = wrapColumns(`${name} ${escapeLogValue(plainPhrases(phrases))}`, width - 2);
    return [paint('dim', name) + first.slice(name.length), ...more.map((line) => `  ${line}`)];
  });
}

const moods = {
  good: ['✔', 'green'],
  bad: ['✘', 'red'],
  unsure: ['!', 'yellow'],
  absent: ['–', 'yellow'],
} as const satisfies Record<Mood, readonly [string, Colour]>;

function headlineLines({ mood, claim, evidence }: Headline, width: number, paint: Paint): readonly string[] {
  const [symbol, colour] = moods[mood];
  return [
    paint(colour, `${symbol} ${capitalised(escapeLogValue(claim))}`),
    ...(evidence === '' ? [] : wrapColumns(escapeLogValue(evidence, 1_000), width - 2).map((line) => `  ${line}`)),
  ];
}
