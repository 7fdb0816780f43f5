import { classifyCreationTrouble } from '../fine-tune/classify-trouble.ts';
import type { FileUpload, JobCreation, StoredFile, Trainer, TrainingJob } from '../fine-tune/trainer.ts';
import { ServiceTrouble, troubleOf } from './json-service.ts';

type Explain = Trainer['explain'];

/** Work whose trouble is a `Failure`, explained by what was being done. */
export async function explained<T>(explain: Explain, doing: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof ServiceTrouble ? explain(doing, error.trouble) : error;
  }
}

/** For a request that changes nothing where the service answers it with one of these. */
export async function unlessStatus(statuses: readonly number[], work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!statuses.includes(troubleOf(error).status ?? 0)) throw error;
  }
}

/** The creation of a job that is sent once. */
export async function createOnce(
  explain: Explain,
  doing: string,
  work: () => Promise<TrainingJob>,
): Promise<JobCreation> {
  try {
    return { kind: 'created', job: await work() };
  } catch (error) {
    const trouble = troubleOf(error);
    const kind = classifyCreationTrouble(trouble);
    if (kind === 'refused') throw explain(doing, trouble);
    return { kind, trouble };
  }
}

/** An upload that is sent once. */
export async function uploadOnce(
  explain: Explain,
  doing: string,
  work: () => Promise<StoredFile>,
): Promise<FileUpload> {
  try {
    return { kind: 'stored', file: await work() };
  } catch (error) {
    const trouble = troubleOf(error);
    if (classifyCreationTrouble(trouble) === 'refused') throw explain(doing, trouble);
    return { kind: 'unclear', trouble };
  }
}
