import type { TaskReport } from '../../domain/report.ts';
import { escapeHtml } from '../escape-html.ts';
import { metricRows } from '../metric-rows.ts';

/** Accuracy, cost and latency of both targets beside each other; cards on a phone. */
export function renderMetrics(task: TaskReport): string {
  const rows = metricRows(task);
  if (rows.length === 0) return '';
  const head = (name: string) => {
    const target = task.targets[name];
    const model = target === undefined ? '' : `<code>${escapeHtml(target.model, 200)}</code>`;
    return `<th class="number" scope="col">${name}${model}</th>`;
  };
  const body = rows.map(({ metric, baseline, candidate, difference, interval }) => {
    const change = `${difference}${interval === '' ? '' : ` <span class="soft">(${interval})</span>`}`;
    return `<tr><th scope="row">${metric}</th><td class="number" data-label="baseline">${baseline}</td><td class="number" data-label="candidate">${candidate}</td><td class="number" data-label="difference"><span>${change}</span></td></tr>`;
  });
  return `<div class="scroll"><table class="metrics"><thead><tr><th scope="col">metric</th>${head('baseline')}${head('candidate')}<th class="number" scope="col">difference</th></tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}
