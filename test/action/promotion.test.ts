import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Report, reportSchema } from '../../src/domain/report.ts';
import { type LocalEngine, startLocalEngine } from '../../src/local/start-local-engine.ts';
import { findEntry, type LockEntry } from '../../src/lock/lock.ts';
import { parseLock } from '../../src/lock/parse-lock.ts';
import { makeWorkspace, smallTask, type Workspace } from '../bundles/small-task.ts';
import { type GitHubStandIn, startGitHubStandIn } from '../support/github-stand-in.ts';
import { type ActionResult, runAction } from '../support/run-action.ts';
import { makeStandInRepository } from '../support/stand-in-repository.ts';

const entry = join(import.meta.dirname, '..', '..', 'src', 'action', 'main.ts');
/** Node runs the sources by itself from 22.18 on. */
const runsSources = process.features.typescript !== false && process.features.typescript !== undefined;
const lockFile = 'tunegate.lock.json';

describe.skipIf(!runsSources)('a model on its way into the lock and out of it again', { timeout: 120_000 }, () => {
  let standIn: GitHubStandIn;
  let engine: LocalEngine;
  let repository: Awaited<ReturnType<typeof makeStandInRepository>>;
  const workspaces: Workspace[] = [];
  let runId = 100;

  beforeAll(async () => {
    standIn = await startGitHubStandIn();
    engine = await startLocalEngine({});
    repository = await makeStandInRepository(standIn);
    await repository.commit('main', filesOf());
  });
  afterAll(async () => {
    await Promise.all([standIn.close(), engine.close(), ...workspaces.map((workspace) => workspace.remove())]);
  });

  /** The task, trained and called at a service of its own that outlives the runs. */
  function filesOf(changed: Readonly<Record<string, string>> = {}, promote = 'pull-request') {
    const { 'train.jsonl': train, 'held-out.jsonl': heldOut } = smallTask();
    return {
      'tunegate.yml': `providers: { shop: { base-url: '${engine.url}', api-key-env: SHOP_KEY } }
tasks:
  fruit:
    train: train.jsonl
    held-out: held-out.jsonl
    provider: shop
    baseline: { model: gpt-4o-mini, price: { input: 0.15, output: 0.6 } }
    candidate: { model: tuned, price: { input: 0.3, output: 1.2 } }
    fine-tune: { base-model: gpt-4o-mini, training-price: 3, promote: ${promote} }
`,
      'train.jsonl': train,
      'held-out.jsonl': heldOut,
      ...changed,
    };
  }

  interface ActionRun extends ActionResult {
    readonly report: Report | null;
  }

  /** What a workflow does: checks the ref out, then runs the action. */
  async function run(
    ref: string,
    event: { readonly name: string; readonly ref?: string; readonly payload: Readonly<Record<string, unknown>> },
    inputs: Readonly<Record<string, string>> = {},
  ): Promise<ActionRun> {
    const { data: tree } = await repository.rest.git.getTree({ ...repository.address, tree_sha: ref, recursive: '1' });
    const names = tree.tree.flatMap(({ type, path }) => (type === 'blob' && path !== undefined ? [path] : []));
    const texts = await Promise.all(names.map((name) => repository.read(ref, name)));
    const workspace = await makeWorkspace(Object.fromEntries(names.map((name, index) => [name, texts[index] ?? ''])));
    workspaces.push(workspace);
    const { data: details } = await repository.rest.repos.get(repository.address);
    const { data: tip } = await repository.rest.git.getRef({ ...repository.address, ref: `heads/${ref}` });
    runId += 1;
    const result = await runAction({
      bundle: entry,
      workspace: workspace.path,
      eventName: event.name,
      payload: { ...event.payload, repository: details },
      apiUrl: standIn.apiUrl,
      repository: repository.repository,
      sha: tip.object.sha,
      runId,
      inputs: { 'github-token': 'ghs_workflow', ...inputs },
      environment: { SHOP_KEY: 'key' },
      ...(event.ref === undefined ? {} : { ref: event.ref }),
    });
    const text = await readFile(join(workspace.path, 'tunegate-report', 'report.json'), 'utf8').catch(() => null);
    return { ...result, report: text === null ? null : reportSchema.parse(JSON.parse(text)) };
  }

  const main = 'refs/heads/main';
  const push = (inputs?: Readonly<Record<string, string>>) =>
    run('main', { name: 'push', ref: main, payload: { before: '0'.repeat(40), deleted: false } }, inputs);

  async function pullOf(number: number) {
    const { data } = await repository.rest.pulls.get({ ...repository.address, pull_number: number });
    return data;
  }

  async function gate(number: number): Promise<ActionRun> {
    const pull = await pullOf(number);
    return run(pull.head.ref, { name: 'pull_request', payload: { action: 'opened', number, pull_request: pull } });
  }

  const merge = (number: number) =>
    repository.rest.pulls.merge({ ...repository.address, pull_number: number, merge_method: 'merge' });
  const openPulls = async () => (await repository.rest.pulls.list({ ...repository.address, state: 'open' })).data;
  const locked = async (ref: string): Promise<LockEntry> => {
    const found = findEntry(parseLock(await repository.read(ref, lockFile), lockFile), 'fruit');
    if (found === null) throw new Error('nothing is promoted');
    return found;
  };

  let first = '';
  let second = '';

  it('is trained after a merge, gated, and proposed by a pull request that says where it comes from', async () => {
    standIn.takeRequests();
    const result = await push();
    expect(result).toMatchObject({ code: 0, stderr: '' });
    expect(result.outputs).toMatchObject({ verdict: 'improved', 'promotion-url': expect.stringMatching(/\/pull\/1$/) });

    const pull = await pullOf(1);
    const entryOfBranch = await locked('tunegate/promote-fruit');
    first = entryOfBranch.model;
    expect(pull).toMatchObject({ head: { ref: 'tunegate/promote-fruit' }, base: { ref: 'main' } });
    expect(pull.title).toMatch(/^Promote a new model for fruit: better, \+\d+\.\d points$/);
    expect(entryOfBranch).toMatchObject({
      model: result.outputs['candidate-model'],
      provider: 'shop',
      base: 'gpt-4o-mini',
      job: result.outputs['job-id'],
      datasets: result.report?.tasks[0]?.datasetHashes,
      report: { verdict: 'improved', baselineModel: 'gpt-4o-mini' },
      run: runId,
      previous: null,
    });
    for (const said of [
      `This makes \`${first}\` the model of **fruit**. Only \`${lockFile}\` changes`,
      'checks do not start by themselves',
      '**To go back** revert this pull request',
      'Break-even of training: never',
      '| accuracy |',
    ])
      expect(pull.body).toContain(said);
    expect(result.summary).toContain(`[proposed by a pull request](${result.outputs['promotion-url']})`);

    const [status] = standIn.takeRequests().filter(({ path }) => path.includes('/statuses/'));
    expect(status).toMatchObject({
      path: expect.stringContaining(pull.head.sha),
      body: { context: 'tunegate/promotion', state: 'success', target_url: expect.stringContaining(`runs/${runId}`) },
    });
  });

  it('is not proposed twice, nor trained again, by the next run', async () => {
    const before = (await pullOf(1)).head.sha;
    const again = await push();
    expect(again.report?.tasks[0]?.fineTune).toMatchObject({ reused: true });
    expect((await openPulls()).map(({ number, head }) => [number, head.sha])).toEqual([[1, before]]);
  });

  it('is gated on its own pull request against what runs today', async () => {
    const result = await gate(1);
    expect(result).toMatchObject({ code: 0 });
    expect(result.report?.tasks[0]?.targets).toMatchObject({
      baseline: { model: 'gpt-4o-mini' },
      candidate: { model: first },
    });
    expect(result.outputs.verdict).toBe('improved');
  });

  it('is left alone once it is merged', async () => {
    await merge(1);
    const result = await push();
    expect(result.outputs['promotion-url']).toBe('');
    expect(await openPulls()).toEqual([]);
  });

  it('gives way to the model of new data, which names it as the one before', async () => {
    const more = smallTask()['train.jsonl'].replaceAll('I ate', 'we had');
    await repository.commit('main', { 'train.jsonl': smallTask()['train.jsonl'] + more });
    const result = await push();
    expect(result.outputs['promotion-url']).toMatch(/\/pull\/2$/);
    const proposed = await locked('tunegate/promote-fruit');
    second = proposed.model;
    expect(second).not.toBe(first);
    expect(proposed.previous?.model).toBe(first);
    const pull = await pullOf(2);
    expect(pull.body).toContain(`in place of \`${first}\``);
    expect(pull.body).toContain('tunegate rollback --task fruit');

    const gated = await gate(2);
    expect(gated.report?.tasks[0]?.targets).toMatchObject({ baseline: { model: first }, candidate: { model: second } });
    await merge(2);
  });

  it('comes back by a rollback, through a gate of its own', async () => {
    const dispatch = { name: 'workflow_dispatch', ref: main, payload: {} };
    const result = await run('main', dispatch, { mode: 'rollback' });
    expect(result).toMatchObject({ code: 0, outputs: { 'promotion-url': expect.stringMatching(/\/pull\/3$/) } });
    const pull = await pullOf(3);
    expect(pull.title).toBe('Roll fruit back to the model before');
    expect(pull.body).toContain(`This puts \`${first}\` back as the model of **fruit**, in place of \`${second}\``);
    expect(await locked('tunegate/rollback-fruit')).toMatchObject({ model: first, previous: null });

    const gated = await gate(3);
    expect(gated.report?.tasks[0]?.targets).toMatchObject({ baseline: { model: second }, candidate: { model: first } });
    await merge(3);
    expect((await locked('main')).model).toBe(first);
  });

  it('is not proposed again after it was rolled back, and says so', async () => {
    const result = await push();
    expect(result.outputs['promotion-url']).toBe('');
    expect(result.stdout).toMatch(/^::notice::.*proposed before in .*\/pull\/2 and closed/m);
    expect(await openPulls()).toEqual([]);
  });

  it('says that there is nothing more to roll back', async () => {
    const result = await run('main', { name: 'workflow_dispatch', ref: main, payload: {} }, { mode: 'rollback' });
    expect(result.code).toBe(2);
    expect(result.stdout).toContain('There is nothing to roll fruit back to.');
  });

  it('is shown in the summary where the token may do nothing, and the verdict stands', async () => {
    const more = smallTask()['train.jsonl'].replaceAll('I ate', 'you sold');
    await repository.commit('main', { 'train.jsonl': smallTask()['train.jsonl'] + more });
    const refused = await push({ 'github-token': 'ghs_read_only' });
    expect(refused).toMatchObject({ code: 0, outputs: { passed: 'true', 'promotion-url': '' } });
    expect(refused.stdout).toMatch(/^::notice::.*contents: write/m);
    expect(refused.summary).toContain(`"model": "${refused.outputs['candidate-model']}"`);

    const noPulls = await push({ 'github-token': 'ghs_no_pulls' });
    expect(noPulls.stdout).toMatch(/^::notice::.*Allow GitHub Actions to create and approve pull requests/m);
    expect(noPulls.summary).toContain('/compare/main...tunegate/promote-fruit?expand=1');
  });

  it('is committed at once where the configuration says so', async () => {
    await repository.commit('main', { 'tunegate.yml': filesOf({}, 'commit')['tunegate.yml'] });
    const result = await push();
    expect(result.summary).toMatch(/\[committed\]\(.*\/commit\/[0-9a-f]{40}\)/);
    expect((await locked('main')).model).toBe(result.outputs['candidate-model']);
  });

  it('is refused by name when the lock of the branch is torn', async () => {
    await repository.commit('main', { [lockFile]: '<<<<<<< HEAD\n' });
    const result = await push();
    expect(result).toMatchObject({ code: 2 });
    expect(result.stdout).toMatch(/tunegate\.lock\.json cannot be used/);
  });
});
