import { cutText, showInvisible, unifyLineBreaks } from './visible-text.ts';

/** Untrusted text for XML 1.0, safe as element content and as a quoted attribute value; characters that XML cannot hold are shown. */
export function escapeXml(text: string, limit = 20_000): string {
  return cutText(showInvisible(unifyLineBreaks(text)), limit)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"']/g, (match) => `&#${match.charCodeAt(0)};`)
    .replace(/[\n\t]/g, (match) => `&#${match.charCodeAt(0)};`);
}
