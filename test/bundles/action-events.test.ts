import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GitHubStandIn, startGitHubStandIn } from '../support/github-stand-in.ts';
import { makeZip } from '../support/make-zip.ts';
import { addComments, listComments, makePullRequest, type StandInPullRequest } from '../support/pull-request.ts';
import { type ActionPlan, type ActionResult, runAction } from '../support/run-action.ts';
import { makeWorkspace, type Workspace } from './small-task.ts';

const bundle = join(import.meta.dirname, '..', '..', 'dist', 'action', 'index.js');

/** Its types name a default that is not there. */
const examples: readonly { readonly name: string; readonly examples: readonly unknown[] }[] = createRequire(
  import.meta.url,
)('@octokit/webhooks-examples');

/** Answers that were recorded elsewhere, so that nothing is called: 120 samples, of which the candidate gets so many right. */
function recordedTask(baseline: number, candidate: number, samples = 120) {
  const question = (index: number) =>
    `question ${index * 7919} about ${String.fromCharCode(97 + (index % 26)).repeat(9)}`;
  const indexes = Array.from({ length: samples }, (_, index) => index);
  const held = indexes.map((index) => ({
    id: `q${index}`,
    messages: [
      { role: 'user', content: question(index) },
      { role: 'assistant', content: 'yes' },
    ],
  }));
  const answers = (right: number) =>
    indexes.map((index) => JSON.stringify({ id: `q${index}`, answer: index < right ? 'yes' : 'no' })).join('\n');
  return {
    'tunegate.yml': `tasks:
  recorded:
    held-out: held-out.jsonl
    baseline: { predictions: baseline.jsonl }
    candidate: { predictions: candidate.jsonl }
`,
    'held-out.jsonl': held.map((sample) => `${JSON.stringify(sample)}\n`).join(''),
    'baseline.jsonl': answers(baseline),
    'candidate.jsonl': answers(candidate),
  };
}

const called = {
  ...recordedTask(0, 0),
  'tunegate.yml': `tasks:
  called:
    held-out: held-out.jsonl
    baseline: { model: gpt-4o-mini }
    candidate: { model: gpt-6-luna }
`,
};

interface State {
  readonly files: Readonly<Record<string, string>>;
  readonly code: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly says: RegExp;
}

const states = {
  pass: {
    files: recordedTask(60, 110),
    code: 0,
    outputs: { passed: 'true', verdict: 'improved', conclusion: 'success' },
    says: /the candidate is better/,
  },
  regress: {
    files: recordedTask(110, 60),
    code: 1,
    outputs: { passed: 'false', verdict: 'regressed', conclusion: 'failure' },
    says: /the candidate is worse/,
  },
  inconclusive: {
    files: recordedTask(10, 9, 12),
    code: 0,
    outputs: { passed: 'true', verdict: 'inconclusive', conclusion: 'success' },
    says: /undecided, let through/,
  },
  failure: {
    files: { ...recordedTask(60, 110), 'tunegate.yml': 'tasks: { a: { held-out: nowhere.jsonl } }' },
    code: 2,
    outputs: { passed: 'false', verdict: 'skipped', conclusion: 'failure' },
    says: /cannot be used: 2 problems/,
  },
} as const satisfies Record<string, State>;

