import { appendFileSync, closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import type { Answered } from '../domain/answer.ts';
import { Failure } from '../domain/failure.ts';
import { answerRecordSchema } from '../evaluate/answer-store.ts';

/** What a line of the journal and one of the cache have in common. */
const keyedAnswerSchema = answerRecordSchema.pick({ key: true, answer: true });

export interface KeyedAnswer {
  readonly key: string;
  readonly answer: Answered;
}

/** Bytes that are read at once. */
const PIECE = 256 * 1024;
const LINE_FEED = 0x0a;

/**
 * JSON lines with an answer each, open for reading and, where wanted, for writing behind them. The answers that it gives have their
 * texts on the disk: they are read each time when they are asked for, so that a hundred thousand of them take little memory.
 */
export class AnswerFile {
  readonly #path: string;
  readonly #descriptor: number;
  #size: number;
  /** Several properties of one answer are asked for in a row. */
  #last: { readonly start: number; readonly answer: Answered } | null = null;

  private constructor(path: string, flags: 'r' | 'a+') {
    this.#path = path;
    this.#descriptor = openSync(path, flags);
    this.#size = fstatSync(this.#descriptor).size;
  }

  /** Null for a file that is not there or cannot be read: it has no answers. */
  static openReading(path: string): AnswerFile | null {
    try {
      return statSync(path).isFile() ? new AnswerFile(path, 'r') : null;
    } catch {
      return null;
    }
  }

  /** Whatever stands there ends with a line break before the first new line: a torn last line must not swallow it. */
  static openAppending(path: string): AnswerFile {
    const file = new AnswerFile(path, 'a+');
    if (file.#size > 0) file.#write('\n');
    return file;
  }

  /** The answers in their order. A line that is torn, damaged or of another shape is left out. */
  *answers(): Generator<KeyedAnswer> {
    for (const { start, line } of this.#lines()) {
      const parsed = keyedAnswerSchema.safeParse(parseJson(line));
      if (!parsed.success) continue;
      const { key, answer } = parsed.data;
      yield { key, answer: new KeptAnswer(answer, { file: this, key, start, length: line.length }) };
    }
  }

  /** Written when this returns. `others` stands beside the key and the answer in the line. */
  append({ key, answer }: KeyedAnswer, others: object = {}): Answered {
    const start = this.#size;
    const length = this.#write(`${JSON.stringify({ ...others, key, answer })}\n`) - 1;
    return new KeptAnswer(answer, { file: this, key, start, length });
  }

  read({ key, start, length }: Pick<Place, 'key' | 'start' | 'length'>): Answered {
    if (this.#last?.start === start) return this.#last.answer;
    const bytes = Buffer.allocUnsafe(length);
    const read = readSync(this.#descriptor, bytes, 0, length, start);
    const line = parseJson(bytes.subarray(0, read));
    if (!isSameLine(line, key)) throw changedMeanwhile(this.#path, start);
    this.#last = { start, answer: line.answer };
    return line.answer;
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  #write(text: string): number {
    const bytes = Buffer.from(text);
    // All of it, or an error: a disk that fills up may take a part of what a single `write` is given.
    appendFileSync(this.#descriptor, bytes);
    this.#size += bytes.length;
    return bytes.length;
  }

  *#lines(): Generator<{ readonly start: number; readonly line: Buffer }> {
    const piece = Buffer.allocUnsafe(PIECE);
    let rest: Buffer = Buffer.alloc(0);
    let restStart = 0;
    for (let at = 0; ; ) {
      const read = readSync(this.#descriptor, piece, 0, PIECE, at);
      if (read === 0) break;
      at += read;
      const bytes = Buffer.concat([rest, piece.subarray(0, read)]);
      let from = 0;
      for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, from)) {
        if (end > from) yield { start: restStart + from, line: bytes.subarray(from, end) };
        from = end + 1;
      }
      rest = bytes.subarray(from);
      restStart += from;
    }
    if (rest.length > 0) yield { start: restStart, line: rest };
  }
}

interface Place {
  readonly file: AnswerFile;
  readonly key: string;
  readonly start: number;
  readonly length: number;
}

/** An answer whose texts are in a file. */
class KeptAnswer implements Answered {
  readonly status = 'answered';
  readonly refusal: Answered['refusal'];
  readonly finishReason: Answered['finishReason'];
  readonly usage: Answered['usage'];
  readonly latencyMs: Answered['latencyMs'];
  readonly attempts: Answered['attempts'];
  readonly systemFingerprint: Answered['systemFingerprint'];
  readonly #file: AnswerFile;
  readonly #key: string;
  readonly #start: number;
  readonly #length: number;

  constructor(answer: Answered, { file, key, start, length }: Place) {
    this.refusal = answer.refusal;
    this.finishReason = answer.finishReason;
    this.usage = answer.usage;
    this.latencyMs = answer.latencyMs;
    this.attempts = answer.attempts;
    this.systemFingerprint = answer.systemFingerprint;
    this.#file = file;
    this.#key = key;
    this.#start = start;
    this.#length = length;
  }

  get text() {
    return this.toJSON().text;
  }

  get toolCalls() {
    return this.toJSON().toolCalls;
  }

  toJSON(): Answered {
    return this.#file.read({ key: this.#key, start: this.#start, length: this.#length });
  }
}

/** Each line was checked when it was read first, or written by this program: its key tells whether it is still the same. */
function isSameLine(line: unknown, key: string): line is KeyedAnswer {
  return typeof line === 'object' && line !== null && 'answer' in line && 'key' in line && line.key === key;
}

function parseJson(line: Buffer): unknown {
  try {
    return JSON.parse(line.toString('utf8'));
  } catch {
    return undefined;
  }
}

function changedMeanwhile(path: string, start: number): Failure {
  return new Failure({
    kind: 'outside',
    what: `${path} was changed while this run used it.`,
    evidence: `The answer that stood at byte ${start} is no longer there.`,
    remedy:
      'Let each run have a report directory of its own, and start this one again: it goes on with the answers that are kept.',
  });
}
