import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planAnnotations } from '../../../src/github/plan-annotations.ts';
import { renderComment } from '../../../src/render/comment.ts';
import { historyMarker } from '../../../src/render/comment-history.ts';
import { parseRunMarker } from '../../../src/render/comment-marker.ts';
import { escapeHtml } from '../../../src/render/escape-html.ts';
import { escapeLog, escapeLogValue } from '../../../src/render/escape-log.ts';
import { codeFence, inlineCode, markdownText, tableCode } from '../../../src/render/escape-markdown.ts';
import { escapeXml } from '../../../src/render/escape-xml.ts';
import { renderHtml } from '../../../src/render/html/render-html.ts';
import { renderJunit } from '../../../src/render/junit.ts';
import { renderSarif } from '../../../src/render/sarif.ts';
import { renderSummary } from '../../../src/render/summary.ts';
import { renderText } from '../../../src/render/text.ts';
import { countFreeTexts, hostileReport } from './hostile-report.ts';
import { injectionCorpus } from './injection-corpus.ts';
import { complaintsOfLog, complaintsOfMarkdown, complaintsOfXml, outlineOfPage } from './media-oracles.ts';

const shared = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data', 'malformed.tar.gz');

describe('the corpus', () => {
  it('holds at least 300 texts, each once, and reaches every free text of a report', () => {
    expect(new Set(injectionCorpus).size).toBe(injectionCorpus.length);
    expect(injectionCorpus.length).toBeGreaterThanOrEqual(300);
    expect(countFreeTexts()).toBeGreaterThan(100);
  });
});

/** Every medium of one report, with what its oracle complains of. */
function complaints(text: string, withSummary = false) {
  const report = hostileReport(text);
  const comment = renderComment(report);
  const annotations = planAnnotations(report.tasks.flatMap(({ datasets }) => datasets.files)).map(
    ({ message }) => message,
  );
  return {
    // A commit that looks like one has its line in the history.
    comment: complaintsOfMarkdown(comment, historyMarker(report) === '' ? 2 : 3),
    marker: parseRunMarker(comment)?.runId === 7_001 ? [] : ['another run'],
    // The same pieces as the comment's, with longer lists: a few tell enough.
    summary: withSummary ? complaintsOfMarkdown(renderSummary(report), 0) : [],
    log: [true, false].flatMap((colour) => complaintsOfLog(renderText(report, { colour, columns: 80 }))),
    annotations: complaintsOfLog(annotations.join('\n')),
    junit: complaintsOfXml(renderJunit(report)),
    sarif: complaintsOfSarif(
      renderSarif(
        {
          schemaVersion: 1,
          files: report.tasks.flatMap(({ datasets }) => datasets.files),
          pairs: [],
          summary: { errors: 0, warnings: 0, tokens: 0 },
        },
        new Map(),
        '1.0.0',
      ),
    ),
  };
}

const none = { comment: [], marker: [], summary: [], log: [], annotations: [], junit: [], sarif: [] };

function complaintsOfSarif(sarif: string): readonly string[] {
  const log: {
    readonly runs: readonly { readonly results: readonly { readonly message: { readonly text: string } }[] }[];
  } = JSON.parse(sarif);
  return log.runs
    .flatMap(({ results }) => results.map(({ message }) => message.text))
    .filter(
      (text) => text.includes('](') || text.replace(/\{\{|\}\}/g, '').match(/[{}]/) !== null || /\p{Cc}/u.test(text),
    );
}

describe('a hostile text in every field of a report', { timeout: 60_000 }, () => {
  const groups = Array.from({ length: 10 }, (_, group) =>
    injectionCorpus.filter((_text, index) => index % 10 === group),
  );

  it.each(groups.map((group, index) => [index + 1, group] as const))(
    'is text in every medium, part %i of the corpus',
    (_index, group) => {
      for (const [index, text] of group.entries())
        expect(complaints(text, index === 0), JSON.stringify(text.slice(0, 200))).toEqual(none);
    },
  );

  it('adds no element, no script and no handler to the page', () => {
    const benign = (length: number) => outlineOfPage(renderHtml(hostileReport('x'.repeat(length))));
    const short = injectionCorpus.filter((text) => text.length < 1_000 && text.trim() !== '');
    const scripts = ({
      script = 0,
      style = 0,
      link = 0,
      iframe = 0,
      img = 0,
      object = 0,
      base = 0,
      meta = 0,
      form = 0,
      template = 0,
      body = 0,
    }) => ({ script, style, link, iframe, img, object, base, meta, form, template, body });
    const expected = scripts(benign(40));
    for (let at = 0; at < short.length; at += 40) {
      const outline = outlineOfPage(renderHtml(hostileReport(short.slice(at, at + 40).join(' '))));
      expect(scripts(outline)).toEqual(expected);
      expect(Object.keys(outline).filter((name) => / on|srcdoc|href|src$/.test(name))).toEqual([]);
    }
  });

  it.skipIf(!existsSync(shared))('is text when it is a line of the malformed files (needs ../shared)', () => {
    const lines = execFileSync('tar', ['xzOf', shared], { maxBuffer: 2 ** 30, encoding: 'latin1' })
      .split('\n')
      .filter((line) => line !== '' && line.length < 2_000);
    const chosen = [...new Set(lines)].filter((_line, index) => index % Math.ceil(lines.length / 100) === 0);
    for (const line of chosen) expect(complaints(line), line).toEqual(none);
  });
});

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.oneof(fc.constantFrom(...injectionCorpus.filter((text) => text.length < 200)), fc.string({ maxLength: 3 })),
      { maxLength: 4 },
    )
    .map((parts) => parts.join('')),
);

describe('10,000 random texts', { timeout: 90_000 }, () => {
  const runs = { numRuns: 10_000 };

  it('are text in Markdown, as prose, as code and in a cell', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const page = `${codeFence(text)}\n\n| a | b |\n|:--|:--|\n| ${markdownText(text)} | ${tableCode(text)} |\n\n${markdownText(text)} ${inlineCode(text)}\n`;
        expect(complaintsOfMarkdown(page, 0)).toEqual([]);
      }),
      runs,
    );
  });

  it('are text in a log, in HTML and in XML', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(complaintsOfLog(`${escapeLog(text)}\n  value ${escapeLogValue(text)}`)).toEqual([]);
        expect(
          outlineOfPage(`<!doctype html><title>x</title><p title="${escapeHtml(text)}">${escapeHtml(text)}</p>`),
        ).toEqual({
          html: 1,
          head: 1,
          title: 1,
          body: 1,
          p: 1,
        });
        expect(complaintsOfXml(`<testcase name="${escapeXml(text)}">${escapeXml(text)}</testcase>`)).toEqual([]);
      }),
      runs,
    );
  });

  it('are text in every medium of a whole report, 50 of them', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(complaints(text)).toEqual(none);
      }),
      { numRuns: 50 },
    );
  });
});
