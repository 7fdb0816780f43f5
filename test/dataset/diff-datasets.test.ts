import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffDatasets } from '../../src/dataset/diff-datasets.ts';
import { type DiffExample, type ExampleMatch, matchExamples } from '../../src/dataset/match-examples.ts';
import { normalise } from '../../src/dataset/normalise.ts';

interface Content {
  readonly input: string;
  readonly answer: string;
  readonly note: string;
}

function fileOf(contents: readonly (Partial<Content> & Pick<Content, 'input'>)[]): DiffExample[] {
  return contents.map(({ input, answer = 'yes', note = '' }, index) => ({
    line: index + 1,
    input,
    normalised: normalise(input),
    answer,
    tokens: input.length,
    key: JSON.stringify([input, answer, note]),
  }));
}

const diff = (before: DiffExample[] | null, after: DiffExample[] | null) =>
  diffDatasets({ path: 'a.jsonl', role: 'train', before, after });
const known = (before: DiffExample[] | null, after: DiffExample[] | null) => {
  const result = diff(before, after);
  if (result.status === 'unknown') throw new Error('unknown');
  return result;
};

describe('the diff of two dataset files', () => {
  it('is empty where lines only moved', () => {
    const inputs = ['where is my parcel', 'cancel my order', 'where is my parcel'].map((input) => ({ input }));
    expect(known(fileOf(inputs), fileOf(inputs.toReversed()))).toMatchObject({
      status: 'unchanged',
      added: 0,
      removed: 0,
      edited: 0,
      examples: { before: 3, after: 3 },
    });
  });

  it('tells what was added and removed, with the lines', () => {
    const result = known(
      fileOf([{ input: 'where is my parcel' }, { input: 'cancel my order' }]),
      fileOf([{ input: 'I want my money back' }, { input: 'where is my parcel' }, { input: 'hello there' }]),
    );
    expect(result).toMatchObject({
      status: 'changed',
      added: 2,
      removed: 1,
      edited: 0,
      tokens: { before: 33, after: 49 },
    });
    expect(result.listed.added.map(({ line }) => line)).toEqual([1, 3]);
    expect(result.listed.removed).toEqual([{ line: 2, input: 'cancel my order', answer: 'yes' }]);
  });

  it('counts copies', () => {
    const copies = (count: number) => fileOf(Array.from({ length: count }, () => ({ input: 'the same' })));
    expect(known(copies(5), copies(3))).toMatchObject({ added: 0, removed: 2, edited: 0 });
    expect(known(copies(5), copies(3)).listed.removed.map(({ line }) => line)).toEqual([4, 5]);
  });

  it('takes another answer to the same question for an edit', () => {
    const result = known(
      fileOf([{ input: 'My card was charged twice!', answer: 'billing' }]),
      fileOf([{ input: 'hello' }, { input: 'my card was charged twice', answer: 'refund' }]),
    );
    expect(result).toMatchObject({ added: 1, removed: 0, edited: 1 });
    expect(result.listed.edited).toEqual([
      {
        line: { before: 1, after: 2 },
        input: { before: 'My card was charged twice!', after: 'my card was charged twice' },
        answer: { before: 'billing', after: 'refund' },
        changed: ['input', 'answer'],
      },
    ]);
  });

  it('takes other instructions, tools or metadata for an edit', () => {
    const result = known(fileOf([{ input: 'hello', note: 'en' }]), fileOf([{ input: 'hello', note: 'de' }]));
    expect(result.listed.edited.map(({ changed }) => changed)).toEqual([['other']]);
  });

  it('pairs those of the same answer first', () => {
    const input = 'which one is it';
    const result = known(
      fileOf([
        { input, answer: 'apple', note: '1' },
        { input, answer: 'banana', note: '1' },
      ]),
      fileOf([
        { input, answer: 'cherry', note: '2' },
        { input, answer: 'apple', note: '2' },
      ]),
    );
    expect(result.listed.edited.map(({ answer }) => [answer.before, answer.after])).toEqual([
      ['banana', 'cherry'],
      ['apple', 'apple'],
    ]);
  });

  it('takes a reworded question for an edit, paired with the nearest', () => {
    const result = known(
      fileOf([{ input: 'I would like to know where the parcel with my new shoes is at the moment' }]),
      fileOf([
        { input: 'I would like to know where the parcel with my new boots is at this moment' },
        { input: 'I would like to know where the parcel with my new shoes is at this moment' },
      ]),
    );
    expect(result).toMatchObject({ added: 1, removed: 0, edited: 1, rewordedSearched: true });
    expect(result.listed.edited[0]).toMatchObject({ line: { before: 1, after: 2 }, changed: ['input'] });
  });

  it('keeps questions apart that only look alike', () => {
    const result = known(fileOf([{ input: 'where is my parcel' }]), fileOf([{ input: 'where is my money' }]));
    expect(result).toMatchObject({ added: 1, removed: 1, edited: 0 });
  });

  it('compares questions without a letter as they are', () => {
    expect(known(fileOf([{ input: '👍' }]), fileOf([{ input: '👎' }]))).toMatchObject({
      added: 1,
      removed: 1,
      edited: 0,
    });
    expect(known(fileOf([{ input: '👍' }]), fileOf([{ input: '👍', answer: 'no' }]))).toMatchObject({ edited: 1 });
  });

  it('of a new file is all its examples, and of a removed one too', () => {
    const file = fileOf([{ input: 'hello' }]);
    expect(known(null, file)).toMatchObject({ status: 'new', added: 1, examples: { before: 0, after: 1 } });
    expect(known(file, null)).toMatchObject({ status: 'removed', removed: 1, examples: { before: 1, after: 0 } });
    expect(known(file, [])).toMatchObject({ status: 'changed', removed: 1 });
  });

  it('counts labels, the greatest change first', () => {
    const labelled = (counts: Record<string, number>) =>
      fileOf(
        Object.entries(counts).flatMap(([answer, count]) =>
          Array.from({ length: count }, (_, index) => ({ input: `${answer} ${index}`, answer })),
        ),
      );
    const result = known(
      labelled({ billing: 4, refund: 3, other: 2 }),
      labelled({ billing: 5, refund: 3, account: 3 }),
    );
    expect(result.labels).toEqual([
      { label: 'account', before: 0, after: 3 },
      { label: 'other', before: 2, after: 0 },
      { label: 'billing', before: 4, after: 5 },
      { label: 'refund', before: 3, after: 3 },
    ]);
  });

  it.each([
    ['long answers', 'a sentence that is too long to be the name of a kind of thing in any list'],
    ['JSON', '{"total": 3}'],
    ['answers of several lines', 'one\ntwo'],
  ])('has no labels for %s', (_name, answer) => {
    const file = fileOf(Array.from({ length: 10 }, (_, index) => ({ input: `question ${index}`, answer })));
    expect(known(file, file).labels).toBeNull();
  });

  it('has no labels where every answer is another', () => {
    const file = fileOf(Array.from({ length: 10 }, (_, index) => ({ input: `question ${index}`, answer: `${index}` })));
    expect(known(file, file).labels).toBeNull();
  });

  it('lists 100 examples and counts all', () => {
    const file = fileOf(Array.from({ length: 250 }, (_, index) => ({ input: `${index}` })));
    const result = known([], file);
    expect(result).toMatchObject({ added: 250 });
    expect(result.listed.added).toHaveLength(100);
  });

  it('shows no secret and no personal detail, not even half of one', () => {
    const key = `sk-proj-${'aB3dE5fG7h'.repeat(5)}`;
    const { listed } = known(
      fileOf([{ input: 'hello', answer: key }]),
      fileOf([
        { input: 'hello', answer: 'no' },
        { input: `${'a '.repeat(980)}${key}` },
        { input: 'mail ada@lovelace.org' },
      ]),
    );
    expect(JSON.stringify(listed)).not.toMatch(/sk-proj|ada@/);
    expect(listed.edited[0]).toMatchObject({ answer: { before: expect.stringMatching(/^\[.*key\]$/), after: 'no' } });
  });

  it('gives up on reworded questions where all are of one mould, and says so', () => {
    const mould = (number: number) => ({ input: `please tell me where the parcel of my order stands today ${number}` });
    const files = [0, 1_000].map((start) => fileOf(Array.from({ length: 600 }, (_, index) => mould(start + index))));
    expect(known(files[0] ?? null, files[1] ?? null)).toMatchObject({
      added: 600,
      removed: 600,
      edited: 0,
      rewordedSearched: false,
    });
  });

  it('cuts long texts between characters', () => {
    const { listed } = known([], fileOf([{ input: `${'a'.repeat(1_998)}😀tail`, answer: 'b'.repeat(5_000) }]));
    expect(listed.added[0]?.input).toBe(`${'a'.repeat(1_998)}…`);
    expect(listed.added[0]?.answer).toHaveLength(2_000);
  });
});

