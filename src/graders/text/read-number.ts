/** What may stand around and inside of a number. */
export interface NumberFormat {
  /** Words that are no part of the number: `kg`, `EUR`. */
  readonly units: readonly string[];
  readonly decimal: 'point' | 'comma';
}

/**
 * The number that a text is: with a sign, a currency symbol, thousands separators (`1,234.5`, `1 234.5`, `1'234.5`), an exponent,
 * units, a percent sign (12 % is 0.12). Null for everything else.
 */
export function readNumber(text: string, { units, decimal }: NumberFormat): number | null {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_NUMBER) return null;
  const plain = trimmed.normalize('NFKC').replace(/[\u2212\u2012\u2013]/g, '-');
  const [, sign = '', digits, exponent = '', percent = ''] = shapes[decimal].exec(stripUnits(plain, units)) ?? [];
  if (digits === undefined) return null;
  const [whole = '', fraction = ''] = digits.split(decimal === 'point' ? '.' : ',');
  const value = Number(`${sign}${whole.replace(/\D/g, '')}.${fraction}${exponent === '' ? '' : `e${exponent}`}`);
  if (!Number.isFinite(value)) return null;
  return percent === '' ? value : value / 100;
}

/** The last number in a text, as in worked answers that end with their result; null where there is none. */
export function readLastNumber(text: string, format: NumberFormat): number | null {
  const tail = text.slice(-LONGEST_SEARCH);
  const found = [...tail.matchAll(candidates[format.decimal])].at(-1)?.[0];
  return found === undefined ? null : readNumber(found, { ...format, units: [] });
}

const LONGEST_NUMBER = 200;
/** A result further from the end than this is no ending. */
const LONGEST_SEARCH = 10_000;

/** Groups of three behind a separator, or digits alone; then the fraction. A group cannot be mistaken for a fraction. */
const wholePart = {
  point: String.raw`(?:\d{1,3}(?:[,'\u2019 _]\d{3})+|\d+)`,
  comma: String.raw`(?:\d{1,3}(?:[.'\u2019 _]\d{3})+|\d+)`,
};
const numberPart = {
  point: String.raw`(?:${wholePart.point}(?:\.\d*)?|\.\d+)`,
  comma: String.raw`(?:${wholePart.comma}(?:,\d*)?|,\d+)`,
};
const exponentPart = String.raw`(?:[eE]([+-]?\d{1,4}))?`;

const shapes = {
  point: new RegExp(String.raw`^([+-]?)(${numberPart.point})${exponentPart}\s*(%?)$`),
  comma: new RegExp(String.raw`^([+-]?)(${numberPart.comma})${exponentPart}\s*(%?)$`),
};
const candidates = {
  point: new RegExp(String.raw`(?<![\p{L}\d.,])[+-]?${numberPart.point}${exponentPart}\s?%?`, 'gu'),
  comma: new RegExp(String.raw`(?<![\p{L}\d.,])[+-]?${numberPart.comma}${exponentPart}\s?%?`, 'gu'),
};

/** Without currency symbols and units at either end, longest first; a sign may stand before a symbol. */
function stripUnits(text: string, units: readonly string[]): string {
  const [, sign = '', rest = ''] = /^([+-]?)(.*)$/s.exec(text) ?? [];
  let bare = rest.trim();
  const longestFirst = units
    .map((unit) => unit.normalize('NFKC').toLowerCase())
    .sort((left, right) => right.length - left.length);
  for (let before = ''; before !== bare; ) {
    before = bare;
    const lower = bare.toLowerCase();
    const unit = longestFirst.find((one) => lower.startsWith(one) || lower.endsWith(one));
    if (unit !== undefined) bare = lower.startsWith(unit) ? bare.slice(unit.length) : bare.slice(0, -unit.length);
    bare = bare.replace(/^\p{Sc}|\p{Sc}$/u, '').trim();
  }
  return `${sign}${sign !== '' && /^[+-]/.test(bare) ? 'x' : ''}${bare}`;
}
