import { pairReworded } from './pair-reworded.ts';

/** What the comparison of two files needs to know of an example. */
export interface DiffExample {
  readonly line: number;
  readonly input: string;
  /** `input`, normalised; empty when it has no letter, number or mark. */
  readonly normalised: string;
  readonly answer: string;
  readonly tokens: number;
  /** Equal for examples of equal content, different for others (`contentKey`). */
  readonly key: string;
}

export interface ExamplePair {
  readonly before: DiffExample;
  readonly after: DiffExample;
}

export interface ExampleMatch {
  /** In the order of their lines. */
  readonly removed: readonly DiffExample[];
  readonly added: readonly DiffExample[];
  /** In the order of their lines after the change. */
  readonly edited: readonly ExamplePair[];
  /** False when there were too many of both to look for reworded ones. */
  readonly rewordedSearched: boolean;
}

/**
 * Which examples came, went and were edited, by content: two multisets are compared, so that order does not matter and
 * copies count. What is left on both sides is paired as edits: examples of the same normalised input first (the same
 * answer or the same spelling before others), then of nearly the same (`pairReworded`). The pairing looks at content
 * alone and treats both sides alike: exchanging the files exchanges the result.
 */
export function matchExamples(base: readonly DiffExample[], head: readonly DiffExample[]): ExampleMatch {
  const same = pairGroups(groupByInput(without(base, head)), groupByInput(without(head, base)));
  const reworded = pairReworded([...same.removed.keys()], [...same.added.keys()]);
  const edited = [...same.edited];
  for (const { before, after } of reworded.pairs) {
    const pairing = pairMembers(same.removed.get(before) ?? [], same.added.get(after) ?? []);
    edited.push(...pairing.edited);
    same.removed.set(before, pairing.removed);
    same.added.set(after, pairing.added);
  }
  return {
    removed: [...same.removed.values()].flat().sort(byLine),
    added: [...same.added.values()].flat().sort(byLine),
    edited: edited.sort((one, other) => byLine(one.after, other.after)),
    rewordedSearched: reworded.searched,
  };
}

/** The examples that the others do not have, in order of content; of copies the last ones. */
function without(examples: readonly DiffExample[], others: readonly DiffExample[]): readonly DiffExample[] {
  const counts = new Map<string, number>();
  for (const { key } of others) counts.set(key, (counts.get(key) ?? 0) + 1);
  return examples
    .filter(({ key }) => {
      const count = counts.get(key) ?? 0;
      if (count > 0) counts.set(key, count - 1);
      return count === 0;
    })
    .sort((one, other) => compareTexts(one.key, other.key) || byLine(one, other));
}

type Groups = Map<string, readonly DiffExample[]>;

/** By normalised input; inputs that have none by themselves, behind a sign that no normalised text holds. */
function groupByInput(examples: readonly DiffExample[]): Groups {
  return groupBy(examples, ({ normalised, input }) => (normalised === '' ? `\u0000${input}` : normalised));
}

function pairGroups(
  removed: Groups,
  added: Groups,
): { readonly edited: readonly ExamplePair[]; readonly removed: Groups; readonly added: Groups } {
  const edited: ExamplePair[] = [];
  for (const [input, before] of removed) {
    const after = added.get(input);
    if (after === undefined) continue;
    const pairing = pairMembers(before, after);
    edited.push(...pairing.edited);
    keep(removed, input, pairing.removed);
    keep(added, input, pairing.added);
  }
  return { edited, removed, added };
}

function keep(groups: Groups, input: string, members: readonly DiffExample[]): void {
  if (members.length === 0) groups.delete(input);
  else groups.set(input, members);
}

interface Pairing {
  readonly edited: readonly ExamplePair[];
  readonly removed: readonly DiffExample[];
  readonly added: readonly DiffExample[];
}

/** What two examples of a group may share, the most telling first; the last lets any two be a pair. */
const sharedParts: readonly ((example: DiffExample) => string)[] = [
  ({ input, answer }) => `${input.length}:${input}${answer}`,
  ({ answer }) => answer,
  ({ input }) => input,
  () => '',
];

/** As many pairs as the smaller side has members. Both sides come, and stay, in the order of their content. */
function pairMembers(removed: readonly DiffExample[], added: readonly DiffExample[]): Pairing {
  const edited: ExamplePair[] = [];
  let left = removed;
  let right = added;
  for (const part of sharedParts) {
    if (left.length === 0 || right.length === 0) break;
    const waiting = groupBy(right.toReversed(), part);
    const taken = new Set<DiffExample>();
    left = left.filter((before) => {
      const after = waiting.get(part(before))?.pop();
      if (after === undefined) return true;
      edited.push({ before, after });
      taken.add(after);
      return false;
    });
    right = right.filter((after) => !taken.has(after));
  }
  return { edited, removed: left, added: right };
}

function groupBy(
  examples: readonly DiffExample[],
  nameOf: (example: DiffExample) => string,
): Map<string, DiffExample[]> {
  const groups = new Map<string, DiffExample[]>();
  for (const example of examples) {
    const name = nameOf(example);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [example]);
    else group.push(example);
  }
  return groups;
}

function byLine(one: DiffExample, other: DiffExample): number {
  return one.line - other.line;
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
