import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../src/render/html.ts';
import { buildDiff, buildEdit, buildFileDiff, buildFlip, buildReport, buildTask } from './report-builder.ts';
import { reports } from './reports.ts';

describe('the page', () => {
  it.each(Object.entries(reports))('of %s has every element closed', (_name, report) => {
    expect(unbalanced(renderHtml(report))).toEqual([]);
  });

  it('asks for nothing from the network and runs no script', () => {
    const page = renderHtml(reports.improved);
    expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|\son\w+=|\sstyle=/i);
    expect(page).toContain("default-src 'none'");
  });

  it('has the same elements whatever the texts say', () => {
    const hostile = '</pre><script>alert(1)</script>" onload="x" <img src=x onerror=y> <!-- </style>';
    const withFlip = (text: string) =>
      renderHtml(
        buildReport({
          tasks: [
            buildTask({
              name: text,
              graders: [text],
              reasons: [text],
              datasetDiff: buildDiff({
                base: { commit: text, relation: 'merge-base' },
                files: [
                  buildFileDiff({
                    path: text,
                    labels: [{ label: text, before: 1, after: 2 }],
                    listed: {
                      added: [{ line: 1, input: text, answer: text }],
                      removed: [{ line: 1, input: text, answer: text }],
                      edited: [buildEdit({ answer: { before: text, after: text } })],
                    },
                  }),
                  { status: 'unknown', path: text, role: 'train', reason: text },
                ],
                removedUnknown: text,
              }),
              flips: {
                broken: [
                  buildFlip({ id: text, file: text, input: text, expected: text, baseline: text, candidate: text }),
                ],
                fixed: [],
              },
            }),
          ],
        }),
      );
    const elements = (page: string) => [...page.matchAll(/<[^>]*>/g)].map(([tag]) => tag.replace(/href="[^"]*"/, ''));
    expect(elements(withFlip(hostile))).toEqual(elements(withFlip('harmless')));
  });
});

/** Names of elements that are opened and not closed in order, or closed without being open. */
function unbalanced(page: string): readonly string[] {
  const open: string[] = [];
  for (const [, closing, name = '', selfClosing] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*?(\/?)>/g)) {
    if (selfClosing === '/' || ['meta', 'br'].includes(name)) continue;
    if (closing === '') open.push(name);
    else if (open.pop() !== name) return [`</${name}>`];
  }
  return open;
}
