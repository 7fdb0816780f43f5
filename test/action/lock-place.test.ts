import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findLockPlace } from '../../src/action/lock-place.ts';
import type { GitHubRun } from '../../src/github/parse-event.ts';
import { type GitHubStandIn, startGitHubStandIn } from '../support/github-stand-in.ts';

let github: GitHubStandIn;
beforeAll(async () => {
  github = await startGitHubStandIn();
});
afterAll(() => github.close());

const find = (token: string | undefined, path = 'tunegate.lock.json', defaultBranch: string | null = 'main') => {
  const event: GitHubRun = {
    kind: 'schedule',
    eventName: 'schedule',
    repository: 'acme/support',
    serverUrl: 'https://github.com',
    apiUrl: github.apiUrl,
    runId: 1,
    runAttempt: 1,
    ref: 'refs/heads/main',
    actor: null,
    defaultBranch,
    commit: 'f'.repeat(40),
    baseCommit: null,
    pullRequest: null,
    isFork: false,
  };
  return findLockPlace(event, token, path, async () => {});
};

describe('where the lock is changed', () => {
  it('is the default branch, by a path from the top of the repository', async () => {
    expect(await find('ghs_workflow', 'examples/receipts/tunegate.lock.json')).toMatchObject({
      base: 'main',
      path: 'examples/receipts/tunegate.lock.json',
      isWorkflowToken: true,
    });
    expect(await find('ghs_other_app')).toMatchObject({ isWorkflowToken: false });
  });

  it.each([
    ['without a token', undefined, 'tunegate.lock.json', 'main', /no github-token/],
    ['outside of the repository', 'ghs_workflow', '../../../elsewhere.json', 'main', /outside of the repository/],
    ['without a default branch', 'ghs_workflow', 'tunegate.lock.json', null, /default branch/],
  ])('is nowhere %s, and that is a failure with its reason', async (_name, token, path, branch, evidence) => {
    await expect(find(token, path, branch)).rejects.toMatchObject({ evidence: expect.stringMatching(evidence) });
  });

  it('is a failure, no bug of ours, when GitHub stays away', async () => {
    github.failNext({ kind: 'server-error', path: /graphql/, times: 4 });
    await expect(find('ghs_workflow')).rejects.toMatchObject({
      kind: 'outside',
      evidence: expect.stringContaining('503'),
    });
  });
});
