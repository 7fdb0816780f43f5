export interface DefectFile {
  readonly name: string;
  readonly text: string | Uint8Array;
  /** `refused`: the service would not take the file. `harmful`: it would, and the model would be worse for it. */
  readonly expected: 'refused' | 'harmful' | 'sound';
  /** Where the defect is; null for the whole file, or none. */
  readonly line: number | null;
}

const TOPICS = ['refund', 'login', 'invoice', 'parcel', 'password', 'contract', 'address', 'voucher'];
const WHERE = 5;

/** Sound chat files of twelve lines, and the same with one thing wrong in line 5: what people get wrong by hand and by script. */
export function makeDefects(): readonly DefectFile[] {
  const sound = Array.from({ length: 12 }, (_, index) => JSON.stringify(chatLine(index)));
  const lines = (change: (line: string) => string): string =>
    `${sound.map((line, index) => (index === WHERE - 1 ? change(line) : line)).join('\n')}\n`;
  const values = (change: (value: Line) => unknown): string =>
    lines((line) => JSON.stringify(change(JSON.parse(line))));
  const message = (at: number, change: Readonly<Record<string, unknown>>): string =>
    values(({ messages }) => ({
      messages: messages.map((one, index) => (index === at ? { ...one, ...change } : one)),
    }));
  const tools = (args: string, id = 'call_1'): string =>
    values(({ messages }) => ({ messages: [...messages.slice(0, 1), ...callTool(args, id)], tools: [weather] }));

  const refused: Readonly<Record<string, string | Uint8Array>> = {
    'comma after the last value': lines((line) => `${line.slice(0, -1)},}`),
    'single quotes': lines((line) => line.replaceAll('"', "'")),
    'line cut off': lines((line) => line.slice(0, -20)),
    'example over two lines': lines((line) => line.replace('}, {', '},\n{').replace('},{', '},\n{')),
    'two examples on a line': lines((line) => line + line),
    'line is a list': lines((line) => `[${line}]`),
    'one array instead of lines': `[${sound.join(',\n')}]\n`,
    'table with commas': 'prompt,completion\nhello,world\n',
    'byte that is not UTF-8': Buffer.from(
      lines((line) => line.replace('about', 'abo\u00fct')),
      'latin1',
    ),
    'nine examples': `${sound.slice(0, 9).join('\n')}\n`,
    'no list of messages': values(() => ({ prompt: 'hello', completion: 'world' })),
    'list of messages is empty': values(() => ({ messages: [] })),
    'messages of another tool': values(() => ({ conversations: [{ from: 'human', value: 'hello' }] })),
    'role is missing': message(0, { role: undefined }),
    'role is unknown': message(1, { role: 'bot' }),
    'content is missing': message(0, { content: undefined }),
    'content is a number': message(1, { content: 42 }),
    'nobody answers': values(({ messages }) => ({ messages: messages.slice(0, 1) })),
    'question stands last': values(({ messages }) => ({
      messages: [...messages, { role: 'user', content: 'And then?' }],
    })),
    'key that no message has': message(0, { date: '2026-11-20' }),
    'key that no example has': values((value) => ({ ...value, source: 'export' })),
    'weight of 0.5': message(1, { weight: 0.5 }),
    'result of another call': tools('{"city": "Rome"}', 'call_2'),
  };
  const harmful: Readonly<Record<string, string>> = {
    'the same example twice': lines(() => sound[1] ?? ''),
    'the same question with another answer': values(() => ({
      messages: [chatLine(1).messages[0], { role: 'assistant', content: 'No.' }],
    })),
    'nearly the same question': values(() => ({
      messages: [{ role: 'user', content: `${chatLine(1).messages[0]?.content} Thanks!` }, chatLine(1).messages[1]],
    })),
    'answer is blank': message(1, { content: '  ' }),
    'key of a service in a question': message(0, { content: `My key is AKIA${'Q3EGSZ6TXV4PLMN7'} and it fails` }),
    'address of a person in a question': message(0, { content: 'Write to jane.roe@acme-mail.com about it' }),
    'letters that were decoded twice': message(1, { content: 'It is in the cafÃ© on the first floor, Ã¼ber uns' }),
    'arguments are not JSON': tools('{"city": "Rome"'),
    'letters that nobody sees': message(1, { content: 'It is\u200b in\u200b the menu' }),
  };
  const fine: Readonly<Record<string, string>> = {
    'nothing wrong': lines((line) => line),
    'no line feed at the end': sound.join('\n'),
    'lines end as on Windows': `${sound.join('\r\n')}\r\n`,
    'weight of 0 before an answer to learn from': values(({ messages: [question, answer] }) => ({
      messages: [question, { ...answer, weight: 0 }, question, answer],
    })),
    'tool is called': tools('{"city": "Rome"}'),
    'line separator within a text': message(1, { content: 'first\u2028second' }),
    'accents and pictures': message(1, { content: 'Über die Straße 🚲 – ça va' }),
  };
  return [
    ...filesOf(refused, 'refused', ['one array instead of lines', 'table with commas', 'nine examples']),
    ...filesOf(harmful, 'harmful', []),
    ...filesOf(fine, 'sound', Object.keys(fine)),
  ];
}

interface Line {
  readonly messages: readonly Readonly<Record<string, unknown>>[];
}

function filesOf(
  texts: Readonly<Record<string, string | Uint8Array>>,
  expected: DefectFile['expected'],
  whole: readonly string[],
): readonly DefectFile[] {
  return Object.entries(texts).map(([name, text]) => ({
    name,
    text,
    expected,
    line: whole.includes(name) ? null : WHERE,
  }));
}

function chatLine(number: number) {
  const [topic, other] = [TOPICS[number % 8], TOPICS[(number * 5 + 3) % 8]];
  return {
    messages: [
      { role: 'user', content: `Question ${number * 7919}: what about my ${topic} and the ${other} of last week?` },
      { role: 'assistant', content: `Answer ${number} about ${topic}: it is under ${other}.` },
    ],
  };
}

const weather = {
  type: 'function',
  function: {
    name: 'weather',
    parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
  },
};

function callTool(args: string, answered: string) {
  return [
    {
      role: 'assistant',
      tool_calls: [{ id: 'call_1', type: 'function', function: { name: 'weather', arguments: args } }],
    },
    { role: 'tool', tool_call_id: answered, content: 'sunny' },
    { role: 'assistant', content: 'It is sunny in Rome.' },
  ];
}
