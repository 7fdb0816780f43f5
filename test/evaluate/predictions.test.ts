import { describe, expect, it } from 'vitest';
import type { Sample } from '../../src/domain/sample.ts';
import { hashQuestion } from '../../src/evaluate/hash-question.ts';
import { matchPredictions } from '../../src/evaluate/match-predictions.ts';
import { parsePredictions } from '../../src/evaluate/parse-predictions.ts';

const parse = (...lines: readonly unknown[]) =>
  parsePredictions(
    Buffer.from(lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')),
  );

const sample = (id: string, question: string): Sample => ({
  id,
  file: 'held-out.jsonl',
  line: 1,
  input: [
    { role: 'system', content: 'Be brief.' },
    { role: 'user', content: question },
  ],
  expected: { role: 'assistant', content: 'yes' },
  metadata: {},
});

describe('a line of recorded answers', () => {
  it.each([
    ['a text', { answer: 'yes' }, { text: 'yes', toolCalls: [], refusal: null }],
    ['an empty text', { answer: '' }, { text: '' }],
    ['a message', { answer: { role: 'assistant', content: 'yes' } }, { text: 'yes' }],
    [
      'a message of parts',
      {
        answer: {
          content: [
            { type: 'text', text: 'a' },
            { type: 'text', text: 'b' },
          ],
        },
      },
      { text: 'a\nb' },
    ],
    ['a refusal', { refusal: 'I cannot.' }, { refusal: 'I cannot.', text: '' }],
    [
      'tool calls beside it',
      { tool_calls: [{ function: { name: 'f', arguments: '{}' } }] },
      { text: '', toolCalls: [{ id: '', type: 'function', function: { name: 'f', arguments: '{}' } }] },
    ],
    [
      'tool calls in the message',
      {
        answer: {
          content: null,
          tool_calls: [{ id: 'c', type: 'function', function: { name: 'f', arguments: '{}' } }],
        },
      },
      { toolCalls: [{ id: 'c', type: 'function', function: { name: 'f', arguments: '{}' } }] },
    ],
    [
      'an answer without usage and latency',
      { answer: 'yes' },
      { usage: null, latencyMs: null, finishReason: 'unknown' },
    ],
    [
      'an answer with usage, latency and the reason of its end',
      {
        answer: 'yes',
        usage: { prompt_tokens: 9, completion_tokens: 3, prompt_tokens_details: { cached_tokens: 4 } },
        latency_ms: 120,
        finish_reason: 'length',
      },
      {
        usage: { promptTokens: 9, cachedPromptTokens: 4, completionTokens: 3, reasoningTokens: 0 },
        latencyMs: 120,
        finishReason: 'length',
      },
    ],
  ])('may hold %s', (_, part, expected) => {
    const { predictions, problems } = parse({ id: 'a', ...part });
    expect(problems).toEqual([]);
    expect(predictions[0]).toMatchObject({ line: 1, trial: 0, answer: { status: 'answered', ...expected } });
  });

  it('may say why there is no answer', () => {
    expect(parse({ id: 'a', error: 'the index was down' }).predictions[0]?.answer).toEqual({
      status: 'failed',
      code: 'recorded',
      message: 'the index was down',
      attempts: 1,
    });
  });

  it('may be a line of the held-out file with the answer in the place of the expected one', () => {
    const { predictions } = parse({
      messages: [
        { role: 'user', content: 'Well?' },
        { role: 'assistant', content: 'yes', weight: 1 },
      ],
    });
    expect(predictions[0]).toMatchObject({
      question: { kind: 'content', sha256: hashQuestion([{ role: 'user', content: 'Well?' }]) },
      answer: { text: 'yes' },
    });
  });

  it('names a question by a hash that other languages can make', () => {
    // python3: hashlib.sha256(json.dumps(messages, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode())
    expect(
      hashQuestion([
        { role: 'system', content: 'x' },
        { role: 'user', content: 'Grüße?' },
      ]),
    ).toBe('1d6d44d75601572b59957436a95dacbc90ca5b095a3dee87294b548a28074066');
  });

  it('is passed over when it is blank, and read after a byte order mark', () => {
    const { predictions, problems } = parsePredictions(
      Buffer.from('\ufeff{"id":1,"answer":"a"}\r\n\n{"id":"2","answer":"b"}\n'),
    );
    expect(problems).toEqual([]);
    expect(predictions.map(({ line, question }) => [line, question])).toEqual([
      [1, { kind: 'id', id: '1' }],
      [3, { kind: 'id', id: '2' }],
    ]);
  });

  it.each([
    ['{"id": "a", "answer": "x"', /JSON/],
    ['["a"]', /object/],
    ['{"answer": "x"}', /none of `id`/],
    ['{"id": "a"}', /none of `answer`/],
    ['{"id": "a", "messages": [{"role": "user", "content": "x"}]}', /without an answer/],
    ['{"id": "a", "answer": 3}', /answer/],
    ['{"id": "a", "answer": "x", "latency_ms": -1}', /latency_ms/],
    ['{"id": "a", "answer": "x", "trial": 1.5}', /trial/],
    ['{"input_sha256": "xyz", "answer": "x"}', /input_sha256/],
  ])('is a problem with its line: %s', (line, message) => {
    const { predictions, problems } = parse({ id: 'good', answer: '' }, line);
    expect(predictions).toHaveLength(1);
    expect(problems).toEqual([{ line: 2, message: expect.stringMatching(message) }]);
  });
});

describe('recorded answers and samples', () => {
  const samples = [sample('a', 'one?'), sample('b', 'two?'), sample('c', 'two?')];
  const match = (...lines: readonly object[]) => matchPredictions(parse(...lines).predictions, samples);
  const texts = (matched: ReturnType<typeof match>) =>
    Object.fromEntries(
      [...matched.answers].map(([id, answers]) => [
        id,
        answers.map((answer) => (answer.status === 'answered' ? answer.text : null)),
      ]),
    );
  const asks = (content: string) => ({ messages: [{ role: 'user', content }] });

  it('meet by id', () => {
    const matched = match({ id: 'c', answer: '3' }, { id: 'a', answer: '1' }, { id: 'b', answer: '2' });
    expect(texts(matched)).toEqual({ a: ['1'], b: ['2'], c: ['3'] });
    expect(matched).toMatchObject({ missing: [], unused: [], repeated: [] });
  });

  it('meet by the question, whatever the instructions', () => {
    const own = {
      messages: [
        { role: 'developer', content: 'Other instructions.' },
        { role: 'user', content: 'one?' },
      ],
    };
    expect(texts(match({ ...own, answer: '1' }))).toEqual({ a: ['1'] });
    const { input } = samples[0] ?? { input: [] };
    expect(texts(match({ input_sha256: hashQuestion(input), answer: '1' }))).toEqual({ a: ['1'] });
  });

  it('give one answer to a question that stands there twice, or two in the order of the lines', () => {
    expect(texts(match({ ...asks('two?'), answer: 'x' }))).toEqual({ b: ['x'], c: ['x'] });
    expect(texts(match({ ...asks('two?'), answer: 'x' }, { ...asks('two?'), answer: 'y' }))).toEqual({
      b: ['x'],
      c: ['y'],
    });
  });

  it('may be several trials', () => {
    const matched = match({ id: 'a', trial: 1, answer: 'second' }, { id: 'a', answer: 'first' });
    expect(texts(matched)).toEqual({ a: ['first', 'second'] });
    expect(matched.repeated).toEqual([]);
  });

  it('name the samples without an answer and the answers without a sample', () => {
    const matched = match({ id: 'a', answer: '' }, { id: 'z', answer: '' }, { ...asks('other?'), answer: '' });
    expect(matched.missing.map(({ id }) => id)).toEqual(['b', 'c']);
    expect(matched.unused.map(({ line }) => line)).toEqual([2, 3]);
  });

  it.each([
    [
      'by id',
      [
        { id: 'a', answer: '1' },
        { id: 'a', answer: '1' },
      ],
      ['a'],
    ],
    [
      'by id and by question',
      [
        { id: 'a', answer: '1' },
        { ...asks('one?'), answer: '2' },
      ],
      ['a'],
    ],
    ['by question', [1, 2, 3].map((answer) => ({ ...asks('two?'), answer: String(answer) })), ['b', 'c']],
  ])('are told when a sample has two: %s', (_, lines, ids) => {
    expect(match(...lines).repeated.map(({ sample: { id } }) => id)).toEqual(ids);
  });
});
