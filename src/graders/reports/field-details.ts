import type { FieldDetails, FieldFigures } from '../../domain/grader-report.ts';
import type { FieldResult, Observation } from '../observation.ts';

type Seen = Extract<Observation, { readonly kind: 'fields' }>;

const MOST_FIELDS = 200;

/** How often each field was right, those first that are expected most. */
export function fieldDetails(seen: readonly Seen[]): FieldDetails {
  const counts = new Map<string, Record<FieldResult, number>>();
  for (const { field, result } of seen.flatMap(({ fields }) => fields)) {
    const count = counts.get(field) ?? noneYet();
    count[result] += 1;
    counts.set(field, count);
  }
  const fields = [...counts]
    .map(([field, count]) => figuresOf(field, count))
    .sort((left, right) => expectedOf(right) - expectedOf(left) || (left.field < right.field ? -1 : 1));
  return {
    kind: 'fields',
    notJson: seen.filter(({ isJson }) => !isJson).length,
    f1: f1Of([...counts.values()]),
    fields: fields.slice(0, MOST_FIELDS),
    omitted: Math.max(0, fields.length - MOST_FIELDS),
  };
}

function figuresOf(field: string, count: Readonly<Record<FieldResult, number>>): FieldFigures {
  const { right, wrong, missing, extra } = count;
  return {
    field,
    right,
    wrong,
    missing,
    extra,
    accuracy: divide(right, right + wrong + missing),
    precision: divide(right, right + wrong + extra),
    f1: f1Of([count]),
  };
}

/** 2 right / (expected + answered). */
function f1Of(counts: readonly Readonly<Record<FieldResult, number>>[]): number | null {
  const right = counts.reduce((sum, count) => sum + count.right, 0);
  const all = counts.reduce((sum, count) => sum + 2 * (count.right + count.wrong) + count.missing + count.extra, 0);
  return divide(2 * right, all);
}

function divide(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function expectedOf({ right, wrong, missing }: FieldFigures): number {
  return right + wrong + missing;
}

function noneYet(): Record<FieldResult, number> {
  return { right: 0, wrong: 0, missing: 0, extra: 0 };
}
