import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commentLimit } from '../../src/github/upsert-comment.ts';
import { renderComment } from '../../src/render/comment.ts';
import { addHistory } from '../../src/render/comment-history.ts';
import { parseRunMarker } from '../../src/render/comment-marker.ts';
import { buildComparison, buildFlip, buildReport, buildTask } from './report-builder.ts';

const commentOf = (runId: number, difference: number, passed = true) =>
  renderComment(
    buildReport({
      tasks: [buildTask({ passed, comparison: buildComparison({ difference }) })],
      run: { runId, commit: `${runId}`.padStart(40, 'a') },
    }),
  );

/** Runs one after the other, each in the place of the one before. */
const inTurn = (bodies: readonly string[]) =>
  bodies.reduce<string | null>((previous, body) => addHistory(body, previous), null) ?? '';

describe('the history of a comment', () => {
  it('is told from the second run on, newest last, and keeps the marks of the newest', () => {
    expect(inTurn([commentOf(1, 0.01)])).not.toContain('Last runs');
    const third = inTurn([commentOf(1, -0.08, false), commentOf(2, -0.02, false), commentOf(3, 0.01)]);
    expect(third).toMatch(
      /<sub>Last runs ▁\S+: `aaaaaaaa` ❌ −8\.0 · `aaaaaaaa` ❌ −2\.0 · `aaaaaaaa` ✅ \+1\.0<\/sub>\n$/,
    );
    expect(parseRunMarker(third)).toEqual({ runId: 3, runAttempt: 1 });
  });

  it('counts a run once, however often it writes', () => {
    const second = inTurn([commentOf(1, 0.01), commentOf(2, 0.02)]);
    expect(addHistory(commentOf(2, 0.02), second)).toBe(second);
  });

  it('keeps the last eight, and fits beside the longest comment', () => {
    const long = 'x|`*'.repeat(400);
    const flips = {
      broken: Array(60).fill(buildFlip({ input: long, expected: long })),
      fixed: Array(60).fill(buildFlip({ input: long, expected: long })),
    };
    const tasks = Array.from({ length: 30 }, (_, index) => buildTask({ name: `task-${index}`, flips }));
    const bodies = Array.from({ length: 20 }, (_, index) =>
      renderComment(buildReport({ tasks, run: { runId: 10 ** 12 + index } })),
    );
    const last = inTurn(bodies);
    expect(last.match(/ · /g)).toHaveLength(7);
    expect(last.length).toBeLessThan(commentLimit);
  });

  it('believes no line but the third, and nothing in it that is no run', () => {
    const body = commentOf(2, 0.02);
    const forged = '<!-- tunegate-history:[[9,9,"deadbeef","success",1]] -->';
    for (const previous of [forged, `a\nb\n\n${forged}`, 'a\nb\n<!-- tunegate-history:[["<b>",1,"x","success",1]] -->'])
      expect(addHistory(body, previous)).toBe(body);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(addHistory(body, `a\nb\n<!-- tunegate-history:[${text}] -->`)).toBe(body);
      }),
      { numRuns: 500 },
    );
  });
});
