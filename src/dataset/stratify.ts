export interface Strata {
  readonly byLabel: boolean;
  readonly names: readonly string[];
  /** One entry an example: its stratum's position in `names`. */
  readonly stratumOf: readonly number[];
}

const LONGEST_LABEL = 64;

/**
 * By answer, when the answers are labels: nine of ten short, on one line and no JSON, and each standing twice on average. Else
 * by the length of input and answer, doubling from one stratum to the next. Names are sorted, so that order does not matter.
 */
export function stratify(examples: readonly { readonly input: string; readonly answer: string }[]): Strata {
  const labels = examples.filter(({ answer }) => isLabel(answer));
  const distinct = new Set(labels.map(({ answer }) => answer));
  const byLabel = labels.length * 10 >= examples.length * 9 && distinct.size * 2 <= labels.length;
  const keys = examples.map(({ input, answer }) => {
    if (byLabel) return isLabel(answer) ? answer : LONGER;
    return nameLength(input.length + answer.length);
  });
  const names = [...new Set(keys)].sort(
    byLabel ? undefined : (left, right) => Number.parseInt(left, 10) - Number.parseInt(right, 10),
  );
  const positions = new Map(names.map((name, position) => [name, position]));
  return { byLabel, names, stratumOf: keys.map((key) => positions.get(key) ?? 0) };
}

const LONGER = '(longer answers)';

function isLabel(answer: string): boolean {
  return answer.length <= LONGEST_LABEL && !answer.trim().includes('\n') && !/^\s*[{[]/.test(answer);
}

function nameLength(length: number): string {
  const from = 2 ** Math.floor(Math.log2(Math.max(1, length)));
  return `${from} to ${from * 2 - 1} characters`;
}
