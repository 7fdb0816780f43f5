import { cutText, showInvisible, toOneLine, unifyLineBreaks } from './visible-text.ts';

/**
 * Untrusted text for GitHub-flavoured Markdown. Every text that a dataset, a model, a provider, a file name or a pull
 * request could have written passes through one of these, once, when the Markdown is put together.
 */

/** One line of plain prose: no mark-up, link, mention, reference, emoji code or HTML comes of it. */
export function markdownText(text: string, limit = 600): string {
  return cutText(toOneLine(text), limit).replace(active, (match) => neutral(match));
}

/** A code span on one line, its fence longer than any run of backticks inside. */
export function inlineCode(text: string, limit = 240): string {
  const line = breakComments(cutText(toOneLine(text), limit));
  if (line.trim() === '') return '*(empty)*';
  const fence = '`'.repeat(longestRun(line) + 1);
  const padding = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${padding}${line}${padding}${fence}`;
}

/**
 * A code span for a table cell, where `|` ends the cell even inside code. A backslash that stands before the bar is
 * kept apart from it: parsers disagree on whether `\\|` escapes the bar.
 */
export function tableCode(text: string, limit = 120): string {
  return inlineCode(text, limit).replace(/(\\?)\|/g, (_bar, slash: string) =>
    slash === '' ? '\\|' : `\\${zeroWidthSpace}\\|`,
  );
}

/** A fenced block. `language` is ours, never untrusted. The fence is longer than any run of backticks inside. */
export function codeFence(text: string, { language = '', limit = 2_000 } = {}): string {
  const body = breakComments(cutText(showInvisible(unifyLineBreaks(text)), limit));
  const fence = '`'.repeat(Math.max(3, longestRun(body) + 1));
  return `${fence}${language}\n${body}\n${fence}`;
}

const zeroWidthSpace = '\u200b';

/**
 * What may become something else in running text. Entities stop the Markdown parser; GitHub's mention, reference,
 * emoji and autolink filters run after entities are decoded, so their starts are broken by a zero-width space.
 */
const active =
  /^(?:[-+=>#]|\d+(?=[.)]))|[\\`*_~[\]<>&|$@#]|:(?=\/\/|[\w+-]+(?::|$))|www(?=\.)|GH(?=-)|(?<![0-9a-z])(?=[0-9a-f]*\d)[0-9a-f]{7,64}(?![0-9a-z])/giu;

function neutral(match: string): string {
  if (match === '@' || match === '#' || match === ':' || /^(?:www|GH)$/i.test(match)) return match + zeroWidthSpace;
  if (/^[0-9a-f]{7,}$/i.test(match)) return match.replace(/.{4}/g, `$&${zeroWidthSpace}`);
  if (/^\d+$/.test(match)) return `${match}${zeroWidthSpace}`;
  return `&#${match.charCodeAt(0)};`;
}

/** A comment of ours is found by its hidden marker: no other text may hold one, not even inside code. */
function breakComments(text: string): string {
  return text.replaceAll('<!--', `<!${zeroWidthSpace}--`);
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
