import { MOST_ELEMENTS } from './lcs-length.ts';

/**
 * BLEU of one sentence (Papineni et al. 2002) as sacreBLEU 2 computes it: the geometric mean of the precisions of 1- to 4-grams, times
 * the brevity penalty; tokens of mteval 13a; exponential smoothing (NIST), and no order beyond the length of the answer. 0..1.
 */
export function bleu(answer: string, expected: string): number {
  const answered = tokens(answer);
  const wanted = tokens(expected);
  if (answered.length === 0 || wanted.length === 0) return answered.length === wanted.length ? 1 : 0;
  const orders = Math.min(MOST_ORDERS, answered.length);
  let logSum = 0;
  let smoothing = 1;
  let anyMatch = false;
  for (let order = 1; order <= orders; order += 1) {
    const total = answered.length - order + 1;
    const matches = countMatches(answered.slice(0, MOST_ELEMENTS), wanted, order);
    if (matches > 0) anyMatch = true;
    else smoothing *= 2;
    logSum += Math.log(matches > 0 ? matches / total : 1 / (smoothing * total));
  }
  if (!anyMatch) return 0;
  const brevity = answered.length < wanted.length ? Math.exp(1 - wanted.length / answered.length) : 1;
  return Math.min(1, brevity * Math.exp(logSum / orders));
}

const MOST_ORDERS = 4;

/** n-grams of the answer that stand in the expected text, each as often as there at most. */
function countMatches(answered: readonly string[], wanted: readonly string[], order: number): number {
  const left = new Map<string, number>();
  for (const gram of grams(wanted, order)) left.set(gram, (left.get(gram) ?? 0) + 1);
  let matches = 0;
  for (const gram of grams(answered, order)) {
    const count = left.get(gram) ?? 0;
    if (count === 0) continue;
    left.set(gram, count - 1);
    matches += 1;
  }
  return matches;
}

/** Tokens hold no space, so that it can part them. */
function* grams(list: readonly string[], order: number): Generator<string> {
  for (let at = 0; at + order <= list.length; at += 1) yield list.slice(at, at + order).join(' ');
}

/** The international part of mteval-v13a is left out, as in sacreBLEU: symbols are parted, points and commas between digits are not. */
function tokens(text: string): readonly string[] {
  return ` ${text
    .replaceAll('<skipped>', '')
    .replaceAll('-\n', '')
    .replaceAll('\n', ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')} `
    .replace(/[{-~[-` -&(-+:-@/]/g, ' $& ')
    .replace(/([^0-9])([.,])/g, '$1 $2 ')
    .replace(/([.,])([^0-9])/g, ' $1 $2')
    .replace(/([0-9])(-)/g, '$1 $2 ')
    .split(/\s+/)
    .filter((token) => token !== '');
}
