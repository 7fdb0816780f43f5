import { isJsonObject } from '../dataset/json.ts';
import { Failure } from '../domain/failure.ts';
import type { ResponseFormat } from '../domain/model-call.ts';
import type { Sample } from '../domain/sample.ts';
import { checkParameters } from '../evaluate/check-parameters.ts';
import type { CalledTarget } from '../evaluate/target.ts';
import type { ResponseSchemaSettings, TargetSettings } from '../settings/task-settings.ts';
import type { World } from '../world.ts';
import { readFewShot } from './read-few-shot.ts';
import { readRetrieval, readTemplate } from './read-retrieval.ts';
import { readText } from './read-text.ts';

export interface CalledTargetSource {
  /** Where the configuration holds the target. */
  readonly setting: string;
  readonly model: string;
  readonly settings: TargetSettings;
  readonly samples: readonly Sample[];
}

/** A target that is called, with all that its settings name. What the model is known to refuse is refused here, before it costs calls. */
export async function readCalled(
  { setting, model, settings, samples }: CalledTargetSource,
  world: World,
): Promise<CalledTarget> {
  const { systemPromptFile, fewShotFile, templateFile, retrieval: lookUp, responseSchema } = settings;
  const prompt = systemPromptFile === null ? null : await readText(`${setting}.system-prompt`, systemPromptFile, world);
  const fewShot = fewShotFile === null ? null : await readFewShot(`${setting}.few-shot`, fewShotFile, world);
  const template =
    templateFile === null ? null : await readTemplate(`${setting}.template`, templateFile, ['question'], world);
  const retrieval = lookUp === null ? null : await readRetrieval(`${setting}.retrieval`, lookUp, world);
  const format =
    responseSchema === null
      ? {}
      : { response_format: await readSchema(`${setting}.parameters.response-format.schema`, responseSchema, world) };
  const target: CalledTarget = {
    kind: 'called',
    provider: settings.provider.name,
    model,
    price: settings.price,
    systemPrompt: prompt?.text ?? null,
    fewShot: fewShot?.messages ?? [],
    template,
    retrieval,
    parameters: { ...settings.parameters, ...format },
    endpoint: settings.endpoint,
    ...(settings.firstTrial === undefined ? {} : { firstTrial: settings.firstTrial }),
    promptSummary: summarisePrompt(settings, fewShot?.examples ?? null),
    notes: retrieval === null ? [] : [`each question is shown with ${retrieval.retriever.summary}`],
  };
  refuseParameters(setting, target, samples);
  return target;
}

async function readSchema(
  setting: string,
  { file, name, strict }: ResponseSchemaSettings,
  world: World,
): Promise<ResponseFormat> {
  const { path, text } = await readText(setting, file, world);
  const schema = parseJson(text);
  if (isJsonObject(schema)) return { type: 'json_schema', json_schema: { name, strict, schema } };
  throw new Failure({
    kind: 'configuration',
    what: `${setting} names a file that is no JSON Schema.`,
    evidence: `${path} does not hold a JSON object.`,
    remedy: 'Write the schema of an answer there, such as {"type": "object", …}.',
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refuseParameters(setting: string, target: CalledTarget, samples: readonly Sample[]): void {
  const hasTools = samples.some(({ tools }) => tools !== undefined);
  const [refused] = checkParameters(target, hasTools);
  if (refused === undefined) return;
  throw new Failure({
    kind: 'configuration',
    what: `${setting}.parameters.${refused.key} would be refused by the service.`,
    evidence: refused.evidence,
    remedy: `${refused.remedy} No call was made.`,
  });
}

function summarisePrompt(
  { systemPromptFile, templateFile, retrieval }: TargetSettings,
  examples: number | null,
): string {
  return [
    systemPromptFile,
    examples === null ? null : `${examples} few-shot ${examples === 1 ? 'example' : 'examples'}`,
    templateFile,
    retrieval === null
      ? null
      : `retrieval ${retrieval.embeddings === null ? '' : 'by embeddings '}from ${retrieval.documents.join(', ')}`,
  ]
    .filter((part) => part !== null)
    .join(', ');
}
