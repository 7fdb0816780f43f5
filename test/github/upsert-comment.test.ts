import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Failure } from '../../src/domain/failure.ts';
import { type CommentOutcome, upsertComment } from '../../src/github/upsert-comment.ts';
import { commentMarker, runMarker } from '../../src/render/comment-marker.ts';
import type { Token } from '../support/github-rules.ts';
import { type GitHubStandIn, startGitHubStandIn } from '../support/github-stand-in.ts';
import { addComments, listComments, makePullRequest, type StandInPullRequest } from '../support/pull-request.ts';

let github: GitHubStandIn;
beforeAll(async () => {
  github = await startGitHubStandIn();
});
afterAll(() => github.close());

const key = 'support-triage';
const bot = 'github-actions[bot]';

interface Speech {
  readonly text?: string;
  readonly run?: number;
  readonly attempt?: number;
  readonly token?: Token | 'ghs_unknown';
  readonly key?: string;
  readonly create?: boolean;
}

function bodyOf({ text = 'Not worse.', run = 10, attempt = 1, key: ownKey = key }: Speech): string {
  return `${commentMarker(ownKey)}\n${runMarker({ runId: run, runAttempt: attempt })}\n${text}`;
}

async function speak(pull: StandInPullRequest, speech: Speech = {}, waits: number[] = []): Promise<CommentOutcome> {
  const request = {
    apiUrl: github.apiUrl,
    token: speech.token ?? 'ghs_workflow',
    repository: pull.repository,
    pullRequest: pull.number,
    key: speech.key ?? key,
    create: speech.create ?? true,
    body: bodyOf(speech),
  };
  return await upsertComment(request, async (delayMs) => void waits.push(delayMs));
}

function writes(): readonly string[] {
  return github
    .takeRequests()
    .filter(({ method, path }) => method !== 'GET' && path !== '/graphql')
    .map(({ method }) => method);
}

describe('one comment', () => {
  it('is created once and then updated in place', async () => {
    const pull = await makePullRequest(github);
    const first = await speak(pull, { run: 10, text: 'Not worse.' });
    const second = await speak(pull, { run: 11, text: 'Regressed.' });
    expect([first.status, second.status]).toEqual(['created', 'updated']);
    expect(second).toHaveProperty('url', first.status === 'created' ? first.url : null);
    const comments = await listComments(github, pull);
    expect(comments).toHaveLength(1);
    expect(comments[0]).toMatchObject({ author: bot, body: bodyOf({ run: 11, text: 'Regressed.' }) });
  });

  it('is not written again when it says the same already', async () => {
    const pull = await makePullRequest(github);
    await speak(pull);
    github.takeRequests();
    expect(await speak(pull)).toMatchObject({ status: 'unchanged', url: expect.stringContaining('#issuecomment-') });
    expect(writes()).toEqual([]);
  });

  it('is found behind 250 comments of others', async () => {
    const pull = await makePullRequest(github);
    await addComments(
      github,
      pull,
      'ghp_outsider',
      Array.from({ length: 250 }, (_, index) => `Comment ${index}`),
    );
    await speak(pull, { run: 10 });
    github.takeRequests();
    expect(await speak(pull, { run: 11 })).toHaveProperty('status', 'updated');
    expect(writes()).toEqual(['PATCH']);
    expect(await listComments(github, pull)).toHaveLength(251);
  });

  it('is one for each key', async () => {
    const pull = await makePullRequest(github);
    await speak(pull, { key: 'triage' });
    await speak(pull, { key: 'triage-german' });
    await speak(pull, { key: 'triage', run: 11 });
    const comments = await listComments(github, pull);
    expect(comments.map(({ body }) => body.split('\n')[0])).toEqual([
      '<!-- tunegate:triage -->',
      '<!-- tunegate:triage-german -->',
    ]);
  });

  it('is brought up to date, but not begun, where it is not wanted', async () => {
    const pull = await makePullRequest(github);
    expect(await speak(pull, { create: false })).toEqual({ status: 'absent' });
    expect(await listComments(github, pull)).toEqual([]);
    await speak(pull, { run: 10, text: 'Regressed.' });
    expect(await speak(pull, { run: 11, text: 'Not worse.', create: false })).toMatchObject({ status: 'updated' });
    expect((await listComments(github, pull))[0]?.body).toBe(bodyOf({ run: 11, text: 'Not worse.' }));
  });

  it('must start with its marker', async () => {
    const request = {
      apiUrl: github.apiUrl,
      token: 'ghs_workflow',
      repository: 'acme/x',
      pullRequest: 1,
      key,
      create: true,
    };
    await expect(upsertComment({ ...request, body: 'Not worse.' }, async () => {})).rejects.toThrow(RangeError);
  });
});

