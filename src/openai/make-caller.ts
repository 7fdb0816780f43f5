import { setMaxListeners } from 'node:events';
import type OpenAI from 'openai';
import type { AnswerFailed } from '../domain/answer.ts';
import type { Lend } from '../domain/model-call.ts';
import { type CallTrouble, decideRetry, describeTurnEnd, isUnreadable } from '../evaluate/decide-retry.ts';
import { explainRefusal } from '../evaluate/explain-refusal.ts';
import { type Pace, paceCalls } from '../evaluate/pace-calls.ts';
import { makePacer } from '../evaluate/pacer.ts';
import { keepLimit, makeSteadyLimit } from '../evaluate/steady-limit.ts';
import { describeTrouble } from './describe-trouble.ts';
import { makePostTarget, type PostTarget, postJson } from './post-json.ts';
import { readRateLimits } from './read-rate-limits.ts';
import { type ParsedBody, readReply } from './read-reply.ts';

/** The effects that asking needs besides the network. */
export interface AskEffects {
  readonly nowMs: () => number;
  /** A number in 0..1 for the jitter of the waits. */
  readonly random: () => number;
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** What is particular to a service. */
export interface AskedService {
  readonly paths?: keyof typeof pathsOfModels;
  /** Over all its models; null for whatever the service allows. */
  readonly requestsPerMinute?: number | null;
  readonly tokensPerMinute?: number | null;
}

/** One request of a model, whatever it asks for. */
export interface ModelRequest<Value> {
  readonly model: string;
  /** Below the base URL: `chat/completions`. */
  readonly endpoint: string;
  readonly body: unknown;
  /** About how many tokens the service counts against its limit. */
  readonly tokens: number;
  /** What the body of a reply says. */
  readonly parse: (body: unknown) => ParsedBody<Value>;
}

export type CalledReply<Value> =
  | { readonly kind: 'value'; readonly value: Value; readonly latencyMs: number; readonly attempts: number }
  | { readonly kind: 'failed'; readonly failed: AnswerFailed; readonly trouble: CallTrouble };

/** Makes requests of one service with the one retry policy; throws a `Failure` when none can be had. */
export type CallService = <Value>(
  request: ModelRequest<Value>,
  signal: AbortSignal,
  lend?: Lend,
) => Promise<CalledReply<Value>>;

/** An attempt that takes longer, from its first byte to its last, is given up and counts as a timeout. */
const defaultTimeoutMs = 120_000;

/**
 * Calls models of one OpenAI-compatible service, each model at the pace that the service allows it, with the retry policy of
 * `decideRetry`. The official client says once for each model where its calls go and with which headers.
 */
export function makeCaller(
  provider: string,
  client: OpenAI,
  effects: AskEffects,
  timeoutMs = defaultTimeoutMs,
  service: AskedService = {},
): CallService {
  const limit = makeSteadyLimit(service.requestsPerMinute ?? null, service.tokensPerMinute ?? null);
  const models = new Map<string, AskedModel>();

  function askedModel(path: string, model: string): AskedModel {
    const name = `${path} ${model}`;
    const asked = models.get(name) ?? {
      target: findTarget(client, provider, path, timeoutMs),
      targetFoundMs: effects.nowMs(),
      pace: paceCalls(keepLimit(makePacer(), limit), effects),
      absentSinceMs: null,
    };
    models.set(name, asked);
    return asked;
  }

  return async ({ model, endpoint, body: value, tokens, parse }, signal, lend = keepSlot) => {
    // All calls of a run listen to one signal, which Node 20 takes for a leak from the eleventh on.
    setMaxListeners(0, signal);
    const path = `${pathsOfModels[service.paths ?? 'openai'](model)}/${endpoint}`;
    const asked = askedModel(path, model);
    // Access tokens end, and the client knows when.
    if (effects.nowMs() - asked.targetFoundMs > freshTargetMs) {
      asked.target = findTarget(client, provider, path, timeoutMs);
      asked.targetFoundMs = effects.nowMs();
    }
    const target = await asked.target;
    const body = JSON.stringify(value);
    // Attempts that found no model do not use up those for trouble.
    let tries = 1;
    let unreadable = 0;
    for (let attempts = 1; ; attempts += 1) {
      const endTurn = await asked.pace.enter(tokens, signal);
      const startedMs = effects.nowMs();
      const result = await postJson(target, body, timeoutMs, signal).catch((error: unknown) => {
        endTurn({ kind: 'other' });
        throw error;
      });
      const nowMs = effects.nowMs();
      const limits = result.kind === 'reply' ? readRateLimits(result.headers) : null;
      const reply = readReply(result, timeoutMs, parse);
      if (reply.kind === 'value') {
        endTurn({ kind: 'let-in', limits });
        asked.absentSinceMs = null;
        return { ...reply, latencyMs: nowMs - startedMs, attempts };
      }
      const { trouble } = reply;
      const absentMs = nowMs - (asked.absentSinceMs ?? nowMs);
      if (isUnreadable(trouble)) unreadable += 1;
      const decision = decideRetry(trouble, { attempt: tries, model, absentMs, unreadable }, effects.random());
      endTurn(describeTurnEnd(trouble, decision, limits));
      switch (decision.kind) {
        case 'stop-run':
          throw explainRefusal(provider, `a call of ${model}`, trouble);
        case 'give-up': {
          const code = trouble.code ?? (trouble.status === null ? 'error' : `http-${trouble.status}`);
          const message =
            unreadable > 1
              ? `${trouble.message} (${unreadable} such responses, which may have been billed)`
              : trouble.message;
          return { kind: 'failed', failed: { status: 'failed', code, message, attempts }, trouble };
        }
        case 'await-model':
          asked.absentSinceMs = nowMs - absentMs;
          break;
        case 'retry':
          tries += 1;
      }
      await lend(() => effects.wait(decision.waitMs, signal));
    }
  };
}

const pathsOfModels = {
  openai: () => '',
  'azure-deployments': (model: string) => `/deployments/${encodeURIComponent(model)}`,
} as const;

const freshTargetMs = 5 * 60_000;

interface AskedModel {
  target: Promise<PostTarget>;
  targetFoundMs: number;
  readonly pace: Pace;
  /** Since when the model has not been found; null when it is there, as far as known. */
  absentSinceMs: number | null;
}

/** For callers that do not count how many calls are under way. */
const keepSlot: Lend = (wait) => wait();

/** Where an access token takes the place of a key, it is had here. */
async function findTarget(client: OpenAI, provider: string, path: string, timeout: number): Promise<PostTarget> {
  try {
    const { url, req } = await client.buildRequest({ method: 'post', path, body: {}, timeout });
    return makePostTarget(url, req.headers);
  } catch (error) {
    const trouble = describeTrouble(error);
    throw trouble === null ? error : explainRefusal(provider, 'an access token', trouble);
  }
}
