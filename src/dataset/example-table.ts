import { GrowingNumbers } from './growing-numbers.ts';
import { inputKey } from './normalise.ts';
import { TextTable, type TextTableParts } from './text-table.ts';

/** Where an example stands: its physical line, and that line's bytes in the file. */
export interface ExamplePlace {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

export interface TabledExample {
  readonly input: string;
  readonly normalised: string;
  readonly answer: string;
  readonly tokens: number;
}

/** A table as it goes from one thread to another: columns of one length, in the order of the lines. */
export interface ExampleTableParts {
  readonly line: ArrayLike<number>;
  readonly start: ArrayLike<number>;
  readonly end: ArrayLike<number>;
  readonly tokens: ArrayLike<number>;
  /** The number of the example's text in `texts`. */
  readonly text: ArrayLike<number>;
  /** One more than the number of its answer in `answers`; 0 when the answer is not kept. */
  readonly answer: ArrayLike<number>;
  readonly texts: TextTableParts;
  readonly answers: TextTableParts;
}

/** Answers beyond this many bytes are read again from the file when they are asked for. */
const MOST_ANSWER_BYTES = 96 * 1024 * 1024;

/** The examples of a file as numbers and as tables of their different texts: some fifty bytes an example beside the texts. */
export class ExampleTable {
  /** What the input of an example is compared by: see `inputKey`. */
  readonly texts = new TextTable();
  readonly answers = new TextTable();
  readonly #line = new GrowingNumbers((size) => new Uint32Array(size));
  readonly #start = new GrowingNumbers((size) => new Float64Array(size));
  readonly #end = new GrowingNumbers((size) => new Float64Array(size));
  readonly #tokens = new GrowingNumbers((size) => new Uint32Array(size));
  readonly #text = new GrowingNumbers((size) => new Int32Array(size));
  readonly #answer = new GrowingNumbers((size) => new Int32Array(size));

  get size(): number {
    return this.#line.length;
  }

  add(example: TabledExample, { line, start, end }: ExamplePlace): void {
    this.#line.push(line);
    this.#start.push(start);
    this.#end.push(end);
    this.#tokens.push(example.tokens);
    this.#text.push(this.texts.add(inputKey(example)));
    this.#answer.push(this.answers.bytes > MOST_ANSWER_BYTES ? 0 : this.answers.add(example.answer) + 1);
  }

  /** Adds the examples of lines that lie this many lines further on. */
  append(parts: ExampleTableParts, linesBefore: number): void {
    const texts = TextTable.from(parts.texts);
    const answers = TextTable.from(parts.answers);
    const known = Int32Array.from({ length: texts.size }, () => -1);
    for (let index = 0; index < parts.line.length; index += 1) {
      const text = parts.text[index] ?? 0;
      if (known[text] === -1) known[text] = this.texts.addFrom(texts, text);
      this.#line.push((parts.line[index] ?? 0) + linesBefore);
      this.#text.push(known[text] ?? 0);
      const answer = parts.answer[index] ?? 0;
      const isKept = answer > 0 && this.answers.bytes <= MOST_ANSWER_BYTES;
      this.#answer.push(isKept ? this.answers.addFrom(answers, answer - 1) + 1 : 0);
    }
    this.#start.append(parts.start);
    this.#end.append(parts.end);
    this.#tokens.append(parts.tokens);
  }

  get parts(): ExampleTableParts {
    return {
      line: this.#line.values,
      start: this.#start.values,
      end: this.#end.values,
      tokens: this.#tokens.values,
      text: this.#text.values,
      answer: this.#answer.values,
      texts: this.texts.parts,
      answers: this.answers.parts,
    };
  }

  lineAt(index: number): number {
    return this.#line.at(index);
  }

  tokensAt(index: number): number {
    return this.#tokens.at(index);
  }

  textOf(index: number): number {
    return this.#text.at(index);
  }

  placeAt(index: number): ExamplePlace {
    return { line: this.#line.at(index), start: this.#start.at(index), end: this.#end.at(index) };
  }

  /** The answer, unless too many others are kept. */
  answerAt(index: number): string | undefined {
    const number = this.#answer.at(index);
    return number === 0 ? undefined : this.answers.at(number - 1);
  }
}
