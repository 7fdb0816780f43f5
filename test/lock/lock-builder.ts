import type { Lineage, Lock, LockEntry } from '../../src/lock/lock.ts';

/** A promoted model of which a test states only what matters to it. */
export function buildLineage(parts: Partial<Lineage> = {}): Lineage {
  return {
    model: 'ft:gpt-4o-mini-2024-07-18:acme:triage:9kQx',
    provider: 'openai',
    servedAt: null,
    base: 'gpt-4o-mini-2024-07-18',
    method: 'supervised',
    hyperparameters: { n_epochs: 3, batch_size: 4 },
    seed: 42,
    job: 'ftjob-abc123',
    file: 'file-abc123',
    recipe: 'e'.repeat(64),
    datasets: { train: 'a'.repeat(64), validation: null, heldOut: 'c'.repeat(64) },
    report: {
      verdict: 'improved',
      rule: 'no-regression',
      samples: 240,
      baselineModel: 'gpt-4o-mini-2024-07-18',
      baseline: 0.7708,
      candidate: 0.85,
      difference: 0.0792,
      low: 0.0341,
      high: 0.1384,
    },
    commit: '4f1c2d3e5a6b7c8d9e0f1a2b3c4d5e6f7a8b9c0d',
    run: 7_001,
    date: '2026-11-20T09:30:00.000Z',
    ...parts,
  };
}

export function buildEntry(parts: Partial<LockEntry> = {}): LockEntry {
  return { ...buildLineage(parts), previous: parts.previous ?? null };
}

export function buildLock(models: Lock['models'] = { triage: buildEntry() }): Lock {
  return { schemaVersion: 1, models };
}
