import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Outcome } from '../domain/outcome.ts';

/** What a line may say of one sample. A text of a table is converted before; null is as good as absent for the labels. */
export type OutcomeFields = Partial<Record<'id' | 'baseline' | 'candidate' | 'group' | 'slice', unknown>>;

export type ParsedOutcomes =
  | { readonly kind: 'outcomes'; readonly outcomes: readonly Outcome[] }
  | {
      readonly kind: 'problems';
      /** The first 20 of them, by line. */
      readonly problems: readonly Diagnostic[];
      /** How many there are in all. */
      readonly problemCount: number;
    };

/**
 * Collects outcomes line by line, whatever they are written in. Every line is taken before problems are returned, so that they can be
 * mended at once.
 */
export class OutcomeList {
  private readonly outcomes: Outcome[] = [];
  private readonly known = new KnownIds();
  private readonly named: Diagnostic[] = [];
  private problemCount = 0;

  /** One line's fields. `line` is asked for where it is wanted alone: for a problem, and beside each id. */
  take(fields: OutcomeFields, line: number): void {
    const before = this.problemCount;
    const id = this.parseId(fields.id, line);
    const baseline = this.parseScore('baseline', fields.baseline, line);
    const candidate = this.parseScore('candidate', fields.candidate, line);
    const outcome: { -readonly [Key in keyof Outcome]: Outcome[Key] } = { id, baseline, candidate };
    const group = this.parseLabel('group', fields.group, line);
    if (group !== undefined) outcome.group = group;
    const slice = this.parseLabel('slice', fields.slice, line);
    if (slice !== undefined) outcome.slice = slice;
    if (this.problemCount === before) this.outcomes.push(outcome);
  }

  addProblem(describe: () => Omit<Diagnostic, 'severity'>): void {
    this.problemCount += 1;
    if (this.named.length < MOST_NAMED) this.named.push({ ...describe(), severity: 'error' });
  }

  finish(): ParsedOutcomes {
    if (this.problemCount === 0) return { kind: 'outcomes', outcomes: this.outcomes };
    return { kind: 'problems', problems: this.named, problemCount: this.problemCount };
  }

  /** A number is as good a name as a text: datasets have both. */
  private parseId(given: unknown, line: number): string {
    const value = typeof given === 'number' ? String(given) : given;
    if (typeof value !== 'string' || value === '') {
      this.addProblem(() => ({
        ...{ code: 'invalid-id', line, pointer: '/id', hint: 'Give every sample an id of its own, as a text.' },
        message:
          value === undefined ? '"id" is missing.' : '"id" is neither a number nor a text of at least one character.',
      }));
      return '';
    }
    if (!this.known.add(value, line)) {
      this.addProblem(() => ({
        ...{ code: 'duplicate-id', line, pointer: '/id' },
        message: `The id ${JSON.stringify(shorten(value))} was used on line ${this.known.firstLineOf(value)} already.`,
        hint: 'Every sample is counted once: remove the line or give it an id of its own.',
      }));
    }
    return value;
  }

  private parseScore(key: 'baseline' | 'candidate', value: unknown, line: number): number {
    if (typeof value === 'number' && value >= 0 && value <= 1) return value === 0 ? 0 : value;
    if (typeof value === 'boolean') return value ? 1 : 0;
    this.addProblem(() => ({
      ...{ code: 'invalid-score', line, pointer: `/${key}` },
      message:
        value === undefined ? `"${key}" is missing.` : `"${key}" is neither true, false nor a score from 0 to 1.`,
      hint: 'Leave out samples that have no result for both models; do not write them as 0.',
    }));
    return 0;
  }

  private parseLabel(key: 'group' | 'slice', value: unknown, line: number): string | undefined {
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'string' && value !== '') return value;
    this.addProblem(() => ({
      ...{ code: 'invalid-label', line, pointer: `/${key}`, hint: `Write ${key} as a text, or leave it out.` },
      message: `"${key}" is not a text of at least one character.`,
    }));
    return undefined;
  }
}

const MOST_NAMED = 20;

/** Ids with the line each came from. A set and a list take half the time of a map, and lines are wanted for few. */
class KnownIds {
  private readonly ids = new Set<string>();
  private readonly lines: number[] = [];

  /** False when the id was known already. */
  add(id: string, line: number): boolean {
    if (this.ids.has(id)) return false;
    this.ids.add(id);
    this.lines.push(line);
    return true;
  }

  firstLineOf(id: string): number {
    let index = 0;
    for (const known of this.ids) {
      if (known === id) break;
      index += 1;
    }
    return this.lines[index] ?? 0;
  }
}

function shorten(id: string): string {
  return id.length > 60 ? `${id.slice(0, 60)}…` : id;
}
