import type { JsonLeaf } from './json-value.ts';

/** A way to read a stretch of text as a value; null where it cannot be read so. */
export type ReadingName = keyof typeof readings;

/** The value of a text by a reading. */
export function readSpan(name: ReadingName, raw: string): JsonLeaf {
  return readings[name](raw);
}

/** All readings by which this text has this value. */
export function readingsThatGive(value: JsonLeaf, raw: string): ReadingName[] {
  return readingNames.filter((name) => readings[name](raw) === value);
}

/** The numbers and dates that a text can be read as. */
export function figuresOf(raw: string): JsonLeaf[] {
  return figureNames.flatMap((name) => readings[name](raw) ?? []);
}

const figureNames = ['number', 'decimals', 'number-text', 'iso-day-first', 'iso-month-first'] as const;

const readings = {
  text: (raw) => collapse(raw),
  'comma-spaced': (raw) => collapse(raw).replace(/\s*,\s*(?=\S)/gu, ', '),
  'lines-by-comma': (raw) => collapse(raw.replace(/,?\s*\n\s*/gu, ', ')).replace(/\s*,\s*(?=\S)/gu, ', '),
  number: (raw) => readNumber(raw),
  lower: (raw) => collapse(raw).toLowerCase(),
  upper: (raw) => collapse(raw).toUpperCase(),
  title: (raw) =>
    collapse(raw)
      .toLowerCase()
      .replace(/(^|[\s-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase()),
  squeezed: (raw) => raw.replace(/\s+/gu, ''),
  decimals: (raw) => readNumber(raw)?.toFixed(2) ?? null,
  'iso-day-first': (raw) => isoDate(raw, 'day'),
  'iso-month-first': (raw) => isoDate(raw, 'month'),
  'number-text': (raw) => readNumber(raw)?.toString() ?? null,
} as const satisfies Record<string, (raw: string) => JsonLeaf>;

const readingNames = Object.keys(readings).filter((name): name is ReadingName => name in readings);

function collapse(raw: string): string {
  return raw.replace(/\s+/gu, ' ').trim();
}

/** "1,049.00", "4,50", "1.234,5", "- 3" and "seven" as numbers. */
export function readNumber(raw: string): number | null {
  const text = raw.trim().toLowerCase();
  const word = numberWords.indexOf(text);
  if (word >= 0) return word;
  const match = /^(-?)\s*(\d+(?:[.,]\d+)*)$/u.exec(text);
  if (match?.[2] === undefined) return null;
  const digits = match[2];
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  const behind = digits.length - last - 1;
  const marks = digits.match(/[.,]/gu) ?? [];
  const isMixed = new Set(marks).size > 1;
  const isGrouping = last >= 0 && !isMixed && behind === 3 && (marks.length > 1 || digits[last] === ',');
  const hasDecimals = last >= 0 && !isGrouping && (isMixed || marks.length === 1);
  const whole = (hasDecimals ? digits.slice(0, last) : digits).replace(/[.,]/gu, '');
  const number = Number(hasDecimals ? `${whole}.${digits.slice(last + 1)}` : whole);
  return match[1] === '-' ? -number : number;
}

const numberWords = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A date in figures or with a month's name as YYYY-MM-DD; two-digit years are 20xx. */
export function isoDate(raw: string, first: 'day' | 'month'): string | null {
  const text = raw.toLowerCase();
  if (!/^(?:\d|\p{L}{3})[\s\S]*\d$/u.test(text)) return null;
  const numbers = (text.match(/\d+/gu) ?? []).map(Number);
  const word = /^(?:\d+(?:st|nd|rd|th|er|º)?[\s.-]*(?:of |de )?)?(\p{L}{3,})/u.exec(text)?.[1];
  const month = word === undefined ? 0 : monthOf(word);
  if (month > 0) {
    const [one, two] = numbers;
    if (one === undefined || two === undefined || numbers.length > 2) return null;
    return one > 31 ? iso(one, month, two) : iso(two, month, one);
  }
  const [one, two, three] = numbers;
  if (one === undefined || two === undefined || three === undefined || numbers.length > 3) return null;
  if (!/^\d+\s*[./-]\s*\d+\s*[./-]\s*\d+$/u.test(text)) return null;
  if (one > 31) return iso(one, two, three);
  return first === 'day' ? iso(three, two, one) : iso(three, one, two);
}

/** The month that a word begins, 1..12, or 0: names in the languages that receipts here come in, from the runtime's own data. */
function monthOf(word: string): number {
  return monthNames.find(({ name }) => name.startsWith(word) || word.startsWith(name))?.month ?? 0;
}

const monthNames = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt'].flatMap((language) =>
  Array.from({ length: 12 }, (_, index) => ({
    month: index + 1,
    name: new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
      .format(Date.UTC(2026, index, 15))
      .toLowerCase(),
  })),
);

function iso(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const full = year < 100 ? 2000 + year : year;
  return `${String(full).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
