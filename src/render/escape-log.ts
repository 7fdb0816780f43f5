import { stripVTControlCharacters } from 'node:util';
import { cutText, showInvisible, toOneLine, unifyLineBreaks } from './visible-text.ts';

/**
 * Untrusted text for stdout or stderr of a runner, which reads both for commands. ANSI sequences are removed, other
 * invisible characters shown, every kind of line break becomes a line feed, and no line can be taken for a command.
 */
export function escapeLog(text: string, limit = 20_000): string {
  return breakWorkflowCommands(cutText(showInvisible(unifyLineBreaks(stripVTControlCharacters(text))), limit));
}

/** The same for a value inside a line: it stays on that line, and is broken even where it does not start the line. */
export function escapeLogValue(text: string, limit = 400): string {
  return breakWorkflowCommands(cutText(toOneLine(stripVTControlCharacters(text)), limit));
}

/**
 * Breaks both forms of a runner command with a zero-width space: `::` at the start of a line after white space, and
 * `##[` anywhere in a line (actions/runner, ActionCommand.cs, read 2026-11-20). Our own colours survive it, so it is
 * also run over finished text, where values that are harmless alone may have met.
 */
export function breakWorkflowCommands(text: string): string {
  return text
    .replace(/^((?:(?![\n\r])[\s\u0085\ufeff])*):(?=:)/gmu, `$1:${zeroWidthSpace}`)
    .replaceAll('##[', `#${zeroWidthSpace}#[`);
}

const zeroWidthSpace = '\u200b';
