import { z } from 'zod';
import { hasByteOrderMark } from '../dataset/byte-order-mark.ts';
import { readConversation } from '../dataset/check-line.ts';
import { parseLine } from '../dataset/parse-line.ts';
import { splitLines } from '../dataset/split-lines.ts';
import type { Answer, Answered } from '../domain/answer.ts';
import type { ChatMessage } from '../domain/chat.ts';
import { hashQuestion } from './hash-question.ts';

/** An answer that was recorded elsewhere: one line of a file of predictions. */
export interface Prediction {
  /** Physical line, counted from 1. */
  readonly line: number;
  /** What was answered: a sample by its id, or a question by its content. */
  readonly question:
    | { readonly kind: 'id'; readonly id: string }
    | { readonly kind: 'content'; readonly sha256: string };
  /** Counted from 0. */
  readonly trial: number;
  readonly answer: Answer;
}

export interface ParsedPredictions {
  readonly predictions: readonly Prediction[];
  /** Lines that are no predictions. */
  readonly problems: readonly { readonly line: number; readonly message: string }[];
}

/** Reads a file of predictions, JSON lines as docs/targets.md describes them. Blank lines are passed over. */
export function parsePredictions(bytes: Uint8Array): ParsedPredictions {
  const predictions: Prediction[] = [];
  const problems: { readonly line: number; readonly message: string }[] = [];
  for (const { number: line, start, end } of splitLines(bytes, hasByteOrderMark(bytes) ? 3 : 0)) {
    const parsed = parseLine(bytes.subarray(start, end));
    if (parsed.kind === 'blank') continue;
    const read = parsed.kind === 'refused' ? parsed.diagnostic.message : readPrediction(parsed.value, line);
    if (typeof read === 'string') problems.push({ line, message: read });
    else predictions.push(read);
  }
  return { predictions, problems };
}

const count = z.number().int().min(0);
const toolCalls = z.array(
  z.object({
    id: z.string().default(''),
    type: z.literal('function').default('function'),
    function: z.object({ name: z.string(), arguments: z.string() }),
  }),
);
/** A text, or parts of which those with a text are read. */
const content = z.union([z.string(), z.array(z.object({ text: z.string().default('') }))]);
const answerMessage = z.object({
  content: content.nullish(),
  refusal: z.string().nullish(),
  tool_calls: toolCalls.nullish(),
});

/** Every key of a line. Others are allowed, and are not read. */
const predictionSchema = z.object({
  id: z.union([z.string().min(1), z.number()]).optional(),
  input_sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  messages: z.array(z.looseObject({ role: z.string() })).optional(),
  answer: z.union([z.string(), answerMessage]).optional(),
  tool_calls: toolCalls.nullish(),
  refusal: z.string().nullish(),
  error: z.string().min(1).nullish(),
  trial: count.default(0),
  finish_reason: z.string().nullish(),
  usage: z
    .object({
      prompt_tokens: count,
      completion_tokens: count,
      prompt_tokens_details: z.object({ cached_tokens: count.nullish() }).nullish(),
      completion_tokens_details: z.object({ reasoning_tokens: count.nullish() }).nullish(),
    })
    .nullish(),
  latency_ms: z.number().min(0).nullish(),
});
type RawPrediction = z.output<typeof predictionSchema>;

/** What is wrong with the line, in words, where it is no prediction. */
function readPrediction(value: unknown, line: number): Prediction | string {
  const parsed = predictionSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return issue === undefined ? 'it has another shape' : `${issue.path.join('.') || 'the line'}: ${issue.message}`;
  }
  const raw = parsed.data;
  const asked = splitConversation(raw);
  const question = readQuestion(raw, asked.input);
  if (question === null) return 'it has none of `id`, `input_sha256` and `messages`';
  const answer = readAnswer(raw, asked.answer);
  if (answer === null)
    return 'it has none of `answer`, `tool_calls`, `refusal` and `error`, and `messages` ends without an answer';
  return { line, question, trial: raw.trial, answer };
}

interface SplitConversation {
  readonly input: readonly ChatMessage[] | null;
  readonly answer: z.output<typeof answerMessage> | null;
}

/** A whole conversation holds its answer: the last message, where the line has no other. */
function splitConversation(raw: RawPrediction): SplitConversation {
  if (raw.messages === undefined) return { input: null, answer: null };
  const { messages } = readConversation({ messages: raw.messages }, 'chat');
  const last = messages.at(-1);
  if (hasAnswer(raw) || last?.role !== 'assistant') return { input: messages, answer: null };
  const answer = answerMessage.safeParse(last);
  return { input: messages.slice(0, -1), answer: answer.success ? answer.data : null };
}

function hasAnswer({ answer, tool_calls, refusal, error }: RawPrediction): boolean {
  return answer !== undefined || [tool_calls, refusal, error].some((value) => value !== undefined && value !== null);
}

function readQuestion(raw: RawPrediction, input: readonly ChatMessage[] | null): Prediction['question'] | null {
  if (raw.id !== undefined) return { kind: 'id', id: String(raw.id) };
  if (raw.input_sha256 !== undefined) return { kind: 'content', sha256: raw.input_sha256 };
  return input === null ? null : { kind: 'content', sha256: hashQuestion(input) };
}

function readAnswer(raw: RawPrediction, ofConversation: SplitConversation['answer']): Answer | null {
  if (typeof raw.error === 'string') return { status: 'failed', code: 'recorded', message: raw.error, attempts: 1 };
  if (!hasAnswer(raw) && ofConversation === null) return null;
  const message = typeof raw.answer === 'object' ? raw.answer : (ofConversation ?? {});
  const text = typeof raw.answer === 'string' ? raw.answer : textOf(message.content);
  return {
    status: 'answered',
    text,
    toolCalls: raw.tool_calls ?? message.tool_calls ?? [],
    refusal: raw.refusal ?? message.refusal ?? null,
    finishReason: raw.finish_reason ?? 'unknown',
    usage: readUsage(raw.usage),
    latencyMs: raw.latency_ms ?? null,
    attempts: 1,
    systemFingerprint: null,
  };
}

function textOf(text: z.output<typeof content> | null | undefined): string {
  if (typeof text === 'string') return text;
  return (text ?? []).map((part) => part.text).join('\n');
}

function readUsage(usage: RawPrediction['usage']): Answered['usage'] {
  if (usage === null || usage === undefined) return null;
  return {
    promptTokens: usage.prompt_tokens,
    cachedPromptTokens: usage.prompt_tokens_details?.cached_tokens ?? 0,
    completionTokens: usage.completion_tokens,
    reasoningTokens: usage.completion_tokens_details?.reasoning_tokens ?? 0,
  };
}
