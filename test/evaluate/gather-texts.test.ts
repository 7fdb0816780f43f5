import { describe, expect, it } from 'vitest';
import { type Answer, answerOfText } from '../../src/domain/answer.ts';
import { gatherTexts, mostOfRequest } from '../../src/evaluate/gather-texts.ts';

/** Sends that end when the test says so, each with what it was given. */
function makeSends() {
  const requests: { readonly texts: readonly string[]; readonly end: (error?: Error) => void }[] = [];
  const send = (texts: readonly string[]): Promise<readonly Answer[]> =>
    new Promise((resolve, reject) => {
      requests.push({
        texts,
        end: (error) =>
          error === undefined ? resolve(texts.map((text) => answerOfText(`of ${text}`))) : reject(error),
      });
    });
  return { requests, send };
}

const countLetters = (text: string) => text.length;
const textOf = (answer: Answer) => (answer.status === 'answered' ? answer.text : answer.code);
/** Until all that is waiting for nothing but its turn has had it. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('texts that are asked for one by one', () => {
  it('go together where they are asked for together, and each has its own answer', async () => {
    const { requests, send } = makeSends();
    const ask = gatherTexts(send, countLetters);
    const answers = Promise.all(['a', 'b', 'c'].map(ask));
    await settle();
    expect(requests.map(({ texts }) => texts)).toEqual([['a', 'b', 'c']]);
    requests[0]?.end();
    expect((await answers).map(textOf)).toEqual(['of a', 'of b', 'of c']);
  });

  it('wait while four requests are under way, and then go together', async () => {
    const { requests, send } = makeSends();
    const ask = gatherTexts(send, countLetters);
    const answers: Promise<Answer>[] = [];
    for (const text of 'abcdefgh') {
      answers.push(ask(text));
      await settle();
    }
    expect(requests.map(({ texts }) => texts.join(''))).toEqual(['a', 'b', 'c', 'd']);
    requests[1]?.end();
    await settle();
    expect(requests[4]?.texts).toEqual(['e', 'f', 'g', 'h']);
    for (const { end } of requests) end();
    expect((await Promise.all(answers)).map(textOf)).toEqual([...'abcdefgh'].map((text) => `of ${text}`));
  });

  it('are no more in a request than a service takes, by number and by tokens', async () => {
    const { requests, send } = makeSends();
    const ask = gatherTexts(send, countLetters);
    const many = Array.from({ length: mostOfRequest.texts + 1 }, (_, index) => `t${index}`);
    const long = 'x'.repeat(mostOfRequest.tokens / 2 + 1);
    const answers = Promise.all([...many, long, long, 'x'.repeat(2 * mostOfRequest.tokens)].map(ask));
    for (let turn = 0; turn < 5; turn += 1) {
      await settle();
      for (const { end } of requests) end();
    }
    await answers;
    expect(requests.map(({ texts }) => texts.length)).toEqual([mostOfRequest.texts, 2, 1, 1]);
  });

  it('fail with the request that they were in, and no others', async () => {
    const { requests, send } = makeSends();
    const ask = gatherTexts(send, countLetters);
    const first = Promise.allSettled(['a', 'b'].map(ask));
    await settle();
    const second = ask('c');
    await settle();
    requests[0]?.end(new Error('no key'));
    requests[1]?.end();
    expect((await first).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(textOf(await second)).toBe('of c');
  });
});
