import { z } from 'zod';
import { gateRuleSchema } from '../domain/comparison.ts';
import { verdictSchema } from '../domain/report.ts';
import { isSafeUrl } from '../settings/safe-url.ts';

/** The file that names the model which runs for each task. It lies beside the configuration. */
export const LOCK_FILE_NAME = 'tunegate.lock.json';

/** Model ids, job ids and the like: what a service may call its things, and nothing that could break out of a line. */
const name = z.string().regex(/^[\x21-\x7e]{1,300}$/, 'must be 1 to 300 printable characters without spaces');
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in hexadecimal digits');
const share = z.number().min(-1).max(1);

/** What the gate said of the model when it was promoted. */
const lockedReportSchema = z.strictObject({
  verdict: verdictSchema,
  rule: gateRuleSchema,
  samples: z.number().int().min(0),
  baselineModel: name,
  baseline: share.describe('Accuracy of the baseline, 0 to 1.'),
  candidate: share.describe('Accuracy of this model.'),
  difference: share,
  low: share.describe('Lower end of the interval of the difference.'),
  high: share,
});

const lineageSchema = z.strictObject({
  model: name.describe('The promoted model, as it is called.'),
  provider: name.describe('Where it is called: a provider of the configuration.'),
  servedAt: z
    .url({ protocol: /^https?$/ })
    .refine(isSafeUrl, 'must be https (http is allowed for this machine only)')
    .nullable()
    .describe("Address of the service that serves it, where that is not the provider's own."),
  base: name.nullable().describe('The model that it was trained from.'),
  method: name.nullable(),
  hyperparameters: z.record(z.string().regex(/^[\w.-]{1,64}$/), z.union([z.number(), name])),
  seed: z.number().int().nullable(),
  job: name.nullable().describe('Id of the fine-tuning job.'),
  file: name.nullable().describe('Id of the uploaded training file.'),
  recipe: sha256.nullable().describe('Key of data and recipe, as the job carries it in its metadata.'),
  datasets: z
    .strictObject({ train: sha256.nullable(), validation: sha256.nullable(), heldOut: sha256.nullable() })
    .describe('SHA-256 of the files; of several, joined by line breaks.'),
  report: lockedReportSchema.nullable(),
  commit: z
    .string()
    .regex(/^[0-9a-f]{40,64}$/, 'must be a commit id')
    .nullable()
    .describe('The commit whose data and recipe made it.'),
  run: z.number().int().min(0).nullable().describe('Id of the workflow run that promoted it.'),
  date: z.iso.datetime().describe('When its gate was passed.'),
});

/** A promoted model with all that it came from. */
export const lockEntrySchema = lineageSchema.extend({
  previous: lineageSchema.nullable().describe('What ran before; null for the first one, and after a rollback.'),
});

export const lockSchema = z.strictObject({
  $schema: z.string().max(500).optional(),
  schemaVersion: z.literal(1),
  models: z
    .record(z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'must be the name of a task'), lockEntrySchema)
    .describe('The promoted model of each task.'),
});

export type Lineage = Readonly<z.infer<typeof lineageSchema>>;
export type LockEntry = Readonly<z.infer<typeof lockEntrySchema>>;
export type Lock = Readonly<z.infer<typeof lockSchema>>;

export const emptyLock: Lock = { schemaVersion: 1, models: {} };

/** The entry of a task; null when nothing was promoted for it. */
export function findEntry({ models }: Lock, task: string): LockEntry | null {
  return Object.hasOwn(models, task) ? (models[task] ?? null) : null;
}

/** The lock with another entry for this task, or with none. */
export function withEntry(lock: Lock, task: string, entry: LockEntry | null): Lock {
  const others = Object.entries(lock.models).filter(([other]) => other !== task);
  return { ...lock, models: Object.fromEntries(entry === null ? others : [...others, [task, entry]]) };
}
