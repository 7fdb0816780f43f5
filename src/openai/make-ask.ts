import type OpenAI from 'openai';
import { z } from 'zod';
import type { Answer } from '../domain/answer.ts';
import type { AskModel, ModelCall } from '../domain/model-call.ts';
import { decideRetry } from '../evaluate/decide-retry.ts';
import { describeTrouble, MalformedResponse } from './describe-trouble.ts';
import { explainRefusal } from './explain-refusal.ts';

/** The effects that asking needs besides the network. */
export interface AskEffects {
  readonly nowMs: () => number;
  /** A number in 0..1 for the jitter of the waits. */
  readonly random: () => number;
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** Asks models of one OpenAI-compatible service through Chat Completions, with the retry policy of `decideRetry`. */
export function makeAsk(provider: string, client: OpenAI, effects: AskEffects): AskModel {
  return async (call, signal) => {
    for (let attempt = 1; ; attempt += 1) {
      const startedMs = effects.nowMs();
      try {
        const completion = await requestCompletion(client, call, signal);
        return toAnswer(completion, effects.nowMs() - startedMs, attempt);
      } catch (error) {
        signal.throwIfAborted();
        const trouble = describeTrouble(error);
        if (trouble === null) throw error;
        const decision = decideRetry(trouble, attempt, effects.random());
        if (decision.kind === 'stop-run') throw explainRefusal(provider, `a call of ${call.model}`, trouble);
        if (decision.kind === 'give-up') {
          const code = trouble.code ?? (trouble.status === null ? 'error' : `http-${trouble.status}`);
          return { status: 'failed', code, message: trouble.message, attempts: attempt };
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

async function requestCompletion(client: OpenAI, call: ModelCall, signal: AbortSignal): Promise<Completion> {
  const body = {
    model: call.model,
    messages: call.messages,
    ...(call.tools === undefined ? {} : { tools: call.tools }),
    ...call.parameters,
  };
  const response = await client.post<unknown>('/chat/completions', { body, signal });
  const parsed = completionSchema.safeParse(response);
  if (!parsed.success) throw new MalformedResponse('the response is not a chat completion');
  return parsed.data;
}

function toAnswer({ choices, usage, system_fingerprint: fingerprint }: Completion, latencyMs: number, attempts: number): Answer {
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
