/** One value for each target of a task. */
export interface ByTarget<Value> {
  /** What runs today. */
  readonly baseline: Value;
  /** What would replace it. */
  readonly candidate: Value;
  /** What is reported beside the two and decides nothing, by name, in the order of the configuration. */
  readonly references: ReadonlyMap<string, Value>;
}

/** The names that references cannot have. */
export const gatedTargets = ['baseline', 'candidate'] as const;

/** All values with the names of their targets: baseline, candidate, then the references. */
export function listTargets<Value>({
  baseline,
  candidate,
  references,
}: ByTarget<Value>): readonly (readonly [name: string, value: Value])[] {
  return [['baseline', baseline], ['candidate', candidate], ...references];
}

export function mapTargets<Value, Result>(
  { baseline, candidate, references }: ByTarget<Value>,
  map: (value: Value, name: string) => Result,
): ByTarget<Result> {
  return {
    baseline: map(baseline, 'baseline'),
    candidate: map(candidate, 'candidate'),
    references: new Map([...references].map(([name, value]) => [name, map(value, name)])),
  };
}

export function targetNamed<Value>({ baseline, candidate, references }: ByTarget<Value>, name: string): Value {
  if (name === 'baseline') return baseline;
  if (name === 'candidate') return candidate;
  const reference = references.get(name);
  if (reference === undefined) throw new Error(`There is no target ${name}`);
  return reference;
}

/** As `mapTargets`, one after the other: what comes first is told first when several cannot be had. */
export async function mapTargetsInTurn<Value, Result>(
  { baseline, candidate, references }: ByTarget<Value>,
  map: (value: Value, name: string) => Promise<Result>,
): Promise<ByTarget<Result>> {
  const mapped = { baseline: await map(baseline, 'baseline'), candidate: await map(candidate, 'candidate') };
  const mappedReferences = new Map<string, Result>();
  for (const [name, value] of references) mappedReferences.set(name, await map(value, name));
  return { ...mapped, references: mappedReferences };
}
