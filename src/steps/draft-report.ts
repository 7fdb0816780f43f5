import { Failure } from '../domain/failure.ts';
import { known } from '../domain/known.ts';
import type { TaskReport } from '../domain/report.ts';
import { describeGrader } from '../graders/make-graders.ts';
import type { TaskSettings } from '../settings/task-settings.ts';

/** A task's report as far as it is known: each step adds its part, so that a failure later on is told beside all of it. */
export interface ReportDraft {
  readonly add: (part: Partial<TaskReport>) => void;
  readonly current: () => TaskReport;
}

export function draftReport(task: Pick<TaskSettings, 'name' | 'graders'>): ReportDraft {
  let report: TaskReport = {
    name: task.name,
    datasets: { schemaVersion: 1, files: [], pairs: [], summary: { errors: 0, warnings: 0, tokens: 0 } },
    datasetHashes: null,
    datasetDiff: null,
    estimate: null,
    fineTune: null,
    lock: null,
    graders: task.graders.map(describeGrader),
    graderReports: [],
    graderCalls: null,
    embeddingCalls: null,
    targets: {},
    comparison: null,
    guards: [],
    slices: [],
    flips: { broken: [], fixed: [] },
    cost: { trainingUsd: known(0), evaluationUsd: known(0) },
    againstReferences: {},
    breakEven: null,
    verdict: 'skipped',
    passed: false,
    reasons: [],
    judge: null,
    shard: null,
    failure: null,
  };
  return {
    add: (part) => {
      report = { ...report, ...part };
    },
    current: () => report,
  };
}

/** The report of a task that ends without a verdict, for this reason. */
export function skippedReport(draft: ReportDraft, reason: string): TaskReport {
  return { ...draft.current(), verdict: 'skipped', passed: false, reasons: [reason] };
}

/** The report of a task that could not be carried through. What is no `Failure` is our own bug and flies on. */
export function failedReport(draft: ReportDraft, error: unknown): TaskReport {
  if (!(error instanceof Failure)) throw error;
  const { kind, message: what, evidence, remedy } = error;
  return { ...skippedReport(draft, what), failure: { kind, what, evidence, remedy } };
}
