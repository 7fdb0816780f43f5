import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comparisonSchema } from '../../src/domain/comparison.ts';
import { reportSchema } from '../../src/domain/report.ts';
import { validationReportSchema } from '../../src/domain/validation-report.ts';
import { runProcess } from '../support/run-process.ts';
import { makeWorkspace, smallTask, type Workspace } from './small-task.ts';

const root = join(import.meta.dirname, '..', '..');

/** A copy of what a user has who cloned the repository and installed nothing. */
let copy: string;
const cleanUp: string[] = [];

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'tunegate-copy-'));
  for (const part of ['dist', 'examples']) await cp(join(root, part), join(copy, part), { recursive: true });
});
afterAll(async () => {
  for (const path of [copy, ...cleanUp]) await rm(path, { recursive: true, force: true });
});

const run = (cwd: string, ...args: readonly string[]) =>
  runProcess([join(copy, 'dist', 'cli', 'index.js'), ...args], { cwd });

async function workspaceOf(files: Readonly<Record<string, string>>): Promise<Workspace> {
  const workspace = await makeWorkspace(files);
  cleanUp.push(workspace.path);
  return workspace;
}

async function readReport(folder: string) {
  return reportSchema.parse(JSON.parse(await readFile(join(folder, 'report.json'), 'utf8')));
}

