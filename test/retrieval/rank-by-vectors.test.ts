import { describe, expect, it } from 'vitest';
import { joinRanks } from '../../src/retrieval/join-ranks.ts';
import { cosine, rankByVectors } from '../../src/retrieval/rank-by-vectors.ts';
import { makeRetriever } from '../../src/retrieval/retriever.ts';

const passage = (id: string, text = id, heading = '') => ({ id, heading, text });
const vectors: Readonly<Record<string, readonly number[]>> = {
  east: [3, 0],
  north: [0, 1],
  'north-east': [2, 2],
  west: [-1, 0],
  nowhere: [0, 0],
  'to the east': [1, 0.1],
  'Compass\nup': [0, 5],
};
const vectorOf = (text: string) => {
  const vector = vectors[text];
  if (vector === undefined) throw new Error(text);
  return Float32Array.from(vector);
};

describe('ranking by vectors', () => {
  it('is by the cosine, whatever the lengths, with all passages in it', () => {
    const rank = rankByVectors(
      ['north', 'west', 'east', 'north-east'].map((id) => passage(id)),
      vectorOf,
    );
    expect(rank('to the east').map(({ id }) => id)).toEqual(['east', 'north-east', 'north', 'west']);
  });

  it('keeps the order of the documents where cosines are equal, and puts what has no direction between', () => {
    const twins = [passage('b', 'east'), passage('z', 'nowhere'), passage('a', 'east'), passage('w', 'west')];
    expect(rankByVectors(twins, vectorOf)('to the east').map(({ id }) => id)).toEqual(['b', 'a', 'z', 'w']);
  });

  it('takes a passage with its headings, and finds nothing for a question without a text', () => {
    const rank = rankByVectors([passage('x', 'up', 'Compass'), passage('y', 'east')], vectorOf);
    expect(rank('north').map(({ id }) => id)).toEqual(['x', 'y']);
    expect(rank(' \n')).toEqual([]);
  });

  it('agrees with the cosine by hand', () => {
    expect(cosine(Float32Array.of(1, 2, 3), Float32Array.of(4, -5, 6))).toBeCloseTo(12 / Math.sqrt(14 * 77), 7);
    expect(cosine(Float32Array.of(1, 2), Float32Array.of(1, 2, 3))).toBe(null);
    expect(cosine(Float32Array.of(0, 0), Float32Array.of(1, 2))).toBe(0);
  });
});

describe('joined ranks', () => {
  it('are by the sum of 1/(60 + place), and equal sums in the order of the documents', () => {
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => passage(id));
    if (a === undefined || b === undefined || c === undefined || d === undefined) throw new Error('no passages');
    const rank = joinRanks([a, b, c, d], [() => [a, b, c, d], () => [c, b]]);
    // c: 1/63 + 1/61, b: 1/62 + 1/62, a: 1/61, d: 1/64.
    expect(rank('').map(({ id }) => id)).toEqual(['c', 'b', 'a', 'd']);
    expect(joinRanks([a, b], [() => [b, a], () => [a, b]])('').map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

describe('a retriever by embeddings', () => {
  const documents = [{ path: 'd.md', text: '## One\n\neast\n\n## Two\n\nnorth and a long way behind it\n' }];
  const plan = { documents, topK: 1, mostCharacters: 200, embeddings: { model: 'm', withWords: false } };

  it('shows the longest passages until its vectors are there, so that an estimate is a bound', () => {
    const retriever = makeRetriever(plan);
    expect(retriever.find('anything')).toMatchObject([{ heading: 'Two' }]);
    expect(retriever.embeddings?.passages.map(({ heading }) => heading)).toEqual(['One', 'Two']);
  });

  it('finds with them, and awaits nothing more', () => {
    const ready = makeRetriever(plan).embeddings?.take((text) =>
      Float32Array.from(/east|One/.test(text) ? [1, 0] : [0, 1]),
    );
    expect(ready?.find('to the east')).toMatchObject([{ heading: 'One' }]);
    expect(ready?.embeddings).toBe(null);
    expect(ready?.summary).toBe('up to 1 of 2 passages from 1 document, by embeddings of m');
  });
});
