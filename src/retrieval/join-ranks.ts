import type { Passage } from './chunk-document.ts';

type Rank = (question: string) => readonly Passage[];

/** As Cormack, Clarke and Büttcher (2009) have it. */
const smoothing = 60;

/** Reciprocal rank fusion: each list gives a passage 1/(60 + its place in it). Equal sums keep the order of the documents. */
export function joinRanks(passages: readonly Passage[], ranks: readonly Rank[]): Rank {
  const places = new Map(passages.map((passage, index) => [passage, index]));
  return (question) => {
    const sums = new Map<Passage, number>();
    for (const rank of ranks) {
      for (const [index, passage] of rank(question).entries())
        sums.set(passage, (sums.get(passage) ?? 0) + 1 / (smoothing + index + 1));
    }
    return [...sums]
      .sort(([one, sum], [other, otherSum]) => otherSum - sum || (places.get(one) ?? 0) - (places.get(other) ?? 0))
      .map(([passage]) => passage);
  };
}
