/** A document as its settings name it. */
export interface RetrievalDocument {
  readonly path: string;
  readonly text: string;
}

/** A piece of a document that is shown to a model. */
export interface Passage {
  /** Path and lines: `docs/refunds.md:12-20`. */
  readonly id: string;
  /** The headings above it, outermost first: `Refunds > Deadlines`; empty without any. */
  readonly heading: string;
  readonly text: string;
}

/**
 * Cuts a document into passages of at most `mostCharacters`: at its Markdown headings, then between paragraphs, then between lines, and
 * only where a single line is longer within it. Code between fences stays together where it fits. Headings are no passage of their own.
 */
export function chunkDocument({ path, text }: RetrievalDocument, mostCharacters: number): readonly Passage[] {
  return readSections(text).flatMap(({ heading, blocks }) =>
    joinBlocks(blocks, mostCharacters).map((block) => ({
      id: `${path}:${block.first}-${block.last}`,
      heading,
      text: block.text,
    })),
  );
}

interface Block {
  /** Physical lines, counted from 1. */
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

interface Section {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

function readSections(text: string): readonly Section[] {
  const trail: string[] = [];
  let current: { readonly heading: string; readonly blocks: Block[] } = { heading: '', blocks: [] };
  const sections = [current];
  let lines: string[] = [];
  let fence: string | null = null;
  const all = text.split(/\r?\n/);
  const close = (end: number) => {
    if (lines.length > 0) current.blocks.push({ first: end - lines.length + 1, last: end, text: lines.join('\n') });
    lines = [];
  };
  for (const [index, line] of all.entries()) {
    const mark = /^ {0,3}(```+|~~~+)/.exec(line)?.[1] ?? null;
    const heading = fence === null ? /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t#]*$/.exec(line) : null;
    if (heading !== null) {
      close(index);
      const above = (heading[1]?.length ?? 1) - 1;
      trail.splice(above);
      // A level may be left out.
      while (trail.length < above) trail.push('');
      trail.push((heading[2] ?? '').trim());
      current = { heading: trail.filter((part) => part !== '').join(' > '), blocks: [] };
      sections.push(current);
      continue;
    }
    if (fence === null && line.trim() === '') {
      close(index);
      continue;
    }
    if (mark !== null) fence = fence === null ? mark.slice(0, 3) : mark.startsWith(fence) ? null : fence;
    lines.push(line);
  }
  close(all.length);
  return sections;
}

function joinBlocks(blocks: readonly Block[], mostCharacters: number): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks.flatMap((one) => splitBlock(one, mostCharacters))) {
    const before = joined.at(-1);
    // Blank lines between them count as one line break each.
    if (before !== undefined && before.text.length + 2 + block.text.length <= mostCharacters) {
      const separator = block.first - before.last > 1 ? '\n\n' : '\n';
      joined[joined.length - 1] = {
        first: before.first,
        last: block.last,
        text: `${before.text}${separator}${block.text}`,
      };
    } else joined.push(block);
  }
  return joined;
}

function splitBlock(block: Block, mostCharacters: number): readonly Block[] {
  if (block.text.length <= mostCharacters) return [block];
  return block.text
    .split('\n')
    .flatMap((line, index) =>
      splitLine(line, mostCharacters).map((text) => ({ first: block.first + index, last: block.first + index, text })),
    );
}

/** At white space where there is any in the second half of a piece; never between the halves of a character. */
function splitLine(line: string, mostCharacters: number): readonly string[] {
  const pieces: string[] = [];
  let rest = line;
  while (rest.length > mostCharacters) {
    const space = rest.lastIndexOf(' ', mostCharacters);
    const cut = space > mostCharacters / 2 ? space : mostCharacters;
    const isBetweenHalves = /[\ud800-\udbff]/.test(rest.charAt(cut - 1));
    const end = isBetweenHalves && cut > 1 ? cut - 1 : cut;
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return rest === '' ? pieces : [...pieces, rest];
}
