/** The names most like the given one, by edits of a letter (Levenshtein 1966); those within a third of its length, else none. */
export function nearestNames(wanted: string, names: readonly string[], most = 3): readonly string[] {
  const limit = Math.max(2, Math.floor(Math.min(wanted.length, LONGEST) / 3));
  return names
    .map((name) => ({ name, edits: countEdits(wanted.slice(0, LONGEST), name) }))
    .filter(({ edits }) => edits <= limit)
    .sort((one, other) => one.edits - other.edits || (one.name < other.name ? -1 : 1))
    .slice(0, most)
    .map(({ name }) => name);
}

/** What follows a rule that a name breaks: `; meant is perhaps held-out`. Empty where no name is near. */
export function sayNearest(wanted: string, names: readonly string[]): string {
  const nearest = nearestNames(wanted, names);
  return nearest.length === 0 ? '' : `; meant is perhaps ${nearest.join(', ')}`;
}

/** Longer than any name is. */
const LONGEST = 40;

function countEdits(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let at = 1; at <= left.length; at += 1) {
    const next = [at];
    for (let column = 1; column <= right.length; column += 1) {
      const replaced = (row[column - 1] ?? 0) + (left[at - 1] === right[column - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? 0;
}
