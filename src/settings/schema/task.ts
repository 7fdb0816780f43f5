import { z } from 'zod';
import { gatedTargets } from '../../domain/by-target.ts';
import { engines } from '../../evaluate/engine.ts';
import { graderSchema } from '../../graders/grader-settings.ts';
import { listProviders } from '../known-providers.ts';
import { fineTuneSchema } from './fine-tune.ts';
import { gateSchema } from './gate.ts';
import { guardSchema } from './guards.ts';
import { sliceSchema } from './slices.ts';
import { targetSchema } from './target.ts';
import { durationMs, filePatterns, providerName, shortName, usd } from './values.ts';

/** One thing that a model must do well. */
export const taskSchema = z
  .strictObject({
    train: filePatterns.optional().describe('Training files: a path, a glob or a list of them.'),
    validation: filePatterns.optional().describe('Validation files of the training job. Never judged by.'),
    'held-out': filePatterns.describe('The samples that both models are judged by.'),
    provider: providerName
      .default('openai')
      .describe(
        `${listProviders(({ kind }) => kind !== 'command')} (a dry run inside the program, free), or a name from \`providers\`.`,
      ),
    baseline: targetSchema.describe('What runs today.'),
    candidate: targetSchema.describe('What would replace it.'),
    references: z
      .record(
        shortName.refine(
          (name) => !gatedTargets.some((gated) => gated === name),
          'must stand under a name other than baseline and candidate',
        ),
        targetSchema,
      )
      .default({})
      .describe('Further targets by a name of your choice, such as the plain prompt: reported beside, not gated.'),
    turns: z
      .enum(['last', 'every'])
      .default('last')
      .describe(
        'Which assistant messages of a held-out conversation are judged, each given the real conversation before it.',
      ),
    graders: z
      .array(graderSchema)
      .min(1)
      .prefault(['exact-match'])
      .describe('Rules that judge an answer, by name or as a name with its options; all of them must hold.'),
    slices: z
      .array(sliceSchema)
      .default([])
      .describe(
        'Parts of the samples to compare by themselves: `label`, `length`, `file`, `metadata.NAME`, or one of them with its settings.',
      ),
    guards: z
      .array(guardSchema)
      .default([])
      .describe(
        'Further metrics that may not get worse: `{ metric: valid-json, margin: 0.01 }`. All of them must hold.',
      ),
    gate: gateSchema.prefault({}).describe('How the comparison is decided.'),
    'fine-tune': fineTuneSchema.optional().describe('How `tuned` is made.'),
    engine: z
      .enum(engines)
      .default('online')
      .describe('`online`: call by call. `batch`: by the Batch API of the provider, cheaper and within a day.'),
    'batch-wait': durationMs
      .prefault('1h')
      .describe('How long to wait for the batches; a later run carries on with them.'),
    timeout: durationMs
      .prefault('120s')
      .describe('An attempt at a call that takes longer is given up, and made again.'),
    budget: z
      .strictObject({ 'max-usd': usd.optional().describe('Refuse to evaluate when it could cost more.') })
      .prefault({})
      .describe('Limit of spending, checked before the first call.'),
    'max-error-rate': z
      .number()
      .min(0)
      .max(0.5)
      .default(0.01)
      .describe('More failed calls than this share, and the run is a failure instead of a verdict.'),
  })
  .superRefine((task, context) => {
    if (task.gate.tolerance >= task.gate.margin) {
      context.addIssue({ code: 'custom', path: ['gate', 'tolerance'], message: 'must be smaller than gate.margin' });
    }
    const isOfPrompts = [task.baseline, task.candidate, ...Object.values(task.references)].some(
      ({ endpoint }) => endpoint === 'completions',
    );
    if (isOfPrompts && task.engine === 'batch') {
      const message = 'must be online where a target has `endpoint: completions`: batches are of chats';
      context.addIssue({ code: 'custom', path: ['engine'], message });
    }
    if (task.gate['early-stop'] && task.engine === 'batch') {
      context.addIssue({
        code: 'custom',
        path: ['gate', 'early-stop'],
        message: 'must be false with `engine: batch`, whose answers come all at once',
      });
    }
    const blocking = task.slices.findIndex((slice) => slice.blocking);
    if (task.gate['early-stop'] && blocking !== -1) {
      context.addIssue({
        code: 'custom',
        path: ['slices', blocking, 'blocking'],
        message: 'must be false with `gate.early-stop`: a blocking slice is judged on all of its samples',
      });
    }
    const named: Readonly<Record<string, readonly string[]>> = {
      slices: task.slices.map(({ by }) => by),
      guards: task.guards.map(({ metric }) => metric),
    };
    for (const [key, names] of Object.entries(named)) {
      const repeated = names.findIndex((name, index) => names.indexOf(name) !== index);
      if (repeated === -1) continue;
      context.addIssue({ code: 'custom', path: [key, repeated], message: `names ${names[repeated]} a second time` });
    }
    const targets = [task.baseline, task.candidate, ...Object.values(task.references)];
    const wantsTuned = targets.some(({ model }) => model === 'tuned');
    if ((wantsTuned || task['fine-tune'] !== undefined) && task.train === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['train'],
        message: 'is missing, and a tuned model needs training files',
      });
    }
    if (task.baseline.model === 'tuned' && task.candidate.model === 'tuned') {
      context.addIssue({
        code: 'custom',
        path: ['baseline', 'model'],
        message: 'must not be `tuned` as well: the candidate is',
      });
    }
  });