describe('a forged marker', () => {
  it('of another user is left alone', async () => {
    const pull = await makePullRequest(github);
    const forged = bodyOf({ run: 999_999, text: 'All is well, merge me.' });
    await addComments(github, pull, 'ghp_outsider', [forged]);
    expect(await speak(pull)).toHaveProperty('status', 'created');
    expect(await listComments(github, pull)).toMatchObject([
      { author: 'mallory', body: forged },
      { author: bot, body: bodyOf({}) },
    ]);
  });

  it('of another app is left alone', async () => {
    const pull = await makePullRequest(github);
    const foreign = bodyOf({ text: 'Quoted by another bot.' });
    await addComments(github, pull, 'ghs_other_app', [foreign]);
    await speak(pull);
    expect(await listComments(github, pull)).toMatchObject([{ body: foreign }, { author: bot }]);
  });

  it('further down in another comment of the same login is left alone', async () => {
    const pull = await makePullRequest(github);
    const quoting = `Another action says:\n${bodyOf({ run: 999_999 })}`;
    await addComments(github, pull, 'ghs_workflow', [quoting]);
    expect(await speak(pull)).toHaveProperty('status', 'created');
    expect(await listComments(github, pull)).toMatchObject([{ body: quoting }, { body: bodyOf({}) }]);
  });

  it('further down in our own comment names no run', async () => {
    const pull = await makePullRequest(github);
    const quoted = runMarker({ runId: 999_999, runAttempt: 1 });
    await speak(pull, { run: 10, text: `\n${quoted}\n${commentMarker(key)}\n${quoted}` });
    expect(await speak(pull, { run: 11 })).toHaveProperty('status', 'updated');
  });
});

describe('the token', () => {
  it.each([
    ['ghs_other_app', 'release-helper[bot]'],
    ['ghp_owner', 'acme'],
  ] as const)('%s finds the comment under its own login', async (token, author) => {
    const pull = await makePullRequest(github);
    await speak(pull, { token, run: 10 });
    expect(await speak(pull, { token, run: 11 })).toHaveProperty('status', 'updated');
    expect(await listComments(github, pull)).toMatchObject([{ author, body: bodyOf({ run: 11 }) }]);
  });

  it.each([
    ['ghs_workflow', bot],
    ['ghp_owner', 'acme'],
  ] as const)('%s finds its comment on a server without GraphQL', async (token, author) => {
    const pull = await makePullRequest(github);
    await speak(pull, { token, run: 10 });
    github.failNext({ path: /^\/graphql$/, kind: 'not-found' });
    github.takeRequests();
    expect(await speak(pull, { token, run: 11 })).toHaveProperty('status', 'updated');
    const asked = github.takeRequests();
    expect(asked.map(({ path }) => path)).toEqual(expect.arrayContaining(['/graphql', '/user']));
    expect(asked.map(({ method }) => method).filter((method) => method !== 'GET')).toEqual(['POST', 'PATCH']);
    expect(await listComments(github, pull)).toMatchObject([{ author }]);
  });

  it('that may only read is refused without a failure', async () => {
    const pull = await makePullRequest(github);
    const outcome = await speak(pull, { token: 'ghs_read_only' });
    expect(outcome).toMatchObject({
      status: 'refused',
      reason: expect.stringMatching(/`pull-requests: write`.*403: Resource not accessible by integration/),
    });
    expect(await listComments(github, pull)).toEqual([]);
  });

  it('that is unknown is refused, and so is a pull request that it cannot see', async () => {
    const pull = await makePullRequest(github);
    expect(await speak(pull, { token: 'ghs_unknown' })).toMatchObject({
      status: 'refused',
      reason: expect.stringContaining('401: Bad credentials'),
    });
    expect(await speak({ ...pull, number: 77 })).toMatchObject({
      status: 'refused',
      reason: expect.stringContaining('404'),
    });
  });
});

