import type { Run, TaskReport } from '../../domain/report.ts';
import { adviseOnTargets, describeRivals } from '../describe-advice.ts';
import { editedJudgeClaim } from '../describe-judge.ts';
import { escapeHtml } from '../escape-html.ts';
import { reproduceCommand } from '../reproduce.ts';
import { slicesTitle } from '../slice-rows.ts';
import { type StatementSection, sectionTitle, statementSections } from '../statement-sections.ts';
import { renderChanges } from './changes-section.ts';
import { renderDatasets } from './datasets-section.ts';
import { distributionCharts } from './distribution-charts.ts';
import { renderStatements } from './elements.ts';
import { renderFlips } from './flips-section.ts';
import { renderGraders } from './graders-section.ts';
import { intervalChart } from './interval-chart.ts';
import { renderJudge } from './judge-section.ts';
import { lossChart } from './loss-chart.ts';
import { renderMetrics } from './metrics-section.ts';
import { renderSlices } from './slices-section.ts';

/** A part of a task's page. What renders to nothing is left out, heading and all. */
export interface Section {
  /** Part of the address of the section, unique within a task. */
  readonly id: string;
  readonly title: (task: TaskReport) => string;
  readonly render: (task: TaskReport, run: Run) => string;
}

/** Everything below the verdict, in the order of the page. What is statements alone has its entry in `statementSections`. */
export const sections: readonly Section[] = [
  { id: 'judge', title: () => editedJudgeClaim, render: renderJudge },
  { id: 'difference', title: () => 'Difference', render: renderDifference },
  { id: 'advice', title: () => 'Was it worth it', render: renderAdvice },
  { id: 'answers', title: () => 'Answers that changed', render: renderFlips },
  { id: 'slices', title: ({ slices }) => slicesTitle(slices), render: ({ slices }) => renderSlices(slices) },
  {
    id: 'graders',
    title: () => 'What the graders saw',
    render: ({ graderReports }) => renderGraders(graderReports),
  },
  { id: 'datasets', title: () => 'Datasets', render: ({ datasets }, run) => renderDatasets(datasets, run) },
  {
    id: 'changes',
    title: () => 'Dataset changes',
    render: ({ datasetDiff }, run) => (datasetDiff === null ? '' : renderChanges(datasetDiff, run)),
  },
  ...statementSections.map((section) => ({
    id: section.kind,
    title: (task: TaskReport) => sectionTitle(section, task),
    render: (task: TaskReport) => renderStatementSection(section, task),
  })),
  {
    id: 'reproduce',
    title: () => 'How to reproduce it',
    render: (task, run) => `<pre>${escapeHtml(reproduceCommand(task, run))}</pre>`,
  },
];

function renderDifference(task: TaskReport): string {
  const { comparison } = task;
  const chart =
    comparison === null || comparison.n === 0 ? '' : `<div class="figure">${intervalChart(comparison)}</div>`;
  return [chart, renderMetrics(task), distributionCharts(task)].filter((part) => part !== '').join('\n');
}

function renderAdvice(task: TaskReport): string {
  const advice = adviseOnTargets(task);
  const rivals = advice === null && Object.keys(task.againstReferences).length === 0 ? [] : describeRivals(task);
  return [advice === null ? '' : `<p>${escapeHtml(advice)}</p>`, renderStatements(rivals)]
    .filter((part) => part !== '')
    .join('\n');
}

function renderStatementSection({ kind, describe }: StatementSection, task: TaskReport): string {
  const statements = describe(task);
  if (kind !== 'training' || task.fineTune === null) return renderStatements(statements);
  // The curves stand in the chart.
  const others = statements.filter(({ label }) => !label.includes('oss'));
  return [lossChart(task.fineTune.curve), renderStatements(others)].filter((part) => part !== '').join('\n');
}
