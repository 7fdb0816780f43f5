import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixFile } from '../../src/dataset/fix-file.ts';
import { bytesOf } from './dataset-builder.ts';

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');
const fix = (text: string, options = {}) => fixFile(bytesOf(text), options);
const fixed = (text: string): string => textOf(fix(text).bytes);
const kinds = (text: string): readonly string[] =>
  fix(text).repairs.map(({ kind, count, firstLine }) => `${count} ${kind} from ${firstLine}`);

const a = '{"messages": [{"role": "user", "content": "a"}]}';
const b = '{"messages": [{"role": "user", "content": "b"}]}';

describe('fix', () => {
  it('leaves a sound file alone, byte for byte and without a copy', () => {
    const bytes = bytesOf(`${a}\n${b}\n`);
    const result = fixFile(bytes);
    expect(result).toMatchObject({ repairs: [], hunks: [], left: [], leftCount: 0 });
    expect(result.bytes).toBe(bytes);
  });

  it.each([
    ['a byte order mark', `\uFEFF${a}\n`, `${a}\n`, ['1 byte-order-mark from 1']],
    ['a mark inside, as of joined files', `${a}\n\uFEFF${b}\n`, `${a}\n${b}\n`, ['1 byte-order-mark from 2']],
    ['CRLF line ends', `${a}\r\n${b}\r\n`, `${a}\n${b}\n`, ['2 line-end from 1']],
    ['line ends of old Macs', `${a}\r${b}\r`, `${a}\n${b}\n`, ['1 several-values from 1']],
    ['blank lines', `\n${a}\n  \t\n${b}\n\n`, `${a}\n${b}\n`, ['3 blank-line from 1']],
    ['one JSON array', `[\n  ${a},\n  ${b}\n]\n`, `${a}\n${b}\n`, ['1 array from 1']],
    ['one JSON array on one line', `[${a}, ${b}]`, `${a}\n${b}\n`, ['1 array from 1']],
    ['an array with a comma too much', `[${a},\n${b},\n]`, `${a}\n${b}\n`, ['1 array from 1']],
    [
      'pretty-printed objects',
      '{\n  "a": 1.0,\n  "b": [ 1e400, "x  y\\n" ]\n}\n{\n  "a": 2\n}\n',
      '{"a":1.0,"b":[1e400,"x  y\\n"]}\n{"a":2}\n',
      ['2 several-lines from 1'],
    ],
    ['objects with commas between them', `${a},\n${b},\n`, `${a}\n${b}\n`, ['2 comma from 1']],
    ['several objects on one line', `${a}${b}\n`, `${a}\n${b}\n`, ['1 several-values from 1']],
    ['lines that stand twice', `${a}\n${b}\n${a}\n`, `${a}\n${b}\n`, ['1 duplicate-line from 3']],
    ['elements that stand twice', `[${a},${a}]`, `${a}\n`, ['1 array from 1', '1 duplicate-line from 1']],
  ])('mends %s', (_name, source, result, repairs) => {
    expect(fixed(source)).toBe(result);
    expect(kinds(source)).toEqual(repairs);
    expect(fix(source).leftCount).toBe(0);
  });

  it.each(['utf16le', 'utf16be', 'utf16le without a mark', 'utf16be without a mark'])('reads %s', (encoding) => {
    const text = `${a}\n{"messages": "Grüße 🎉"}\n`;
    const little = Buffer.from(encoding.endsWith('mark') ? text : `\uFEFF${text}`, 'utf16le');
    const bytes = encoding.startsWith('utf16be') ? little.swap16() : little;
    const result = fixFile(bytes);
    expect(textOf(result.bytes)).toBe(text);
    expect(result.repairs).toEqual([{ kind: 'encoding', count: 1, firstLine: 1 }]);
  });

  it('leaves UTF-16 with a lone surrogate as it is: its meaning could not be kept', () => {
    const bytes = Buffer.from(`\uFEFF{"a": "\ud800"}\n`, 'utf16le');
    expect(fixFile(bytes)).toMatchObject({ repairs: [], left: [{ line: 0, message: 'The file is UTF-16 text.' }] });
  });

  it('keeps numbers, duplicate keys, the order of keys and escapes of an element as they are written', () => {
    const element = '{"n": 1.0, "big": 1e400, "id": 12345678901234567890, "k": 1, "k": 2, "s": "\\u00e9\\/"}';
    expect(fixed(`[${element}]`)).toBe(`${element}\n`);
  });

  it('leaves lines that stand twice when it is told to', () => {
    expect(fix(`${a}\n${a}\n`, { keepDuplicates: true }).repairs).toEqual([]);
  });

  it('leaves lines that stand twice when fewer than ten would be left, and says so', () => {
    const lines = Array.from({ length: 9 }, (_, number) => `{"number": ${number}}`);
    const result = fix(`${[...lines, lines[0]].join('\n')}\n`);
    expect(result).toMatchObject({ repairs: [], leftCount: 1 });
    expect(result.left[0]).toMatchObject({
      line: 10,
      message: expect.stringMatching(/would have 9 lines, fewer than the ten/),
    });
    expect(fix(`${[...lines, '{"number": 9}', lines[0]].join('\n')}\n`).repairs).toMatchObject([
      { kind: 'duplicate-line' },
    ]);
  });

  it('keeps the missing line end of a last line', () => {
    expect(fixed(`\n${a}\n${b}`)).toBe(`${a}\n${b}`);
  });

  it('says what it cannot read, and still mends what does not depend on it', () => {
    const result = fix(`${a}\n{"messages": [{"role": "user", "content": "bro\n${b}\n${b}\nnonsense\n`);
    expect(result.leftCount).toBe(2);
    expect(result.left.map(({ line }) => line)).toEqual([2, 5]);
    expect(result.repairs).toEqual([{ kind: 'duplicate-line', count: 1, firstLine: 4 }]);
  });

  it('moves and removes no line below a value that is left open over its line end', () => {
    const result = fix(`\uFEFF${a}\r\n{"messages": [\n${b}\n${b}\n`);
    expect(textOf(result.bytes)).toBe(`${a}\n{"messages": [\n${b}\n${b}\n`);
    expect(result.repairs.map(({ kind }) => kind)).toEqual(['byte-order-mark', 'line-end']);
    expect(result.left).toHaveLength(1);
    expect(result.left[0]?.message).toMatch(
      /^The value that starts on line 2 is not closed on that line and is not JSON/,
    );
  });

  it('names the place where a pretty-printed object stops being JSON', () => {
    const { left } = fix('{\n  "a": 1\n}\n{\n  "b": 1,\n}\n');
    expect(left).toHaveLength(1);
    expect(left[0]).toMatchObject({ line: 5 });
    expect(left[0]?.message).toContain('a comma before the closing "}"');
  });

  it.each([
    [
      'a list of messages',
      '[{"role": "user", "content": "a"},\n{"role": "assistant", "content": "b"}]',
      /a single conversation/,
    ],
    ['a list of texts', '[\n"a",\n"b"]', /not all objects/],
    ['an empty list', '[]', /empty JSON array/],
    ['nothing', '', /no example/],
    ['blank lines alone', '\n \n', /no example/],
    ['a table', 'question,answer\nwhat,that\nwho,she\n', /table separated by commas/],
    ['a page', '<!doctype html>\n<html>\n<script>\n{\n}\n</script></html>\n', /an HTML page/],
    ['an archive', '\u001f\u008b', /./],
  ])('does not take %s apart', (_name, source, message) => {
    const result = fixFile(source.startsWith('\u001f') ? Uint8Array.of(0x1f, 0x8b, 8, 0) : bytesOf(source));
    expect(result.leftCount).toBe(1);
    expect(result.left[0]?.message).toMatch(message);
    expect(result.repairs).toEqual([]);
  });

  it('shows the first places of each kind as a diff does', () => {
    const { hunks } = fix(`${a}\n\n{\n"x": 1\n}\n`);
    expect(hunks).toEqual([
      { kind: 'blank-line', oldLine: 2, oldCount: 1, before: [''], newLine: 2, newCount: 0, after: [] },
      {
        kind: 'several-lines',
        oldLine: 3,
        oldCount: 3,
        before: ['{', '"x": 1', '}'],
        newLine: 2,
        newCount: 1,
        after: ['{"x":1}'],
      },
    ]);
  });

  it('takes a file of a hundred thousand open lines in linear time', () => {
    // Processor time, which other work on the machine changes little.
    const { user } = process.cpuUsage();
    fix('{"a": [\n'.repeat(100_000));
    expect(process.cpuUsage().user - user).toBeLessThan(5e6);
  });
});

