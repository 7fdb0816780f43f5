import { existsSync } from 'node:fs';
import { appendFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkFile } from '../dataset/check-file.ts';
import { isJsonObject } from '../dataset/json.ts';
import { type ExitCode, exitCodes } from '../domain/exit-code.ts';
import { type SurveyedFile, surveyRepository } from '../files/survey-repository.ts';
import { escapeLogValue } from '../render/escape-log.ts';
import { draftConfiguration } from '../settings/draft-configuration.ts';
import { parseConfiguration } from '../settings/parse-configuration.ts';
import { resolveTasks } from '../settings/resolve-tasks.ts';
import type { Terminal } from './terminal.ts';

/** The workflow that is written is the one of the examples, which lie beside the program. */
const exampleWorkflow = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'examples', 'workflows', 'gate.yml');

/** Writes a configuration and a workflow for what stands in this folder, and says why. What is there stays as it is. */
export async function runInit(terminal: Terminal): Promise<ExitCode> {
  const datasets = await surveyRepository('.', ['**/*.jsonl', '**/*.ndjson']);
  const prompts = await surveyRepository('.', ['**/*prompt*/**/*.{md,txt}', '**/*.prompt', '**/*prompt*.{md,txt}']);
  const code = await surveyRepository('.', ['**/*.{py,ts,tsx,js,mjs,cjs,go,rb,java,kt,cs,php,rs,json,yml,yaml,toml}']);
  const drafted = draftConfiguration({
    datasets: datasets.filter(isExample).map(({ path }) => path),
    prompts: prompts.map(({ path }) => path),
    models: findModels(code),
  });
  const say = (line: string) => terminal.stdout(`${escapeLogValue(line, 1_000)}\n`);
  for (const reason of drafted.reasons) say(reason);
  if (drafted.text === null) {
    const tables = await surveyRepository('.', ['**/*.{csv,tsv}']);
    for (const hint of explainForeign([...datasets.filter((file) => !isExample(file)), ...tables])) say(hint);
    say('Nothing was written: no JSONL file of examples is told by its name to be held out (held-out, eval, test).');
    say(`A line of such a file: ${exampleLine}`);
    return exitCodes.wrongUse;
  }
  resolveTasks(parseConfiguration(drafted.text, 'tunegate.yml'));
  await writeUnlessThere('tunegate.yml', drafted.text, say);
  const own = await findWorkflow();
  if (own === null) await writeUnlessThere(usualWorkflow, await readFile(exampleWorkflow, 'utf8'), say);
  else say(`${own} runs tunegate already, so no workflow was written.`);
  await ignoreReports(say);
  say(
    'Next: `tunegate validate` checks the files, `tunegate estimate` says what a gate costs, `tunegate gate` runs it. `provider: local` in a task makes all of it a dry run, offline and free.',
  );
  return exitCodes.passed;
}

/** Whether its first lines are examples that tunegate reads; a log of something else is no dataset. */
function isExample({ text }: SurveyedFile): boolean {
  const [first = ''] = text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .filter((line) => line.trim() !== '');
  try {
    const value: unknown = JSON.parse(first);
    return isJsonObject(value) && ('messages' in value || ('prompt' in value && 'completion' in value));
  } catch {
    return false;
  }
}

const workflows = join('.github', 'workflows');
const usualWorkflow = join(workflows, 'llm-gate.yml');

/** A workflow of this repository that uses the action, under whatever name. */
async function findWorkflow(): Promise<string | null> {
  const names = existsSync(workflows) ? await readdir(workflows) : [];
  for (const path of names.filter((name) => /\.ya?ml$/.test(name)).map((name) => join(workflows, name)))
    if (/uses:\s*['"]?tunegate\/tunegate@/.test(await readFile(path, 'utf8'))) return path;
  return null;
}

/** What the first few files are that cannot be read as they stand, with the way to convert them. */
function explainForeign(files: readonly SurveyedFile[]): readonly string[] {
  return files.slice(0, mostForeign).flatMap(({ path, text }) => {
    const { report } = checkFile({ path, role: 'held-out', bytes: new TextEncoder().encode(text) });
    const finding = report.diagnostics.find(({ code }) => code === 'foreign-format');
    return finding === undefined ? [] : [`${path}: ${finding.message} ${finding.hint}`];
  });
}

const mostForeign = 3;

const exampleLine =
  '{"messages": [{"role": "user", "content": "Where is my refund?"}, {"role": "assistant", "content": "billing"}]}';

/** A report in a commit is refused by the action: who writes it could write the verdict. */
async function ignoreReports(say: (line: string) => void): Promise<void> {
  const present = existsSync('.gitignore') ? await readFile('.gitignore', 'utf8') : '';
  if (present.includes('tunegate-report')) return;
  const separator = present === '' || present.endsWith('\n') ? '' : '\n';
  await appendFile('.gitignore', `${separator}tunegate-report/\n`);
  say('Added tunegate-report/ to .gitignore.');
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
