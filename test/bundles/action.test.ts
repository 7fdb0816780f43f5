import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GitHubStandIn, startGitHubStandIn } from '../support/github-stand-in.ts';
import { addComments, listComments, makePullRequest } from '../support/pull-request.ts';
import { type ActionPlan, runAction } from '../support/run-action.ts';
import { makeWorkspace, type SmallTask, smallTask, type Workspace } from './small-task.ts';

const bundle = join(import.meta.dirname, '..', '..', 'dist', 'action', 'index.js');

describe('the bundled action on a pull request', () => {
  let standIn: GitHubStandIn;
  const workspaces: Workspace[] = [];

  beforeAll(async () => {
    standIn = await startGitHubStandIn();
  });
  afterAll(async () => {
    await standIn.close();
    for (const workspace of workspaces) await workspace.remove();
  });

  async function makeRun(task: SmallTask = {}, plan: Partial<ActionPlan> = {}): Promise<ActionPlan> {
    const workspace = await makeWorkspace(smallTask(task));
    workspaces.push(workspace);
    return {
      bundle,
      workspace: workspace.path,
      eventName: 'pull_request',
      payload: {},
      apiUrl: standIn.apiUrl,
      repository: 'acme/none',
      inputs: { 'github-token': 'ghs_workflow' },
      ...plan,
    };
  }

  it('validates, trains, compares, comments and passes; a second run updates the same comment', async () => {
    const pull = await makePullRequest(standIn);
    await addComments(standIn, pull, 'ghp_owner', ['Looks good to me']);
    const plan = await makeRun({}, { payload: pull.payload, repository: pull.repository });

    const first = await runAction(plan);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.outputs).toMatchObject({
      passed: 'true',
      verdict: 'improved',
      conclusion: 'success',
      'baseline-accuracy': '0',
      'job-status': 'succeeded',
      calls: '120',
      'cost-usd': '0',
    });
    expect(Number(first.outputs['candidate-accuracy'])).toBeGreaterThan(0.9);
    expect(first.summary).toContain('fruit');
    const [foreign, ours, ...others] = await listComments(standIn, pull);
    expect(foreign?.body).toBe('Looks good to me');
    expect(ours).toMatchObject({
      author: 'github-actions[bot]',
      body: expect.stringMatching(/^<!-- tunegate:report -->/),
    });
    expect(others).toEqual([]);

    const second = await runAction({ ...plan, runId: 1001 });
    expect(second.outputs['comment-url']).toBe(first.outputs['comment-url']);
    const after = await listComments(standIn, pull);
    expect(after.map(({ id }) => id)).toEqual([foreign?.id, ours?.id]);
    expect(after[1]?.body).not.toBe(ours?.body);
  });

  it('fails on a regression, and the comment says so', async () => {
    const pull = await makePullRequest(standIn);
    const plan = await makeRun(
      { baseline: 'tuned', candidate: 'gpt-4o-mini' },
      { payload: pull.payload, repository: pull.repository },
    );
    const result = await runAction(plan);
    expect(result.code).toBe(1);
    expect(result.outputs).toMatchObject({ passed: 'false', verdict: 'regressed', conclusion: 'failure' });
    expect(result.stdout).toMatch(/^::error title=tunegate::/m);
    const [comment] = await listComments(standIn, pull);
    expect(comment?.body).toMatch(/broke/);
  });

  it('reports data with errors on its lines, and calls nobody', async () => {
    const pull = await makePullRequest(standIn);
    const plan = await makeRun({}, { payload: pull.payload, repository: pull.repository });
    const workspace = await makeWorkspace({
      ...smallTask(),
      'train.jsonl': `${smallTask()['train.jsonl']}{"messages": [\n`,
    });
    workspaces.push(workspace);
    const result = await runAction({ ...plan, workspace: workspace.path });
    expect(result.code).toBe(1);
    expect(result.outputs).toMatchObject({ passed: 'false', verdict: 'skipped', conclusion: 'failure', calls: '' });
    expect(result.stdout).toMatch(/^::error .*file=train\.jsonl,line=61/m);
    expect((await listComments(standIn, pull)).length).toBe(1);
  });

  it('is not red for a token that may not comment', async () => {
    const pull = await makePullRequest(standIn);
    const plan = await makeRun(
      {},
      { payload: pull.payload, repository: pull.repository, inputs: { 'github-token': 'ghs_read_only' } },
    );
    const result = await runAction(plan);
    expect(result.code).toBe(0);
    expect(result.stdout).toMatch(/^::notice::.*may not write comments/m);
    expect(result.outputs).toMatchObject({ passed: 'true', 'comment-url': '' });
  });

  it('names every wrong input and writes no comment', async () => {
    const pull = await makePullRequest(standIn);
    const plan = await makeRun(
      {},
      { payload: pull.payload, repository: pull.repository, inputs: { mode: 'fast', comment: 'loud' } },
    );
    const result = await runAction(plan);
    expect(result.code).toBe(2);
    expect(result.outputs).toMatchObject({ passed: 'false', conclusion: 'failure' });
    expect(result.stdout).toMatch(/mode is "fast": it must be one of/);
    expect(result.stdout).toMatch(/comment is "loud": it must be one of/);
    expect(result.summary).toContain('mode is "fast"');
    expect(await listComments(standIn, pull)).toEqual([]);
  });

  it('says which key is absent, never prints the one that is there', async () => {
    const pull = await makePullRequest(standIn);
    const more = '    fine-tune: { base-model: gpt-4o-mini, provider: local }\n';
    const plan = await makeRun(
      { candidate: 'gpt-6-luna', more },
      { payload: pull.payload, repository: pull.repository },
    );
    const workspace = await makeWorkspace({
      ...smallTask({ candidate: 'gpt-6-luna' }),
      'tunegate.yml': smallTask({ candidate: 'gpt-6-luna' })['tunegate.yml'].replace(
        'provider: local',
        'provider: openai',
      ),
    });
    workspaces.push(workspace);
    const result = await runAction({ ...plan, workspace: workspace.path });
    expect(result).toMatchObject({ code: 0, outputs: { verdict: 'skipped', conclusion: 'neutral' } });
    expect(result.stdout).toMatch(/OPENAI_API_KEY is not set/);

    const port = new URL(standIn.apiUrl).port;
    const withKey = await runAction({
      ...plan,
      workspace: workspace.path,
      inputs: { 'github-token': 'ghs_workflow', 'openai-api-key': 'sk-very-secret-key' },
      // Whoever answers there is no model service.
      environment: { OPENAI_BASE_URL: `http://127.0.0.1:${port}/v1` },
    });
    expect(withKey.code).toBe(3);
    const shown = withKey.stdout.replace(/^::add-mask::.*$/gm, '');
    expect(shown + withKey.summary + withKey.stderr).not.toContain('sk-very-secret-key');
  });

  it('validates a pull request from a fork without a key, and skips the rest visibly', async () => {
    const pull = await makePullRequest(standIn);
    const forked = JSON.parse(JSON.stringify(pull.payload));
    forked.pull_request.head.repo.full_name = 'stranger/fork';
    const plan = await makeRun(
      {},
      { payload: forked, repository: pull.repository, inputs: { 'github-token': 'ghs_read_only' } },
    );
    const files = smallTask({ candidate: 'gpt-6-luna' });
    const workspace = await makeWorkspace({
      ...files,
      'tunegate.yml': files['tunegate.yml'].replace('local', 'openai'),
    });
    workspaces.push(workspace);
    const result = await runAction({ ...plan, workspace: workspace.path });
    expect(result.code).toBe(0);
    expect(result.outputs).toMatchObject({ passed: 'false', verdict: 'skipped', conclusion: 'neutral' });
    expect(result.summary).toMatch(/OPENAI&#95;API&#95;KEY is not set|OPENAI_API_KEY is not set/);
  });

  it('keeps the verdict, the summary and the outputs when GitHub takes no comment', async () => {
    const pull = await makePullRequest(standIn);
    const plan = await makeRun({}, { payload: pull.payload, repository: pull.repository });
    standIn.failNext({ kind: 'server-error', method: 'POST', path: /comments/, times: 4 });
    const result = await runAction(plan);
    expect(result).toMatchObject({ code: 0, outputs: { passed: 'true', verdict: 'improved', 'comment-url': '' } });
    expect(result.outputs['report-json']).not.toBe('');
    expect(result.summary).toContain('fruit');
  });

  it('shares the samples among jobs, and comments when their parts are merged', async () => {
    const pull = await makePullRequest(standIn);
    const plan = await makeRun({}, { payload: pull.payload, repository: pull.repository });
    for (const part of ['1', '2']) {
      const inputs = { 'github-token': 'ghs_workflow', shard: `${part}/2`, 'report-directory': `parts/${part}` };
      const result = await runAction({ ...plan, inputs });
      expect(result).toMatchObject({ code: 0, outputs: { verdict: 'skipped', 'comment-url': '' } });
    }
    expect(await listComments(standIn, pull)).toEqual([]);
    const inputs = { 'github-token': 'ghs_workflow', mode: 'merge', 'report-directory': 'parts' };
    const merged = await runAction({ ...plan, inputs });
    expect(merged).toMatchObject({ code: 0, outputs: { passed: 'true', verdict: 'improved', calls: '120' } });
    expect((await listComments(standIn, pull))[0]?.body).toContain('60 of 60 answers were fixed');
  });

  it('trains and evaluates on a push to the default branch, without a comment', async () => {
    const pull = await makePullRequest(standIn);
    const payload = {
      ref: 'refs/heads/main',
      before: 'a'.repeat(40),
      after: 'b'.repeat(40),
      repository: pull.payload.repository,
    };
    const plan = await makeRun({}, { eventName: 'push', payload, repository: pull.repository, ref: 'refs/heads/main' });
    const result = await runAction(plan);
    expect(result).toMatchObject({ code: 0, outputs: { verdict: 'improved', 'comment-url': '' } });
    expect(await listComments(standIn, pull)).toEqual([]);
  });
});
