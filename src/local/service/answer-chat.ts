import type OpenAI from 'openai';
import { z } from 'zod';
import type { Conversation, Reply } from '../models/conversation.ts';
import { countConversationTokens, countReplyTokens, cutToTokens } from './count-tokens.ts';
import { makeId, unixSeconds } from './make-id.ts';
import type { ModelRegistry } from './model-registry.ts';
import { parseBody } from './parse-body.ts';
import { parseConversation, wireMessageSchema, wireToolSchema } from './parse-conversation.ts';

export interface AnsweredChat {
  readonly completion: OpenAI.ChatCompletion & { readonly usage: OpenAI.CompletionUsage };
  readonly stream: 'no' | 'yes' | 'with-usage';
}

/**
 * Answers one request of `/v1/chat/completions`. `temperature`, `seed` and the other sampling parameters are accepted and
 * change nothing: the local models are deterministic.
 */
export async function answerChat(
  body: Readonly<Record<string, unknown>>,
  models: ModelRegistry,
): Promise<AnsweredChat> {
  const request = parseBody(requestSchema, body);
  const tools = request.tool_choice === 'none' ? [] : (request.tools ?? []);
  const conversation = parseConversation(request.messages, tools);
  const reply = await models.find(request.model).reply(conversation);
  const completion = complete(
    request.model,
    conversation,
    reply,
    request.max_completion_tokens ?? request.max_tokens ?? null,
  );
  return { completion, stream: chooseStream(request) };
}

const requestSchema = z.object({
  model: z.string().min(1),
  messages: z.array(wireMessageSchema).min(1),
  tools: z.array(wireToolSchema).nullish(),
  tool_choice: z.unknown().optional(),
  n: z.literal(1, 'the local engine gives one choice, n = 1').nullish(),
  max_completion_tokens: z.number().int().min(1).nullish(),
  max_tokens: z.number().int().min(1).nullish(),
  stream: z.boolean().nullish(),
  stream_options: z.object({ include_usage: z.boolean().optional() }).nullish(),
});

function chooseStream(request: z.infer<typeof requestSchema>): AnsweredChat['stream'] {
  if (request.stream !== true) return 'no';
  return request.stream_options?.include_usage === true ? 'with-usage' : 'yes';
}

function complete(
  model: string,
  conversation: Conversation,
  reply: Reply,
  mostTokens: number | null,
): AnsweredChat['completion'] {
  const calls = reply.toolCalls;
  const { text, cut } = mostTokens === null ? { text: reply.text, cut: false } : cutToTokens(reply.text, mostTokens);
  const promptTokens = countConversationTokens(conversation);
  const completionTokens = countReplyTokens({ text, toolCalls: calls });
  return {
    id: makeId('chatcmpl-'),
    object: 'chat.completion',
    created: unixSeconds(),
    model,
    choices: [
      {
        index: 0,
        message: {
          role: 'assistant',
          content: calls.length > 0 && text === '' ? null : text,
          refusal: null,
          annotations: [],
          ...(calls.length > 0 && {
            tool_calls: calls.map((call) => ({
              id: makeId('call_'),
              type: 'function' as const,
              function: { ...call },
            })),
          }),
        },
        logprobs: null,
        finish_reason: cut ? 'length' : calls.length > 0 ? 'tool_calls' : 'stop',
      },
    ],
    usage: {
      prompt_tokens: promptTokens,
      completion_tokens: completionTokens,
      total_tokens: promptTokens + completionTokens,
      prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
      completion_tokens_details: {
        reasoning_tokens: 0,
        audio_tokens: 0,
        accepted_prediction_tokens: 0,
        rejected_prediction_tokens: 0,
      },
    },
    service_tier: 'default',
    system_fingerprint: 'fp_local',
  };
}
