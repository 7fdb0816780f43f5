import { formatPlural } from './numbers.ts';

/** A piece of a Markdown page, blank line included. Pieces without a `kind` are never dropped. */
export interface Piece {
  readonly kind: SectionKind | null;
  readonly text: string;
}

export type SectionKind = (typeof dropOrder)[number];

/**
 * What goes first when a page is too long: what a reader misses least. Whole pieces only, from the last task upwards;
 * tasks with bad news stand first and lose theirs last.
 */
const dropOrder = [
  'fixed answers',
  'training',
  'break-even',
  'dataset changes',
  'dataset findings',
  'graders',
  'slices',
  'broken answers',
  'references',
  'cost',
  'method',
  'reproduction',
  'table',
  'judge',
  'verdict',
] as const;

/** The pieces as one text of at most `limit` by `measure`, with a closing note on what was left out for it. */
export function fitSections(pieces: readonly Piece[], limit: number, measure: (text: string) => number): string {
  const dropped = new Set<Piece>();
  const available = limit - noteReserve;
  let size = pieces.reduce((sum, piece) => sum + measure(piece.text), 0);
  for (const kind of dropOrder) {
    for (const piece of pieces.toReversed()) {
      if (size <= available) break;
      if (piece.kind !== kind) continue;
      dropped.add(piece);
      size -= measure(piece.text);
    }
  }
  const kept = pieces.filter((piece) => !dropped.has(piece)).map((piece) => piece.text);
  return [...kept, ...noteOn(dropped)].join('').trimEnd().concat('\n');
}

/** Longest note: every kind with its count. */
const noteReserve = 600;

function noteOn(dropped: ReadonlySet<Piece>): readonly string[] {
  if (dropped.size === 0) return [];
  const kinds = dropOrder.flatMap((kind) => {
    const count = [...dropped].filter((piece) => piece.kind === kind).length;
    if (count === 0) return [];
    return [count === 1 ? kind : `${kind} (${formatPlural(count, 'task')})`];
  });
  return [`*Left out to fit GitHub's size limit: ${kinds.join(', ')}. The report files hold everything.*\n`];
}
