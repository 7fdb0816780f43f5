import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ExitCode, exitCodes } from '../domain/exit-code.ts';
import { type SurveyedFile, surveyRepository } from '../files/survey-repository.ts';
import { escapeLogValue } from '../render/escape-log.ts';
import { draftConfiguration } from '../settings/draft-configuration.ts';
import { parseConfiguration } from '../settings/parse-configuration.ts';
import { resolveTasks } from '../settings/resolve-tasks.ts';
import type { Terminal } from './terminal.ts';

/** The workflow that is written is the one of the examples, which lie beside the program. */
const workflow = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'examples', 'workflows', 'gate.yml');

/** Writes a configuration and a workflow for what stands in this folder, and says why. What is there stays as it is. */
export async function runInit(terminal: Terminal): Promise<ExitCode> {
  const datasets = await surveyRepository('.', ['**/*.jsonl', '**/*.ndjson']);
  const prompts = await surveyRepository('.', ['**/*prompt*/**/*.{md,txt}', '**/*.prompt', '**/*prompt*.{md,txt}']);
  const code = await surveyRepository('.', ['**/*.{py,ts,tsx,js,mjs,cjs,go,rb,java,kt,cs,php,rs,json,yml,yaml,toml}']);
  const drafted = draftConfiguration({
    datasets: datasets.filter(isChat).map(({ path }) => path),
    prompts: prompts.map(({ path }) => path),
    models: findModels(code),
  });
  const say = (line: string) => terminal.stdout(`${escapeLogValue(line, 1_000)}\n`);
  for (const reason of drafted.reasons) say(reason);
  if (drafted.text === null) {
    say(
      datasets.length === 0
        ? 'Nothing was written: there is no JSONL file here. Datasets are JSON lines in the chat format of the fine-tuning services.'
        : 'Nothing was written: no file is told by its name to be held out (held-out, eval, test), or none is in the chat format.',
    );
    return exitCodes.failed;
  }
  resolveTasks(parseConfiguration(drafted.text, 'tunegate.yml'));
  await writeUnlessThere('tunegate.yml', drafted.text, say);
  await writeUnlessThere('.github/workflows/llm-gate.yml', await readFile(workflow, 'utf8'), say);
  say(
    'Next: `tunegate estimate` says what it costs; `provider: local` in a task makes all of it a dry run, offline and free.',
  );
  return exitCodes.passed;
}

/** Whether its first lines are examples that tunegate reads; a log of something else is no dataset. */
function isChat({ text }: SurveyedFile): boolean {
  const [first = ''] = text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .filter((line) => line.trim() !== '');
  try {
    const value: unknown = JSON.parse(first);
    return typeof value === 'object' && value !== null && 'messages' in value;
  } catch {
    return false;
  }
}

/** https://platform.openai.com/docs/models (2026-11): the ids by which models are called, fine-tunes included. */
const modelId = /(?<![\w./-])(?:ft:)?(?:gpt-[3-9][\w.-]*|o[1-9](?:-[\w.-]+)?|chatgpt-[\w.-]+)(?::[\w.:-]+)?(?=["'`])/g;

function findModels(files: readonly SurveyedFile[]) {
  const found = new Map<string, Set<string>>();
  for (const { path, text } of files)
    for (const [id] of text.matchAll(modelId)) found.set(id, (found.get(id) ?? new Set()).add(path));
  return [...found].map(([id, paths]) => ({ id, files: [...paths] }));
}

async function writeUnlessThere(path: string, text: string, say: (line: string) => void): Promise<void> {
  if (existsSync(path)) {
    say(`${path} is there and was left as it is.`);
    return;
  }
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text, { flag: 'wx' });
  say(`Wrote ${path}.`);
}
