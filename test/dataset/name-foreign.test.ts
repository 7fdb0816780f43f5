import { describe, expect, it } from 'vitest';
import { checkFile } from '../../src/dataset/check-file.ts';
import { bytesOf, chatLine, checkLines, checkText, findingsOf, soundLines } from './dataset-builder.ts';

const user = { role: 'user', content: 'Where is my refund?' };
const assistant = { role: 'assistant', content: 'On its way.' };
const example = { messages: [user, assistant] };

/** A line of each foreign format that is told by the keys of its objects. */
const OBJECTS: readonly (readonly [name: string, line: object])[] = [
  ['Anthropic prompts as one text', { text: '\n\nHuman: a\n\nAssistant: b' }],
  ['Anthropic prompts as one text', { messages: 'Human: a\n\nAssistant: b' }],
  [
    'preference pairs of Anthropic',
    { chosen: '\n\nHuman: a\n\nAssistant: b', rejected: '\n\nHuman: a\n\nAssistant: c' },
  ],
  ['messages as JSON text inside a string', { messages: '[{"role": "user", "content": "a"}]' }],
  ['messages as text inside a string', { messages: 'What now? This.' }],
  ['Mistral messages (prefix)', { messages: [user, { ...assistant, prefix: true }] }],
  ['Langfuse', { id: '1', input: { messages: [user] }, expectedOutput: 'a' }],
  ['Argilla', { fields: { text: 'a' }, responses: [{ values: {}, status: 'submitted' }], metadata: {} }],
  ['an annotation tool', { id: 1, data: 'a', label: ['b'] }],
  ['by intents', { rasa_nlu_data: { common_examples: [] } }],
  ['annotations for spaCy', { classes: ['ORG'], annotations: [['a', { entities: [] }]] }],
  ['Glaive', { system: 'SYSTEM: a', chat: 'USER: b\n\nASSISTANT: c' }],
  ['a table of pandas', { columns: ['prompt'], index: [0], data: [['a']] }],
  ['columns of pandas', { question: { 0: 'a', 1: 'b' }, answer: { 0: 'c', 1: 'd' } }],
  ['in turns of another shape', { dialog: ['a', 'b'] }],
  [
    'in turns of another shape',
    {
      conversation: [
        ['user', 'a'],
        ['assistant', 'b'],
      ],
    },
  ],
  ['a batch request', { custom_id: '1', method: 'POST', url: '/v1/chat/completions', body: { messages: [user] } }],
  ['batch output', { custom_id: '1', response: { body: { choices: [] } }, error: null }],
  ['answers of the chat API', { id: 'chatcmpl-1', object: 'chat.completion', choices: [], usage: {} }],
  ['answers of the chat API', { timestamp: 1, request: {}, response: {} }],
  ['an error answer', { error: { message: 'No such File object', type: 'invalid_request_error' } }],
  ['an error answer', { message: 'Not Found', documentation_url: 'https://docs.example/rest' }],
  ['Anthropic messages', { system: 'Be kind.', messages: [user, assistant] }],
  ['Amazon Bedrock', { schemaVersion: 'bedrock-conversation-2024', system: [], messages: [user, assistant] }],
  ['Gemini', { contents: [{ role: 'user', parts: [{ text: 'a' }] }] }],
  ['Gemini messages', { messages: [{ role: 'model', parts: [{ text: 'a' }] }] }],
  ['Vertex AI text tuning', { input_text: 'a', output_text: 'b' }],
  ['Vertex AI chat', { context: 'x', messages: [{ author: 'user', content: 'a' }] }],
  [
    'Cohere chat',
    {
      messages: [
        { role: 'User', content: 'a' },
        { role: 'Chatbot', content: 'b' },
      ],
    },
  ],
  ['Cohere chat', { message: 'a', chat_history: [{ role: 'USER', message: 'b' }] }],
  ['ShareGPT', { id: '1', system: 'x', conversations: [{ from: 'human', value: 'a' }] }],
  ['ShareGPT', { items: [{ from: 'human', value: 'a' }] }],
  [
    'ShareGPT messages',
    {
      messages: [
        { from: 'human', value: 'a' },
        { from: 'gpt', value: 'b' },
      ],
    },
  ],
  ['chat messages under another key', { conversation: [user, assistant] }],
  [
    'LangChain',
    {
      messages: [
        { type: 'human', content: 'a' },
        { type: 'ai', content: 'b' },
      ],
    },
  ],
  ['LangSmith', { inputs: { messages: [] }, outputs: {} }],
  ['promptfoo', { vars: { question: 'a' }, assert: [] }],
  ['OpenAssistant', { message_id: '1', parent_id: null, role: 'prompter', text: 'a' }],
  ['OpenAssistant', { message_tree_id: '1', prompt: { text: 'a', replies: [] } }],
  ['a Claude export', { uuid: '1', name: 'x', chat_messages: [] }],
  ['a ChatGPT export', { title: 'x', create_time: 1, mapping: {} }],
  ['messages of a chat program', { type: 'message', user: 'U1', text: 'a', ts: '1.2' }],
  ['single messages, one per line', user],
  ['log lines', { level: 'info', msg: 'a', time: 1 }],
  ['plain text lines', { text: 'a' }],
  ['prompts as one text', { text: '<s>[INST] a [/INST] b</s>' }],
  ['prompts as one text', { text: '<|im_start|>user\na<|im_end|>' }],
  ['Alpaca', { instruction: 'a', input: '', output: 'b' }],
  ['Dolly', { instruction: 'a', context: '', response: 'b', category: 'x' }],
  ['Orca', { system_prompt: 'x', question: 'a', response: 'b' }],
  ['SQuAD', { context: 'c', question: 'a', answers: { text: ['b'] } }],
  ['pairs of inputs and targets', { inputs: 'a', targets: 'b' }],
  ['pairs of text and label', { text: 'a', label: 1 }],
  ['text with labels', { text: 'a', spans: [] }],
  ['Label Studio', { id: 1, data: { text: 'a' }, annotations: [] }],
  ['function calls with their answers', { query: 'a', tools: '[]', answers: '[]' }],
  ['preference pairs of TRL', { prompt: 'a', chosen: 'b', rejected: 'c' }],
  ['preference pairs with three texts', { prompt: 'a', response_a: 'b', response_b: 'c', winner: 'a' }],
  ['ratings of single answers', { prompt: 'a', completion: 'b', label: true }],
  ['embeddings', { anchor: 'a', positive: 'b', negative: 'c' }],
  ['token ids', { input_ids: [1], labels: [1] }],
  ['sentence pairs by language', { translation: { en: 'a', de: 'b' } }],
  ['the old evals format', { input: [user], ideal: 'b' }],
  ['rows of the Hugging Face', { features: [], rows: [{ row_idx: 0, row: example }], num_rows_total: 1 }],
  ['columns instead of rows', { instruction: ['a', 'b'], output: ['c', 'd'] }],
  ['a wrapper object', { version: 1, data: [example, example] }],
  ['examples under keys', { first: example, second: example }],
  ['pairs of text_input and output', { text_input: 'a', output: 'b' }],
  ['a Jupyter notebook', { cells: [], metadata: {}, nbformat: 4 }],
];

