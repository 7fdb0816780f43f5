import type { Run } from '../../domain/report.ts';
import { escapeHtml } from '../escape-html.ts';
import { sourceLink } from '../source-link.ts';
import type { Phrase, Statement } from '../statement.ts';

/** The elements that several sections of the page share. Each escapes what it is given. */

/** Longer texts are cut: nobody reads them in a page, and report.json has them whole. */
export const mostCharacters = 8_000;

/** A text as it stands, under a small heading. */
export function renderText(title: string, text: string): string {
  return `<div class="text"><h4>${escapeHtml(title)}</h4><pre>${renderWords(text)}</pre></div>`;
}

export function renderWords(text: string): string {
  return text === '' ? '<span class="soft">empty</span>' : escapeHtml(text, mostCharacters);
}

/** Where something stands, as a link where the run knows its commit. Line 0 is the whole file. */
export function renderPlace(run: Run, file: string, line: number): string {
  const text = escapeHtml(line === 0 ? file : `${file}:${line}`, 300);
  const link = sourceLink(run, file, line);
  return link === null ? `<code>${text}</code>` : `<a href="${escapeHtml(link)}"><code>${text}</code></a>`;
}

export function renderStatements(statements: readonly Statement[]): string {
  if (statements.length === 0) return '';
  const entries = statements.map(
    ({ label, phrases }) => `<dt>${escapeHtml(label)}</dt><dd>${phrases.map(renderPhrase).join('')}</dd>`,
  );
  return `<dl>${entries.join('')}</dl>`;
}

export function renderPhrase(phrase: Phrase): string {
  return typeof phrase === 'string' ? escapeHtml(phrase, 2_000) : `<code>${escapeHtml(phrase.code, 300)}</code>`;
}

export interface Column {
  readonly title: string;
  readonly align: 'text' | 'number';
}

/** A table that scrolls by itself where the window is narrow. The first cell of a row names it. Cells are HTML already. */
export function renderTable(caption: string, columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const mark = (index: number) => (columns[index]?.align === 'number' ? ' class="number"' : '');
  const head = columns.map(({ title }, index) => `<th scope="col"${mark(index)}>${escapeHtml(title, 200)}</th>`);
  const body = rows.map((cells) => {
    const [name = '', ...others] = cells;
    const rest = others.map((cell, index) => `<td${mark(index + 1)}>${cell}</td>`);
    return `<tr><th scope="row"${mark(0)}>${name}</th>${rest.join('')}</tr>`;
  });
  return `<div class="scroll" tabindex="0" role="group" aria-label="${escapeHtml(caption)}"><table><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}
