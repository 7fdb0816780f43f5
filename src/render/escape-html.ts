import { cutText, showInvisible, unifyLineBreaks } from './visible-text.ts';

/** Untrusted text for HTML, safe as element content and as a quoted attribute value. Line breaks are kept. */
export function escapeHtml(text: string, limit = 20_000): string {
  return cutText(showInvisible(unifyLineBreaks(text)), limit).replace(
    /[&<>"'`]/g,
    (match) => `&#${match.charCodeAt(0)};`,
  );
}