const line = JSON.stringify(example);
const twelve = (make: (number: number) => string): string =>
  Array.from({ length: 12 }, (_, index) => make(index)).join('\n');

/** Whole files that are no JSON Lines. */
const TEXTS: readonly (readonly [name: string, text: string])[] = [
  ['training data for spaCy', twelve((n) => JSON.stringify([`Uber blew ${n}`, { entities: [[0, 4, 'ORG']] }]))],
  ['training data for spaCy', JSON.stringify([['Uber', { entities: [[0, 4, 'ORG']] }]])],
  ['training data for spaCy', JSON.stringify([['Uber', { entities: [[0, 4, 'ORG']] }]], null, 2)],
  ['Python tuples', twelve((n) => `("Uber blew ${n}", {"entities": [(0, 4, "ORG")]}),`)],
  ['fastText', twelve((n) => `__label__refund Where is ${n}?`)],
  ['numbered lines', twelve((n) => `${n + 1}. ${line}`)],
  ['CoNLL', twelve((n) => `Uber B-ORG\nblew O\n${n} O\n`)],
  ['YAML', twelve((n) => `- question: a${n}\n  answer: b`)],
  ['YAML', 'version: "3.1"\nnlu:\n- intent: greet\n'],
  ['a line sep=', 'sep=;\nquestion;answer\na;b\n'],
  ['commas (CSV)', 'Timestamp,What is your question?,Answer (short)\n1,a,b\n2,c,d\n'],
  ['each element a ChatGPT export', JSON.stringify([{ title: 'a', create_time: 1, mapping: {} }])],
  [
    'each element messages of a chat program',
    JSON.stringify(
      [
        { user: 'U1', text: 'a', ts: '1' },
        { user: 'U1', text: 'a', ts: '1' },
      ],
      null,
      2,
    ),
  ],
  ['YAML', twelve((n) => `- messages:\n    - role: user\n      content: a${n}`)],
  ['YAML', '---\nmessages:\n  - role: user\n'],
  ['TOML or INI', twelve((n) => `[[examples]]\nprompt = "a${n}"`)],
  ['TOML or INI', '[default]\nprompt = a\n'],
  ['control tokens', twelve((n) => `<s>[INST] a${n} [/INST] b</s>`)],
  ['JSON with comments', twelve((n) => `// example ${n}\n${line}`)],
  ['JavaScript', `export default [\n${line},\n${line}\n];`],
  ['lists of messages', twelve(() => JSON.stringify([user, assistant]))],
  ['JSON lists', twelve((n) => JSON.stringify([`a${n}`, 'b']))],
  ['XML', '<Error><Code>AccessDenied</Code></Error>'],
  ['HTML', '<html>\n<head><title>502 Bad Gateway</title></head>\n'],
  ['the text of an error page', '404: Not Found'],
  ['TSV', 'prompt\tcompletion\na\tb\nc\td\n'],
  ['semicolons', 'prompt;completion\na;b\nc;d\n'],
  ['commas (CSV)', '"Is it, really?","Yes."\n"No?","No."\n"So?","So."\n'],
  ['CSV table that holds JSON', twelve(() => `"${line.replaceAll('"', '""')}"`)],
  ['a Markdown table', '| prompt | completion |\n| --- | --- |\n| a | b |\n'],
  ['encoded twice', twelve(() => JSON.stringify(line))],
  ['dialogues as plain text', twelve((n) => `User: a${n}\nAssistant: b`)],
  ['an exported chat', '[01.02.24, 10:11:12] Jo: Hello\n[01.02.24, 10:12:12] Al: Hi\n'],
  ['an exported chat', '01/02/2024, 10:11 - Jo: Hello\n01/02/2024, 10:12 - Al: Hi\n'],
  ['log lines', twelve(() => `2024-01-01T10:00:00Z INFO ${line}`)],
  ['server-sent events', twelve(() => `data: ${line}\n`)],
  ['JSON text sequence', twelve(() => `\u001e${line}`)],
  ['several JSON objects on one line', line.repeat(12)],
  ['several JSON objects on one line', `${line} `.repeat(12)],
  ['U+2028', Array.from({ length: 12 }, () => line).join('\u2028')],
  ['U+0085', Array.from({ length: 12 }, () => line).join('\u0085')],
  ['separated by commas', twelve(() => `${line},`)],
  ['a comma before the closing', twelve(() => line.replace(/\}$/, ',}'))],
  ['";" after the end', twelve(() => `${line};`)],
  ['a Python literal', twelve(() => line.replace('"role"', '"name": None, "role"'))],
  ['the keys have no quotes', twelve((n) => `{messages: [{role: 'user', content: 'a${n}'}]}`)],
  ['Python dictionaries', twelve(() => "{'messages': []}")],
  ['Python dictionaries', "[{'messages': []}]"],
  ['Python', "data = [\n  {'messages': []},\n]\n"],
  ['JavaScript', `module.exports = [\n  { messages: [] },\n];\n`],
  ['an unresolved merge conflict', `<<<<<<< HEAD\n${line}\n=======\n${line}\n>>>>>>> branch\n`],
  ['a patch', 'diff --git a/x b/x\n--- a/x\n+++ b/x\n'],
  ['SQL', "-- MySQL dump 10.13\nINSERT INTO a VALUES ('b');\n"],
  ['base64', Buffer.from(`${line}\n`.repeat(4)).toString('base64')],
  ['PGP', '-----BEGIN PGP MESSAGE-----\n\nabc\n'],
  ['RTF', '{\\rtf1\\ansi hello}'],
  ['Git LFS', 'version https://git-lfs.github.com/spec/v1\noid sha256:a\nsize 1\n'],
  ['DVC', 'outs:\n- md5: a\n  path: data.jsonl\n'],
  ['git-annex', '/annex/objects/SHA256E-s100--abc.jsonl\n'],
  ['a Jupyter notebook', JSON.stringify({ cells: [{ source: ['a'] }], metadata: {}, nbformat: 4 }, undefined, 1)],
  ['plain text', 'Once upon a time\nthere was a file\n'],
];

