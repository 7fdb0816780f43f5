import { afterEach, describe, expect, it } from 'vitest';
import type { Answer, Answered } from '../../src/domain/answer.ts';
import { Failure } from '../../src/domain/failure.ts';
import type { ModelCall } from '../../src/domain/model-call.ts';
import type { ProgressEvent } from '../../src/domain/progress.ts';
import type { BatchService } from '../../src/evaluate/batch-service.ts';
import { callKey } from '../../src/evaluate/call-key.ts';
import { makeBatchService } from '../../src/openai/make-batch-service.ts';
import { makeClient } from '../../src/openai/make-client.ts';
import { answerByBatch, type BatchPlan } from '../../src/steps/answer-by-batch.ts';
import {
  type BatchStandIn,
  type BatchStandInPlan,
  expiredLine,
  outputLine,
  refusedLine,
  startBatchStandIn,
} from '../support/batch-stand-in.ts';
import { serviceError } from '../support/scripted-service.ts';

const callOf = (question: string, model = 'm'): ModelCall => ({
  model,
  messages: [{ role: 'user', content: question }],
  parameters: { temperature: 0 },
});
const questions = Array.from({ length: 10 }, (_, index) => `q${index}`);
const keyOf = (question: string, model = 'm') => callKey('here', callOf(question, model), 0);
const allKeys = questions.map((question) => keyOf(question)).sort();

interface RunOptions {
  readonly ask: readonly string[];
  readonly kept: Map<string, Answered>;
  readonly model: string;
  /** Stands between the run and the service. */
  readonly through: (service: BatchService) => BatchService;
}

