import { z } from 'zod';
import { parametersSchema } from './parameters.ts';
import { retrievalSchema } from './retrieval.ts';
import { dollars, filePattern, providerName } from './values.ts';

/** A model as it is called: `baseline`, `candidate`. */
export const targetSchema = z
  .strictObject({
    provider: providerName.optional().describe('Where this model is called; by default the provider of the task.'),
    model: z
      .string()
      .min(1)
      .optional()
      .describe(
        'A model id; `tuned`: the model that `fine-tune` makes from the training files; or `lock`: the one that was promoted, as `tunegate.lock.json` names it (as baseline of a pull request: on its base branch).',
      ),
    predictions: filePattern
      .optional()
      .describe('A JSONL file of answers that any other system recorded, instead of `model`: nothing is called.'),
    'system-prompt': filePattern
      .optional()
      .describe("A text file that takes the place of the sample's system message."),
    'few-shot': filePattern.optional().describe('A JSONL file of examples that are put before the sample.'),
    endpoint: z
      .enum(['chat', 'completions'])
      .optional()
      .describe('`completions`: the older interface of a prompt and its completion; by default chats.'),
    template: filePattern
      .optional()
      .describe('A text file with `{question}`, which takes the place of the last user message.'),
    retrieval: retrievalSchema.optional().describe('Shows the model passages of documents beside each question.'),
    price: z
      .strictObject({
        input: dollars.describe('Prompt tokens.'),
        'cached-input': dollars
          .optional()
          .describe('Prompt tokens that the service had cached; by default as `input`.'),
        output: dollars.describe('Completion tokens.'),
      })
      .optional()
      .describe('US dollars per million tokens. Beats the table of published prices.'),
    parameters: parametersSchema.prefault({}).describe('Sent with every call.'),
  })
  .superRefine(({ model, predictions, ...target }, context) => {
    const refuse = (key: string, message: string) => context.addIssue({ code: 'custom', path: [key], message });
    if (model === undefined && predictions === undefined) refuse('model', 'is missing (or `predictions` in its place)');
    if (predictions === undefined) return;
    const ofCalls = {
      model,
      provider: target.provider,
      'system-prompt': target['system-prompt'],
      'few-shot': target['few-shot'],
      endpoint: target.endpoint,
      template: target.template,
      retrieval: target.retrieval,
      parameters: Object.keys(target.parameters).length > 0 ? target.parameters : undefined,
    };
    for (const [key, value] of Object.entries(ofCalls))
      if (value !== undefined) refuse(key, 'must not stand beside `predictions`: nothing is called');
  });
