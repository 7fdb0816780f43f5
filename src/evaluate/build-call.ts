import type { ChatMessage } from '../domain/chat.ts';
import type { CallParameters, ModelCall } from '../domain/model-call.ts';
import type { Sample } from '../domain/sample.ts';
import { addContext, fillTemplate, questionOf, replaceQuestion } from '../retrieval/add-context.ts';
import type { CalledTarget } from './target.ts';

export interface BuiltCall {
  readonly call: ModelCall;
  /** Ids of the passages that the question is shown with. */
  readonly retrieved: readonly string[];
}

/** The call that asks a target about a sample: system message, few-shot examples, then the conversation. */
export function buildCall(target: CalledTarget, sample: Sample): BuiltCall {
  const instructions: readonly ChatMessage[] =
    target.systemPrompt === null
      ? sample.input.filter(isInstruction)
      : [{ role: 'system', content: target.systemPrompt }];
  const { messages, retrieved } = askInContext(
    target,
    sample.input.filter((message) => !isInstruction(message)),
  );
  const call: ModelCall = {
    model: target.model,
    messages: [...instructions, ...target.fewShot, ...messages],
    ...(sample.tools === undefined ? {} : { tools: sample.tools }),
    parameters: sample.tools === undefined ? withoutTools(target.parameters) : target.parameters,
    ...(target.endpoint === 'chat' ? {} : { endpoint: target.endpoint }),
  };
  return { call, retrieved };
}

/** One object for all calls of a target: there may be a hundred thousand of them. */
const withoutToolsOf = new WeakMap<CallParameters, CallParameters>();

/** What is said about tools is refused where there are none. */
function withoutTools(parameters: CallParameters): CallParameters {
  const known = withoutToolsOf.get(parameters);
  if (known !== undefined) return known;
  const { tool_choice: _choice, parallel_tool_calls: _parallel, ...others } = parameters;
  withoutToolsOf.set(parameters, others);
  return others;
}

const NOTHING: readonly string[] = [];

/** The last user message with what was found for it, in the target's template. */
function askInContext(
  { retrieval, template }: CalledTarget,
  conversation: readonly ChatMessage[],
): { readonly messages: readonly ChatMessage[]; readonly retrieved: readonly string[] } {
  if (retrieval === null && template === null) return { messages: conversation, retrieved: NOTHING };
  const question = questionOf(conversation);
  const { text, retrieved } =
    retrieval === null ? { text: question, retrieved: NOTHING } : addContext(retrieval, question);
  const asked = template === null ? text : fillTemplate(template, { question: text });
  return { messages: replaceQuestion(conversation, asked), retrieved };
}

export function isInstruction(message: Pick<ChatMessage, 'role'>): boolean {
  return message.role === 'system' || message.role === 'developer';
}
