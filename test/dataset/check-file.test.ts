import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFile } from '../../src/dataset/check-file.ts';
import { makeTokenCounter } from '../../src/dataset/count-tokens.ts';
import {
  bytesOf,
  chatLine,
  checkLines,
  checkText,
  completionLine,
  findingsOf,
  pairLine,
  soundLines,
  toolLine,
} from './dataset-builder.ts';

function checkBytes(bytes: Uint8Array) {
  return checkFile({ path: 'data.jsonl', role: 'train', bytes });
}

describe('a foreign file is named once, with its conversion', () => {
  const alpaca = Array.from({ length: 12 }, (_, index) =>
    JSON.stringify({ instruction: `i${index}`, input: '', output: 'o' }),
  );
  const examples = Array.from({ length: 12 }, (_, index) => chatLine(index));

  it.each([
    ['Alpaca', alpaca.join('\n')],
    ['ShareGPT', '{"conversations":[{"from":"human","value":"a"},{"from":"gpt","value":"b"}]}\n'.repeat(12)],
    ['Gemini', '{"contents":[{"role":"user","parts":[{"text":"a"}]}]}\n'.repeat(12)],
    ['TRL', '{"prompt":"a","chosen":"b","rejected":"c"}\n'.repeat(12)],
    ['capital letters', '{"Prompt":"a","Completion":"b"}\n'.repeat(12)],
    ['question and answer', '{"question":"a","answer":"b"}\n'.repeat(12)],
    ['an unknown format', '{"a":"a","b":"b"}\n'.repeat(12)],
    ['a JSON array on one line', JSON.stringify(examples)],
    ['a JSON array over several lines', JSON.stringify(examples, undefined, 2)],
    ['a JSON array over several lines', `[\n${examples.map((example) => JSON.stringify(example)).join(',\n')}\n]`],
    ['pretty-printed JSON', examples.map((example) => JSON.stringify(example, undefined, 2)).join('\n')],
    ['separated by commas', examples.map((example) => `${JSON.stringify(example)},`).join('\n')],
    ['a wrapper object', JSON.stringify({ data: examples })],
    ['CSV', 'text,label\n"I was charged, twice",billing\nNo login,account\n'],
    ['TSV', 'text\tlabel\nI was charged twice\tbilling\n'],
    ['plain text', 'Once upon a time\nthere was a file\n'],
    ['HTML', '<!DOCTYPE html>\n<html><body>404</body></html>\n'],
    ['XML', '<?xml version="1.0"?>\n<a/>\n'],
    ['Markdown fence', `\`\`\`json\n${soundLines().join('\n')}\n\`\`\`\n`],
    ['Python dictionaries', "{'messages': [{'role': 'user'}]}\n".repeat(12)],
    ['Git LFS pointer', 'version https://git-lfs.github.com/spec/v1\noid sha256:abc\nsize 12\n'],
    ['carriage return only', soundLines().join('\r')],
  ])('%s', (name, text) => {
    const { report, examples: found } = checkText(text, { method: 'supervised' });
    expect(report.diagnostics).toHaveLength(1);
    expect(report.diagnostics[0]).toMatchObject({ code: 'foreign-format', severity: 'error', line: 1 });
    expect(report.diagnostics[0]?.message).toContain(name);
    expect(found).toEqual([]);
  });

  it.each([
    ['UTF-16', Uint8Array.from([0xff, 0xfe, ...Buffer.from(soundLines().join('\n'), 'utf16le')])],
    ['UTF-16', new Uint8Array(Buffer.from(soundLines().join('\n'), 'utf16le').swap16())],
    ['gzip', Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0])],
    ['zip', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0])],
    ['Parquet', bytesOf('PAR1....')],
    ['zero bytes', new Uint8Array(300)],
  ])('%s, from its bytes', (name, bytes) => {
    const { report } = checkBytes(bytes);
    expect(report.diagnostics).toHaveLength(1);
    expect(report.diagnostics[0]?.message).toContain(name);
  });
});