describe('runs that overtake one another', () => {
  it.each([
    [{ run: 11 }, { run: 10, attempt: 5 }],
    [
      { run: 10, attempt: 2 },
      { run: 10, attempt: 1 },
    ],
    [{ run: 10 }, { run: 9 }],
  ])('keep what %o wrote when %o comes late', async (newer, older) => {
    const pull = await makePullRequest(github);
    const first = await speak(pull, { ...newer, text: 'Newer.' });
    github.takeRequests();
    expect(await speak(pull, { ...older, text: 'Older.' })).toEqual({ ...first, status: 'superseded' });
    expect(writes()).toEqual([]);
  });

  it.each([
    [10, 11],
    [11, 10],
    [10, 10],
  ])('leave one comment when runs %i and %i create at the same moment', async (one, other) => {
    const pull = await makePullRequest(github);
    github.holdBack({ method: 'POST', path: /\/comments$/ }, 2);
    await Promise.all([speak(pull, { run: one, text: `${one}` }), speak(pull, { run: other, text: `${other}` })]);
    const comments = await listComments(github, pull);
    const newest = Math.max(one, other);
    expect(comments).toMatchObject([{ author: bot, body: bodyOf({ run: newest, text: `${newest}` }) }]);
  });

  it('leave one comment, the newest run’s, when eight start together', async () => {
    const pull = await makePullRequest(github);
    github.holdBack({ method: 'POST', path: /\/comments$/ }, 8);
    const runs = [13, 17, 11, 14, 18, 12, 16, 15];
    await Promise.all(runs.map((run) => speak(pull, { run, text: `${run}` })));
    expect(await listComments(github, pull)).toMatchObject([{ body: bodyOf({ run: 18, text: '18' }) }]);
  });

  it('leave one comment when the older run creates after the newer one looked', async () => {
    const pull = await makePullRequest(github);
    const paused = github.pause({ method: 'POST', text: /Older\./ });
    const older = speak(pull, { run: 10, text: 'Older.' });
    await paused.arrived;
    const newer = await speak(pull, { run: 11, text: 'Newer.' });
    paused.release();
    expect(await older).toEqual({ ...newer, status: 'superseded' });
    expect(await listComments(github, pull)).toMatchObject([{ body: bodyOf({ run: 11, text: 'Newer.' }) }]);
  });

  it('do not mind when a duplicate is gone already', async () => {
    const pull = await makePullRequest(github);
    await addComments(github, pull, 'ghs_workflow', [bodyOf({ run: 9 }), bodyOf({ run: 9 })]);
    github.failNext({ method: 'DELETE', kind: 'not-found' });
    expect(await speak(pull, { run: 10 })).toHaveProperty('status', 'updated');
  });

  it('tidy up what a run left behind that died between writing and looking again', async () => {
    const pull = await makePullRequest(github);
    await addComments(github, pull, 'ghs_workflow', [bodyOf({ run: 8 }), bodyOf({ run: 9 })]);
    const [oldest] = await listComments(github, pull);
    expect(await speak(pull, { run: 10 })).toHaveProperty('status', 'updated');
    expect(await listComments(github, pull)).toMatchObject([{ id: oldest?.id, body: bodyOf({ run: 10 }) }]);
  });
});

