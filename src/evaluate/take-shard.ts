import type { Shard } from '../domain/shard.ts';

/** The part of an ordered list that one of several machines works on: every `of`-th item, so that the parts are of one size. */
export function takeShard<Item>(items: readonly Item[], { index, of }: Shard): readonly Item[] {
  return items.filter((_, position) => position % of === index - 1);
}