describe('answerByBatch', () => {
  let standIn: BatchStandIn | null = null;
  afterEach(async () => {
    await standIn?.close();
    standIn = null;
  });

  /** Stands for one run: it knows nothing of earlier ones but the service and the answers that were kept. */
  async function run(plan: BatchStandInPlan, more: Partial<BatchPlan> & Partial<RunOptions> = {}) {
    if (standIn === null) standIn = await startBatchStandIn(plan);
    else standIn.change(plan);
    const client = makeClient({ provider: 'p', baseUrl: standIn.url, apiKeyEnv: 'K', apiKey: 'k' });
    const service = (more.through ?? ((plain) => plain))(makeBatchService('p', client));
    const progress: ProgressEvent[] = [];
    const kept = more.kept ?? new Map<string, Answered>();
    let now = 0;
    const asked = (more.ask ?? questions).filter((question) => !kept.has(keyOf(question)));
    const outcome = await answerByBatch(
      {
        task: 't',
        calls: asked.map((question) => ({
          key: keyOf(question),
          call: callOf(question, more.model),
          provider: 'p',
          service,
        })),
        waitMs: 3_600_000,
        keep: (key, answer) => {
          if (kept.has(key)) throw new Error(`${key} was answered twice`);
          kept.set(key, answer);
          return answer;
        },
        ...more,
      },
      {
        nowMs: () => now,
        wait: async (ms) => {
          now += ms;
        },
        progress: (event) => void progress.push(event),
      },
    );
    const texts = progress.flatMap((event) => (event.kind === 'step' ? [event.text] : []));
    return { outcome, kept, texts, standIn, waitedMs: now };
  }

  const answersOf = (outcome: Awaited<ReturnType<typeof answerByBatch>>): ReadonlyMap<string, Answer> => {
    if (outcome.status !== 'finished') throw new Error(outcome.status);
    return outcome.answers;
  };
  const creations = () =>
    (standIn?.requests ?? []).filter(({ method, path }) => method === 'POST' && path === '/v1/batches').length;
  const isEven = (question: string) => Number(question.slice(1)) % 2 === 0;
  const everyTextIsRight = (kept: ReadonlyMap<string, Answered>) => {
    for (const question of questions) expect(kept.get(keyOf(question))?.text).toBe(question);
  };

  it('answers every call once out of one batch, whatever the order of its lines', async () => {
    const { outcome, kept, standIn } = await run({});
    expect(standIn.batches().map((keys) => [...keys].sort())).toEqual([allKeys]);
    everyTextIsRight(kept);
    expect([...answersOf(outcome).keys()].sort()).toEqual(allKeys);
    expect(kept.get(keyOf('q3'))).toMatchObject({ latencyMs: null, attempts: 1, usage: { promptTokens: 10 } });
    expect(standIn.metadata()[0]).toEqual({
      tunegate_key: expect.stringMatching(/^[0-9a-f]{64}$/),
      tunegate_scope: expect.stringMatching(/^[0-9a-f]{64}$/),
      tunegate_task: 't',
    });
  });

  it('asks nobody when nothing is missing', async () => {
    expect((await run({}, { calls: [] })).outcome).toMatchObject({ status: 'finished' });
    expect(standIn?.requests).toEqual([]);
  });

  it('makes as many batches as the limits of a file ask for', async () => {
    const byCount = await run({}, { limits: { requests: 4, bytes: 1e6 } });
    expect(byCount.standIn.batches().map((keys) => keys.length)).toEqual([4, 4, 2]);
    everyTextIsRight(byCount.kept);
  });

  describe('lines that were not answered', () => {
    it('are sent again when they expired, and only they', async () => {
      const { kept, standIn } = await run({
        result: ({ question, batch }) => (batch === 0 && isEven(question) ? expiredLine : question),
        status: (batch) => (batch === 0 ? 'expired' : 'completed'),
      });
      everyTextIsRight(kept);
      expect(standIn.batches().map((keys) => keys.length)).toEqual([10, 5]);
      expect(kept.get(keyOf('q2'))?.attempts).toBe(2);
    });

    it.each([
      ['a server error', refusedLine(500, 'server_error')],
      ['a rate limit', refusedLine(429, 'rate_limit_exceeded')],
      ['no line at all', null],
      ['a line that is no JSON', { raw: '{"custom_id": "cut' }],
      [
        'a body that is no completion',
        { raw: JSON.stringify({ custom_id: keyOf('q4'), response: { status_code: 200, body: {} } }) },
      ],
    ])('are sent again after %s', async (_name, result) => {
      const { kept, standIn } = await run({
        result: ({ question, batch }) => (batch === 0 && question === 'q4' ? result : question),
      });
      everyTextIsRight(kept);
      expect(standIn.batches()[1]).toEqual([keyOf('q4')]);
    });

    it('are failed after three batches, with their reason', async () => {
      const { outcome, kept, standIn } = await run({
        result: ({ question }) => (question === 'q4' ? expiredLine : question),
      });
      expect(standIn.batches().map((keys) => keys.length)).toEqual([10, 1, 1]);
      expect(answersOf(outcome).get(keyOf('q4'))).toEqual({
        status: 'failed',
        code: 'batch_expired',
        message: expiredLine.error.message,
        attempts: 3,
      });
      expect(kept.size).toBe(9);
    });

    it('are failed at once when the request itself is wrong', async () => {
      const { outcome, standIn } = await run({
        result: ({ question }) => (question === 'q4' ? refusedLine(400, 'invalid_image') : question),
      });
      expect(standIn.batches()).toHaveLength(1);
      expect(answersOf(outcome).get(keyOf('q4'))).toMatchObject({ status: 'failed', code: 'invalid_image' });
    });

    it('end the run when no call can be had, after everything else has been kept', async () => {
      const kept = new Map<string, Answered>();
      await expect(
        run(
          { result: ({ question }) => (isEven(question) ? refusedLine(429, 'insufficient_quota') : question) },
          { kept },
        ),
      ).rejects.toMatchObject({ name: 'Failure', kind: 'outside', remedy: expect.stringContaining('credit') });
      expect(kept.size).toBe(5);
    });
  });

  it('names lines that were not asked for and lines that came twice, and counts the first', async () => {
    const { kept, texts } = await run({
      result: ({ key, question }) =>
        question === 'q1'
          ? {
              raw: [outputLine(key, 'q1'), outputLine(key, 'other'), outputLine('stranger', 'x')]
                .map((line) => JSON.stringify(line))
                .join('\n'),
            }
          : question,
    });
    everyTextIsRight(kept);
    expect(texts).toContain('batch batch_0 holds 1 line with a custom_id that was not asked for: stranger');
    expect(texts).toContain(`batch batch_0 holds 1 line with a custom_id that came before: ${keyOf('q1')}`);
  });

  describe('a creation of which the outcome is not clear', () => {
    it.each(['accepted-500', 'accepted-reset'] as const)('makes exactly one batch: %s', async (how) => {
      const { kept, standIn } = await run({ create: () => how });
      expect([standIn.batches().length, creations()]).toEqual([1, 1]);
      everyTextIsRight(kept);
    });

    it('is repeated when the batch is not there', async () => {
      const { kept, standIn } = await run({ create: (index) => (index === 0 ? 'lost-500' : 'ok') });
      expect([standIn.batches().length, creations()]).toEqual([1, 2]);
      everyTextIsRight(kept);
    });

    it('is a failure when it happens again', async () => {
      await expect(run({ create: () => 'lost-500' })).rejects.toMatchObject({
        kind: 'outside',
        message: 'It is not clear whether the service made a batch.',
      });
      expect(creations()).toBe(2);
    });
  });

  it('waits while the service takes no batch for now, as long as it says', async () => {
    const { kept, waitedMs } = await run({
      create: (index) => (index === 0 ? serviceError(429, 'rate_limit_exceeded', { 'retry-after': '40' }) : 'ok'),
    });
    everyTextIsRight(kept);
    expect(waitedMs).toBeGreaterThanOrEqual(40_000);
  });

  it.each([
    ['a spent account', serviceError(429, 'insufficient_quota'), 'credit'],
    ['a wrong key', serviceError(401, 'invalid_api_key'), 'key'],
    ['a wrong request', serviceError(400, 'invalid_value'), 'evidence'],
  ])('gives up at once on %s', async (_name, reply, remedy) => {
    await expect(run({ create: () => reply })).rejects.toMatchObject({ remedy: expect.stringContaining(remedy) });
    expect(creations()).toBe(1);
  });

  it('says what to do when the service has no Batch API', async () => {
    await expect(run({ intercept: () => serviceError(404, 'unknown_url') })).rejects.toMatchObject({
      kind: 'configuration',
      remedy: expect.stringContaining('engine: online'),
    });
  });

  describe('a batch that the service refuses as a whole', () => {
    it('is a failure that names the line', async () => {
      const failure = await run({
        errors: () => [{ code: 'mismatched_model', message: 'another model', line: 3, param: null }],
      }).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(Failure);
      expect(failure).toMatchObject({ evidence: 'mismatched_model: line 3: another model' });
    });

    it('is made again until a model that has just been trained is there, for five minutes', async () => {
      const absent = [{ code: 'model_not_found', message: 'no such model', line: 1 }];
      const model = 'ft:m:acme::1';
      const { kept, waitedMs } = await run({ errors: (batch) => (batch < 3 ? absent : null) }, { model });
      everyTextIsRight(kept);
      expect(waitedMs).toBeGreaterThan(30_000);
      await expect(run({ errors: () => absent }, { model, ask: ['q99'] })).rejects.toMatchObject({
        evidence: expect.stringContaining('model_not_found'),
      });
      await expect(run({ errors: () => absent }, { ask: ['q98'] })).rejects.toMatchObject({ name: 'Failure' });
    });

    it('waits for the others when the queue of the account is full', async () => {
      const full = [{ code: 'token_limit_exceeded', message: 'Enqueued token limit reached', line: null }];
      const { kept, standIn } = await run(
        {
          errors: (batch) => (batch === 1 ? full : null),
          status: (_, look) => (look < 3 ? 'in_progress' : 'completed'),
        },
        { limits: { requests: 5, bytes: 1e6 } },
      );
      everyTextIsRight(kept);
      expect(standIn.batches().map((keys) => keys.length)).toEqual([5, 5, 5]);
    });

    it('is a failure when the queue is full and there is nothing to wait for', async () => {
      const full = [{ code: 'token_limit_exceeded', message: 'Enqueued token limit reached', line: null }];
      await expect(run({ errors: () => full })).rejects.toMatchObject({
        remedy: expect.stringContaining('engine: online'),
      });
    });
  });

  it('keeps the answers of a batch that somebody cancelled, and sends no other against their will', async () => {
    const kept = new Map<string, Answered>();
    const plan: BatchStandInPlan = {
      status: () => 'cancelled',
      result: ({ question }) => (isEven(question) ? question : null),
    };
    await expect(run(plan, { kept })).rejects.toMatchObject({ message: expect.stringContaining('was cancelled') });
    expect([kept.size, creations()]).toEqual([5, 1]);
  });

  describe('a later run', () => {
    it('goes on with a batch that is still under way, and makes no second', async () => {
      const slow: BatchStandInPlan = { status: () => 'in_progress' };
      const first = await run(slow);
      expect(first.outcome).toMatchObject({
        status: 'under-way',
        batches: [{ id: 'batch_0', status: 'in_progress' }],
      });
      expect(first.waitedMs).toBe(3_600_000);
      const { kept } = await run({});
      everyTextIsRight(kept);
      expect(creations()).toBe(1);
    });

    it('takes the answers of a batch that ended meanwhile', async () => {
      await run({ status: () => 'in_progress' });
      const { kept, texts } = await run({});
      everyTextIsRight(kept);
      expect(texts).toContain('take 10 answers of batch batch_0');
      expect(creations()).toBe(1);
    });

    it('makes the one batch when the first was killed between upload and creation', async () => {
      const killed = (service: BatchService): BatchService => ({
        ...service,
        create: async () => {
          throw new Error('killed');
        },
      });
      await expect(run({}, { through: killed })).rejects.toThrow('killed');
      expect(standIn?.requests.some(({ method, path }) => method === 'POST' && path === '/v1/files')).toBe(true);
      const { kept, standIn: after } = await run({});
      everyTextIsRight(kept);
      expect(after.batches()).toHaveLength(1);
    });

    it('makes no second batch when the first was killed between creation and download', async () => {
      await expect(
        run({ intercept: ({ path }) => (/batches\/batch_0/.test(path) ? serviceError(400, 'killed') : null) }),
      ).rejects.toMatchObject({ name: 'Failure' });
      const { kept } = await run({});
      everyTextIsRight(kept);
      expect(creations()).toBe(1);
    });

    it('makes no second batch when the first was killed while it kept the answers', async () => {
      const kept = new Map<string, Answered>();
      await expect(
        run(
          {},
          {
            kept,
            keep: (key, answer) => {
              if (kept.size === 4) throw new Error('killed');
              kept.set(key, answer);
              return answer;
            },
          },
        ),
      ).rejects.toThrow('killed');
      expect(kept.size).toBe(4);
      await run({}, { kept });
      everyTextIsRight(kept);
      expect(creations()).toBe(1);
    });

    it('sends only what is new when the samples have changed while a batch was under way', async () => {
      await run({ status: () => 'in_progress' }, { ask: questions.slice(0, 7) });
      const { kept, standIn } = await run({}, { ask: questions.slice(2) });
      expect(standIn.batches().map((keys) => keys.length)).toEqual([7, 3]);
      expect([...kept.values()].map(({ text }) => text).sort()).toEqual(questions.slice(2));
    });

    it('tries again what failed in the one before', async () => {
      await run({ result: ({ question }) => (question === 'q4' ? expiredLine : question) });
      const { kept, standIn } = await run({});
      everyTextIsRight(kept);
      expect(standIn.batches().map((keys) => keys.length)).toEqual([10, 1, 1, 1]);
    });

    it('finds its batch behind many others, over all pages', async () => {
      await run({ status: () => 'in_progress' });
      for (let other = 0; other < 5; other += 1) await run({}, { task: `other-${other}`, ask: ['z'], kept: new Map() });
      const { kept } = await run({});
      everyTextIsRight(kept);
      expect(creations()).toBe(6);
    });

    it('asks again when the service has deleted the results of an earlier one', async () => {
      await run({});
      standIn?.deleteFiles();
      const { kept } = await run({ intercept: () => null });
      everyTextIsRight(kept);
      expect(creations()).toBe(2);
    });
  });
});
