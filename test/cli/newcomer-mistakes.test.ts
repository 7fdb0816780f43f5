import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chat, makeCommandFolder } from './workspace.ts';

const samples = Array.from({ length: 12 }, (_, index) =>
  chat(`Is ${index * 7919} ${'abcdefghijkl'[index]?.repeat(12)}?`, index % 2 === 0 ? 'yes' : 'no'),
);
const lines = `${samples.join('\n')}\n`;
const task = (...changes: readonly (readonly [string, string])[]) =>
  changes.reduce(
    (text, [from, to]) => text.replace(from, to),
    `tasks:
  one:
    held-out: held-out.jsonl
    provider: local
    baseline: { model: gpt-4o-mini }
    candidate: { model: gpt-6-luna }
`,
  );

interface Mistake {
  readonly mistake: string;
  /** Null: there is no configuration. */
  readonly configuration: string | null;
  readonly args: readonly string[];
  readonly code: number;
  /** What went wrong, the evidence, and what to do, each by something that it must say. */
  readonly says: readonly (string | RegExp)[];
}

const gate = ['gate'];

const mistakes: readonly Mistake[] = [
  {
    mistake: 'a folder without a configuration',
    configuration: null,
    args: gate,
    code: 2,
    says: ['There is no configuration tunegate.yml.', 'Looked for ', '`tunegate init` writes one'],
  },
  {
    mistake: 'a folder below the configuration',
    configuration: task(),
    args: ['gate', '--config', 'data/tunegate.yml'],
    code: 2,
    says: ['There is no configuration data/tunegate.yml.', /there is \S+tunegate\.yml/, 'run in its folder'],
  },
  {
    mistake: 'a folder in the place of the configuration',
    configuration: task(),
    args: ['gate', '--config', 'data'],
    code: 2,
    says: ['The file data cannot be read.', 'it is a folder', 'Name a file in it'],
  },
  {
    mistake: 'a missing key',
    configuration: task(['local', 'openai']),
    args: gate,
    code: 2,
    says: ['There is no API key for the provider "openai".', 'OPENAI_API_KEY is not set', '`provider: local`'],
  },
  {
    mistake: 'a dataset that is not there',
    configuration: task(['held-out.jsonl', 'heldout.jsonl']),
    args: ['estimate'],
    code: 2,
    says: ['names a file that is not there: heldout.jsonl', 'Looked for ', 'Correct the path'],
  },
  {
    mistake: 'a prompt that is not there',
    configuration: task(['gpt-6-luna', 'gpt-6-luna, system-prompt: p.md']),
    args: ['estimate'],
    code: 2,
    says: ['tasks.one.candidate.system-prompt names a file', 'p.md', 'Correct the path'],
  },
  {
    mistake: 'wrong indentation',
    configuration: task(['    baseline', '   baseline']),
    args: gate,
    code: 2,
    says: ['tunegate.yml:5: All mapping items must start at the same column\n', 'Correct the YAML.'],
  },
  {
    mistake: 'tabs',
    configuration: 'tasks:\n\tone:\n',
    args: gate,
    code: 2,
    says: ['tunegate.yml:2: Tabs are not allowed as indentation\n', 'Correct the YAML.'],
  },
  {
    mistake: 'a misspelled key',
    configuration: task(['held-out:', 'heldout:']),
    args: gate,
    code: 2,
    says: [
      'tunegate.yml:3: tasks.one.heldout is not a known key; meant is perhaps held-out',
      'tasks.one.held-out is missing',
      'docs/configuration.md',
    ],
  },
  {
    mistake: 'a key in the style of another language',
    configuration: task(['gpt-6-luna', 'gpt-6-luna, system_prompt: p.md']),
    args: gate,
    code: 2,
    says: ['candidate.system_prompt is not a known key; meant is perhaps system-prompt'],
  },
  {
    mistake: 'a misspelled grader',
    configuration: `${task()}    graders: [exactmatch]\n`,
    args: gate,
    code: 2,
    says: [/graders\[0\] is "exactmatch": it must be one of .*; meant is perhaps exact-match/],
  },
  {
    mistake: 'a misspelled grader with options',
    configuration: `${task()}    graders: [{ json-mach: {} }]\n`,
    args: gate,
    code: 2,
    says: ['graders[0].json-mach is not a known key; meant is perhaps json-match'],
  },
  {
    mistake: 'a misspelled option of a grader',
    configuration: `${task()}    graders: [{ numeric: { tolerence: 1 } }]\n`,
    args: gate,
    code: 2,
    says: ['graders[0].numeric.tolerence is not a known key; meant is perhaps tolerance'],
  },
  {
    mistake: 'a misspelled provider',
    configuration: task(['local', 'togehter']),
    args: gate,
    code: 2,
    says: ['names the provider "togehter", which is not known.', 'Known are openai, ', 'correct the name'],
  },
  {
    mistake: 'a margin in percent',
    configuration: `${task()}    gate: { margin: 2 }\n`,
    args: gate,
    code: 2,
    says: ['tunegate.yml:7: tasks.one.gate.margin is 2: it must be less than 1'],
  },
  {
    mistake: 'an empty configuration',
    configuration: '',
    args: gate,
    code: 2,
    says: ['tunegate.yml: tasks is missing'],
  },
  {
    mistake: 'no candidate',
    configuration: task(['candidate', '# candidate']),
    args: gate,
    code: 2,
    says: ['tasks.one.candidate is missing'],
  },
  {
    mistake: 'a held-out set that was trained on',
    configuration: task(['held-out:', 'train: held-out.jsonl\n    held-out:']),
    args: gate,
    code: 1,
    says: [
      'The data has errors',
      /12 of 12 held-out lines \(100\.0 %\) stand in the\s+training data/,
      'nothing was trained or called',
    ],
  },
  {
    mistake: 'five samples',
    configuration: task(['held-out.jsonl', 'five.jsonl']),
    args: gate,
    code: 0,
    says: ['Undecided, let through', /With 5 samples neither could harm be shown/],
  },
  {
    mistake: 'a budget without a limit of the answers',
    configuration: `${task(['local', 'openai'])}    budget: { max-usd: 1 }\n`,
    args: ['estimate'],
    code: 1,
    says: ['has no parameters.max-completion-tokens', 'Give what is missing (parameters.max-completion-tokens'],
  },
  {
    mistake: 'a slice that no sample has',
    configuration: `${task()}    slices: [metadata.lang]\n`,
    args: gate,
    code: 2,
    says: [/slices names metadata\.lang, which no held-out sample\s+has/],
  },
  {
    mistake: 'a task that is not there',
    configuration: task(),
    args: ['gate', '--task', 'two'],
    code: 2,
    says: ['There is no task "two".', 'The configuration holds one.', 'Name one of these'],
  },
  {
    mistake: 'a misspelled command',
    configuration: task(),
    args: ['gaet'],
    code: 2,
    says: ['There is no command "gaet".', 'meant is perhaps gate', 'tunegate --help'],
  },
  {
    mistake: 'a misspelled option',
    configuration: task(),
    args: ['gate', '--cofig', 'tunegate.yml'],
    code: 2,
    says: ['--cofig is not an option of this command; meant is perhaps --config\n', 'tunegate gate --help'],
  },
  {
    mistake: 'a folder of datasets',
    configuration: null,
    args: ['validate', 'data'],
    code: 2,
    says: ['it is a folder', 'such as data/*.jsonl'],
  },
  {
    mistake: 'nothing to validate',
    configuration: null,
    args: ['validate'],
    code: 2,
    says: ['It is not said which files to check.', 'FILES is missing', 'tunegate validate data/*.jsonl'],
  },
  {
    mistake: 'a report that is none',
    configuration: null,
    args: ['report', 'held-out.jsonl'],
    code: 2,
    says: ['held-out.jsonl is no report of tunegate.', 'It is not one JSON value.', 'Name a report.json'],
  },
];

describe('a newcomer is told what went wrong, the evidence and what to do', () => {
  it.each(mistakes)('by $mistake', async ({ configuration, args, code, says }) => {
    const folder = await makeCommandFolder({ 'held-out.jsonl': lines, 'five.jsonl': samples.slice(0, 5).join('\n') });
    await mkdir(folder.file('data'));
    if (configuration !== null) await writeFile(join(folder.path, 'tunegate.yml'), configuration);
    const result = await folder.run(...args);
    const told = result.stdout + result.stderr;
    for (const part of says) {
      if (typeof part === 'string') expect(told.replace(/\s+/g, ' ')).toContain(part.replace(/\s+/g, ' '));
      else expect(told).toMatch(part);
    }
    expect(result.code).toBe(code);
  });
});