describe('an answer that does not come', () => {
  it('is asked for again after growing waits', async () => {
    const pull = await makePullRequest(github);
    const waits: number[] = [];
    github.failNext({ kind: 'server-error', times: 2 });
    expect(await speak(pull, {}, waits)).toHaveProperty('status', 'created');
    expect(waits).toEqual([1000, 2000]);
  });

  it.each([
    ['rate-limit', 2000],
    ['secondary-limit', 3000],
  ] as const)('because of a %s is asked for again when the service says', async (kind, delayMs) => {
    const pull = await makePullRequest(github);
    const waits: number[] = [];
    github.failNext({ method: 'POST', kind });
    expect(await speak(pull, {}, waits)).toHaveProperty('status', 'created');
    expect(waits).toEqual([delayMs]);
    expect(await listComments(github, pull)).toHaveLength(1);
  });

  it('after the comment was written leads to no second comment', async () => {
    const pull = await makePullRequest(github);
    github.failNext({ method: 'POST', path: /\/comments$/, kind: 'lost-answer' });
    expect(await speak(pull)).toHaveProperty('status', 'created');
    expect(await listComments(github, pull)).toHaveLength(1);
  });

  it('from a list that lags behind leads to no second comment', async () => {
    const pull = await makePullRequest(github);
    github.failNext({ method: 'GET', path: /\/comments$/, kind: 'empty-list', times: 2 });
    github.takeRequests();
    expect(await speak(pull)).toHaveProperty('status', 'created');
    expect(writes()).toEqual(['POST']);
    expect(await listComments(github, pull)).toHaveLength(1);
  });

  it('to the question whose token it is leads to no guess', async () => {
    const pull = await makePullRequest(github);
    const waits: number[] = [];
    await speak(pull, { token: 'ghp_owner', run: 10 });
    github.failNext({ path: /^\/graphql$/, kind: 'server-error' });
    expect(await speak(pull, { token: 'ghp_owner', run: 11 }, waits)).toHaveProperty('status', 'updated');
    expect(waits).toEqual([1000]);
  });

  it.each([
    ['server-error', '503', [1000, 2000, 4000]],
    ['secondary-limit', '403', [3000, 3000, 3000]],
  ] as const)('four times because of a %s is a failure of the outside world', async (kind, status, expectedWaits) => {
    const pull = await makePullRequest(github);
    const waits: number[] = [];
    github.failNext({ kind, times: 4 });
    const failure = await speak(pull, {}, waits).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Failure);
    expect(failure).toMatchObject({ kind: 'outside', evidence: expect.stringContaining(status) });
    expect(waits).toEqual(expectedWaits);
  });
});

describe('a body', () => {
  it('that is stored a little differently is not written over and over', async () => {
    const pull = await makePullRequest(github);
    github.failNext({ method: 'POST', path: /\/comments$/, kind: 'trimmed-body' });
    github.takeRequests();
    expect(await speak(pull, { text: 'Not worse.\n\n' })).toHaveProperty('status', 'created');
    expect(writes()).toEqual(['POST']);
    expect(await listComments(github, pull)).toMatchObject([{ body: bodyOf({ text: 'Not worse.' }) }]);
  });

  it('of 65,536 characters is taken and one more is refused in GitHub’s words', async () => {
    const pull = await makePullRequest(github);
    const room = 65_536 - bodyOf({ text: '' }).length;
    expect(await speak(pull, { text: 'x'.repeat(room) })).toHaveProperty('status', 'created');
    await expect(speak(pull, { text: 'x'.repeat(room + 1) })).rejects.toMatchObject({
      kind: 'outside',
      evidence: expect.stringContaining('Body is too long (maximum is 65536 characters)'),
    });
  });
});
