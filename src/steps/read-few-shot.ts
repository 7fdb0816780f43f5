import { checkFiles } from '../dataset/check-files.ts';
import type { ChatMessage } from '../domain/chat.ts';
import { isInstruction } from '../evaluate/build-call.ts';
import type { World } from '../world.ts';

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
