import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { writeTablesAsJson } from '../../scripts/write-tables-as-json.ts';

const words = Array.from({ length: 20_000 }, (_, index) => `word ${index}`);
const awkward = ['"', "'", '\\', "\\'", '\n', '\t', '\0', '\v', '\u2028', '\ud800', 'é', '`', '</script>'];
const program = (items: readonly string[]) =>
  `var before = 1;\nconst table = [\n\t${items.join(',\n\t')}\n];\nvar after = [before, table];\nafter`;

describe('writeTablesAsJson', () => {
  it('changes how a long table is written, and nothing that it holds', () => {
    const items = [...words, ...awkward].map((word) => JSON.stringify(word));
    const literal = program([...items, '[1, 2, 255]', '"\\x07"', "'single'"]);
    const written = writeTablesAsJson(literal);
    expect(written).toContain('JSON.parse(');
    expect(JSON.stringify(runInNewContext(written))).toBe(JSON.stringify(runInNewContext(literal)));
  });

  it.each([
    ['a short list', words.slice(0, 10).map((word) => JSON.stringify(word))],
    ['a list that refers to something', [...words.map((word) => JSON.stringify(word)), 'before']],
    ['a list of objects', words.map((word) => `{ word: ${JSON.stringify(word)} }`)],
  ])('leaves %s as it is', (_name, items) => {
    expect(writeTablesAsJson(program(items))).toBe(program(items));
  });
});
