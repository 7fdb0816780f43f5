import { mkdir, readFile, symlink, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Report, reportSchema } from '../../src/domain/report.ts';
import { makeRepository, type TemporaryRepository } from '../git/temporary-repository.ts';
import { type GitHubStandIn, startGitHubStandIn } from '../support/github-stand-in.ts';
import { listComments, makePullRequest, type StandInPullRequest } from '../support/pull-request.ts';
import { type ActionResult, runAction } from '../support/run-action.ts';
import { withCommits } from '../support/with-commits.ts';
import { smallTask } from './small-task.ts';

const bundle = join(import.meta.dirname, '..', '..', 'dist', 'action', 'index.js');

/** The candidate knows nothing, and the baseline is trained: whoever judges this fairly says no. */
const files = smallTask({ baseline: 'tuned', candidate: 'gpt-4o-mini' });
const configuration = files['tunegate.yml'];
const forged = `${JSON.stringify({ key: 'k', answer: {} })}\n`;
const [, ...others] = files['held-out.jsonl'].trimEnd().split('\n');

describe('a pull request that edits what it is judged by', () => {
  let standIn: GitHubStandIn;
  let pull: StandInPullRequest;
  const made: TemporaryRepository[] = [];

  beforeAll(async () => {
    standIn = await startGitHubStandIn();
    pull = await makePullRequest(standIn);
  });
  afterAll(async () => {
    await standIn.close();
    for (const one of made) await one.remove();
  });

  /** A clone whose last commit is the pull request's, made by `edit` from the base. */
  async function run(
    edit: (repository: TemporaryRepository) => Promise<void>,
    { inputs = {}, environment = {}, stood = files }: Part = {},
  ): Promise<ActionResult & { readonly report: Report }> {
    const workspace = await makeRepository();
    made.push(workspace);
    for (const [name, text] of Object.entries(stood)) await workspace.write(name, text);
    const baseSha = workspace.commit('base');
    await edit(workspace);
    const headSha = workspace.commit('head');
    const result = await runAction({
      bundle,
      workspace: workspace.path,
      eventName: 'pull_request',
      payload: withCommits(pull.payload, baseSha, headSha),
      apiUrl: standIn.apiUrl,
      repository: pull.repository,
      inputs: { 'github-token': 'ghs_workflow', ...inputs },
      environment,
    });
    const text = await readFile(join(workspace.path, 'tunegate-report', 'report.json'), 'utf8');
    return { ...result, report: reportSchema.parse(JSON.parse(text)) };
  }

  interface Part {
    readonly inputs?: Readonly<Record<string, string>>;
    readonly environment?: Readonly<Record<string, string>>;
    readonly stood?: Readonly<Record<string, string>>;
  }

  it('is not made green by a looser margin, and shows both results', async () => {
    const loose = `${configuration}    gate: { rule: threshold, margin: 0.99 }\n`;
    const result = await run((repository) => repository.write('tunegate.yml', loose));
    expect(result).toMatchObject({ code: 1, outputs: { passed: 'false', verdict: 'regressed', calls: '120' } });
    const [task] = result.report.tasks;
    expect(task?.judge).toMatchObject({ from: 'base', own: { known: true, calls: 0 } });
    const comment = (await listComments(standIn, pull))[0]?.body ?? '';
    expect(comment).toContain('**This change edits what it is judged by.**');
    expect(comment).toContain('- `gate.margin`: `0.02` → `0.99`');
    expect(comment).toMatch(/\| the base commit .*decides.* \| regressed: fails \|/);
    expect(comment).toMatch(/\| this change \| .* \|/);
  });

  it('is judged by the samples that it deletes, which are linked where they stand', async () => {
    const result = await run((repository) => repository.write('held-out.jsonl', `${others.slice(0, 20).join('\n')}\n`));
    expect(result).toMatchObject({ code: 1, outputs: { verdict: 'regressed' } });
    const [task] = result.report.tasks;
    expect(task?.comparison?.n).toBe(60);
    const commit = task?.judge?.from === 'base' ? task.judge.commit : '';
    expect(result.summary).toContain(`/blob/${commit}/held-out.jsonl#L1`);
  });

  it('sends no key to an address that it names itself', async () => {
    const service = (path: string) =>
      `providers: { mine: { base-url: "${standIn.apiUrl}/${path}/v1", api-key-env: SERVICE_KEY } }\n${configuration
        .replace('provider: local', 'provider: mine')
        .replace('model: tuned', 'model: small')}`;
    const environment = { SERVICE_KEY: 'sk-very-secret' };
    const askedFor = () => standIn.takeRequests().flatMap(({ path }) => /^\/(?:theirs|ours)(?=\/v1)/.exec(path) ?? []);
    askedFor();
    const moved = await run((repository) => repository.write('tunegate.yml', service('theirs')), {
      stood: { ...files, 'tunegate.yml': service('ours') },
      environment,
    });
    expect(moved).toMatchObject({ code: 3, outputs: { passed: 'false' } });
    expect(new Set(askedFor())).toEqual(new Set(['/ours']));

    const unmerged = await run((repository) => repository.write('tunegate.yml', service('theirs')), { environment });
    expect(unmerged).toMatchObject({ code: 2, outputs: { passed: 'false', conclusion: 'failure' } });
    expect(unmerged.stdout).toContain('which this change describes itself');
    expect(askedFor()).toEqual([]);
  });

  it('reads no configuration through a link out of the workspace', async () => {
    const name = 'tunegate.yml';
    const outside = join(tmpdir(), `tunegate-outside-${process.pid}-${name}`);
    await writeFile(outside, files[name]);
    try {
      const result = await run(async (repository) => {
        await unlink(join(repository.path, name));
        await symlink(outside, join(repository.path, name));
      });
      expect(result).toMatchObject({ code: 2, outputs: { passed: 'false' } });
      expect(result.stdout).toContain('leads out of the workspace');
    } finally {
      await unlink(outside);
    }
  });

  it('is not judged by answers that it brings', async () => {
    const path = 'tunegate-report/predictions.jsonl';
    const result = await run((repository) => repository.write(path, forged));
    expect(result).toMatchObject({ code: 2, outputs: { passed: 'false' } });
    expect(result.stdout).toContain(`${path} is part of the commit`);
  });

  it('is not judged by answers that a link of it leads to', async () => {
    const linked = await run(async (repository) => {
      await repository.write('data/forged.jsonl', forged);
      await mkdir(join(repository.path, '.tunegate'));
      await symlink('../data', join(repository.path, '.tunegate', 'cache'));
    });
    expect(linked.code).toBe(2);
    expect(linked.stdout).toContain('data/forged.jsonl is part of the commit');
  });

  it('is not judged by answers in a submodule of it', async () => {
    const kept = await makeRepository();
    made.push(kept);
    await kept.write('cache/forged.jsonl', forged);
    kept.commit('answers');
    const result = await run(async (repository) => {
      repository.git('-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', kept.path, '.tunegate');
    });
    expect(result.code).toBe(2);
    expect(result.stdout).toContain('.tunegate/cache/forged.jsonl is part of the commit');
  });

  it('does not get rid of its task', async () => {
    const result = await run((repository) =>
      repository.write('tunegate.yml', configuration.replace('fruit:', 'other:')),
    );
    expect(result).toMatchObject({ code: 2, outputs: { passed: 'false', conclusion: 'failure' } });
    expect((await listComments(standIn, pull))[0]?.body).toContain('takes the task fruit away');
  });
});
