import type { JsonObject } from './json.ts';
import { isJsonObject, isList } from './json.ts';
import { quote } from './quote.ts';

export interface ForeignFormat {
  readonly name: string;
  /** How to turn it into lines that the service takes. */
  readonly conversion: string;
}

interface KnownFormat extends ForeignFormat {
  readonly fits: (has: (key: string) => boolean, value: JsonObject) => boolean;
}

const TO_CHAT =
  'Write each line as {"messages": [{"role": "user", "content": …}, {"role": "assistant", "content": …}]}';

/** Names the format of a JSON object that is none of the service's own. Always gives an answer; the last resort lists the keys. */
export function nameForeignFormat(value: JsonObject): ForeignFormat {
  const has = (key: string): boolean => Object.hasOwn(value, key);
  const known = KNOWN_FORMATS.find(({ fits }) => fits(has, value));
  if (known !== undefined) return known;
  const keys = Object.keys(value);
  const found =
    keys.length === 0 ? 'an empty object' : `an object with the keys ${keys.slice(0, 6).map(quote).join(', ')}`;
  return { name: `an unknown format: ${found}`, conversion: `${TO_CHAT}.` };
}

const KNOWN_FORMATS: readonly KnownFormat[] = [
  {
    name: 'Alpaca (instruction, input, output)',
    conversion: `${TO_CHAT}: user from \`instruction\` and \`input\`, assistant from \`output\`. jq -c '{messages: [{role: "user", content: ([.instruction, .input // ""] | map(select(. != "")) | join("\\n\\n"))}, {role: "assistant", content: .output}]}'`,
    fits: (has) => has('instruction') && (has('output') || has('response')),
  },
  {
    name: 'ShareGPT (conversations with from and value)',
    conversion: `${TO_CHAT}: \`conversations\` is \`messages\`, \`from\` is \`role\` (human is user, gpt is assistant), \`value\` is \`content\`. jq -c '{messages: [.conversations[] | {role: ({human: "user", gpt: "assistant"}[.from] // .from), content: .value}]}'`,
    fits: (has) => has('conversations'),
  },
  {
    name: 'Gemini (contents with parts)',
    conversion: `${TO_CHAT}: \`contents\` is \`messages\`, the role model is assistant, the text of \`parts\` is \`content\`, \`systemInstruction\` is the system message.`,
    fits: (has) => has('contents'),
  },
  {
    name: 'preference pairs of TRL (chosen, rejected)',
    conversion:
      'Write each line as {"input": {"messages": [{"role": "user", "content": prompt}]}, "preferred_output": [{"role": "assistant", "content": chosen}], "non_preferred_output": [{"role": "assistant", "content": rejected}]}.',
    fits: (has) => (has('chosen') && has('rejected')) || (has('chosen_messages') && has('rejected_messages')),
  },
  {
    name: 'a batch request (custom_id, body)',
    conversion: `${TO_CHAT}: a batch input has no answers; take them from the batch output.`,
    fits: (has) => has('custom_id') && (has('body') || has('response')),
  },
  {
    name: 'an evaluation item (item)',
    conversion: `${TO_CHAT}: user from the question in \`item\`, assistant from its reference answer.`,
    fits: (has) => has('item'),
  },
  {
    name: 'the old evals format (input, ideal)',
    conversion: `${TO_CHAT}: the messages of \`input\`, then assistant from \`ideal\`. jq -c '{messages: (.input + [{role: "assistant", content: .ideal}])}'`,
    fits: (has) => has('input') && has('ideal'),
  },
  {
    name: 'prompt and completion with capital letters',
    conversion: "The keys are `prompt` and `completion`, in lower case. jq -c 'with_entries(.key |= ascii_downcase)'",
    fits: (_, value) => hasIgnoringCase(value, 'prompt') && hasIgnoringCase(value, 'completion'),
  },
  {
    name: 'chat lines whose key messages is spelled otherwise',
    conversion: 'Rename the key to `messages`, in lower case.',
    fits: (_, value) => hasIgnoringCase(value, 'messages'),
  },
  {
    name: 'a wrapper object around the examples',
    conversion: "Write every element of the list on a line of its own: jq -c '.[keys[0]][]'.",
    fits: (_, value) => {
      const [only, ...others] = Object.values(value);
      return (
        others.length === 0 &&
        isList(only) &&
        only.length > 0 &&
        only.every((item) => isJsonObject(item) && ('messages' in item || 'prompt' in item))
      );
    },
  },
  ...[
    ['prompt', 'response'],
    ['question', 'answer'],
    ['input', 'output'],
    ['query', 'response'],
    ['instruction', 'completion'],
    ['user', 'assistant'],
    ['source', 'target'],
    ['text', 'label'],
    ['text', 'answer'],
  ].map(
    ([from = '', to = '']): KnownFormat => ({
      name: `pairs of ${from} and ${to}`,
      conversion: `${TO_CHAT}. jq -c '{messages: [{role: "user", content: .${from}}, {role: "assistant", content: .${to}}]}'`,
      fits: (has) => has(from) && has(to),
    }),
  ),
  {
    name: 'plain text lines (text)',
    conversion: `${TO_CHAT}; text for continued pre-training is not taken.`,
    fits: (has, value) => has('text') && Object.keys(value).length === 1,
  },
];

function hasIgnoringCase(value: JsonObject, wanted: string): boolean {
  return (
    Object.keys(value).some((key) => key !== wanted && key.trim().toLowerCase() === wanted) ||
    Object.hasOwn(value, wanted)
  );
}
