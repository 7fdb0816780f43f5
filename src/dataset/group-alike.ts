import { makeNearIndex } from './join-near.ts';

/**
 * Positions of the examples in groups that must stay together: inputs that are equal, equal when normalised, or near each
 * other (`joinNear`), over any number of steps. Every position is in one group; members are in the order given.
 */
export function groupAlike(
  examples: readonly { readonly input: string; readonly normalised: string }[],
): readonly (readonly number[])[] {
  const byText = new Map<string, number[]>();
  for (const [position, { input, normalised }] of examples.entries()) {
    // A text without a letter, number or mark has no normalised form and is compared as it is.
    const text = normalised === '' ? `\u0000${input}` : normalised;
    const known = byText.get(text);
    if (known === undefined) byText.set(text, [position]);
    else known.push(position);
  }
  const texts = [...byText.keys()];
  const parents = texts.map((_, index) => index);
  const index = makeNearIndex(texts.map((text) => (text.startsWith('\u0000') ? '' : text)));
  for (const [left, text] of texts.entries()) {
    if (text.startsWith('\u0000')) continue;
    for (const { right } of index.find(text)) parents[findRoot(parents, right)] = findRoot(parents, left);
  }
  const groups = new Map<number, number[]>();
  for (const [position, text] of texts.entries()) {
    const root = findRoot(parents, position);
    const members = byText.get(text) ?? [];
    const known = groups.get(root);
    if (known === undefined) groups.set(root, [...members]);
    else known.push(...members);
  }
  return [...groups.values()].map((members) => members.sort((left, right) => left - right));
}

/** With path halving (Tarjan, van Leeuwen 1984). */
function findRoot(parents: number[], start: number): number {
  let at = start;
  while (parents[at] !== at) {
    const above = parents[parents[at] ?? at] ?? at;
    parents[at] = above;
    at = above;
  }
  return at;
}
