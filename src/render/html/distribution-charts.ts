import type { TargetReport, TaskReport } from '../../domain/report.ts';
import { lowerEdge } from '../../stats/geometric-histogram.ts';
import { formatMs, formatPlural } from '../numbers.ts';
import { drawChart, paint } from './draw-chart.ts';

/** How latency and cost of the two targets' answers spread, laid over each other. Empty where nothing was measured. */
export function distributionCharts({ targets }: TaskReport): string {
  const { baseline, candidate } = targets;
  if (baseline?.distributions === undefined || candidate?.distributions === undefined) return '';
  const charts = [
    spread('Time to an answer', baseline.distributions.latencyMs, candidate.distributions.latencyMs, formatMs),
    spread('Cost of a call', baseline.distributions.usdPerCall, candidate.distributions.usdPerCall, formatSmallUsd),
  ].filter((chart) => chart !== '');
  return charts.length === 0 ? '' : `<div class="charts">${charts.join('')}</div>`;
}

type Histogram = NonNullable<TargetReport['distributions']>['latencyMs'];

function spread(title: string, baseline: Histogram, candidate: Histogram, format: (edge: number) => string): string {
  const steps = [...baseline, ...candidate].map(({ step }) => step);
  if (baseline.length === 0 || candidate.length === 0) return '';
  const first = Math.min(...steps);
  const columns = Array.from({ length: Math.max(...steps) - first + 1 }, (_, index) => first + index);
  // One bar says no more than the table above.
  if (columns.length < 2) return '';
  const shares = (histogram: Histogram) => {
    const total = histogram.reduce((sum, { count }) => sum + count, 0);
    const counts = new Map(histogram.map(({ step, count }) => [step, count]));
    return columns.map((step) => (100 * (counts.get(step) ?? 0)) / total);
  };
  const bars = (histogram: Histogram, name: 'first' | 'second') => ({
    type: 'bar',
    data: shares(histogram),
    silent: true,
    barGap: '10%',
    barCategoryGap: '20%',
    itemStyle: { color: paint(name) },
  });
  const axis = {
    axisLine: { show: true, lineStyle: { color: paint('axis') } },
    axisTick: { show: false },
    axisLabel: { color: paint('label') },
    splitLine: { show: false },
  };
  const totals = [baseline, candidate].map((histogram) => histogram.reduce((sum, { count }) => sum + count, 0));
  const chart = drawChart(
    {
      grid: { left: 44, right: 16, top: 12, bottom: 28 },
      xAxis: { ...axis, type: 'category', data: columns.map((step) => `from ${format(lowerEdge(step))}`) },
      yAxis: { ...axis, type: 'value', splitNumber: 3, axisLabel: { color: paint('label'), formatter: '{value} %' } },
      series: [bars(baseline, 'first'), bars(candidate, 'second')],
    },
    { width: 460, height: 180 },
    `${title}: ${formatPlural(totals[0] ?? 0, 'answer')} of the baseline from ${range(baseline, format)}, ${formatPlural(totals[1] ?? 0, 'answer')} of the candidate from ${range(candidate, format)}.`,
  );
  return `<figure class="figure">${chart}<figcaption>${title}: <span class="key first">baseline</span> <span class="key second">candidate</span></figcaption></figure>`;
}

function range(histogram: Histogram, format: (edge: number) => string): string {
  const steps = histogram.map(({ step }) => step);
  return `${format(lowerEdge(Math.min(...steps)))} to ${format(lowerEdge(Math.max(...steps) + 1))}`;
}

/** Two digits that count: calls cost fractions of a cent. */
function formatSmallUsd(usd: number): string {
  return `$${usd.toFixed(Math.max(2, 1 - Math.floor(Math.log10(usd))))}`;
}
