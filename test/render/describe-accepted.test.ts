import { describe, expect, it } from 'vitest';
import { renderComment } from '../../src/render/comment.ts';
import { describeAccepted } from '../../src/render/describe-accepted.ts';
import { renderHtml } from '../../src/render/html/render-html.ts';
import { renderText } from '../../src/render/text.ts';
import { buildDatasets, buildFile, buildReport, buildTask } from './report-builder.ts';

function accepting(accepted: number, ...stale: readonly number[]) {
  const datasets = buildDatasets({ pairs: [] });
  return {
    ...datasets,
    summary: { ...datasets.summary, ...(accepted === 0 ? {} : { accepted }) },
    staleAccepted: stale.map((count, index) => ({ file: buildFile().path, code: `code-${index}`, count })),
  };
}

describe('accepted findings', () => {
  it.each([
    [accepting(0), null],
    [accepting(1), '1 accepted finding is not shown'],
    [accepting(12), '12 accepted findings are not shown'],
    [accepting(12, 1), '12 accepted findings are not shown; 1 other no longer occurs'],
    [accepting(1, 2, 3), '1 accepted finding is not shown; 5 others no longer occur'],
    [accepting(0, 1), '1 accepted finding no longer occurs'],
    [accepting(0, 2), '2 accepted findings no longer occur'],
  ])('are counted, and so are those that are gone (%#)', (datasets, expected) => {
    expect(describeAccepted(datasets)).toBe(expected);
  });

  it('are told in the terminal, the comment and the page', () => {
    const report = buildReport({ tasks: [buildTask({ datasets: accepting(12, 1) })] });
    const sentence = '12 accepted findings are not shown; 1 other no longer occurs';
    expect(renderText(report, { colour: false, columns: 400 })).toContain(sentence);
    expect(renderComment(report)).toContain(`${sentence}.`);
    expect(renderHtml(report)).toContain(`${sentence}.`);
  });
});
