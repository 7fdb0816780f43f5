import { maskSecrets } from './find-secrets.ts';

const LONGEST = 60;

/** Data quoted in a message: on one line, at most 60 characters, secrets replaced by their kind. Not escaped: rendering does that. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(shallow(value)) ?? 'nothing');
  return `"${shorten(maskSecrets(text.slice(0, 4096)))}"`;
}

/** The text around an offset (UTF-16 units), or nothing when something secret stands near it. */
export function quoteAround(text: string, offset: number): string | undefined {
  const near = text.slice(Math.max(0, offset - 400), offset + 400);
  if (maskSecrets(near) !== near) return undefined;
  return `"${shorten(text.slice(Math.max(0, offset - 24), offset + 24))}"`;
}

/** Cut to 60 characters between code points, with an ellipsis that says so. */
function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST - 1);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

/** Deep values are not followed: a quotation needs no more than the first level. */
function shallow(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.slice(0, 4).map(tip);
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, 4)
      .map(([key, inner]) => [key.slice(0, LONGEST), tip(inner)]),
  );
}

function tip(value: unknown): unknown {
  if (typeof value === 'string') return value.slice(0, 256);
  return typeof value === 'object' && value !== null ? (Array.isArray(value) ? [] : {}) : value;
}
