import { isListOf, type KnownFormat, pairConversion, TO_CHAT } from './foreign-format.ts';
import { isJsonObject, isList } from './json.ts';

const SHAREGPT_KEYS = ['conversations', 'conversation', 'items', 'dialog', 'dialogue', 'chat'];
const CHAT_KEYS = ['conversations', 'conversation', 'dialog', 'dialogue', 'chat', 'turns', 'data'];

/** What other trainers and providers take: conversations, instructions and preferences in other words. */
export const FOREIGN_CONVERSATIONS: readonly KnownFormat[] = [
  {
    name: 'rows of the Hugging Face datasets server',
    conversion: `Take the rows: jq -c '.rows[].row' FILE. Then, unless they have \`messages\`: ${TO_CHAT}.`,
    fits: (_, value) => isListOf(value.rows, 'row'),
  },
  {
    name: 'columns instead of rows (one list per key)',
    conversion: `Turn them: jq -c 'to_entries as $c | range($c[0].value | length) as $i | [$c[] | {(.key): .value[$i]}] | add' FILE. Then ${TO_CHAT.replace('Write', 'write')}.`,
    fits: (_, value) => areColumns(Object.values(value)),
  },
  {
    name: 'a table of pandas (columns, index, data)',
    conversion: `Write it with to_json(orient="records", lines=True). Then, unless a row has \`messages\`: ${TO_CHAT}.`,
    fits: (_, { columns, data }) => isList(columns) && isList(data),
  },
  {
    name: 'columns of pandas (an object by row number for each key)',
    conversion: `Write it with to_json(orient="records", lines=True). Then, unless a row has \`messages\`: ${TO_CHAT}.`,
    fits: (_, value) => Object.keys(value).length > 0 && Object.values(value).every(isByRow),
  },
  {
    name: 'Dolly (instruction, context, response)',
    conversion: `${TO_CHAT}: user from \`instruction\` and \`context\`, assistant from \`response\`.`,
    fits: (has) => has('instruction') && has('context') && has('response'),
  },
  {
    name: 'Alpaca (instruction, input, output)',
    conversion: `${TO_CHAT}: user from \`instruction\` and \`input\`, assistant from \`output\`. jq -c '{messages: [{role: "user", content: ([.instruction, .input // ""] | map(select(. != "")) | join("\\n\\n"))}, {role: "assistant", content: .output}]}'`,
    fits: (has) => has('instruction') && (has('output') || has('response')),
  },
  {
    name: 'ShareGPT (conversations with from and value)',
    conversion: `${TO_CHAT}: \`conversations\` is \`messages\`, \`from\` is \`role\` (human is user, gpt is assistant), \`value\` is \`content\`. jq -c '{messages: [.conversations[] | {role: ({human: "user", gpt: "assistant"}[.from] // .from), content: .value}]}'`,
    fits: (has, value) => SHAREGPT_KEYS.some((key) => has(key) && isListOf(value[key], 'from', 'value')),
  },
  {
    name: 'chat messages under another key',
    conversion: `Rename the key to \`messages\`. jq -c '{messages: (.conversations // .conversation // .dialog // .dialogue // .chat // .turns // .data)}'`,
    fits: (has, value) => CHAT_KEYS.some((key) => has(key) && isListOf(value[key], 'role', 'content')),
  },
  {
    name: 'a wrapper object around the examples',
    conversion: "Write every element of the list on a line of its own: jq -c '.[] | arrays | .[]' FILE.",
    fits: (_, value) => Object.values(value).some((list) => isList(list) && list.length > 0 && list.every(isExample)),
  },
  {
    name: 'examples under keys of one object',
    conversion: "Write every value on a line of its own: jq -c '.[]' FILE.",
    fits: (_, value) => Object.keys(value).length > 1 && Object.values(value).every(isExample),
  },
  {
    name: 'conversations in turns of another shape',
    conversion: `${TO_CHAT}: one message per turn, with the speaker as \`role\`.`,
    fits: (has, value) =>
      has('conversations') || CHAT_KEYS.some((key) => has(key) && isList(value[key]) && value[key].every(isTurn)),
  },
  {
    name: 'Gemini (contents with parts)',
    conversion: `${TO_CHAT}: \`contents\` is \`messages\`, the role model is assistant, the text of \`parts\` is \`content\`, \`systemInstruction\` is the system message.`,
    fits: (has) => has('contents'),
  },
  {
    name: 'Vertex AI text tuning (input_text, output_text)',
    conversion: pairConversion('input_text', 'output_text'),
    fits: (has) => has('input_text') && has('output_text'),
  },
  {
    name: 'Cohere chat (message, chat_history)',
    conversion: `${TO_CHAT}: the turns of \`chat_history\`, then \`message\` as user; the role CHATBOT is assistant, the text of \`message\` is \`content\`.`,
    fits: (has) => has('chat_history') || (has('preamble') && has('message')),
  },
  {
    name: 'Anthropic text completions (prompt with Human and Assistant)',
    conversion: `${TO_CHAT}: split \`prompt\` at "\\n\\nHuman:" and "\\n\\nAssistant:".`,
    fits: (_, value) => typeof value.prompt === 'string' && /^\s*Human:/.test(value.prompt) && !('completion' in value),
  },
  {
    name: 'preference pairs of Anthropic (chosen and rejected as one text each)',
    conversion:
      'Split both texts at "\\n\\nHuman:" and "\\n\\nAssistant:". What they share is {"input": {"messages": […]}}; the last answers are preferred_output and non_preferred_output.',
    fits: (_, { chosen, rejected }) => isDialogue(chosen) && isDialogue(rejected),
  },
  {
    name: 'Anthropic prompts as one text (Human:, Assistant:)',
    conversion: `${TO_CHAT}: split the text at "\\n\\nHuman:" and "\\n\\nAssistant:".`,
    fits: (_, value) => Object.values(value).some(isDialogue),
  },
  {
    name: 'Glaive (system and chat as one text each)',
    conversion: `${TO_CHAT}: split \`chat\` at USER:, ASSISTANT: and FUNCTION RESPONSE:, and leave out <|endoftext|>.`,
    fits: (_, { system, chat }) => typeof system === 'string' && typeof chat === 'string',
  },
  {
    name: 'Llama or Mistral prompts as one text ([INST], <|im_start|>, <|start_header_id|>)',
    conversion: `${TO_CHAT}: split the text at its control tokens; the service adds its own.`,
    fits: (has, value) =>
      has('text') &&
      typeof value.text === 'string' &&
      /\[INST\]|<\|(?:im_start|start_header_id|user)\|>|### (?:Instruction|Human):/.test(value.text),
  },
  {
    name: 'Orca (system_prompt, question, response)',
    conversion: `${TO_CHAT}. jq -c '{messages: [{role: "system", content: .system_prompt}, {role: "user", content: .question}, {role: "assistant", content: .response}]}'`,
    fits: (has) => has('system_prompt') && has('question') && has('response'),
  },
  {
    name: 'preference pairs of TRL (chosen, rejected)',
    conversion:
      'Write each line as {"input": {"messages": [{"role": "user", "content": prompt}]}, "preferred_output": [{"role": "assistant", "content": chosen}], "non_preferred_output": [{"role": "assistant", "content": rejected}]}.',
    fits: (has) => (has('chosen') && has('rejected')) || (has('chosen_messages') && has('rejected_messages')),
  },
  {
    name: 'preference pairs with three texts (prompt, two answers)',
    conversion:
      'Write each line as {"input": {"messages": […]}, "preferred_output": [the better answer], "non_preferred_output": [the worse one]}.',
    fits: (has) =>
      (has('response_a') && has('response_b')) ||
      (has('response_0') && has('response_1')) ||
      (has('prompt') && has('preferred') && has('rejected')),
  },
  {
    name: 'ratings of single answers (KTO)',
    conversion: 'Take the lines rated good as chat lines, or pair good and bad answers to the same prompt.',
    fits: (has, value) => has('prompt') && has('completion') && typeof value.label === 'boolean',
  },
];

/** "Human: …" and an answer behind it. */
function isDialogue(value: unknown): boolean {
  return typeof value === 'string' && /^\s*Human:/.test(value) && /\nAssistant:/.test(value);
}

/** An object, a text, or a speaker with a text. */
function isTurn(turn: unknown): boolean {
  return isJsonObject(turn) || typeof turn === 'string' || (isList(turn) && turn.length === 2);
}

/** {"0": …, "1": …} */
function isByRow(value: unknown): boolean {
  return (
    isJsonObject(value) && Object.keys(value).length > 0 && Object.keys(value).every((key, row) => key === `${row}`)
  );
}

function isExample(value: unknown): boolean {
  return isJsonObject(value) && ['messages', 'prompt', 'instruction', 'conversations'].some((key) => key in value);
}

/** At least two lists of one length, of texts and numbers. */
function areColumns(values: readonly unknown[]): boolean {
  const [first] = values;
  if (values.length < 2 || !isList(first) || first.length < 2) return false;
  return values.every(
    (list) => isList(list) && list.length === first.length && list.every((item) => typeof item !== 'object'),
  );
}
