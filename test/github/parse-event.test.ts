import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/domain/failure.ts';
import { type GitHubRun, parseEvent } from '../../src/github/parse-event.ts';

const head = 'a'.repeat(40);
const base = 'b'.repeat(40);
const merge = 'c'.repeat(40);
const repository = { full_name: 'acme/triage', default_branch: 'main' };

function environmentOf(
  eventName: string,
  changes: Readonly<Record<string, string | undefined>> = {},
): Readonly<Record<string, string | undefined>> {
  return {
    GITHUB_EVENT_NAME: eventName,
    GITHUB_REPOSITORY: 'acme/triage',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_RUN_ID: '16530290711',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_SHA: merge,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_ACTOR: 'ada',
    ...changes,
  };
}

function pullPayload(headRepository: string | null = 'acme/triage'): Readonly<Record<string, unknown>> {
  return {
    action: 'synchronize',
    number: 7,
    repository,
    pull_request: {
      number: 7,
      title: '::set-output name=passed::true',
      user: { login: 'dependabot[bot]' },
      head: { sha: head, ref: 'more-data', repo: headRepository === null ? null : { full_name: headRepository } },
      base: { sha: base, ref: 'main', repo: { full_name: 'acme/triage' } },
    },
  };
}

function failureOf(parse: () => GitHubRun): Failure {
  try {
    parse();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('Nothing failed.');
}

describe('a pull request', () => {
  it('is reviewed at its head, not at the merge commit', () => {
    const environment = environmentOf('pull_request', { GITHUB_REF: 'refs/pull/7/merge' });
    expect(parseEvent(environment, pullPayload())).toEqual({
      kind: 'pull_request',
      eventName: 'pull_request',
      repository: 'acme/triage',
      serverUrl: 'https://github.com',
      apiUrl: 'https://api.github.com',
      runId: 16_530_290_711,
      runAttempt: 2,
      ref: 'refs/pull/7/merge',
      actor: 'ada',
      defaultBranch: 'main',
      action: 'synchronize',
      commit: head,
      baseCommit: base,
      baseBranch: 'main',
      headBranch: 'more-data',
      pullRequest: 7,
      isFork: false,
      author: 'dependabot[bot]',
    });
  });

  it('from another repository is a fork, and so is one whose repository is gone', () => {
    const environment = environmentOf('pull_request');
    expect(parseEvent(environment, pullPayload('mallory/triage'))).toHaveProperty('isFork', true);
    expect(parseEvent(environment, pullPayload(null))).toHaveProperty('isFork', true);
  });

  it('by pull_request_target is told apart', () => {
    const run = parseEvent(environmentOf('pull_request_target'), pullPayload('mallory/triage'));
    expect(run).toMatchObject({ kind: 'pull_request_target', isFork: true, commit: head });
  });
});

describe('other events', () => {
  it('a push is compared with the commit before it', () => {
    const run = parseEvent(environmentOf('push'), { repository, before: base, after: merge, deleted: false });
    expect(run).toMatchObject({ kind: 'push', commit: merge, baseCommit: base, isDefaultBranch: true, deleted: false });
  });

  it('a push of a new branch has nothing before it', () => {
    const environment = environmentOf('push', { GITHUB_REF: 'refs/heads/topic' });
    const run = parseEvent(environment, { repository, before: '0'.repeat(40) });
    expect(run).toMatchObject({ kind: 'push', baseCommit: null, isDefaultBranch: false });
  });

  it('a tag named like the default branch is not the default branch', () => {
    const run = parseEvent(environmentOf('push', { GITHUB_REF: 'refs/tags/main' }), { repository, before: base });
    expect(run).toHaveProperty('isDefaultBranch', false);
  });

  it('a merge group has its own head and base and no pull request', () => {
    const run = parseEvent(environmentOf('merge_group'), {
      repository,
      merge_group: { head_sha: head, base_sha: base },
    });
    expect(run).toMatchObject({ kind: 'merge_group', commit: head, baseCommit: base, pullRequest: null });
  });

  it.each([
    ['mallory/triage', true],
    ['acme/triage', false],
  ])('a workflow_run is about the head of the run in %s', (headRepository, isFork) => {
    const run = parseEvent(environmentOf('workflow_run'), {
      repository,
      workflow_run: {
        id: 42,
        run_attempt: 3,
        event: 'pull_request',
        conclusion: 'success',
        head_sha: head,
        head_repository: { full_name: headRepository },
        pull_requests: [],
      },
    });
    expect(run).toMatchObject({
      kind: 'workflow_run',
      commit: head,
      isFork,
      completedRun: { id: 42, attempt: 3, event: 'pull_request', conclusion: 'success', headRepository },
    });
  });

  it.each([
    ['schedule', { schedule: '0 6 * * 1' }],
    ['workflow_dispatch', { inputs: {}, repository }],
  ])('%s is about the commit that GitHub names', (eventName, payload) => {
    expect(parseEvent(environmentOf(eventName), payload)).toMatchObject({ kind: eventName, commit: merge });
  });

  it('an event that tunegate does not know keeps its name', () => {
    expect(parseEvent(environmentOf('release'), { repository })).toMatchObject({ kind: 'other', eventName: 'release' });
  });

  it('a payload without a repository leaves the default branch unknown', () => {
    expect(parseEvent(environmentOf('schedule'), {})).toHaveProperty('defaultBranch', null);
  });
});

describe('what cannot be read', () => {
  it('every missing or broken variable is named at once', () => {
    const environment = environmentOf('push', {
      GITHUB_SHA: undefined,
      GITHUB_API_URL: '',
      GITHUB_RUN_ID: 'abc',
      GITHUB_REPOSITORY: 'triage',
    });
    const failure = failureOf(() => parseEvent(environment, {}));
    expect(failure.kind).toBe('configuration');
    expect(failure.evidence.split('; ').sort()).toEqual([
      'GITHUB_API_URL is not set',
      'GITHUB_REPOSITORY is not owner/name',
      'GITHUB_RUN_ID is not a whole number',
      'GITHUB_SHA is not set.',
    ]);
  });

  it('an API address that is not http is refused', () => {
    const environment = environmentOf('push', { GITHUB_API_URL: 'file:///etc/passwd' });
    expect(failureOf(() => parseEvent(environment, {})).evidence).toBe('GITHUB_API_URL is not an http(s) address.');
  });

  it.each([
    ['pull_request', { action: 'opened' }, 'pull_request: '],
    ['pull_request', { ...pullPayload(), pull_request: { number: 7 } }, 'pull_request.head: '],
    ['merge_group', {}, 'merge_group: '],
    ['push', { before: '--upload-pack=x' }, 'before: is not a commit id'],
    ['workflow_run', {}, 'workflow_run: '],
    ['schedule', 'text', 'the payload: '],
    ['push', null, 'the payload: '],
  ])('a %s payload without what it must have is named by its path', (eventName, payload, evidence) => {
    const failure = failureOf(() => parseEvent(environmentOf(eventName), payload));
    expect(failure.kind).toBe('configuration');
    expect(failure.evidence).toContain(evidence);
  });
});
