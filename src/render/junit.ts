import type { Report, TaskReport } from '../domain/report.ts';
import type { FileReport } from '../domain/validation-report.ts';
import { describeVerdicts, type Headline } from './describe-verdict.ts';
import { escapeXml } from './escape-xml.ts';
import { foldFindings } from './fold-findings.ts';
import { formatPlural } from './numbers.ts';

/**
 * The report as JUnit XML, the form that test reporters read: a suite for each task, in it a case for each dataset file and one for the
 * verdict. A failed case is what makes the gate red; what was not evaluated is skipped, and what could not be carried through an error.
 *
 * There is no standard; this keeps to what https://github.com/testmoapp/junitxml describes (2026-11).
 */
export function renderJunit(report: Report): string {
  const suites = describeVerdicts(report).tasks.map(({ task, headline }) => suiteOf(task, headline));
  const cases = suites.flatMap((suite) => suite.cases);
  const seconds = report.run.durationMs / 1_000;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="tunegate" ${counts(cases)} time="${seconds.toFixed(3)}" timestamp="${escapeXml(report.run.startedAt)}">`,
    ...suites.flatMap(({ name, cases: own }) => [
      `  <testsuite name="${escapeXml(name)}" ${counts(own)}>`,
      ...own.flatMap((one) => caseLines(one, name)),
      '  </testsuite>',
    ]),
    '</testsuites>',
    '',
  ].join('\n');
}

interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
}

interface Case {
  readonly name: string;
  readonly outcome: 'passed' | 'failure' | 'error' | 'skipped';
  readonly message: string;
  readonly details: string;
}

function suiteOf(task: TaskReport, headline: Headline): Suite {
  return { name: task.name, cases: [...task.datasets.files.map(fileCase), verdictCase(task, headline)] };
}

const mostOfRule = 20;

function fileCase({ path, diagnostics }: FileReport): Case {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const details = foldFindings(errors, mostOfRule).map(
    ({ diagnostic: { line, code, message }, more }) =>
      `${path}:${line} ${message} [${code}]${more > 0 ? ` and ${more} more like it` : ''}`,
  );
  return {
    name: `data: ${path}`,
    outcome: errors.length === 0 ? 'passed' : 'failure',
    message: formatPlural(errors.length, 'error'),
    details: details.join('\n'),
  };
}

const mostBroken = 50;

function verdictCase({ verdict, passed, failure, flips }: TaskReport, { claim, evidence }: Headline): Case {
  const outcome = failure !== null ? 'error' : passed ? 'passed' : verdict === 'skipped' ? 'skipped' : 'failure';
  const broken = flips.broken
    .slice(0, mostBroken)
    .map((flip) => `${flip.file}:${flip.line} expected ${flip.expected}, candidate ${flip.candidate}`);
  return { name: 'verdict', outcome, message: claim, details: [evidence, ...broken].join('\n') };
}

function caseLines({ name, outcome, message, details }: Case, suite: string): readonly string[] {
  const start = `    <testcase classname="${escapeXml(suite)}" name="${escapeXml(name)}"`;
  switch (outcome) {
    case 'passed':
      return [`${start}/>`];
    case 'skipped':
      return [`${start}><skipped message="${escapeXml(`${message}. ${details}`)}"/></testcase>`];
    case 'failure':
    case 'error':
      return [
        `${start}><${outcome} message="${escapeXml(message)}" type="tunegate">${escapeXml(details)}</${outcome}></testcase>`,
      ];
  }
}

function counts(cases: readonly Case[]): string {
  const count = (wanted: Case['outcome']) => cases.filter(({ outcome }) => outcome === wanted).length;
  return `tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}"`;
}
