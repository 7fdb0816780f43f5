import { describe, expect, it } from 'vitest';
import { addContext, fillTemplate, replaceQuestion } from '../../src/retrieval/add-context.ts';
import { contextualTrainingFile } from '../../src/retrieval/contextual-training-file.ts';
import { makeRetriever } from '../../src/retrieval/retriever.ts';

const documents = [
  {
    path: 'docs/refunds.md',
    text: '# Refunds\n\nMoney comes back within 30 days.\n\n## Vouchers\n\nA voucher is never paid out.',
  },
  {
    path: 'docs/delivery.md',
    text: '# Delivery\n\nParcels take two days. Money back when they take more than ten days.',
  },
  { path: 'docs/tea.txt', text: 'Green tea, black tea and white tea.' },
];
const retriever = (topK = 2) => makeRetriever({ documents, topK, mostCharacters: 200 });
const ids = (question: string, topK?: number) =>
  retriever(topK)
    .find(question)
    .map(({ id }) => id);

describe('a retriever', () => {
  it('finds the passages that share the rarest words with the question, the best first', () => {
    expect(ids('Is a voucher paid out?')[0]).toBe('docs/refunds.md:7-7');
    expect(ids('When do I get my money back?')).toEqual(['docs/delivery.md:3-3', 'docs/refunds.md:3-3']);
    expect(ids('black TEA?')).toEqual(['docs/tea.txt:1-1']);
  });

  it('reads the headings too', () => {
    expect(ids('vouchers', 1)).toEqual(['docs/refunds.md:7-7']);
  });

  it('gives no more than it is told to, and nothing for words that stand nowhere', () => {
    expect(ids('money tea voucher days', 1)).toHaveLength(1);
    expect(ids('zebra')).toEqual([]);
    expect(ids('')).toEqual([]);
  });

  it('does not depend on the order in which the documents were found', () => {
    const turned = makeRetriever({ documents: [...documents].reverse(), topK: 4, mostCharacters: 200 });
    for (const question of ['money', 'days', 'voucher tea money', 'parcels paid'])
      expect(turned.find(question)).toEqual(retriever(4).find(question));
  });

  it('scores by BM25+: two passages of one length rank by how often and how rarely', () => {
    const plan = { topK: 3, mostCharacters: 100 };
    const three = ['alpha beta beta zeta', 'alpha beta gamma', 'alpha delta epsilon delta'].map((text, index) => ({
      path: `${index}`,
      text,
    }));
    const found = makeRetriever({ ...plan, documents: three });
    expect(found.find('beta').map(({ id }) => id)).toEqual(['0:1-1', '1:1-1']);
    expect(found.find('alpha gamma')[0]?.id).toBe('1:1-1');
    // Equal scores keep the order of the documents.
    expect(found.find('alpha').map(({ id }) => id)).toEqual(['0:1-1', '1:1-1', '2:1-1']);
  });

  it('says what it searches', () => {
    expect(retriever().summary).toBe('up to 2 of 4 passages from 3 documents, by BM25');
  });
});

describe('a question in its context', () => {
  const retrieval = { retriever: retriever(1), template: 'C: {context}\nQ: {question} {other}' };

  it('holds the passages with their places, and says which they are', () => {
    expect(addContext(retrieval, 'Is a voucher paid out?')).toEqual({
      text: 'C: [docs/refunds.md:7-7] Refunds > Vouchers\nA voucher is never paid out.\nQ: Is a voucher paid out? {other}',
      retrieved: ['docs/refunds.md:7-7'],
    });
  });

  it('is not filled in by what stands in it', () => {
    expect(fillTemplate('{context} {question}', { context: '{question} $& $1', question: '{context}' })).toBe(
      '{question} $& $1 {context}',
    );
    expect(fillTemplate('{constructor}', {})).toBe('{constructor}');
  });

  it('takes the place of the last user message, whose pictures stay', () => {
    const image = { type: 'image_url', image_url: { url: 'https://example.com/a.png' } };
    const messages = [
      { role: 'user', content: 'first' },
      { role: 'assistant', content: 'yes' },
      { role: 'user', content: [{ type: 'text', text: 'second' }, image] },
    ] as const;
    expect(replaceQuestion(messages, 'new')).toEqual([
      messages[0],
      messages[1],
      { role: 'user', content: [{ type: 'text', text: 'new' }, image] },
    ]);
    expect(replaceQuestion([{ role: 'system', content: 'x' }], 'new')).toEqual([{ role: 'system', content: 'x' }]);
  });

  describe('of a training file', () => {
    const inContext = (text: string) => Buffer.from(contextualTrainingFile(Buffer.from(text), retrieval)).toString();
    const question = 'Is a voucher paid out?';
    const asked = addContext(retrieval, question).text;

    it('stands before the last answer; everything else stays as it is', () => {
      const before = {
        tools: [],
        messages: [
          { role: 'user', content: 'Hi' },
          { role: 'assistant', content: 'Hello', weight: 0 },
          { role: 'user', content: question },
          { role: 'assistant', content: 'No.' },
        ],
        metadata: { a: 1 },
      };
      const after = {
        ...before,
        messages: before.messages.map((one) => (one.content === question ? { ...one, content: asked } : one)),
      };
      expect(inContext(`${JSON.stringify(before)}\r\n\n`)).toBe(`${JSON.stringify(after)}\n`);
    });

    it('is put into preference pairs and completions too', () => {
      expect(JSON.parse(inContext(JSON.stringify({ prompt: question, completion: 'No.' })))).toEqual({
        prompt: asked,
        completion: 'No.',
      });
      const pair = {
        input: { messages: [{ role: 'user', content: question }] },
        preferred_output: [],
        non_preferred_output: [],
      };
      expect(JSON.parse(inContext(JSON.stringify(pair)))).toEqual({
        ...pair,
        input: { messages: [{ role: 'user', content: asked }] },
      });
    });

    it('is the same for the same documents, and another for others', () => {
      const line = `${JSON.stringify({
        messages: [
          { role: 'user', content: question },
          { role: 'assistant', content: 'No.' },
        ],
      })}\n`;
      expect(inContext(line)).toBe(inContext(line));
      const other = {
        ...retrieval,
        retriever: makeRetriever({
          documents: [{ path: 'x', text: 'A voucher is always paid out.' }],
          topK: 1,
          mostCharacters: 200,
        }),
      };
      expect(Buffer.from(contextualTrainingFile(Buffer.from(line), other)).toString()).not.toBe(inContext(line));
    });
  });
});
