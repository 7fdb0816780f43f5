import { getOctokit } from '@actions/github';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type GitHubStandIn, startGitHubStandIn } from './github-stand-in.ts';
import { addComments, listComments, makePullRequest } from './pull-request.ts';

let github: GitHubStandIn;
beforeAll(async () => {
  github = await startGitHubStandIn();
});
afterAll(() => github.close());

it('the files of a pull request can be read at both of its commits, and compared', async () => {
  const pull = await makePullRequest(github, {
    baseFiles: { 'data/train.jsonl': 'old\n', 'tunegate.yml': 'version: 1\n' },
    headFiles: { 'data/train.jsonl': 'new\n', 'data/held-out.jsonl': 'more\n' },
  });
  const [owner = '', repo = ''] = pull.repository.split('/');
  const { rest } = getOctokit('ghs_read_only', { baseUrl: github.apiUrl });
  const read = async (path: string, ref: string) => {
    const { data } = await rest.repos.getContent({ owner, repo, path, ref, mediaType: { format: 'raw' } });
    return data;
  };
  expect(await read('data/train.jsonl', pull.baseSha)).toBe('old\n');
  expect(await read('data/train.jsonl', pull.headSha)).toBe('new\n');
  expect(await read('tunegate.yml', pull.headSha)).toBe('version: 1\n');
  const basehead = `${pull.baseSha}...${pull.headSha}`;
  const { data } = await rest.repos.compareCommitsWithBasehead({ owner, repo, basehead });
  expect(data.files?.map(({ filename }) => filename).sort()).toEqual(['data/held-out.jsonl', 'data/train.jsonl']);
});

it('authors that end in [bot] are bots, and others are users', async () => {
  const pull = await makePullRequest(github);
  await addComments(github, pull, 'ghs_workflow', ['ours']);
  await addComments(github, pull, 'ghp_outsider', ['theirs']);
  expect((await listComments(github, pull)).map(({ author }) => author)).toEqual(['github-actions[bot]', 'mallory']);
  const [owner = '', repo = ''] = pull.repository.split('/');
  const { rest } = getOctokit('ghs_workflow', { baseUrl: github.apiUrl });
  const { data } = await rest.issues.listComments({ owner, repo, issue_number: pull.number });
  expect(data.map(({ user }) => user?.type)).toEqual(['Bot', 'User']);
});

it('a check run of 51 annotations is refused, and one of 50 is taken', async () => {
  const pull = await makePullRequest(github);
  const [owner = '', repo = ''] = pull.repository.split('/');
  const { rest } = getOctokit('ghs_workflow', { baseUrl: github.apiUrl, log: silent });
  const annotation = { path: 'a', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'x' } as const;
  const check = (count: number) =>
    rest.checks.create({
      owner,
      repo,
      name: 'tunegate',
      head_sha: pull.headSha,
      output: { title: 't', summary: 's', annotations: Array.from({ length: count }, () => annotation) },
    });
  expect(await check(50)).toHaveProperty('status', 201);
  await expect(check(51)).rejects.toMatchObject({ status: 422 });
});

it('someone who may only comment changes no comment and pushes no file', async () => {
  const pull = await makePullRequest(github);
  await addComments(github, pull, 'ghs_workflow', ['ours']);
  const [comment] = await listComments(github, pull);
  const [owner = '', repo = ''] = pull.repository.split('/');
  const { rest } = getOctokit('ghp_outsider', { baseUrl: github.apiUrl, log: silent });
  const comment_id = comment?.id ?? 0;
  await expect(rest.issues.updateComment({ owner, repo, comment_id, body: 'forged' })).rejects.toMatchObject({
    status: 403,
  });
  const file = { owner, repo, path: 'x', message: 'x', content: '' };
  await expect(rest.repos.createOrUpdateFileContents(file)).rejects.toMatchObject({ status: 403 });
});

it('requests are recorded with what was answered', async () => {
  const pull = await makePullRequest(github);
  const { rest } = getOctokit('ghs_read_only', { baseUrl: github.apiUrl, log: silent });
  const [owner = '', repo = ''] = pull.repository.split('/');
  await rest.issues.createComment({ owner, repo, issue_number: 1, body: 'x' }).catch(() => {});
  expect(github.takeRequests()).toEqual([
    {
      method: 'POST',
      path: `/repos/${pull.repository}/issues/1/comments`,
      token: 'ghs_read_only',
      body: { body: 'x' },
      status: 403,
    },
  ]);
});

const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };

function ignore(): void {}
