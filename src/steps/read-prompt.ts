import { checkFiles } from '../dataset/check-files.ts';
import type { ChatMessage } from '../domain/chat.ts';
import { Failure } from '../domain/failure.ts';
import { isInstruction } from '../evaluate/build-call.ts';
import type { World } from '../world.ts';
import { readOneFile } from './read-one-file.ts';

/** The text of a prompt file, without the white space around it. */
export async function readPrompt(setting: string, file: string, world: World): Promise<string> {
  const { path, bytes } = await readOneFile(setting, file, world);
  const text = decodePrompt(setting, path, bytes).trim();
  if (text === '') throw badPrompt(setting, `${path} is blank`, 'Write the prompt, or leave the setting out.');
  return text;
}

export interface FewShot {
  readonly examples: number;
  readonly messages: readonly ChatMessage[];
}

/**
 * The messages of few-shot examples, without their instructions. Read by the setting of each target: on a pull request the baseline's
 * may be those of the base. What is wrong with them has been told with the datasets.
 */
export async function readFewShot(setting: string, pattern: string, world: World): Promise<FewShot> {
  const files = [];
  for (const path of await world.findFiles([pattern], setting))
    files.push({ path, role: 'few-shot' as const, bytes: await world.readBytes(path, setting) });
  const examples = checkFiles(files).files.flatMap((file) => file.examples);
  return {
    examples: examples.length,
    messages: examples.flatMap(({ messages }) => messages.filter((message) => !isInstruction(message))),
  };
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