describe('tunegate demo', () => {
  it('tells the whole story without node_modules, gives the same numbers twice, and worse ones with half of the training lines', async () => {
    const first = await run(copy, 'demo', '--report-directory', 'first');
    expect(first.code).toBe(0);
    expect(first.stdout).toMatch(/better/);
    expect(first.stdout).toContain(join('first', 'report.html'));
    expect((await readdir(join(copy, 'first'))).sort()).toEqual([
      'comment.md',
      'predictions.jsonl',
      'report.html',
      'report.json',
    ]);
    const [one] = (await readReport(join(copy, 'first'))).tasks;

    await run(copy, 'demo', '--report-directory', 'second');
    const [two] = (await readReport(join(copy, 'second'))).tasks;
    expect(two?.comparison).toEqual(one?.comparison);
    expect(two?.flips).toEqual(one?.flips);

    const comment = await readFile(join(copy, 'first', 'comment.md'), 'utf8');
    expect(outlineOfReadme(await readFile(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8'))).toEqual(
      outlineOfComment(comment),
    );

    const train = join(copy, 'examples', 'support-triage', 'data', 'triage.train.jsonl');
    const whole = await readFile(train, 'utf8');
    await writeFile(
      train,
      whole
        .split('\n')
        .filter((_, index) => index % 2 === 0)
        .join('\n'),
    );
    await run(copy, 'demo', '--report-directory', 'half');
    await writeFile(train, whole);
    const [half] = (await readReport(join(copy, 'half'))).tasks;
    expect(half?.comparison?.candidate.value).toBeLessThan(one?.comparison?.candidate.value ?? 0);
    expect(half?.comparison?.baseline.value).toBe(one?.comparison?.baseline.value);
  }, 120_000);
});

describe('tunegate gate', () => {
  it('passes a better candidate and fails a worse one with exit code 1', async () => {
    const good = await workspaceOf(smallTask());
    expect((await run(good.path, 'gate')).code).toBe(0);
    const bad = await workspaceOf(smallTask({ baseline: 'tuned', candidate: 'gpt-4o-mini' }));
    const result = await run(bad.path, 'gate', '--report-directory', 'out');
    expect(result.code).toBe(1);
    const report = await readReport(join(bad.path, 'out'));
    expect(report.gate).toMatchObject({ passed: false, conclusion: 'failure' });
    expect(report.tasks[0]).toMatchObject({ verdict: 'regressed', flips: { fixed: [] } });
  });

  it('takes relative paths from the folder of the configuration', async () => {
    const workspace = await workspaceOf(smallTask());
    const result = await run(
      copy,
      'gate',
      '--config',
      join(workspace.path, 'tunegate.yml'),
      '--report-directory',
      join(workspace.path, 'out'),
    );
    expect(result.code).toBe(0);
  });

  it.each([
    [
      'a held-out file that is not there',
      { 'tunegate.yml': smallTask()['tunegate.yml'].replace('held-out.jsonl', 'nowhere.jsonl') },
      2,
      /tasks\.fruit\.held-out names a file that is not there: nowhere\.jsonl/,
    ],
    ['an empty held-out file', { 'held-out.jsonl': '' }, 1, /held-out\.jsonl/],
    ['a held-out file of blank lines', { 'held-out.jsonl': '\n\n  \n' }, 1, /held-out\.jsonl/],
    [
      'a key that is absent',
      { 'tunegate.yml': smallTask({ candidate: 'gpt-6-luna' })['tunegate.yml'].replace('local', 'openai') },
      2,
      /OPENAI_API_KEY is not set/,
    ],
    [
      'a configuration with a wrong value',
      { 'tunegate.yml': smallTask({ more: '    gate: { margin: 7 }\n' })['tunegate.yml'] },
      2,
      /tunegate\.yml:8: tasks\.fruit\.gate\.margin is 7: it must be less than 1/,
    ],
  ])('%s is named', async (_name, files, code, message) => {
    const workspace = await workspaceOf({ ...smallTask(), ...files });
    const result = await run(workspace.path, 'gate');
    expect(result.stdout + result.stderr).toMatch(message);
    expect(result.code).toBe(code);
  });

  it('says that a server is down, with exit code 3, and keeps the report', async () => {
    const port = await takeFreePort();
    const files = smallTask({ candidate: 'gpt-6-luna' });
    const configuration = `providers: { mine: { base-url: 'http://127.0.0.1:${port}/v1', api-key-env: MY_KEY } }\n${files['tunegate.yml'].replace('provider: local', 'provider: mine')}    max-error-rate: 0\n`;
    const workspace = await workspaceOf({
      ...files,
      'tunegate.yml': configuration,
      'held-out.jsonl': `${files['held-out.jsonl'].split('\n')[0]}\n`,
    });
    const result = await runProcess([join(copy, 'dist', 'cli', 'index.js'), 'gate'], {
      cwd: workspace.path,
      environment: { MY_KEY: 'key' },
    });
    expect(result.code).toBe(3);
    expect(result.stdout).toMatch(/ECONNREFUSED|connection/);
    const report = await readReport(join(workspace.path, 'tunegate-report'));
    expect(report.tasks[0]).toMatchObject({ verdict: 'skipped', failure: { kind: 'outside' } });
  }, 60_000);

  it('leaves no half-written report when the folder cannot be made', async () => {
    const workspace = await workspaceOf({ ...smallTask(), taken: 'a file\n' });
    const result = await run(workspace.path, 'gate', '--report-directory', 'taken');
    expect(result.code).toBe(3);
    expect(result.stderr).toMatch(/cannot be kept in taken/);
    expect((await readdir(workspace.path)).sort()).toEqual(['held-out.jsonl', 'taken', 'train.jsonl', 'tunegate.yml']);
  });
});

describe('tunegate tune', () => {
  it('lets the model exist and decides nothing', async () => {
    const workspace = await workspaceOf(smallTask());
    const result = await run(workspace.path, 'tune');
    expect(result.code).toBe(0);
    const [task] = (await readReport(join(workspace.path, 'tunegate-report'))).tasks;
    expect(task).toMatchObject({
      verdict: 'skipped',
      comparison: null,
      fineTune: { status: 'succeeded', model: expect.stringMatching(/^ft:gpt-4o-mini:/) },
    });
  });
});

describe('tunegate validate', () => {
  it('prints the promised JSON and exits 1 when there are errors', async () => {
    const { 'train.jsonl': train, 'held-out.jsonl': heldOut } = smallTask();
    const workspace = await workspaceOf({
      'a.jsonl': train.replace('"role":"user"', '"role":"usr"'),
      'b.jsonl': heldOut,
    });
    const result = await run(workspace.path, 'validate', 'a.jsonl', '--held-out', 'b.jsonl', '--format', 'json');
    expect(result.code).toBe(1);
    const report = validationReportSchema.parse(JSON.parse(result.stdout));
    expect(report.files.map(({ path, role, lines }) => [path, role, lines])).toEqual([
      ['a.jsonl', 'train', 60],
      ['b.jsonl', 'held-out', 60],
    ]);
    expect(report.files[0]?.diagnostics[0]).toMatchObject({ severity: 'error', line: 1, pointer: '/messages/1/role' });
    expect(report.pairs).toHaveLength(1);
  });

  it('prints annotations for GitHub, escaped', async () => {
    const line = JSON.stringify({
      messages: [{ role: 'user', content: 'x' }],
      '::error::\n##[set-output name=passed]true': 1,
    });
    const workspace = await workspaceOf({ 'a.jsonl': `${line}\n` });
    const result = await run(workspace.path, 'validate', 'a.jsonl', '--format', 'github');
    expect(result.code).toBe(1);
    expect(result.stdout).toMatch(/^::error .*file=a\.jsonl/m);
    for (const printed of result.stdout.split(/\r?\n|\r/)) {
      if (printed !== '') expect(printed).toMatch(/^::(error|warning|notice) /);
    }
  });

  it('exits 0 on clean files', async () => {
    const workspace = await workspaceOf(smallTask());
    expect((await run(workspace.path, 'validate', 'train.jsonl')).code).toBe(0);
  });
});

describe('tunegate compare', () => {
  const outcomes = (losses: number, gains: number, same: number) =>
    [...Array(losses).fill([1, 0]), ...Array(gains).fill([0, 1]), ...Array(same).fill([true, true])]
      .map(([baseline, candidate], id) => `${JSON.stringify({ id: String(id), baseline, candidate })}\n`)
      .join('');

  it.each([
    ['a clear loss', outcomes(40, 2, 158), 1, 'regressed'],
    ['a clear gain', outcomes(2, 40, 158), 0, 'improved'],
  ])('%s exits with its code and prints the comparison object', async (_name, text, code, verdict) => {
    const workspace = await workspaceOf({ 'outcomes.jsonl': text });
    const result = await run(workspace.path, 'compare', 'outcomes.jsonl', '--format', 'json');
    expect(result.code).toBe(code);
    expect(comparisonSchema.parse(JSON.parse(result.stdout))).toMatchObject({ n: 200, verdict });
  });

  it('exits 4 when the proof that not-worse asks for is missing', async () => {
    const workspace = await workspaceOf({ 'outcomes.jsonl': outcomes(3, 3, 94) });
    const result = await run(workspace.path, 'compare', 'outcomes.jsonl', '--rule', 'not-worse');
    expect(result.code).toBe(4);
    expect(result.stdout).toMatch(/inconclusive/i);
  });

  it('names lines that are no outcomes', async () => {
    const workspace = await workspaceOf({ 'outcomes.jsonl': '{"id":"a","baseline":2,"candidate":0}\nnonsense\n' });
    const result = await run(workspace.path, 'compare', 'outcomes.jsonl');
    expect(result.code).toBe(1);
    expect(result.stderr).toMatch(/outcomes\.jsonl:1: /);
    expect(result.stderr).toMatch(/outcomes\.jsonl:2: /);
  });
});

describe('tunegate', () => {
  it('explains itself', async () => {
    const result = await run(copy, '--help');
    expect(result).toMatchObject({ code: 0, stderr: '' });
    for (const command of ['demo', 'validate', 'tune', 'gate', 'compare', 'serve'])
      expect(result.stdout).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
  });

  it.each([
    [['gaet'], /There is no command "gaet"/],
    [
      ['gate', '--concurrency', 'many', '--fast', 'x'],
      /--concurrency is "many"[\s\S]*--fast is not an option|--fast is not an option[\s\S]*--concurrency is "many"/,
    ],
    [['compare'], /FILE is missing/],
    [['validate', 'a', '--format', 'xml'], /--format is "xml": it must be one of text, json, (?:sarif, )?github/],
  ])('%o is wrong use: exit code 2', async (args, message) => {
    const result = await run(copy, ...args);
    expect(result.code).toBe(2);
    expect(result.stderr).toMatch(message);
    expect(result.stdout).toBe('');
  });

  it('says that a port is in use', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const result = await run(copy, 'serve', '--port', String(port));
    server.close();
    expect(result.code).toBe(3);
    expect(result.stderr).toMatch(new RegExp(String(port)));
  });
});

async function takeFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** The verdict, the accuracy and what is folded, of the comment that the README shows; times differ from run to run. */
function outlineOfReadme(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => {
    const [, shown] = /^> (✅.*|\| accuracy .*|▸ .*)$/.exec(line) ?? [];
    return shown === undefined ? [] : [shown.replace(/^▸ /, '').replace(/<br>$/, '')];
  });
}

function outlineOfComment(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => {
    const [, shown, folded] = /^(?:(✅.*|\| accuracy .*)|<details><summary>(.*)<\/summary>.*)$/.exec(line) ?? [];
    return shown ?? folded ?? [];
  });
}
