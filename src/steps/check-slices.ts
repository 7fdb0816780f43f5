import { Failure } from '../domain/failure.ts';
import type { Sample } from '../domain/sample.ts';
import { isDivisible } from '../evaluate/divide-samples.ts';
import type { TaskSettings } from '../settings/task-settings.ts';

/** Refuses to divide by a field that no sample has: slices that nobody sees are missed least when they are to block. */
export function checkSlices({ name, slices }: TaskSettings, samples: readonly Sample[]): void {
  if (samples.length === 0) return;
  const absent = slices.find(({ by }) => !isDivisible(samples, by));
  if (absent === undefined) return;
  const fields = [...new Set(samples.flatMap(({ metadata }) => Object.keys(metadata)))].slice(0, 10);
  throw new Failure({
    kind: 'configuration',
    what: `tasks.${name}.slices names ${absent.by}, which no held-out sample has.`,
    evidence:
      fields.length === 0
        ? 'The samples have no `metadata` at all.'
        : `The \`metadata\` of the samples hold ${fields.map((field) => JSON.stringify(field.slice(0, 60))).join(', ')}.`,
    remedy: 'Correct the name, or give the samples this field. No call was made.',
  });
}
