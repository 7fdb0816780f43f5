import type { CheckedFiles } from '../dataset/check-files.ts';
import { type ByTarget, gatedTargets, mapTargets, mapTargetsInTurn, targetNamed } from '../domain/by-target.ts';
import type { ChatMessage } from '../domain/chat.ts';
import { Failure } from '../domain/failure.ts';
import { isInstruction } from '../evaluate/build-call.ts';
import type { Target } from '../evaluate/target.ts';
import type { TargetSettings, TaskSettings } from '../settings/task-settings.ts';
import type { World } from '../world.ts';

export type Targets = ByTarget<Target>;

/** Resolves the targets' prompt files. `tuned` is named as a fine-tune of its base until it has been trained: so it can be priced. */
export function buildTargets(task: TaskSettings, datasets: CheckedFiles, world: World): Promise<Targets> {
  return mapTargetsInTurn(task, (settings, name) => buildTarget(name, settings, task, datasets, world));
}

export function withTunedModel(task: TaskSettings, targets: Targets, tunedModel: string | null): Targets {
  return mapTargets(targets, (target, name) =>
    targetNamed(task, name).model.kind === 'tuned' && tunedModel !== null ? { ...target, model: tunedModel } : target,
  );
}

async function buildTarget(
  name: string,
  settings: TargetSettings,
  task: TaskSettings,
  datasets: CheckedFiles,
  world: World,
): Promise<Target> {
  const setting = `tasks.${task.name}.${settingOfTarget(name)}`;
  const systemPrompt = await readPrompt(`${setting}.system-prompt`, settings, world);
  const fewShot = await readFewShot(`${setting}.few-shot`, settings, datasets, world);
  return {
    provider: settings.provider.name,
    model: settings.model.kind === 'id' ? settings.model.id : `ft:${task.fineTune?.baseModel ?? ''}`,
    price: settings.price,
    systemPrompt,
    fewShot: fewShot.messages,
    parameters: settings.parameters,
    promptSummary: [settings.systemPromptFile, fewShot.summary].filter((part) => part !== null).join(', '),
  };
}

/** Where the configuration holds a target of this name. */
export function settingOfTarget(name: string): string {
  return gatedTargets.some((gated) => gated === name) ? name : `references.${name}`;
}

async function readPrompt(setting: string, { systemPromptFile }: TargetSettings, world: World): Promise<string | null> {
  if (systemPromptFile === null) return null;
  const [path = '', ...others] = await world.findFiles([systemPromptFile], setting);
  if (others.length > 0)
    throw badPrompt(setting, `${systemPromptFile} names ${others.length + 1} files`, 'Name one file.');
  const text = decodePrompt(setting, path, await world.readBytes(path, setting)).trim();
  if (text === '') throw badPrompt(setting, `${path} is blank`, 'Write the prompt, or leave the setting out.');
  return text;
}

function decodePrompt(setting: string, path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw badPrompt(setting, `${path} is not UTF-8`, 'Save it as UTF-8.');
  }
}

function badPrompt(setting: string, evidence: string, remedy: string): Failure {
  return new Failure({
    kind: 'configuration',
    what: `${setting} cannot be used as a prompt.`,
    evidence: `${evidence}.`,
    remedy,
  });
}

interface FewShot {
  readonly messages: readonly ChatMessage[];
  readonly summary: string | null;
}

async function readFewShot(
  setting: string,
  { fewShotFile }: TargetSettings,
  datasets: CheckedFiles,
  world: World,
): Promise<FewShot> {
  if (fewShotFile === null) return { messages: [], summary: null };
  const paths = await world.findFiles([fewShotFile], setting);
  const examples = datasets.files
    .filter(({ report }) => report.role === 'few-shot' && paths.includes(report.path))
    .flatMap((file) => file.examples);
  return {
    messages: examples.flatMap((example) => example.messages.filter((message) => !isInstruction(message))),
    summary: `${examples.length} few-shot ${examples.length === 1 ? 'example' : 'examples'}`,
  };
}
