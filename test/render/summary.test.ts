import { describe, expect, it } from 'vitest';
import { renderSummary } from '../../src/render/summary.ts';
import { buildFlip, buildReport, buildTask } from './report-builder.ts';

describe('the job summary', () => {
  it('has no hidden markers', () => {
    expect(renderSummary(buildReport())).not.toContain('<!--');
  });

  it('shows more answers than the comment does', () => {
    const broken = Array.from({ length: 60 }, (_unused, line) => buildFlip({ line: line + 1 }));
    const summary = renderSummary(buildReport({ tasks: [buildTask({ flips: { broken, fixed: [] } })] }));
    expect(summary).toContain('[line 60]');
  });

  it('stays under 1 MiB in bytes', () => {
    const long = '€'.repeat(2_000);
    const flips = { broken: Array(300).fill(buildFlip({ input: long, candidate: long })), fixed: [] };
    const tasks = Array.from({ length: 10 }, (_unused, index) => buildTask({ name: `task-${index}`, flips }));
    expect(Buffer.byteLength(renderSummary(buildReport({ tasks })))).toBeLessThanOrEqual(1_048_576);
  });
});
