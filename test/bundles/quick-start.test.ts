import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type LocalEngine, startLocalEngine } from '../../src/local/start-local-engine.ts';
import { type GitHubStandIn, startGitHubStandIn } from '../support/github-stand-in.ts';
import { listComments, makePullRequest } from '../support/pull-request.ts';
import { nodesOf, parseMarkdown } from '../support/read-markdown.ts';
import { runAction } from '../support/run-action.ts';

const root = join(import.meta.dirname, '..', '..');
const run = promisify(execFile);

/**
 * docs/quick-start.md, followed to the letter: its commands and files in their order, in an empty repository. Where it says
 * github.com, git finds this project and an empty repository on this disk; where it says OpenAI, there is the local engine; where it asks for
 * a pull request, `emulate` has one of the branches that were pushed.
 */
describe('the quick start', () => {
  let home = '';
  let page: Page = { commands: [], yaml: [] };
  let openAi: LocalEngine;
  let standIn: GitHubStandIn;

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'tunegate-quick-start-'));
    page = await readQuickStart();
    openAi = await startLocalEngine();
    standIn = await startGitHubStandIn();
    await publishProject(home);
  });
  afterAll(async () => {
    await openAi.close();
    await standIn.close();
    await rm(home, { recursive: true, force: true });
  });

  const file = (name: string) => readFile(join(home, 'triage', name), 'utf8');

  /** The commands of one step, in the shell that the steps before it have left. */
  async function follow(step: number, before = ''): Promise<string> {
    const commands = page.commands[step];
    if (commands === undefined) throw new Error(`The page has no step ${step}.`);
    const [, ...folder] = step > 1 ? ['', 'cd triage'] : [''];
    const [, alias = ''] = page.commands[0]?.split('\n') ?? [];
    const script = ['set -e', 'shopt -s expand_aliases', ...(step > 0 ? [alias] : []), ...folder, before, commands];
    const { stdout } = await run('bash', ['-c', `${script.join('\n')}\n`], {
      cwd: home,
      env: {
        PATH: `${join(process.execPath, '..')}:${process.env.PATH}`,
        HOME: home,
        OPENAI_BASE_URL: openAi.url,
        GIT_CONFIG_GLOBAL: join(home, 'gitconfig'),
        GIT_CONFIG_NOSYSTEM: '1',
      },
    });
    return stdout;
  }

  it('shows the demo, writes a configuration and a workflow, and gates without a key', {
    timeout: 120_000,
  }, async () => {
    expect(await follow(0)).toContain('The candidate is better');

    await follow(1);
    const started = await follow(2);
    expect(started).toContain('Wrote tunegate.yml.');
    expect(started).toMatch(/0 errors|1 warning in 3 files/);
    const [shown = ''] = page.yaml;
    expect(parse(await file('tunegate.yml'))).toEqual(parse(withoutDryRun(shown)));

    await writeFile(join(home, 'triage', 'tunegate.yml'), shown);
    expect(await follow(3)).toContain('The candidate is not worse');
  });

  it('asks the real models, by the answers of a stand-in', { timeout: 120_000 }, async () => {
    await writeFile(join(home, 'triage', 'tunegate.yml'), withoutDryRun(page.yaml[0] ?? ''));
    const said = await follow(4);
    expect(said).toContain('No call was made.');
    expect(said).toContain('The candidate is not worse');
    expect(said).toContain('accuracy');
  });

  it('makes a check that is red for a prompt that lost what it said', { timeout: 120_000 }, async () => {
    await follow(5, 'git remote add origin https://github.com/acme/triage');
    await follow(6);
    const committed = await listFiles(home, 'main');
    expect(committed.filter((path) => /tunegate-report|\.tunegate/.test(path))).toEqual([]);
    expect(committed).toEqual(expect.arrayContaining(['.github/workflows/llm-gate.yml', 'tunegate.yml']));

    const pull = await makePullRequest(standIn, {
      baseFiles: await readFiles(home, 'main', committed),
      headFiles: { 'prompts/triage.md': await show(home, 'shorter-prompt', 'prompts/triage.md') },
    });
    const workspace = join(home, 'checkout');
    await git(home, 'clone', '-q', '--depth', '1', '-b', 'shorter-prompt', `file://${home}/acme.git`, workspace);
    const result = await runAction({
      bundle: join(root, 'dist', 'action', 'index.js'),
      workspace,
      eventName: 'pull_request',
      payload: pull.payload,
      apiUrl: standIn.apiUrl,
      repository: pull.repository,
      inputs: {
        'github-token': 'ghs_workflow',
        ...inputsOf(await readFile(join(workspace, '.github/workflows/llm-gate.yml'), 'utf8')),
      },
      environment: { OPENAI_BASE_URL: openAi.url },
    });
    expect(result).toMatchObject({
      code: 1,
      outputs: { passed: 'false', verdict: 'regressed', conclusion: 'failure' },
    });
    const [comment] = await listComments(standIn, pull);
    expect(comment?.body).toMatch(/the candidate is worse.*\d+ of 254 answers broke/);
    expect(comment?.body).toContain('broken answers');
  });
});

