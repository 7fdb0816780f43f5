import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Report, reportSchema } from '../../src/domain/report.ts';
import { smallTask } from '../bundles/small-task.ts';
import { makeRepository, type TemporaryRepository } from '../git/temporary-repository.ts';
import { type GitHubStandIn, startGitHubStandIn } from '../support/github-stand-in.ts';
import { listComments, makePullRequest, type StandInPullRequest } from '../support/pull-request.ts';
import { type ActionResult, runAction } from '../support/run-action.ts';
import { withCommits } from '../support/with-commits.ts';

const entry = join(import.meta.dirname, '..', '..', 'src', 'action', 'main.ts');
/** Node runs the sources by itself from 22.18 on. */
const runsSources = process.features.typescript !== false && process.features.typescript !== undefined;

const base = smallTask();
const [first = '', , ...others] = base['train.jsonl'].trimEnd().split('\n');
const added = first.replace(/I ate[^"]*/, 'they grow a |wild| <b>apple</b> tree @octocat');
/** Lines moved, the first with another answer, the second gone, one new. */
const head = {
  ...base,
  'train.jsonl': [...others.toReversed(), first.replace('"apple"}', '"cherry"}'), added, ''].join('\n'),
};

describe.skipIf(!runsSources)('a pull request that changes a dataset', () => {
  let standIn: GitHubStandIn;
  let pull: StandInPullRequest;
  const made: TemporaryRepository[] = [];

  beforeAll(async () => {
    standIn = await startGitHubStandIn();
    pull = await makePullRequest(standIn, { baseFiles: base, headFiles: { 'train.jsonl': head['train.jsonl'] } });
  });
  afterAll(async () => {
    await standIn.close();
    for (const one of made) await one.remove();
  });

  /** A folder with the pull request's files, in a clone or not. */
  async function checkOut(): Promise<TemporaryRepository> {
    const repository = await makeRepository();
    made.push(repository);
    for (const [name, text] of Object.entries(head)) await repository.write(name, text);
    return repository;
  }

  async function run(
    workspace: TemporaryRepository,
    { payload = pull.payload, token = 'ghs_workflow' }: { readonly payload?: unknown; readonly token?: string } = {},
  ): Promise<ActionResult & { readonly diff: Report['tasks'][number]['datasetDiff'] | undefined }> {
    const result = await runAction({
      bundle: entry,
      workspace: workspace.path,
      eventName: 'pull_request',
      payload,
      apiUrl: standIn.apiUrl,
      repository: pull.repository,
      inputs: { mode: 'validate', ...(token === '' ? {} : { 'github-token': token }) },
    });
    const report = reportSchema.parse(
      JSON.parse(await readFile(join(workspace.path, 'tunegate-report', 'report.json'), 'utf8')),
    );
    return { ...result, diff: report.tasks[0]?.datasetDiff };
  }

  const change = {
    files: [
      { path: 'train.jsonl', status: 'changed', added: 1, removed: 1, edited: 1 },
      { path: 'held-out.jsonl', status: 'unchanged' },
    ],
    removedUnknown: null,
  };

  it('shows what came, went and was edited, with the base read from GitHub', async () => {
    const workspace = await checkOut();
    standIn.takeRequests();
    const result = await run(workspace);
    expect(result).toMatchObject({ code: 0, stderr: '' });
    expect(result.diff).toMatchObject({ known: true, base: { commit: pull.baseSha }, ...change });
    expect(result.stdout).toMatch(/changes {2}\+1, −1, 1 edited/);
    for (const page of [result.summary, (await listComments(standIn, pull))[0]?.body ?? '']) {
      expect(page).toContain('<summary>Dataset changes: +1, −1, 1 edited</summary>');
      expect(page).toMatch(/\| edited \| .*`apple` → `cherry`/);
      expect(page).toContain('`they grow a \\|wild\\| <b>apple</b> tree @octocat`');
      expect(page).toContain(`${pull.baseSha}/train.jsonl#L2`);
    }
  });

  it('reads the base from the clone when that has it, and asks GitHub for none of it', async () => {
    const workspace = await makeRepository();
    made.push(workspace);
    for (const [name, text] of Object.entries(base)) await workspace.write(name, text);
    const baseSha = workspace.commit('base');
    await workspace.write('train.jsonl', head['train.jsonl']);
    const headSha = workspace.commit('head');
    standIn.takeRequests();
    const result = await run(workspace, { payload: withCommits(pull.payload, baseSha, headSha) });
    expect(result.diff).toMatchObject({ known: true, base: { commit: baseSha, relation: 'merge-base' }, ...change });
    expect(standIn.takeRequests().filter(({ path }) => /contents|git|compare/.test(path))).toEqual([]);
  });

  it('says that the difference is unknown when GitHub cannot be asked, and passes all the same', async () => {
    standIn.failNext({ kind: 'server-error', path: /git\/commits/, times: 3 });
    const result = await run(await checkOut());
    expect(result.code).toBe(0);
    expect(result.diff).toEqual({ known: false, reason: expect.stringContaining('GitHub answered 503') });
    expect(result.summary).toContain('<summary>Dataset changes: unknown</summary>');
  });

  it('says that one file is unknown when GitHub withholds that file', async () => {
    standIn.failNext({ kind: 'server-error', path: /contents\/train/, times: 3 });
    const result = await run(await checkOut());
    expect(result.diff).toMatchObject({ files: [{ path: 'train.jsonl', status: 'unknown' }, { status: 'unchanged' }] });
  });

  it('says that the difference is unknown without a token', async () => {
    const result = await run(await checkOut(), { token: '' });
    expect(result.diff).toEqual({ known: false, reason: expect.stringContaining('no github-token') });
  });
});
