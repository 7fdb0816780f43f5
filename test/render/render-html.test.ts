import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { pageScript } from '../../src/render/html/page-script.ts';
import { renderHtml } from '../../src/render/html/render-html.ts';
import { sections } from '../../src/render/html/task-sections.ts';
import { buildDiff, buildEdit, buildFileDiff, buildFlip, buildReport, buildTask } from './report-builder.ts';
import { reports } from './reports.ts';

describe('the page', () => {
  it.each(Object.entries(reports))('of %s is HTML without an error', (_name, report) => {
    const errors: string[] = [];
    parse(renderHtml(report), { onParseError: ({ code, startLine }) => errors.push(`${code} in line ${startLine}`) });
    expect(errors).toEqual([]);
  });

  it('tells a change that edits its own judge, with both opinions, before anything else', () => {
    const page = renderHtml(reports['edited-judge']);
    expect(page.indexOf('This change edits what it is judged by')).toBeLessThan(page.indexOf('>Difference<'));
    for (const said of ['the base commit (decides)', 'this change', 'base commit']) expect(page).toContain(said);
    const [task] = reports['edited-judge'].tasks;
    if (task?.judge?.from !== 'base') throw new Error('the report has no edited judge');
    for (const { part } of task.judge.changes) expect(page).toContain(`<code>${part}</code>`);
    expect(renderHtml(reports.improved)).not.toContain('edits what it is judged by');
  });

  it('shows with each changed answer the passages that its question was shown with', () => {
    const retrieved = { baseline: [], candidate: ['docs/a.md:1-9', 'docs/<b>.md:2-3'] };
    const flips = { broken: [buildFlip({ retrieved })], fixed: [buildFlip()] };
    const page = renderHtml(buildReport({ tasks: [buildTask({ flips })] }));
    const shown = 'shown with <code>docs/a.md:1-9</code>, <code>docs/&#60;b&#62;.md:2-3</code>';
    expect(page.split('shown with')).toHaveLength(2);
    expect(page).toContain(shown);
    expect(page.indexOf('<h4>candidate (wrong)')).toBeLessThan(page.indexOf(shown));
  });

  it('gives each section an address of its own', () => {
    const ids = sections.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('asks for nothing from the network and runs its own script alone', () => {
    const page = renderHtml(reports.improved);
    expect(page).not.toMatch(/<link|<img|<iframe|@import|url\(|\son\w+=|\sstyle=/i);
    expect([...page.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => script)).toEqual([pageScript]);
    const hash = createHash('sha256').update(pageScript).digest('base64');
    expect(page).toContain(`script-src 'sha256-${hash}'; base-uri 'none'`);
    expect(page).toContain("default-src 'none'");
  });

  it('has the same elements whatever the texts say', () => {
    const hostile = '</pre><script>alert(1)</script>" onload="x" <img src=x onerror=y> <!-- </style>';
    const renderHtmlWith = (text: string) =>
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
                  buildFlip({
                    ...{ id: text, file: text, input: text, expected: text, baseline: text, candidate: text },
                    retrieved: { baseline: [text], candidate: [text, text] },
                  }),
                ],
                fixed: [],
              },
            }),
          ],
        }),
      );
    expect(outline(parse(renderHtmlWith(hostile)))).toEqual(outline(parse(renderHtmlWith('harmless'))));
  });
});

/** Names of all elements with those of their attributes, depth first. */
function outline(node: DefaultTreeAdapterTypes.Node): readonly string[] {
  const names = 'tagName' in node ? [`${node.tagName} ${node.attrs.map(({ name }) => name).join(' ')}`] : [];
  return [...names, ...('childNodes' in node ? node.childNodes.flatMap(outline) : [])];
}
