/**
 * Cuts a text that comes in pieces so that no record is torn: each piece given ends with a line feed, but for the last one. Where
 * `quoted`, a line feed between quotes is part of a field, as in CSV. A byte order mark at the start is left out.
 */
export function* wholeRecords(pieces: Iterable<string>, quoted: boolean): Generator<string> {
  let rest = '';
  let isFirst = true;
  for (const piece of pieces) {
    const text: string = rest + (isFirst && piece.startsWith('\uFEFF') ? piece.slice(1) : piece);
    isFirst = false;
    const end: number = text.length > LARGEST_RECORD ? text.length : endOfLastRecord(text, quoted);
    if (end > 0) yield text.slice(0, end);
    rest = text.slice(end);
  }
  if (rest !== '') yield rest;
}

/** In UTF-16 units. What is longer has a quote that is never closed, and the parser says so. */
const LARGEST_RECORD = 64 * 1024 * 1024;

function endOfLastRecord(text: string, quoted: boolean): number {
  let quotesBefore = quoted ? countQuotes(text) : 0;
  let end = text.length;
  for (let feed = text.lastIndexOf('\n'); feed !== -1; feed = feed === 0 ? -1 : text.lastIndexOf('\n', feed - 1)) {
    if (quotesBefore > 0) quotesBefore -= countQuotes(text.slice(feed, end));
    end = feed;
    if (quotesBefore % 2 === 0) return feed + 1;
  }
  return 0;
}

function countQuotes(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) count += 1;
  return count;
}