describe('the file as bytes', () => {
  it('without bytes, or with a byte order mark alone, has no example', () => {
    expect(findingsOf(checkText(''))).toEqual(['0:empty-file!']);
    expect(findingsOf(checkText('\ufeff'))).toEqual(['0:empty-file!']);
    expect(findingsOf(checkText('\n \n'))).toEqual(['0:empty-file!']);
  });

  it('with a byte order mark is warned of, and read', () => {
    const checked = checkText(`\ufeff${soundLines().join('\n')}`);
    expect(findingsOf(checked)).toEqual(['1:byte-order-mark']);
    expect(checked.examples).toHaveLength(12);
  });

  it('with a byte that is not UTF-8 names line, column and byte', () => {
    const bytes = bytesOf(soundLines().join('\n'));
    const third = bytesOf(soundLines().slice(0, 2).join('\n')).length + 1;
    bytes[third + 40] = 0xe9;
    const { report } = checkBytes(bytes);
    expect(report.diagnostics[0]).toMatchObject({ code: 'invalid-utf8', line: 3, column: 41 });
    expect(report.diagnostics[0]?.message).toContain('E9');
  });

  it('with blank lines has one warning, at the first', () => {
    const lines = soundLines();
    expect(findingsOf(checkText(`${lines.slice(0, 5).join('\n')}\n\n${lines.slice(5).join('\n')}\n\n`))).toEqual([
      '6:blank-line',
    ]);
  });

  it('with CR LF ends is read as it is', () => {
    expect(findingsOf(checkText(soundLines().join('\r\n')))).toEqual([]);
  });

  it('counts the column of a syntax error in UTF-16 units', () => {
    const lines = soundLines();
    lines[6] = '{"é😀": }';
    expect(checkLines(lines).report.diagnostics[0]).toMatchObject({ code: 'invalid-json', line: 7, column: 9 });
  });

  it('never makes the check throw, whatever it is', () => {
    const seeds = [
      soundLines().join('\n'),
      soundLines(pairLine).join('\n'),
      JSON.stringify(toolLine),
      soundLines(completionLine).join('\n'),
    ].map(bytesOf);
    const counter = makeTokenCounter();
    const edit = fc.record({ at: fc.nat(), bytes: fc.uint8Array({ maxLength: 8 }), cut: fc.nat({ max: 6 }) });
    fc.assert(
      fc.property(fc.nat({ max: seeds.length - 1 }), fc.array(edit, { maxLength: 6 }), (seed, edits) => {
        let bytes = Buffer.from(seeds[seed] ?? []);
        for (const { at, bytes: inserted, cut } of edits) {
          const place = at % (bytes.length + 1);
          bytes = Buffer.concat([bytes.subarray(0, place), inserted, bytes.subarray(place + cut)]);
        }
        const { report, examples } = checkFile({ path: 'x', role: 'train', bytes }, counter);
        const lines =
          bytes.filter((byte) => byte === 0x0a).length + (bytes.length > 0 && bytes.at(-1) !== 0x0a ? 1 : 0);
        expect(report.lines).toBe(lines);
        expect(report.diagnostics.every(({ line }) => line >= 0 && line <= Math.max(lines, 1))).toBe(true);
        expect(examples.length).toBeLessThanOrEqual(lines);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the lines together', () => {
  it('must be at least ten for training, and for training only', () => {
    const nine = soundLines().slice(0, 9);
    expect(findingsOf(checkLines(nine))).toEqual(['0:too-few-examples!']);
    expect(findingsOf(checkLines(nine, { role: 'held-out' }))).toEqual([]);
    expect(findingsOf(checkLines(soundLines().slice(0, 10)))).toEqual([]);
  });

  it('give the findings of each part when parts are joined', () => {
    const good = soundLines();
    const bad = [
      { messages: [] },
      '{',
      { messages: [{ role: 'bot', content: 'x' }] },
      ...Array.from({ length: 9 }, (_, index) => chatLine(index + 50)),
    ];
    const alone = checkLines(bad).report.diagnostics;
    const joined = checkLines([...good, ...bad]).report.diagnostics;
    expect(joined).toEqual(alone.map((diagnostic) => ({ ...diagnostic, line: diagnostic.line + good.length })));
    expect(alone.length).toBeGreaterThan(2);
  });

  it('in the format of another method are one error', () => {
    expect(findingsOf(checkLines(soundLines(pairLine), { method: 'supervised' }))).toEqual([
      '1:format-against-method!',
    ]);
    expect(findingsOf(checkLines(soundLines(), { method: 'dpo' }))).toEqual(['1:format-against-method!']);
  });

  it('need no method where the format speaks for itself', () => {
    expect(checkLines(soundLines(pairLine)).report.format).toBe('preference');
    expect(findingsOf(checkLines(soundLines(pairLine)))).toEqual([]);
    expect(findingsOf(checkLines(soundLines(completionLine)))).toEqual(['1:retired-format']);
  });

  it('that repeat an earlier line are named, whatever the order of keys', () => {
    const lines = soundLines();
    const [user, assistant] = [
      { content: 'Where is it?', role: 'user' },
      { role: 'assistant', content: 'Here.' },
    ];
    lines[2] = JSON.stringify({ messages: [user, assistant] });
    lines[8] = JSON.stringify({ messages: [{ role: 'user', content: 'where is it' }, assistant] });
    expect(findingsOf(checkLines(lines))).toEqual(['9:duplicate-example']);
    expect(checkLines(lines).report.diagnostics[0]?.message).toContain('line 3');
  });

  it('that contradict each other name both lines, unless the instructions differ', () => {
    const ask = (answer: string, system?: string): string =>
      JSON.stringify({
        messages: [
          ...(system === undefined ? [] : [{ role: 'system', content: system }]),
          { role: 'user', content: 'Refund?' },
          { role: 'assistant', content: answer },
        ],
      });
    const { report } = checkLines([...soundLines(), ask('billing'), ask('other')]);
    expect(report.diagnostics).toMatchObject([{ code: 'contradiction', line: 14 }]);
    expect(report.diagnostics[0]?.message).toContain('line 13');
    expect(findingsOf(checkLines([...soundLines(), ask('billing', 'English'), ask('Rechnung', 'German')]))).toEqual([]);
  });

  it('with the same id are errors in a held-out file', () => {
    const lines = [1, 2, 3].map((number) => ({ ...chatLine(number), id: number === 3 ? '1' : number }));
    expect(findingsOf(checkLines(lines, { role: 'held-out' }))).toEqual(['3:duplicate-id!']);
  });

  it('over 65,536 tokens are warned of', () => {
    const line = {
      messages: [
        { role: 'user', content: 'word '.repeat(70_000) },
        { role: 'assistant', content: 'yes' },
      ],
    };
    expect(findingsOf(checkLines([...soundLines(), line]))).toEqual(['13:over-long-example']);
  });
});

describe('labels and answers', () => {
  const label = (answers: readonly string[]): unknown[] => answers.map((answer, index) => chatLine(index, answer));
  const three = ['billing', 'technical', 'account'];
  const twelve = Array.from({ length: 12 }, (_, index) => three[index % 3] ?? '');
  const withFifth = (answer: string): string[] =>
    findingsOf(checkLines(label(twelve.map((usual, index) => (index === 4 ? answer : usual)))));

  it('of a sound set give no finding', () => {
    expect(findingsOf(checkLines(label(twelve)))).toEqual([]);
  });

  it('that differ in case, spaces or invisible characters are variants', () => {
    expect(withFifth('Billing')).toEqual(['5:label-variant']);
    expect(withFifth('billing ')).toEqual(['5:label-variant']);
    expect(withFifth('bil\u200bling')).toEqual(['5:invisible-characters', '5:label-variant']);
  });

  it('that are one letter off are typos', () => {
    expect(withFifth('biling')).toEqual(['5:label-typo']);
    expect(withFifth('other')).toEqual([]);
  });

  it('that are nearly or all the same are warned of', () => {
    expect(findingsOf(checkLines(label(twelve.map((_, index) => (index === 4 ? 'other' : 'billing')))))).toEqual([
      '0:label-imbalance',
    ]);
    expect(findingsOf(checkLines(label(twelve.map(() => 'billing'))))).toEqual(['0:constant-answer']);
  });

  it('as JSON must parse and keep their keys', () => {
    const json = (fifth: string): string[] =>
      findingsOf(
        checkLines(label(twelve.map((usual, index) => (index === 4 ? fifth : `{"label": "${usual}${index}"}`)))),
      );
    expect(json('{"label": "x"')).toEqual(['5:answer-not-json']);
    expect(json('{"label": "x", "why": "y"}')).toEqual(['5:answer-json-keys']);
    expect(json('{"label": "x"}')).toEqual([]);
  });
});

describe('secrets and personal data', () => {
  const withText = (text: string) =>
    checkLines([
      ...soundLines(),
      {
        messages: [
          { role: 'user', content: text },
          { role: 'assistant', content: 'ok' },
        ],
      },
    ]);
  const key = `sk-proj-${'Ab3'.repeat(14)}`;

  it.each([
    ['secret', key, 'an OpenAI'],
    ['secret', `AKIA${'IOSFODNN7EXAMPLE'}`, 'an AWS access key'],
    ['secret', `ghp_${'a1B2'.repeat(9)}`, 'a GitHub token'],
    ['secret', 'postgres://admin:hunter22@db.example/x', 'a URL with a password'],
    ['secret', 'my password: Tr0ub4dor&3', 'a password'],
    ['personal-data', 'card 4111 1111 1111 1111 please', 'a credit-card number'],
    ['personal-data', 'IBAN DE89 3704 0044 0532 0130 00', 'an IBAN'],
    ['personal-data', 'SSN 078-05-1120', 'a US social security number'],
    ['personal-data', 'call +49 170 1234567', 'a phone number'],
    ['personal-data', 'mail jo.bloggs@mail-provider.eu', 'an e-mail address'],
  ])('%s: %s', (code, text, kind) => {
    const { report } = withText(`Please look: ${text} thanks`);
    expect(report.diagnostics).toMatchObject([{ code, line: 13 }]);
    expect(report.diagnostics[0]?.message).toContain(kind);
    expect(JSON.stringify(report)).not.toContain(text.slice(-8));
  });

  it.each([
    'order 1234 5678 9012 3456',
    'my password is gone',
    'version 1.2.3.4',
    'see https://a.example/b@2',
    'FR76 is no IBAN',
    '2026-11-20 12:30',
  ])('are not seen in %j', (text) => {
    expect(findingsOf(withText(text))).toEqual([]);
  });

  it('are not quoted by other findings', () => {
    const lines = soundLines();
    lines[3] = `{"messages": [{"role": "${key}", "content": "x"}, {"role": "assistant", "content": "y"}]}`;
    lines[5] = `{"messages": "${key}`;
    lines[7] = JSON.stringify({ ...chatLine(7), [key]: 1 });
    const { report } = checkLines(lines);
    expect(report.diagnostics.length).toBeGreaterThan(2);
    expect(JSON.stringify(report.diagnostics.map(({ message }) => message))).not.toContain('Ab3Ab3');
  });
});
