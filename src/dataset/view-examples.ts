import type { CheckedExample, CheckOptions } from './checked-file.ts';
import type { ExamplePlace, ExampleTable } from './example-table.ts';

/** What is read of an example when it is read again; the rest is in the table. */
export type ReadExample = Omit<CheckedExample, 'normalised' | 'tokens'>;

/**
 * The examples of a table, each looking like one that stands in memory: what is not in the table is read from the file again
 * when it is asked for. `read` gives the example at a place.
 */
export function viewExamples(
  table: ExampleTable,
  { path }: CheckOptions,
  read: (place: ExamplePlace) => ReadExample,
): readonly CheckedExample[] {
  const { texts } = table;
  let loaded: ReadExample | undefined;
  let loadedIndex = -1;
  function load(index: number): ReadExample {
    // Rules ask for several properties of one example in a row.
    if (loaded === undefined || loadedIndex !== index) {
      loaded = read(table.placeAt(index));
      loadedIndex = index;
    }
    return loaded;
  }

  class ExampleView implements CheckedExample {
    readonly #index: number;
    constructor(index: number) {
      this.#index = index;
    }
    get file() {
      return path;
    }
    get line() {
      return table.lineAt(this.#index);
    }
    get tokens() {
      return table.tokensAt(this.#index);
    }
    get normalised() {
      const text = texts.at(table.textOf(this.#index));
      return text.startsWith('\u0000') ? '' : text;
    }
    get answer() {
      return table.answerAt(this.#index) ?? load(this.#index).answer;
    }
    get input() {
      return load(this.#index).input;
    }
    get messages() {
      return load(this.#index).messages;
    }
    get tools() {
      return load(this.#index).tools;
    }
    get id() {
      return load(this.#index).id;
    }
    get metadata() {
      return load(this.#index).metadata;
    }
    get rejected() {
      return load(this.#index).rejected;
    }
  }

  return Array.from({ length: table.size }, (_, index) => new ExampleView(index));
}
