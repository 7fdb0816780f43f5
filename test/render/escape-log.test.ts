import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeLog, escapeLogValue } from '../../src/render/escape-log.ts';

/** Lines that the runner would try as commands: its two rules, with .NET's line breaks and white space. */
function commandsIn(output: string): readonly string[] {
  return output
    .split(/\r\n|\r|\n/)
    .filter((line) => /^[\s\u0085]*::/.test(line.replace(/^\ufeff/, '')) || line.includes('##['));
}

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '::',
        ':',
        '##[',
        '#',
        '[',
        ' ',
        '\t',
        '\n',
        '\r',
        '\r\n',
        '\u0085',
        '\u2028',
        '\u00a0',
        '\ufeff',
      ),
      fc.constantFrom(
        '\u001b[31m',
        '\u001b]0;t\u0007',
        '\u0000',
        '\u202e',
        '\u200b',
        'error::x',
        'set-output name=passed]true',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('text for the log', () => {
  it('holds no command of the runner, whatever it is made of', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(commandsIn(escapeLog(text))).toEqual([]);
        expect(commandsIn(escapeLogValue(text))).toEqual([]);
      }),
      { numRuns: 10_000 },
    );
  });

  it('holds no control character but line feed and tab', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(escapeLog(text)).not.toMatch(/(?!\n|\t)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
        expect(escapeLogValue(text)).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });

  it('the oracle knows a command when it sees one', () => {
    expect(commandsIn('a\r  ::error::x')).toHaveLength(1);
    expect(commandsIn('harmless ##[add-mask]a')).toHaveLength(1);
  });

  it('leaves ordinary writing alone', () => {
    const text = 'std::vector, 12:30, # heading, [x] – “Grüße” 👩‍💻 می‌خواهم';
    expect(escapeLog(text)).toBe(text);
  });

  it('shows what cannot be seen', () => {
    expect(escapeLogValue('a\u202eb\u0007\nc')).toBe('a⟨U+202E⟩b⟨U+0007⟩↵c');
  });
});
