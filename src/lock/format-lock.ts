import type { Lineage, Lock, LockEntry } from './lock.ts';

/**
 * The same text for the same lock: tasks by name, keys in a fixed order, one a line, so that two branches that promote models of
 * different tasks merge without a conflict, as a rule.
 */
export function formatLock({ schemaVersion, models, ...rest }: Lock): string {
  const sorted = Object.entries(models).sort(([one], [other]) => (one < other ? -1 : 1));
  const ordered = Object.fromEntries(sorted.map(([task, entry]) => [task, orderEntry(entry)]));
  return `${JSON.stringify({ ...rest, schemaVersion, models: ordered }, null, 2)}\n`;
}

function orderEntry({ previous, ...lineage }: LockEntry): LockEntry {
  return { ...orderLineage(lineage), previous: previous === null ? null : orderLineage(previous) };
}

function orderLineage(lineage: Lineage): Lineage {
  const { train, validation, heldOut } = lineage.datasets;
  const hyperparameters = Object.entries(lineage.hyperparameters).sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    model: lineage.model,
    provider: lineage.provider,
    servedAt: lineage.servedAt,
    base: lineage.base,
    method: lineage.method,
    hyperparameters: Object.fromEntries(hyperparameters),
    seed: lineage.seed,
    job: lineage.job,
    file: lineage.file,
    recipe: lineage.recipe,
    datasets: { train, validation, heldOut },
    report: lineage.report === null ? null : orderReport(lineage.report),
    commit: lineage.commit,
    run: lineage.run,
    date: lineage.date,
  };
}

function orderReport(report: NonNullable<Lineage['report']>): NonNullable<Lineage['report']> {
  const { verdict, rule, samples, baselineModel, baseline, candidate, difference, low, high } = report;
  return { verdict, rule, samples, baselineModel, baseline, candidate, difference, low, high };
}
