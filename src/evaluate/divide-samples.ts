import { messageText } from '../domain/chat.ts';
import type { Sample } from '../domain/sample.ts';

/** What the samples are divided by: the expected answer, the length of the question, the file, or a field of their metadata. */
export type SliceBy = 'label' | 'length' | 'file' | `metadata.${string}`;

export interface SliceSettings {
  readonly by: SliceBy;
  /** Whether the gate fails where one of these slices does. */
  readonly blocking: boolean;
  /** The drop that is too much in one of these slices. */
  readonly margin: number;
}

/** A named part of the samples. `value` is untrusted. */
export interface SampleSlice extends SliceSettings {
  readonly value: string;
  /** Ids of its samples. */
  readonly samples: ReadonlySet<string>;
}

/** Fewer samples than this say nothing by themselves: such values are put together. */
const LEAST_SAMPLES = 10;

/** More slices than this of one kind nobody reads, and the correction for them would hide all that they show. */
const MOST_VALUES = 30;

/**
 * Divides the samples in each of the ways. Values that stand on fewer than 10 samples, and those beyond the 30 most frequent, are one
 * slice together, so that every sample is in exactly one slice of each kind. A kind with a single slice divides nothing and is left out.
 */
export function divideSamples(samples: readonly Sample[], settings: readonly SliceSettings[]): readonly SampleSlice[] {
  return settings.flatMap((setting) => {
    const nameOf = setting.by === 'length' ? nameLengths(samples) : (sample: Sample) => nameValue(sample, setting.by);
    const byValue = new Map<string, Sample[]>();
    for (const sample of samples) {
      const value = nameOf(sample);
      const known = byValue.get(value);
      if (known === undefined) byValue.set(value, [sample]);
      else known.push(sample);
    }
    const slices = poolRare([...byValue]);
    if (slices.length < 2) return [];
    return slices.map(([value, members]) => ({ ...setting, value, samples: new Set(members.map(({ id }) => id)) }));
  });
}

/** Whether any sample has the field that its metadata are divided by. Everything else to divide by every sample has. */
export function isDivisible(samples: readonly Sample[], by: SliceBy): boolean {
  return !by.startsWith('metadata.') || samples.some((sample) => nameValue(sample, by) !== NO_VALUE);
}

type Named = readonly [value: string, members: readonly Sample[]];

/** The most frequent first. */
function poolRare(values: readonly Named[]): readonly Named[] {
  const sorted = [...values].sort(([one, ofOne], [other, ofOther]) =>
    ofOne.length === ofOther.length ? (one < other ? -1 : 1) : ofOther.length - ofOne.length,
  );
  const kept = sorted.slice(0, MOST_VALUES).filter(([, members]) => members.length >= LEAST_SAMPLES);
  const rare = sorted.slice(kept.length);
  const [only] = rare;
  if (only === undefined) return kept;
  if (rare.length === 1) return [...kept, only];
  return [...kept, [`(${rare.length} rarer values)`, rare.flatMap(([, members]) => members)]];
}

function nameValue(sample: Sample, by: SliceBy): string {
  if (by === 'label') return nameLabel(sample);
  if (by === 'file') return sample.file;
  const value = by
    .slice('metadata.'.length)
    .split('.')
    .reduce<unknown>(
      (inner, key) => (isRecord(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined),
      sample.metadata,
    );
  if (value === undefined || value === null) return NO_VALUE;
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? NO_VALUE);
}

const NO_VALUE = '(none)';

/** The expected answer, or the names of the functions that are expected to be called. */
function nameLabel({ expected }: Sample): string {
  const text = messageText(expected).trim();
  if (text !== '') return text;
  const names = (expected.tool_calls ?? []).map((call) => call.function.name);
  return names.length === 0 ? NO_VALUE : names.join(', ');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Quarters of the samples by the characters of their questions, without the instructions; equal lengths stay together. */
function nameLengths(samples: readonly Sample[]): (sample: Sample) => string {
  const sorted = samples.map(lengthOf).sort((left, right) => left - right);
  const quarters = [0.25, 0.5, 0.75].map((share) => sorted[Math.ceil(sorted.length * share) - 1] ?? 0);
  const bounds = [...new Set([...quarters, sorted.at(-1) ?? 0])];
  return (sample) => {
    const length = lengthOf(sample);
    const index = bounds.findIndex((bound) => length <= bound);
    const least = index === 0 ? (sorted[0] ?? 0) : (bounds[index - 1] ?? 0) + 1;
    return `${least} to ${bounds[index]} characters`;
  };
}

function lengthOf({ input }: Sample): number {
  return input
    .filter(({ role }) => role !== 'system' && role !== 'developer')
    .reduce((sum, message) => sum + messageText(message).length, 0);
}
