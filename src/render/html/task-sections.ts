import type { FineTuneReport, Run, TaskReport } from '../../domain/report.ts';
import { adviseOnTargets, describeRivals } from '../describe-advice.ts';
import { describeBreakEven } from '../describe-break-even.ts';
import { describeCost } from '../describe-cost.ts';
import { describeMethod, methodTitle } from '../describe-method.ts';
import { describeTraining } from '../describe-training.ts';
import { escapeHtml } from '../escape-html.ts';
import { reproduceCommand } from '../reproduce.ts';
import { slicesTitle } from '../slice-rows.ts';
import { renderChanges } from './changes-section.ts';
import { renderDatasets } from './datasets-section.ts';
import { distributionCharts } from './distribution-charts.ts';
import { renderStatements } from './elements.ts';
import { renderFlips } from './flips-section.ts';
import { renderGraders } from './graders-section.ts';
import { intervalChart } from './interval-chart.ts';
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

/** Everything below the verdict, in the order of the page. Adding a section is one file and one entry. */
export const sections: readonly Section[] = [
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
  {
    id: 'training',
    title: () => 'Training',
    render: ({ fineTune }) => (fineTune === null ? '' : renderTraining(fineTune)),
  },
  {
    id: 'break-even',
    title: () => 'Break-even of training',
    render: ({ breakEven }) => (breakEven === null ? '' : renderStatements(describeBreakEven(breakEven))),
  },
  { id: 'cost', title: () => 'Cost', render: renderCost },
  { id: 'method', title: methodTitle, render: (task) => renderStatements(describeMethod(task)) },
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

/** The curves stand in the chart. */
function renderTraining(fineTune: FineTuneReport): string {
  const statements = describeTraining(fineTune).filter(({ label }) => !label.includes('oss'));
  return [lossChart(fineTune.curve), renderStatements(statements)].filter((part) => part !== '').join('\n');
}

function renderCost(task: TaskReport): string {
  return Object.keys(task.targets).length === 0 && task.fineTune === null ? '' : renderStatements(describeCost(task));
}