interface Page {
  /** One a block, in the order of the page. */
  readonly commands: readonly string[];
  readonly yaml: readonly string[];
}

async function readQuickStart(): Promise<Page> {
  const blocks = nodesOf(parseMarkdown(await readFile(join(root, 'docs', 'quick-start.md'), 'utf8')), 'code');
  const of = (wanted: string) => blocks.filter(({ lang }) => lang === wanted).map(({ value }) => value);
  return { commands: of('sh'), yaml: of('yaml') };
}

const withoutDryRun = (text: string) => text.replace(/^ *provider: local\n/m, '');

/** What a clone of this project brings, as it stands on this disk, and where the reader's repository is pushed to. */
async function publishProject(home: string): Promise<void> {
  const project = join(home, 'project');
  for (const part of ['dist', 'examples']) await cp(join(root, part), join(project, part), { recursive: true });
  await mkdir(join(home, 'acme.git'));
  await writeFile(
    join(home, 'gitconfig'),
    `[user]\n\tname = Ann\n\temail = ann@example.com\n[url "file://${project}"]\n\tinsteadOf = https://github.com/tunegate/tunegate\n[url "file://${home}/acme.git"]\n\tinsteadOf = https://github.com/acme/triage\n`,
  );
  await git(home, 'init', '-q', '--bare', join(home, 'acme.git'));
  await git(home, 'init', '-q', project);
  await git(project, 'add', '-f', '.');
  await git(project, '-c', 'user.name=Ann', '-c', 'user.email=ann@example.com', 'commit', '-qm', 'A release');
}

async function git(cwd: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await run('git', [...args], { cwd, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}

const show = (home: string, branch: string, path: string) => git(join(home, 'acme.git'), 'show', `${branch}:${path}`);

async function listFiles(home: string, branch: string): Promise<readonly string[]> {
  const listed = await git(join(home, 'acme.git'), 'ls-tree', '-r', '--name-only', branch);
  return listed.trim().split('\n');
}

async function readFiles(home: string, branch: string, paths: readonly string[]) {
  const files: Record<string, string> = {};
  for (const path of paths) files[path] = await show(home, branch, path);
  return files;
}

/** What the workflow hands to the action, with the secret that the reader has set. */
function inputsOf(workflow: string): Readonly<Record<string, string>> {
  const { jobs }: { jobs: { gate: { steps: readonly { uses?: string; with?: Record<string, string> }[] } } } =
    parse(workflow);
  const step = jobs.gate.steps.find(({ uses = '' }) => uses.startsWith('tunegate/tunegate@'));
  return Object.fromEntries(
    Object.entries(step?.with ?? {}).map(([name, value]) => [
      name,
      value.replace(/\$\{\{ secrets\.OPENAI_API_KEY \}\}/, 'sk-of-the-reader'),
    ]),
  );
}
