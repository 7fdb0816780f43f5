/**
 * Two versions of a text, their equal beginnings shortened where they would hide the first difference from a reader who sees
 * `limit` UTF-16 units of each. Never cuts a surrogate pair in two.
 */
export function cutToDifference(before: string, after: string, limit: number): readonly [string, string] {
  let equal = 0;
  while (equal < before.length && equal < after.length && before[equal] === after[equal]) equal += 1;
  const start = equal - Math.floor(limit / 3);
  const isShown = Math.max(before.length, after.length) <= limit || start <= 0 || before === after;
  return isShown ? [before, after] : [cutStart(before, start), cutStart(after, start)];
}

function cutStart(text: string, start: number): string {
  return `…${text.slice(start).replace(/^[\udc00-\udfff]/, '')}`;
}
