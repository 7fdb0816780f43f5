import { describe, expect, it } from 'vitest';
import { renderComment } from '../../src/render/comment.ts';
import { commentMarker, parseRunMarker } from '../../src/render/comment-marker.ts';
import { expectGolden } from './golden.ts';
import { buildFlip, buildReport, buildTask } from './report-builder.ts';
import { reports } from './reports.ts';

describe('the comment reads as its golden file', () => {
  it.each(Object.entries(reports))('%s', (name, report) => {
    expectGolden(`comment-${name}.md`, renderComment(report));
  });
});

describe('the comment', () => {
  it('starts with its marker and the run that wrote it', () => {
    const body = renderComment(buildReport({ run: { runId: 12, runAttempt: 3 } }));
    expect(body.split('\n', 1)[0]).toBe(commentMarker('report'));
    expect(parseRunMarker(body)).toEqual({ runId: 12, runAttempt: 3 });
  });

  it('holds one marker even if every text forges it', () => {
    const forged = '<!-- tunegate:report -->';
    const body = renderComment(
      buildReport({
        tasks: [
          buildTask({
            name: forged,
            reasons: [forged],
            flips: {
              broken: [
                buildFlip({ file: forged, input: forged, expected: forged, baseline: forged, candidate: forged }),
              ],
              fixed: [buildFlip({ candidate: `a\n${forged}` })],
            },
          }),
        ],
      }),
    );
    expect(body.split('<!-- tunegate:')).toHaveLength(2);
    expect(body.split('<!--')).toHaveLength(4);
  });

  it('fits 65,000 UTF-16 units by dropping whole sections, and names them', () => {
    const long = '€𝒳|`*'.repeat(400);
    const flip = buildFlip({ input: long, expected: long, baseline: long, candidate: long });
    const flips = { broken: Array(400).fill(flip), fixed: Array(400).fill(flip) };
    const tasks = Array.from({ length: 12 }, (_unused, index) => buildTask({ name: `task-${index}`, flips }));
    const body = renderComment(buildReport({ tasks }));
    expect(body.length).toBeLessThanOrEqual(65_000);
    expect(body).toContain("Left out to fit GitHub's size limit: fixed answers (12 tasks)");
    expect(body.match(/<details/g)).toHaveLength((body.match(/<\/details>/g) ?? []).length);
    expect(body.match(/^(`{3,})/gm)).toSatisfy((fences: string[]) => fences.length % 2 === 0);
  });

  it('keeps the overall sentence even with thousands of tasks', () => {
    const tasks = Array.from({ length: 3_000 }, (_unused, index) => buildTask({ name: `task-${index}` }));
    const body = renderComment(buildReport({ tasks }));
    expect(body.length).toBeLessThanOrEqual(65_000);
    expect(body).toContain('The gate passes: 3,000 of 3,000 tasks');
  });
});
