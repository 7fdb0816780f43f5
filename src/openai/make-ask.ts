import { APIError, type default as OpenAI } from 'openai';
import { z } from 'zod';
import type { Answer } from '../domain/answer.ts';
import type { AskModel, ModelCall } from '../domain/model-call.ts';
import { decideRetry, describeTurnEnd } from '../evaluate/decide-retry.ts';
import { type EndTurn, type Pace, paceCalls } from '../evaluate/pace-calls.ts';
import { makePacer } from '../evaluate/pacer.ts';
import { AttemptTimeout, describeTrouble, MalformedResponse } from './describe-trouble.ts';
import { estimateTokens } from './estimate-tokens.ts';
import { explainRefusal } from './explain-refusal.ts';
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
 * retry policy of `decideRetry`.
 */
export function makeAsk(provider: string, client: OpenAI, effects: AskEffects, timeoutMs = defaultTimeoutMs): AskModel {
  const paces = new Map<string, Pace>();
  /** Since when a model has not been found. */
  const absentSinceMs = new Map<string, number>();

  function paceOf(model: string): Pace {
    const pace = paces.get(model) ?? paceCalls(makePacer(), effects);
    paces.set(model, pace);
    return pace;
  }

  async function attempt(call: ModelCall, attempts: number, endTurn: EndTurn, signal: AbortSignal): Promise<Answer> {
    const startedMs = effects.nowMs();
    const { completion, headers } = await requestCompletion(client, call, timeoutMs, signal);
    const answer = toAnswer(completion, effects.nowMs() - startedMs, attempts);
    endTurn({ kind: 'let-in', limits: readRateLimits(headers) });
    absentSinceMs.delete(call.model);
    return answer;
  }

  return async (call, signal) => {
    const tokens = estimateTokens(call);
    let attempts = 0;
    // Attempts that found no model do not use up those for trouble.
    for (let tries = 1; ; ) {
      const endTurn = await paceOf(call.model).enter(tokens, signal);
      attempts += 1;
      try {
        return await attempt(call, attempts, endTurn, signal);
      } catch (error) {
        const trouble = signal.aborted ? null : describeTrouble(error);
        if (trouble === null) {
          endTurn({ kind: 'other' });
          signal.throwIfAborted();
          throw error;
        }
        const nowMs = effects.nowMs();
        const absentMs = nowMs - (absentSinceMs.get(call.model) ?? nowMs);
        const decision = decideRetry(trouble, { attempt: tries, model: call.model, absentMs }, effects.random());
        endTurn(describeTurnEnd(trouble, decision, error instanceof APIError ? readRateLimits(error.headers) : null));
        switch (decision.kind) {
          case 'stop-run':
            throw explainRefusal(provider, `a call of ${call.model}`, trouble);
          case 'give-up': {
            const code = trouble.code ?? (trouble.status === null ? 'error' : `http-${trouble.status}`);
            return { status: 'failed', code, message: trouble.message, attempts };
          }
          case 'await-model':
            absentSinceMs.set(call.model, nowMs - absentMs);
            break;
          case 'retry':
            tries += 1;
        }
        await effects.wait(decision.waitMs, signal);
      }
    }
  };
}

const count = z.number().int().min(0);

const completionSchema = z.object({
  system_fingerprint: z.string().nullable().optional(),
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullable().optional(),
        message: z.object({
          content: z.string().nullable().optional(),
          refusal: z.string().nullable().optional(),
          tool_calls: z
            .array(
              z.object({
                id: z.string(),
                type: z.literal('function'),
                function: z.object({ name: z.string(), arguments: z.string() }),
              }),
            )
            .nullable()
            .optional(),
        }),
      }),
    )
    .min(1),
  usage: z
    .object({
      prompt_tokens: count,
      completion_tokens: count,
      prompt_tokens_details: z.object({ cached_tokens: count.nullable().optional() }).nullable().optional(),
      completion_tokens_details: z.object({ reasoning_tokens: count.nullable().optional() }).nullable().optional(),
    })
    .nullable()
    .optional(),
});

type Completion = z.infer<typeof completionSchema>;

interface Received {
  readonly completion: Completion;
  readonly headers: Headers;
}

async function requestCompletion(
  client: OpenAI,
  call: ModelCall,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<Received> {
  const body = {
    model: call.model,
    messages: call.messages,
    ...(call.tools === undefined ? {} : { tools: call.tools }),
    ...call.parameters,
  };
  const { data, response } = await withinTime(timeoutMs, signal, (attemptSignal) =>
    client.post<unknown>('/chat/completions', { body, signal: attemptSignal }).withResponse(),
  );
  const parsed = completionSchema.safeParse(data);
  if (parsed.success) return { completion: parsed.data, headers: response.headers };
  const failed = errorBodySchema.safeParse(data);
  if (failed.success) throw new MalformedResponse(failed.data.error.message, failed.data.error.code ?? null);
  throw new MalformedResponse('the response is not a chat completion');
}

/** Some services and proxies send an error with status 200. */
const errorBodySchema = z.object({ error: z.object({ message: z.string(), code: z.string().nullish() }) });

/** The client's own limit ends with the headers; a body that stops in the middle must not be waited for either. */
async function withinTime<T>(
  timeoutMs: number,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  const abort = new AbortController();
  return new Promise((resolve, reject) => {
    const stop = (reason: unknown) => {
      reject(reason);
      abort.abort();
    };
    const interrupted = () => stop(signal.reason);
    const timer = setTimeout(() => stop(new AttemptTimeout(`no answer within ${timeoutMs / 1000} s`)), timeoutMs);
    signal.addEventListener('abort', interrupted);
    work(abort.signal)
      .then(resolve, reject)
      .finally(() => {
        clearTimeout(timer);
        signal.removeEventListener('abort', interrupted);
      });
  });
}

function toAnswer(
  { choices, usage, system_fingerprint: fingerprint }: Completion,
  latencyMs: number,
  attempts: number,
): Answer {
  const [choice] = choices;
  if (choice === undefined) throw new MalformedResponse('the response has no choice');
  return {
    status: 'answered',
    text: choice.message.content ?? '',
    toolCalls: choice.message.tool_calls ?? [],
    refusal: choice.message.refusal ?? null,
    finishReason: choice.finish_reason ?? 'unknown',
    usage: usage
      ? {
          promptTokens: usage.prompt_tokens,
          cachedPromptTokens: usage.prompt_tokens_details?.cached_tokens ?? 0,
          completionTokens: usage.completion_tokens,
          reasoningTokens: usage.completion_tokens_details?.reasoning_tokens ?? 0,
        }
      : null,
    latencyMs,
    attempts,
    systemFingerprint: fingerprint ?? null,
  };
}