describe('laws of fix', () => {
  const value = fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1, noNullPrototype: true });
  const written = fc
    .tuple(value, fc.constantFrom(0, 0, 2, '\t', '\r'), fc.constantFrom('\n', '\r\n'))
    .map(([object, indent, lineEnd]) =>
      JSON.stringify(object, null, indent === '\r' ? 1 : indent).replaceAll('\n', lineEnd),
    );
  const separators = fc.constantFrom('\n', '\r\n', '\n\n', ',\n', '\n \n', '\n\uFEFF', '\r', ' ');
  const sequence = fc
    .tuple(fc.constantFrom('', '\uFEFF'), fc.array(fc.tuple(written, separators), { minLength: 1, maxLength: 8 }))
    .map(([mark, parts]) => ({
      text: mark + parts.map((part) => part.join('')).join(''),
      values: parts.map(([text]) => text),
    }));
  const array = fc
    .tuple(fc.array(written, { minLength: 1, maxLength: 8 }), fc.constantFrom(',', ', ', ',\n', '\r\n,\r\n'))
    .map(([values, separator]) => ({ text: `[${values.join(separator)}]\n`, values }));

  it('the objects of the result are those of the source, in order, each once where lines may not stand twice', () => {
    fc.assert(
      fc.property(fc.oneof(sequence, array), fc.boolean(), ({ text, values }, keepDuplicates) => {
        const result = fix(text, { keepDuplicates });
        expect(result.leftCount).toBe(0);
        const lines = textOf(result.bytes)
          .split('\n')
          .filter((line) => line !== '');
        const source = values.map((one) => JSON.parse(one));
        const found = lines.map((line) => JSON.parse(line));
        if (keepDuplicates) expect(found).toEqual(source);
        else {
          expect(new Set(lines).size).toBe(lines.length);
          let from = 0;
          for (const object of found) {
            const canonical = JSON.stringify(object);
            from = source.findIndex((one, index) => index >= from && JSON.stringify(one) === canonical) + 1;
            expect(from).toBeGreaterThan(0);
          }
          for (const object of source) expect(found).toContainEqual(object);
        }
      }),
      { numRuns: 400 },
    );
  });

  it.each(['[{"a":1}}\r\n\uFEFF', '[{"a":1}]\n\uFEFF', '\uFEFF[{"a":1},{"b":2}] \uFEFF\n'])(
    'a second run finds nothing in %j',
    (text) => {
      const once = fixFile(new TextEncoder().encode(text));
      expect(fixFile(once.bytes).repairs).toEqual([]);
    },
  );

  it('a second run finds nothing, whatever the bytes', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      '\n',
      '\r\n',
      '\r',
      ' ',
      '\uFEFF',
      '"a"',
      '1',
      '{"a":1}',
      '{"a":',
      '[{"a":1}',
      '{"b":2},',
      'x',
      'é',
    );
    const soup = fc.array(pieces, { maxLength: 24 }).map((parts) => bytesOf(parts.join('')));
    const bytes = fc.uint8Array({ maxLength: 60 });
    fc.assert(
      fc.property(fc.oneof({ arbitrary: soup, weight: 6 }, { arbitrary: bytes, weight: 1 }), (source) => {
        const once = fixFile(source);
        const twice = fixFile(once.bytes);
        expect(twice.repairs).toEqual([]);
        expect(textOf(twice.bytes)).toBe(textOf(once.bytes));
      }),
      { numRuns: 20_000 },
    );
  });

  it('adds no sign to what it repairs but line ends, and takes none away but white space, marks, commas and repetitions', () => {
    const pieces = fc.constantFrom('{"a":1}', '{"a": "b"}', '{\n"c": [ 1 ]\n}', 'x', '{"a":', '\n', '\r\n', ',\n', ' ');
    const essence = (text: string): string => text.replace(/[\s,\uFEFF]/g, '');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        expect(essence(textOf(fix(text, { keepDuplicates: true }).bytes))).toBe(essence(text));
      }),
      { numRuns: 5_000 },
    );
  });
});
