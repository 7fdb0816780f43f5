import { splitLines } from '../../dataset/split-lines.ts';
import type { Breath } from '../models/breath.ts';
import type { Lesson } from '../models/conversation.ts';
import { countConversationTokens } from './count-tokens.ts';
import {
  parseConversation,
  parseTurn,
  type WireMessage,
  wireMessageSchema,
  wireToolSchema,
} from './parse-conversation.ts';
import { pythonJsonError } from './python-json-error.ts';
import { isRecord } from './read-body.ts';

/** What a dataset file holds for training, or the error that ends the job, in the service's words. */
export type CheckedFile =
  | { readonly status: 'good'; readonly lessons: readonly Lesson[]; readonly examples: number; readonly tokens: number }
  | { readonly status: 'bad'; readonly error: JobError };

export interface JobError {
  readonly code: string;
  readonly message: string;
  readonly param: 'training_file' | 'validation_file';
}

/**
 * Reads a supervised chat file as a job does. Codes and wordings are those of the service where they are known from public
 * issues (collected 2026-11); for a last message that is not the assistant's no wording is known, and this one is ours.
 * Every assistant message that does not weigh 0 is a lesson, with the messages before it. Blank lines are skipped.
 */
export async function checkTrainingFile(
  content: Buffer,
  param: JobError['param'],
  breath: Breath,
): Promise<CheckedFile> {
  const lessons: Lesson[] = [];
  let examples = 0;
  let tokens = 0;
  const afterMark = content.subarray(0, 3).equals(Buffer.from('\uFEFF')) ? 3 : 0;
  for (const { number: line, start, end } of splitLines(content, afterMark)) {
    const text = content.toString('utf8', start, end);
    if (text.trim() === '') continue;
    const checked = checkLine(text, line);
    if (checked.status === 'bad') return { status: 'bad', error: { ...wordError(checked, param), param } };
    examples += 1;
    tokens += Math.min(longestExampleTokens, checked.tokens);
    lessons.push(...checked.lessons);
    if (breath.isDue()) await breath.rest();
  }
  if (param === 'training_file' && examples < fewestExamples) {
    const message = `Training file has ${examples} example(s), but must have at least ${fewestExamples} examples`;
    return { status: 'bad', error: { code: 'invalid_n_examples', message, param } };
  }
  return { status: 'good', lessons, examples, tokens };
}

const fewestExamples = 10;

/** Longer examples are cut by the service (guide, 2026): gpt-4.1 and gpt-4o families. */
const longestExampleTokens = 65_536;

type CheckedLine =
  | { readonly status: 'good'; readonly lessons: readonly Lesson[]; readonly tokens: number }
  | { readonly status: 'bad'; readonly code: 'invalid_training_file' | 'invalid_file_format'; readonly detail: string };

function wordError(line: CheckedLine & { status: 'bad' }, param: JobError['param']): { code: string; message: string } {
  const file = param === 'training_file' ? 'training file' : 'validation file';
  const cause = line.code === 'invalid_file_format' ? `a file format error in the ${file}` : `an invalid ${file}`;
  const code =
    param === 'validation_file' && line.code === 'invalid_training_file' ? 'invalid_validation_file' : line.code;
  return { code, message: `The job failed due to ${cause}. ${line.detail}` };
}

function checkLine(text: string, line: number): CheckedLine {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const fault = pythonJsonError(text) ?? 'Out of range float values are not JSON compliant';
    const reason = `line contains invalid json: ${fault} (line ${line})`;
    return badFormat(`Invalid file format. Example ${line} cannot be parsed. Error: ${reason}`);
  }
  if (!isRecord(value)) return badFormat(`Invalid file format. Example ${line} is not a dictionary.`);
  if ('input' in value && 'preferred_output' in value) return wrongMethod('fine-tune-preference');
  if (!('messages' in value)) {
    if ('prompt' in value && 'completion' in value) return wrongMethod('fine-tune-completion');
    return line === 1 && Object.keys(value).length > 0 && !Object.keys(value).some((key) => chatKeys.has(key))
      ? badFile('Unexpected file format, expected either prompt/completion pairs or chat messages.')
      : badFormat(`Invalid file format. Example ${line} is missing key 'messages'.`);
  }
  const extra = Object.keys(value).find((key) => !chatKeys.has(key));
  if (extra !== undefined) return badFormat(`Invalid file format. Example ${line} contains an extra "${extra}".`);
  return checkMessages(value, line);
}

const chatKeys = new Set(['messages', 'tools', 'parallel_tool_calls', 'functions']);

function checkMessages(example: Readonly<Record<string, unknown>>, line: number): CheckedLine {
  const raw = example.messages;
  if (!Array.isArray(raw) || raw.length === 0) {
    return badFile(`Invalid file format. Example ${line} 'messages' must be a non-empty list.`);
  }
  const messages: WireMessage[] = [];
  for (const [index, message] of raw.entries()) {
    const place = `Invalid file format. Example ${line}, message ${index + 1}`;
    if (!isRecord(message)) return badFile(`${place} Input should be a valid dictionary`);
    if (!('role' in message)) return badFile(`${place} Discriminator 'role' is missing in value`);
    if (!roles.has(String(message.role))) {
      const expected = [...roles].map((role) => `'${role}'`).join(', ');
      return badFile(
        `${place} Input tag '${String(message.role)}' found using 'role' does not match any of the expected tags: ${expected}`,
      );
    }
    const parsed = wireMessageSchema.safeParse(message);
    if (!parsed.success) return badFile(`${place} ${parsed.error.issues[0]?.message ?? 'is not valid'}`);
    if (isEmptyMessage(parsed.data)) return badFile(`${place} Field required: content`);
    messages.push(parsed.data);
  }
  if (messages.at(-1)?.role !== 'assistant') {
    return badFormat(`Invalid file format. Example ${line}: the last message must be from the assistant.`);
  }
  return learnFrom(messages, example);
}

const roles = new Set(['system', 'user', 'assistant', 'tool', 'function', 'developer']);

function isEmptyMessage(message: WireMessage): boolean {
  if (message.content !== undefined && message.content !== null) return false;
  return message.role !== 'assistant' || (!message.tool_calls?.length && !message.function_call);
}

function learnFrom(messages: readonly WireMessage[], example: Readonly<Record<string, unknown>>): CheckedLine {
  const rawTools = Array.isArray(example.tools) ? example.tools : [];
  const tools = rawTools.flatMap((tool) => {
    const parsed = wireToolSchema.safeParse(tool);
    return parsed.success ? [parsed.data] : [];
  });
  const whole = parseConversation(messages, tools);
  const lessons = messages.flatMap((message, index): Lesson[] => {
    if (message.role !== 'assistant' || message.weight === 0) return [];
    const { text, toolCalls } = parseTurn(message);
    const before = { turns: whole.turns.slice(0, index), tools: whole.tools };
    return [{ conversation: before, reply: { text, toolCalls } }];
  });
  return { status: 'good', lessons, tokens: countConversationTokens(whole) };
}

function wrongMethod(format: string): CheckedLine {
  return badFile(
    `Invalid file format. Input file is in the ${format} format, but the specified fine-tuning job is using 'supervised' as the training method, which expects the fine-tune-chat format.`,
  );
}

function badFile(detail: string): CheckedLine {
  return { status: 'bad', code: 'invalid_training_file', detail };
}

function badFormat(detail: string): CheckedLine {
  return { status: 'bad', code: 'invalid_file_format', detail };
}
