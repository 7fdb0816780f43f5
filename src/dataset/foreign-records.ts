import { type KnownFormat, pairConversion, TO_CHAT } from './foreign-format.ts';
import { isJsonObject, isList } from './json.ts';

/** Requests and answers of APIs, exports of chat programs, tracers and annotation tools, sets for other tasks, pairs of texts. */
export const FOREIGN_RECORDS: readonly KnownFormat[] = [
  {
    name: 'a batch request (custom_id, body)',
    conversion: `${TO_CHAT}: a batch input holds requests without answers; take those from the batch output.`,
    fits: (has) => has('custom_id') && has('body'),
  },
  {
    name: 'batch output (custom_id, response)',
    conversion: `${TO_CHAT}: join it with the batch input by \`custom_id\`; the answer is .response.body.choices[0].message.`,
    fits: (has) => has('custom_id') && has('response'),
  },
  {
    name: 'answers of the chat API (choices)',
    conversion: `${TO_CHAT}: the answer is .choices[0].message; the question stands in the request, not here.`,
    fits: (has) => has('choices') || (has('request') && has('response')),
  },
  {
    name: 'an error answer, not data',
    conversion: 'Look at its message, and download or create the file again.',
    fits: (has, value) =>
      (has('error') && Object.keys(value).length <= 3) || (has('message') && has('documentation_url')),
  },
  {
    name: 'a Jupyter notebook',
    conversion: 'Run the notebook and use the file that it writes.',
    fits: (has) => has('cells') && (has('nbformat') || has('metadata')),
  },
  {
    name: 'a ChatGPT export (mapping)',
    conversion: `${TO_CHAT}: follow \`mapping\` from the root; role is .message.author.role, content .message.content.parts.`,
    fits: (has) => has('mapping') && (has('title') || has('create_time')),
  },
  {
    name: 'a Claude export (chat_messages)',
    conversion: `${TO_CHAT}: \`sender\` human is user, assistant is assistant; \`text\` is \`content\`.`,
    fits: (has) => has('chat_messages'),
  },
  {
    name: 'OpenAssistant messages (parent_id, role prompter)',
    conversion: `${TO_CHAT}: follow \`parent_id\` from each answer up to its root; prompter is user.`,
    fits: (has) => (has('message_id') && has('parent_id')) || has('message_tree_id'),
  },
  {
    name: 'messages of a chat program, one per line',
    conversion: `${TO_CHAT}: join the messages of a conversation in the order of their time stamps.`,
    fits: (has) =>
      (has('text') && has('ts') && (has('user') || has('type'))) ||
      (has('author') && has('content') && has('timestamp')),
  },
  {
    name: 'single messages, one per line (role, content)',
    conversion: `${TO_CHAT}: put the messages of one conversation into one line.`,
    fits: (has) => has('role') && has('content') && !has('messages'),
  },
  {
    name: 'log lines',
    conversion: `${TO_CHAT}: take question and answer out of the log.`,
    fits: (has) => (has('level') || has('severity')) && (has('msg') || has('message')) && !has('messages'),
  },
  {
    name: 'question answering with a passage (SQuAD)',
    conversion: `${TO_CHAT}: user from \`context\` and \`question\`, assistant from the text of \`answers\`.`,
    fits: (has) => has('question') && (has('answers') || (has('context') && has('answer'))),
  },
  {
    name: 'function calls with their answers (query, tools, answers)',
    conversion: `${TO_CHAT}: the calls in \`answers\` become \`tool_calls\`, \`tools\` keeps its name; both are JSON in strings there.`,
    fits: (has) => has('query') && has('answers'),
  },
  {
    name: 'runs of LangSmith or another tracer (inputs, outputs)',
    conversion: `${TO_CHAT}: the messages of \`inputs\`, then the answer in \`outputs\`.`,
    fits: (_, value) => isJsonObject(value.inputs) && isJsonObject(value.outputs),
  },
  {
    name: 'dataset items of Langfuse or another tracer (input with messages, an expected output)',
    conversion: `${TO_CHAT}: the messages of \`input\`, then the expected output as assistant.`,
    fits: (has, { input }) => isJsonObject(input) && Object.hasOwn(input, 'messages') && !has('preferred_output'),
  },
  {
    name: 'test cases of promptfoo (vars, assert)',
    conversion: `${TO_CHAT}: user from the prompt with \`vars\`, assistant from the expected value.`,
    fits: (_, value) => isJsonObject(value.vars),
  },
  {
    name: 'an export of Label Studio (data, annotations)',
    conversion: `${TO_CHAT}: user from \`data\`, assistant from the chosen value in \`annotations\`.`,
    fits: (has) => has('annotations') && has('data'),
  },
  {
    name: 'records of Argilla (fields, responses)',
    conversion: `${TO_CHAT}: user from \`fields\`, assistant from the submitted value in \`responses\`.`,
    fits: (_, { fields, responses }) => isJsonObject(fields) && (isList(responses) || isJsonObject(responses)),
  },
  {
    name: 'training data of a chatbot by intents (Rasa, LUIS, Dialogflow)',
    conversion: `${TO_CHAT}: user from each utterance, assistant from its intent.`,
    fits: (has, value) =>
      has('rasa_nlu_data') ||
      has('luis_schema_version') ||
      (isList(value.intents) && isList(value.utterances)) ||
      has('userSays'),
  },
  {
    name: 'annotations for spaCy (classes, annotations)',
    conversion: `${TO_CHAT}: user from the text of each annotation, assistant from its entities as JSON.`,
    fits: (_, { classes, annotations }) => isList(classes) && isList(annotations),
  },
  {
    name: 'text with labels of an annotation tool',
    conversion: `${TO_CHAT}: user from \`text\`, assistant from the label, or from the spans as JSON.`,
    fits: (has) =>
      (has('id') && has('data') && has('label')) ||
      (has('text') &&
        (has('spans') || has('labels') || has('entities') || has('cats') || has('intent') || has('accept'))),
  },
  {
    name: 'pairs or triples for embeddings (anchor, positive, negative)',
    conversion: 'These train an embedding model; a chat model learns from questions with answers.',
    fits: (has) => (has('anchor') && has('positive')) || (has('query') && (has('pos') || has('positive'))),
  },
  {
    name: 'token ids (input_ids)',
    conversion: 'Write the texts, not their token ids: the service has a tokenizer of its own.',
    fits: (has) => has('input_ids') || has('token_ids'),
  },
  {
    name: 'sentence pairs by language (translation)',
    conversion: `${TO_CHAT}: user from the one language, assistant from the other.`,
    fits: (_, value) => isJsonObject(value.translation),
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
  ...[
    ['prompt', 'response'],
    ['question', 'answer'],
    ['input', 'output'],
    ['text_input', 'output'],
    ['inputs', 'targets'],
    ['prompt', 'output'],
    ['prompt', 'answer'],
    ['question', 'response'],
    ['question', 'completion'],
    ['Question', 'Answer'],
    ['problem', 'solution'],
    ['utterance', 'intent'],
    ['sentence', 'label'],
    ['query', 'response'],
    ['instruction', 'completion'],
    ['user', 'assistant'],
    ['source', 'target'],
    ['text', 'label'],
    ['text', 'answer'],
  ].map(
    ([from = '', to = '']): KnownFormat => ({
      name: `pairs of ${from} and ${to}`,
      conversion: pairConversion(from, to),
      fits: (has) => has(from) && has(to),
    }),
  ),
  {
    name: 'plain text lines (text)',
    conversion: `${TO_CHAT}; text for continued pre-training is not taken.`,
    fits: (has, value) => has('text') && Object.keys(value).length === 1,
  },
];

function hasIgnoringCase(value: Readonly<Record<string, unknown>>, wanted: string): boolean {
  return (
    Object.keys(value).some((key) => key !== wanted && key.trim().toLowerCase() === wanted) ||
    Object.hasOwn(value, wanted)
  );
}
