import { Failure } from '../domain/failure.ts';
import { type Report, type Run, reportSchema, type TaskReport } from '../domain/report.ts';
import { decideGate } from './decide-gate.ts';
import { draftReport } from './draft-report.ts';

/**
 * A report that a run on an untrusted pull request left behind, as far as it may be published: what is said of the data. Such a run had
 * no secrets, so whatever it says of models is its word alone: verdicts, answers and costs are left out. Where it ran is told by
 * GitHub, not by the report. Every text that stays is untrusted. Throws a `Failure` for what is no report.
 */
export function distrustReport(bytes: Uint8Array, where: Partial<Run>): Report {
  const parsed = reportSchema.safeParse(parseJson(bytes));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Failure({
      kind: 'outside',
      what: 'What the untrusted run left behind is no report of tunegate.',
      evidence:
        issue === undefined ? 'It has another shape.' : `${issue.path.join('.') || 'the file'}: ${issue.message}`,
      remedy: 'Use the same version of tunegate in both workflows; nothing was published.',
    });
  }
  const { command, startedAt, durationMs } = parsed.data.run;
  const tasks = parsed.data.tasks.map(distrustTask);
  return {
    schemaVersion: 1,
    tool: parsed.data.tool,
    run: { command, startedAt, durationMs, configuration: null, ...where, untrusted: true },
    tasks,
    gate: decideGate(tasks, 'configured'),
  };
}

function distrustTask({ name, datasets, datasetDiff, failure }: TaskReport): TaskReport {
  const { errors } = datasets.summary;
  const reason =
    failure?.what ??
    (errors > 0
      ? `The datasets have ${errors} ${errors === 1 ? 'error' : 'errors'}.`
      : 'The data was validated. Nothing was evaluated, because runs on untrusted pull requests get no secrets.');
  return {
    ...draftReport({ name, graders: [] }).current(),
    datasets,
    datasetDiff,
    failure,
    reasons: [reason],
  };
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
