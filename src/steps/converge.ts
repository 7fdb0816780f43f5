import type { JobFailureKind } from '../fine-tune/job-failure.ts';
import { decideNextMove } from '../fine-tune/next-move.ts';
import type { Trainer, TrainingJob, TrainingProgress } from '../fine-tune/trainer.ts';
import type { World } from '../world.ts';
import type { CreatedJob } from './create-job.ts';

export interface ConvergeRequest {
  readonly task: string;
  readonly trainer: Trainer;
  readonly key: string;
  readonly waitMs: number;
  readonly mayCreate: boolean;
  readonly retryFailed: boolean;
  /** Called when there is no job that could make the model, with those that have failed. Everything that money depends on is checked in it. */
  readonly create: (earlier: readonly TrainingJob[]) => Promise<CreatedJob>;
  /** Told each state of the job that this run goes on with, and whether this run has created it. */
  readonly note: (job: TrainingJob, isOurs: boolean) => void;
}

export type Converged =
  | { readonly kind: 'trained'; readonly job: TrainingJob }
  | { readonly kind: 'under-way'; readonly job: TrainingJob }
  | { readonly kind: 'failed'; readonly job: TrainingJob; readonly why: JobFailureKind }
  /** There is no job, and this run may not create one. */
  | { readonly kind: 'absent' };

type ConvergeWorld = Pick<World, 'nowMs' | 'wait' | 'progress'>;

/** The time between two lines about a job whose state has not changed. */
const quietMs = 30_000;

/**
 * Looks, moves, and looks again until a model is there, the wait is over or it cannot be had. Every look begins with what the service
 * says, so that a run which was killed anywhere goes on where it was, and runs side by side come to the same job.
 */
export async function converge(request: ConvergeRequest, world: ConvergeWorld): Promise<Converged> {
  const { task, trainer, key, waitMs, mayCreate, retryFailed, note } = request;
  const startedMs = world.nowMs();
  const created = new Set<string>();
  let createdHere = 0;
  const tell = makeTeller(task, world);
  for (;;) {
    const jobs = await look(trainer, key, created);
    const elapsedMs = world.nowMs() - startedMs;
    const move = decideNextMove({ jobs, elapsedMs, waitMs, mayCreate, retryFailed, createdHere });
    for (const { id } of move.cancel) {
      world.progress({ kind: 'step', task, text: `cancel the job ${id}: an older one trains the same` });
      await trainer.cancelJob(id);
    }
    switch (move.kind) {
      case 'refuse':
        return { kind: 'absent' };
      case 'create': {
        const { job, isOurs } = await request.create(jobs);
        if (isOurs) created.add(job.id);
        createdHere += 1;
        note(job, isOurs);
        // Looked at again before anything else: another run may have created one at the same moment.
        continue;
      }
      case 'wait':
        note(move.job, created.has(move.job.id));
        await tell(move.job, trainer);
        await world.wait(move.pauseMs);
        continue;
      case 'adopt':
        return { kind: 'trained', job: move.job };
      case 'detach':
        return { kind: 'under-way', job: move.job };
      case 'give-up':
        return { kind: 'failed', job: move.job, why: move.why };
      default:
        return move satisfies never;
    }
  }
}

/** A list may lag behind: what this run has created is asked for by name when it is not on it. */
async function look(trainer: Trainer, key: string, created: ReadonlySet<string>): Promise<readonly TrainingJob[]> {
  const listed = await trainer.findJobs(key);
  const ids = new Set(listed.map(({ id }) => id));
  const missing = [...created].filter((id) => !ids.has(id));
  return [...listed, ...(await Promise.all(missing.map((id) => trainer.readJob(id))))];
}

/** A line when the state changes, and now and then while it does not. */
function makeTeller(task: string, world: ConvergeWorld): (job: TrainingJob, trainer: Trainer) => Promise<void> {
  let status = '';
  let toldMs = Number.NEGATIVE_INFINITY;
  return async (job, trainer) => {
    const isChanged = job.status !== status;
    if (!isChanged && world.nowMs() - toldMs < quietMs) return;
    const progress = isChanged || job.status !== 'running' ? null : await trainer.readProgress(job.id);
    world.progress({ kind: 'step', task, text: describeState(job, progress, world.nowMs()) });
    status = job.status;
    toldMs = world.nowMs();
  };
}

function describeState(job: TrainingJob, progress: TrainingProgress | null, nowMs: number): string {
  const ofTotal = progress?.totalSteps == null ? '' : ` of ${progress.totalSteps}`;
  const loss = progress?.trainLoss == null ? '' : `, loss ${progress.trainLoss.toFixed(2)}`;
  const leftMinutes = job.estimatedFinishMs === null ? null : Math.ceil((job.estimatedFinishMs - nowMs) / 60_000);
  return [
    `job ${job.id} is ${job.status}`,
    ...(progress === null ? [] : [`step ${progress.step}${ofTotal}${loss}`]),
    ...(leftMinutes === null || leftMinutes <= 0 ? [] : [`about ${leftMinutes} min to go`]),
    ...(job.status === 'paused' ? ['resume it at the provider'] : []),
  ].join(', ');
}