const sentence = 'please tell me where the parcel with my order stands right now and when it comes';
const content = fc.record({
  input: fc.oneof(
    fc.constantFrom('a', 'A!', 'b', '👍', '', 'hello world', 'Hello, world', 'hello worlds'),
    fc
      .tuple(fc.constantFrom('parcel', 'packet'), fc.constantFrom('stands', 'waits', 'is'), fc.constantFrom('', '?'))
      .map(([thing, verb, end]) => sentence.replace('parcel', thing).replace('stands', verb) + end),
  ),
  answer: fc.constantFrom('yes', 'no', 'maybe'),
  note: fc.constantFrom('', 'x'),
});
const file = fc.array(content, { maxLength: 14 }).map(fileOf);
const runs = { numRuns: 2_000 };

/** What a match says, whatever the numbers of the lines. */
function contentOf({ added, removed, edited }: ExampleMatch) {
  return {
    added: added.map(({ key }) => key).sort(),
    removed: removed.map(({ key }) => key).sort(),
    edited: edited.map(({ before, after }) => `${before.key} → ${after.key}`).sort(),
  };
}

describe('the laws of the diff', () => {
  it('a file differs from itself in nothing, whatever the order of its lines', () => {
    fc.assert(
      fc.property(
        file.chain((one) => fc.tuple(fc.constant(one), permuted(one))),
        ([one, other]) => {
          expect(contentOf(matchExamples(one, other))).toEqual({ added: [], removed: [], edited: [] });
        },
      ),
      runs,
    );
  });

  it('exchanging the sides exchanges the result', () => {
    fc.assert(
      fc.property(file, file, (one, other) => {
        const there = contentOf(matchExamples(one, other));
        const back = matchExamples(other, one);
        const mirrored = {
          ...back,
          added: back.removed,
          removed: back.added,
          edited: back.edited.map(({ before, after }) => ({ before: after, after: before })),
        };
        expect(contentOf(mirrored)).toEqual(there);
      }),
      runs,
    );
  });

  it('the order of the lines has no say', () => {
    const four = fc
      .tuple(file, file)
      .chain(([one, other]) => fc.tuple(fc.constant(one), fc.constant(other), permuted(one), permuted(other)));
    fc.assert(
      fc.property(four, ([one, other, mixed, otherMixed]) => {
        expect(contentOf(matchExamples(mixed, otherMixed))).toEqual(contentOf(matchExamples(one, other)));
      }),
      runs,
    );
  });

  it('the change explains the new file: base − removed − edited before + added + edited after', () => {
    fc.assert(
      fc.property(file, file, (one, other) => {
        const { added, removed, edited } = matchExamples(one, other);
        expect(added.length - removed.length).toBe(other.length - one.length);
        const gone = [...removed, ...edited.map(({ before }) => before)];
        const come = [...added, ...edited.map(({ after }) => after)];
        const kept = one.filter((example) => !gone.includes(example));
        expect(gone.every((example) => one.includes(example))).toBe(true);
        expect(new Set([...gone, ...come]).size).toBe(gone.length + come.length);
        expect([...kept, ...come].map(({ key }) => key).sort()).toEqual(other.map(({ key }) => key).sort());
      }),
      runs,
    );
  });

  it('as much as possible is the same: nothing both came and went', () => {
    fc.assert(
      fc.property(file, file, (one, other) => {
        const { added, removed, edited } = matchExamples(one, other);
        const gone = new Set([...removed, ...edited.map(({ before }) => before)].map(({ key }) => key));
        const come = [...added, ...edited.map(({ after }) => after)].map(({ key }) => key);
        expect(come.filter((key) => gone.has(key))).toEqual([]);
        const removedInputs = new Set(removed.map(({ normalised, input }) => normalised || `!${input}`));
        expect(added.filter(({ normalised, input }) => removedInputs.has(normalised || `!${input}`))).toEqual([]);
      }),
      runs,
    );
  });
});

function permuted(examples: readonly DiffExample[]): fc.Arbitrary<DiffExample[]> {
  return fc
    .shuffledSubarray([...examples], { minLength: examples.length })
    .map((mixed) => mixed.map((example, index) => ({ ...example, line: index + 1 })));
}