const MAGIC: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['Python pickle', Uint8Array.from([0x80, 4, 0x95, 1, 2, 3])],
  ['old Office document', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
  ['Feather', bytesOf('FEA1....')],
  ['ORC', bytesOf('ORC.....')],
  ['SQLite', bytesOf('SQLite format 3\u0000')],
  ['git-crypt', bytesOf('\u0000GITCRYPT\u0000abc')],
  ['UTF-32 text without', new Uint8Array(Uint32Array.from(line, (character) => character.charCodeAt(0)).buffer)],
];

describe('a file of a foreign format is one error on its first line, named with its conversion', () => {
  const expectNamed = ({ report }: ReturnType<typeof checkText>, name: string): void => {
    expect(report.diagnostics.map(({ code, line: at }) => `${at}:${code}`)).toEqual(['1:foreign-format']);
    expect(report.diagnostics[0]?.message).toContain(name);
    expect(report.diagnostics[0]?.hint).toMatch(/\w.{10}/);
  };

  it.each(OBJECTS)('%s: %j', (name, value) => {
    expectNamed(checkLines(Array.from({ length: 12 }, () => value)), name);
  });

  it.each(TEXTS)('%s: %j', (name, text) => {
    expectNamed(checkText(text), name);
  });

  it.each(MAGIC)('%s, by its first bytes', (name, bytes) => {
    expectNamed(checkFile({ path: 'data.jsonl', role: 'train', bytes }), name);
  });
});

describe('a foreign line in a sound file', () => {
  it.each(OBJECTS)('%s is an error on its line', (_, value) => {
    const lines = soundLines();
    lines[4] = JSON.stringify(value);
    const errors = checkLines(lines).report.diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.every((diagnostic) => diagnostic.line === 5)).toBe(true);
  });
});

describe('a sound file is never foreign', () => {
  it.each([
    ['text parts', { messages: [{ role: 'user', content: [{ type: 'text', text: 'a' }] }, assistant] }],
    ['a name on messages', { messages: [{ ...user, name: 'jo' }, assistant] }],
    [
      'a question about [INST] and ShareGPT',
      { messages: [{ role: 'user', content: '[INST] from: human' }, assistant] },
    ],
  ])('with %s', (_, value) => {
    const lines = Array.from({ length: 12 }, (__, index) => (index === 3 ? value : chatLine(index)));
    expect(findingsOf(checkLines(lines))).toEqual([]);
  });
});
