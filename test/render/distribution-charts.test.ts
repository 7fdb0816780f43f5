import { describe, expect, it } from 'vitest';
import { distributionCharts } from '../../src/render/html/distribution-charts.ts';
import { geometricHistogram } from '../../src/stats/geometric-histogram.ts';
import { buildTarget, buildTask } from './report-builder.ts';

const spread = (latencies: readonly number[], costs: readonly number[]) =>
  buildTarget({
    distributions: {
      latencyMs: [...geometricHistogram(latencies)],
      usdPerCall: [...geometricHistogram(costs)],
    },
  });

describe('the charts of latency and cost', () => {
  it('say in words what they show', () => {
    const page = distributionCharts(
      buildTask({
        targets: { baseline: spread([110, 400, 410], [0.0002, 0.0003]), candidate: spread([90, 95], [0.00002]) },
      }),
    );
    expect([...page.matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label)).toEqual([
      'Time to an answer: 3 answers of the baseline from 100 ms to 422 ms, 2 answers of the candidate from 75 ms to 100 ms.',
      'Cost of a call: 2 answers of the baseline from $0.00018 to $0.00032, 1 answer of the candidate from $0.000018 to $0.000024.',
    ]);
  });

  it('are left out where nothing was measured, for one target or for both', () => {
    expect(distributionCharts(buildTask({ targets: { baseline: spread([], []), candidate: spread([9], [1]) } }))).toBe(
      '',
    );
    expect(distributionCharts(buildTask({ targets: { baseline: buildTarget(), candidate: buildTarget() } }))).toBe('');
    expect(distributionCharts(buildTask({ targets: {} }))).toBe('');
  });
});
