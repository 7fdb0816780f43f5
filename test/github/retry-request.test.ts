import { describe, expect, it } from 'vitest';
import { retryRequest } from '../../src/github/retry-request.ts';

interface Answer {
  readonly status: number;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** As the REST client throws it. */
class AnswerError extends Error {
  readonly status: number;
  readonly response: { readonly headers: Readonly<Record<string, string>> };
  constructor({ status, message = '', headers = {} }: Answer) {
    super(message);
    this.status = status;
    this.response = { headers };
  }
}

/** Fails with each of these answers, then succeeds; tells the waits, or what was thrown in the end. */
async function retried(answers: readonly unknown[]): Promise<{ readonly waits: number[]; readonly thrown: unknown }> {
  const waits: number[] = [];
  const left = [...answers];
  const work = async () => {
    if (left.length > 0) throw left.shift();
  };
  const thrown = await retryRequest(work, async (delayMs) => void waits.push(delayMs)).then(
    () => null,
    (error: unknown) => error,
  );
  return { waits, thrown };
}

const now = { date: 'Fri, 20 Nov 2026 12:00:00 GMT', 'x-ratelimit-remaining': '0' };
const nowSeconds = Date.parse(now.date) / 1000;

describe('is run again', () => {
  it.each([
    ['a 502', { status: 502 }, 1000],
    ['no answer at all', { status: 500, message: 'other side closed' }, 1000],
    ['a 429 that names a time', { status: 429, headers: { 'retry-after': '7' } }, 7000],
    ['a 429 that names none', { status: 429 }, 1000],
    ['a 403 that names a time', { status: 403, headers: { 'retry-after': '7' } }, 7000],
    ['a secondary limit by its words', { status: 403, message: 'You have exceeded a secondary rate limit.' }, 1000],
    [
      'a primary limit until it ends, by the clock of the server',
      { status: 403, headers: { ...now, 'x-ratelimit-reset': String(nowSeconds + 20) } },
      20_000,
    ],
    [
      'a primary limit that ended',
      { status: 429, headers: { ...now, 'x-ratelimit-reset': String(nowSeconds - 5) } },
      1000,
    ],
  ])('%s', async (_, answer, delayMs) => {
    expect(await retried([new AnswerError(answer)])).toEqual({ waits: [delayMs], thrown: null });
  });
});

describe('is not run again', () => {
  it.each([
    ['a refusal', new AnswerError({ status: 403, message: 'Resource not accessible by integration' })],
    ['a wrong request', new AnswerError({ status: 422 })],
    ['a wait of more than a minute', new AnswerError({ status: 429, headers: { 'retry-after': '61' } })],
    [
      'an hour to the next window',
      new AnswerError({ status: 403, headers: { ...now, 'x-ratelimit-reset': String(nowSeconds + 3600) } }),
    ],
    ['a mistake of ours', new TypeError('x is not a function')],
  ])('%s', async (_, error) => {
    expect(await retried([error])).toEqual({ waits: [], thrown: error });
  });

  it('what failed four times: the last error is thrown as it came', async () => {
    const errors = [502, 503, 500, 504].map((status) => new AnswerError({ status }));
    expect(await retried(errors)).toEqual({ waits: [1000, 2000, 4000], thrown: errors[3] });
  });
});
