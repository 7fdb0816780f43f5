import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import { gatherTexts, mostOfRequest } from '../../src/evaluate/gather-texts.ts';
import { makeAnswer } from '../support/make-answer.ts';

const texts = Array.from({ length: mostOfRequest.texts * 6 }, (_, index) => `text ${index}`);

describe('texts that are asked for one by one', () => {
  it('go as few requests, each answer to its text', async () => {
    const sent: number[] = [];
    const ask = gatherTexts(
      async (request) => {
        sent.push(request.length);
        return request.map((text) => makeAnswer({ text }));
      },
      () => 1,
    );
    const answers = await Promise.all(texts.map(ask));
    expect(answers.map((answer) => (answer.status === 'answered' ? answer.text : ''))).toEqual(texts);
    expect(sent).toEqual(Array.from({ length: 6 }, () => mostOfRequest.texts));
  });

  it('are not sent any more when a request was refused for all of them; what is under way comes to its end', async () => {
    const requests: { readonly texts: readonly string[]; readonly end: (answers: readonly Answer[]) => void }[] = [];
    const refusals: ((error: Error) => void)[] = [];
    const ask = gatherTexts(
      (request) =>
        new Promise((resolve, reject) => {
          requests.push({ texts: request, end: resolve });
          refusals.push(reject);
        }),
      () => 1,
    );
    const asked = texts.map((text) => ask(text));
    const settled = Promise.allSettled(asked);
    await Promise.resolve();
    expect(requests).toHaveLength(4);
    refusals[0]?.(new Error('no key'));
    for (const { texts: request, end } of requests.slice(1)) end(request.map((text) => makeAnswer({ text })));
    const results = await settled;
    expect(requests).toHaveLength(4);
    const kept = results.filter(({ status }) => status === 'fulfilled');
    expect(kept).toHaveLength(3 * mostOfRequest.texts);
    expect(results.at(-1)).toMatchObject({ status: 'rejected', reason: { message: 'no key' } });
    await expect(ask('one more')).rejects.toThrow('no key');
  });
});