describe('the bundled action', () => {
  let standIn: GitHubStandIn;
  const workspaces: Workspace[] = [];

  beforeAll(async () => {
    standIn = await startGitHubStandIn();
  });
  afterAll(async () => {
    await standIn.close();
    for (const workspace of workspaces) await workspace.remove();
  });

  async function run(files: Readonly<Record<string, string>>, plan: Partial<ActionPlan>): Promise<ActionResult> {
    const workspace = await makeWorkspace(files);
    workspaces.push(workspace);
    return runAction({
      bundle,
      workspace: workspace.path,
      eventName: 'pull_request',
      payload: {},
      apiUrl: standIn.apiUrl,
      repository: 'acme/none',
      inputs: { 'github-token': 'ghs_workflow' },
      ...plan,
    });
  }

  const events: Readonly<Record<string, (pull: StandInPullRequest) => Partial<ActionPlan>>> = {
    pull_request: (pull) => ({ payload: pull.payload }),
    merge_group: (pull) => ({
      eventName: 'merge_group',
      payload: withValues(example('merge_group'), { base_sha: pull.baseSha, head_sha: pull.headSha }),
      ref: 'refs/heads/gh-readonly-queue/main/pr-1-abc',
    }),
    'push to the default branch': (pull) => ({
      eventName: 'push',
      payload: {
        ...pull.payload,
        ...withValues(example('push'), { before: pull.baseSha, deleted: false }),
        repository: pull.payload.repository,
      },
      ref: 'refs/heads/main',
    }),
    schedule: (pull) => ({
      eventName: 'schedule',
      payload: { schedule: '17 6 * * *', repository: pull.payload.repository },
      ref: 'refs/heads/main',
    }),
    workflow_dispatch: (pull) => ({
      eventName: 'workflow_dispatch',
      payload: { ...example('workflow_dispatch'), repository: pull.payload.repository },
      ref: 'refs/heads/main',
    }),
  };

  describe.each(Object.entries(events))('on %s', (event, planOf) => {
    it.each(Object.entries(states))('tells %s in all its places', async (_name, { files, code, outputs, says }) => {
      const pull = await makePullRequest(standIn);
      standIn.checkRequests();
      const result = await run(files, { repository: pull.repository, ...planOf(pull) });
      expect(result).toMatchObject({ code, outputs, stderr: '' });
      expect(result.summary).toMatch(says);
      const comments = await listComments(standIn, pull);
      if (event === 'pull_request')
        expect(comments).toMatchObject([{ author: 'github-actions[bot]', body: expect.stringMatching(says) }]);
      else expect(comments).toEqual([]);
      expect(result.outputs['comment-url'] === '').toBe(event !== 'pull_request');
      expect(standIn.checkRequests()).toEqual([]);
    });
  });

  it.each([
    ['a fork', { fork: 'stranger/fork' }],
    ['Dependabot', { actor: 'dependabot[bot]' }],
    ['a workflow that hands none over', {}],
  ])(
    'skips visibly where %s has no key, and is red when that is asked for',
    async (_who, { fork, actor }: { fork?: string; actor?: string }) => {
      const pull = await makePullRequest(standIn);
      const payload = JSON.parse(JSON.stringify(pull.payload));
      if (fork !== undefined) payload.pull_request.head.repo.full_name = fork;
      const plan = {
        repository: pull.repository,
        payload,
        ...(actor === undefined ? {} : { environment: { GITHUB_ACTOR: actor } }),
      };
      const readOnly = { 'github-token': 'ghs_read_only' };
      const result = await run(called, { ...plan, inputs: readOnly });
      expect(result).toMatchObject({
        code: 0,
        outputs: { passed: 'false', verdict: 'skipped', conclusion: 'neutral' },
      });
      expect(result.summary).toMatch(/not evaluated/);
      expect(result.stdout).toMatch(/^::notice::.*may not write comments/m);
      const asked = await run(called, { ...plan, inputs: { ...readOnly, 'require-evaluation': 'true' } });
      expect(asked).toMatchObject({ code: 1, outputs: { passed: 'false', verdict: 'skipped', conclusion: 'failure' } });
    },
  );

  it('finds its comment behind 250 others, and a run again updates it', async () => {
    const pull = await makePullRequest(standIn);
    const forged = '<!-- tunegate:report -->\n<!-- tunegate-run:999999/9 -->\n\nAll is well.';
    await addComments(standIn, pull, 'ghp_outsider', [
      forged,
      ...Array.from({ length: 249 }, (_, index) => `Comment ${index}`),
    ]);
    const plan = { repository: pull.repository, payload: pull.payload };
    const first = await run(states.regress.files, plan);
    const again = await run(states.pass.files, { ...plan, runAttempt: 2 });
    expect(again.outputs['comment-url']).toBe(first.outputs['comment-url']);
    const ours = (await listComments(standIn, pull)).filter(({ author }) => author === 'github-actions[bot]');
    expect(ours).toMatchObject([{ body: expect.stringContaining('the candidate is better') }]);
    const late = await run(states.regress.files, plan);
    expect(late.code).toBe(1);
    expect((await listComments(standIn, pull)).at(-1)?.body).toContain('the candidate is better');
  });

  it('leaves one comment of two runs that race', async () => {
    const pull = await makePullRequest(standIn);
    const plan = { repository: pull.repository, payload: pull.payload };
    standIn.holdBack({ method: 'POST', path: /\/comments$/ }, 2);
    await Promise.all([
      run(states.pass.files, { ...plan, runId: 1001 }),
      run(states.regress.files, { ...plan, runId: 1002 }),
    ]);
    expect(await listComments(standIn, pull)).toMatchObject([
      { body: expect.stringContaining('the candidate is worse') },
    ]);
  });

  it('begins and concludes a check run, neutral where nothing was evaluated', async () => {
    const pull = await makePullRequest(standIn);
    standIn.takeRequests();
    await run(called, {
      repository: pull.repository,
      payload: pull.payload,
      inputs: { 'github-token': 'ghs_workflow' },
      environment: { GITHUB_ACTOR: 'dependabot[bot]' },
    });
    const checks = standIn.takeRequests().filter(({ path }) => path.includes('/check-runs'));
    expect(checks).toMatchObject([
      { method: 'POST', status: 201, body: { status: 'in_progress', head_sha: pull.headSha, name: 'tunegate' } },
      {
        method: 'PATCH',
        status: 200,
        body: { status: 'completed', conclusion: 'neutral', output: { title: 'Not evaluated' } },
      },
    ]);
  });

  it('publishes what a run on a fork left behind, and believes none of it', async () => {
    const pull = await makePullRequest(standIn);
    const honest = await run(called, {
      repository: pull.repository,
      payload: pull.payload,
      inputs: { 'github-token': 'ghs_workflow', comment: 'never' },
    });
    const forgedGate = { passed: true, conclusion: 'success', reasons: [] };
    const report = JSON.parse(
      await readFile(join(workspaces.at(-1)?.path ?? '', 'tunegate-report', 'report.json'), 'utf8'),
    );
    const forged = {
      ...report,
      run: { ...report.run, repository: 'acme/elsewhere', pullRequest: 1, runId: 10 ** 9 },
      gate: forgedGate,
      tasks: report.tasks.map((task: object) => ({
        ...task,
        verdict: 'improved',
        passed: true,
        failure: null,
        reasons: ['<b>@octocat</b>'],
      })),
    };
    expect(honest).toMatchObject({ code: 0, outputs: { verdict: 'skipped', conclusion: 'neutral' } });
    const payload = completedRun(pull, 77);
    standIn.putArtifact({
      runId: 77,
      name: 'tunegate-report',
      bytes: makeZip([['report.json', JSON.stringify(forged)]]),
    });
    const result = await run({}, { repository: pull.repository, eventName: 'workflow_run', payload });
    expect(result).toMatchObject({ code: 0, outputs: { passed: 'false', verdict: 'skipped', conclusion: 'neutral' } });
    const [comment] = await listComments(standIn, pull);
    expect(comment?.body).toMatch(/^<!-- tunegate:report -->\n<!-- tunegate-run:77\/1 -->/);
    expect(comment?.body).toContain('not evaluated');
    expect(comment?.body).not.toMatch(/octocat|better|✅/);
    expect(result.outputs['comment-url']).not.toBe('');
  });

  it.each<[string, Uint8Array, RegExp]>([
    ['no archive', Buffer.from('<html>'), /it is no ZIP archive/],
    ['a path', makeZip([['../report.json', '{}']]), /it holds no report\.json/],
    ['another schema', makeZip([['report.json', '{"schemaVersion":9}']]), /is no report of tunegate/],
    ['no JSON', makeZip([['report.json', '\ufffe']]), /is no report of tunegate/],
  ])('publishes nothing of an artifact that is %s', async (_what, bytes, says) => {
    const pull = await makePullRequest(standIn);
    const id = 100 + bytes.length;
    standIn.putArtifact({ runId: id, name: 'tunegate-report', bytes });
    const result = await run(
      {},
      { repository: pull.repository, eventName: 'workflow_run', payload: completedRun(pull, id) },
    );
    expect(result.code).toBe(3);
    expect(result.stdout).toMatch(says);
    expect(await listComments(standIn, pull)).toEqual([]);
  });

  it('publishes nothing for a commit that is no head any more', async () => {
    const pull = await makePullRequest(standIn);
    const payload = withValues(completedRun(pull, 78), { head_sha: 'd'.repeat(40) });
    const result = await run({}, { repository: pull.repository, eventName: 'workflow_run', payload });
    expect(result.code).toBe(0);
    expect(result.stdout).toMatch(/^::notice::No open pull request has the commit/m);
  });
});

/** A real `workflow_run` payload of this pull request's run, which Dependabot caused. */
function completedRun(pull: StandInPullRequest, id: number): Record<string, unknown> {
  const payload = example('workflow_run');
  const run: unknown = payload.workflow_run;
  return {
    ...payload,
    repository: pull.payload.repository,
    workflow_run: {
      ...(isRecord(run) ? run : {}),
      id,
      run_attempt: 1,
      event: 'pull_request',
      conclusion: 'success',
      head_sha: pull.headSha,
      head_branch: 'more-data',
      head_repository: pull.payload.repository,
      actor: { login: 'dependabot[bot]' },
    },
  };
}

/** A payload as GitHub sent it once. */
function example(name: string): Record<string, unknown> {
  const found = examples.find((one) => one.name === name)?.examples[0];
  if (!isRecord(found)) throw new Error(`There is no example of ${name}`);
  return found;
}

/** Wherever these keys stand. */
function withValues(payload: unknown, values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return JSON.parse(JSON.stringify(payload), (key, value: unknown) =>
    Object.hasOwn(values, key) ? values[key] : value,
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
