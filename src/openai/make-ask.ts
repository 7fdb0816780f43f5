import type OpenAI from 'openai';
import type { Answer } from '../domain/answer.ts';
import type { AskModel, Lend, ModelCall } from '../domain/model-call.ts';
import { decideRetry, describeTurnEnd } from '../evaluate/decide-retry.ts';
import { explainRefusal } from '../evaluate/explain-refusal.ts';
import { type Pace, paceCalls } from '../evaluate/pace-calls.ts';
import { makePacer } from '../evaluate/pacer.ts';
import { keepLimit, makeSteadyLimit } from '../evaluate/steady-limit.ts';
import { completionBody } from './completion.ts';
import { describeTrouble } from './describe-trouble.ts';
import { estimateTokens } from './estimate-tokens.ts';
import { makePostTarget, type PostTarget, postJson } from './post-json.ts';
import { readCompletion } from './read-completion.ts';
import { readRateLimits } from './read-rate-limits.ts';

/** The effects that asking needs besides the network. */
export interface AskEffects {
  readonly nowMs: () => number;
  /** A number in 0..1 for the jitter of the waits. */
  readonly random: () => number;
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** An attempt that takes longer, from its first byte to its last, is given up and counts as a timeout. */
export const defaultTimeoutMs = 120_000;

/**
 * Asks models of one OpenAI-compatible service through Chat Completions, each model at the pace that the service allows it, with the
 * retry policy of `decideRetry`. The official client says once for each model where its calls go and with which headers.
 */
export function makeAsk(
  provider: string,
  client: OpenAI,
  effects: AskEffects,
  timeoutMs = defaultTimeoutMs,
  service: AskedService = {},
): AskModel {
  const limit = makeSteadyLimit(service.requestsPerMinute ?? null, service.tokensPerMinute ?? null);
  const pathOf = ({ model, endpoint }: ModelCall) =>
    `${pathsOfModels[service.paths ?? 'openai'](model)}/${endpoint ?? 'chat/completions'}`;
  const models = new Map<string, AskedModel>();

  function askedModel(call: ModelCall): AskedModel {
    const path = pathOf(call);
    const name = `${path} ${call.model}`;
    const asked = models.get(name) ?? {
      target: findTarget(client, provider, path, timeoutMs),
      targetFoundMs: effects.nowMs(),
      pace: paceCalls(keepLimit(makePacer(), limit), effects),
      absentSinceMs: null,
    };
    models.set(name, asked);
    return asked;
  }

  return async (call, signal, lend = keepSlot) => {
    const asked = askedModel(call);
    // Access tokens end, and the client knows when.
    if (effects.nowMs() - asked.targetFoundMs > freshTargetMs) {
      asked.target = findTarget(client, provider, pathOf(call), timeoutMs);
      asked.targetFoundMs = effects.nowMs();
    }
    const target = await asked.target;
    const body = JSON.stringify(completionBody(call));
    const tokens = estimateTokens(call);
    // Attempts that found no model do not use up those for trouble.
    let tries = 1;
    for (let attempts = 1; ; attempts += 1) {
      const endTurn = await asked.pace.enter(tokens, signal);
      const startedMs = effects.nowMs();
      const result = await postJson(target, body, timeoutMs, signal).catch((error: unknown) => {
        endTurn({ kind: 'other' });
        throw error;
      });
      const nowMs = effects.nowMs();
      const limits = result.kind === 'reply' ? readRateLimits(result.headers) : null;
      const read = readCompletion(result, timeoutMs);
      if (read.kind === 'answer') {
        endTurn({ kind: 'let-in', limits });
        asked.absentSinceMs = null;
        return { ...read.answer, latencyMs: nowMs - startedMs, attempts };
      }
      const { trouble } = read;
      const absentMs = nowMs - (asked.absentSinceMs ?? nowMs);
      const decision = decideRetry(trouble, { attempt: tries, model: call.model, absentMs }, effects.random());
      endTurn(describeTurnEnd(trouble, decision, limits));
      switch (decision.kind) {
        case 'stop-run':
          throw explainRefusal(provider, `a call of ${call.model}`, trouble);
        case 'give-up': {
          const code = trouble.code ?? (trouble.status === null ? 'error' : `http-${trouble.status}`);
          return { status: 'failed', code, message: trouble.message, attempts } satisfies Answer;
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

/** What is particular to a service. */
export interface AskedService {
  readonly paths?: keyof typeof pathsOfModels;
  /** Over all its models; null for whatever the service allows. */
  readonly requestsPerMinute?: number | null;
  readonly tokensPerMinute?: number | null;
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
