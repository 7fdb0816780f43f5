import { openSource } from './open-source.ts';

const PIECE_BYTES = 4 * 1024 * 1024;

/** The text of a UTF-8 file in pieces of a few megabytes, so that it need not fit into one string. `setting` names what asked for it. */
export function* readTextPieces(path: string, setting: string): Generator<string> {
  const source = openSource(path, setting);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  try {
    for (let from = 0; from < source.size; from += PIECE_BYTES) {
      yield decoder.decode(source.read(from, from + PIECE_BYTES), { stream: true });
    }
    yield decoder.decode();
  } finally {
    source.close();
  }
}
