/** A number that a double would change: its digits without leading and trailing zeros, and the power of ten behind the last one. */
export class ExactNumber {
  readonly digits: string;
  readonly exponent: bigint;
  readonly isNegative: boolean;
  /** As near as a double comes: for tolerances. */
  readonly nearest: number;

  constructor(digits: string, exponent: bigint, isNegative: boolean, nearest: number) {
    this.digits = digits;
    this.exponent = exponent;
    this.isNegative = isNegative;
    this.nearest = nearest;
  }

  equals(other: ExactNumber): boolean {
    return this.digits === other.digits && this.exponent === other.exponent && this.isNegative === other.isNegative;
  }
}

/** The double where it says the same as the source of a JSON number, or else the number as it was written. */
export function makeExactNumber(value: number, source: string): number | ExactNumber {
  const written = readDecimal(source, value);
  return Number.isFinite(value) && readDecimal(String(value), value).equals(written) ? value : written;
}

function readDecimal(source: string, nearest: number): ExactNumber {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(source) ?? [];
  const all = `${whole}${fraction}`.replace(/^0+/, '');
  const digits = trimZeros(all);
  if (digits === '') return new ExactNumber('', 0n, false, nearest);
  const power =
    BigInt(exponent.slice(0, MOST_EXPONENT_DIGITS)) - BigInt(fraction.length) + BigInt(all.length - digits.length);
  return new ExactNumber(digits, power, sign === '-', nearest);
}

/** BigInt takes quadratic time; what stands behind so many digits of an exponent makes no difference to anybody. */
const MOST_EXPONENT_DIGITS = 400;

function trimZeros(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === '0') end -= 1;
  return digits.slice(0, end);
}
