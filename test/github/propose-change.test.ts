import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commitChange } from '../../src/github/commit-change.ts';
import {
  type Proposal,
  type ProposalOutcome,
  type ProposedChange,
  proposeChange,
} from '../../src/github/propose-change.ts';
import { runMarker } from '../../src/render/comment-marker.ts';
import type { Token } from '../support/github-rules.ts';
import { type GitHubStandIn, startGitHubStandIn } from '../support/github-stand-in.ts';
import { makeStandInRepository } from '../support/stand-in-repository.ts';

let github: GitHubStandIn;
beforeAll(async () => {
  github = await startGitHubStandIn();
});
afterAll(() => github.close());

const branch = 'tunegate/promote-triage';
const path = 'models/list.txt';
const noWait = async () => {};

interface Wish {
  readonly line?: string;
  readonly run?: number;
  readonly token?: Token;
  readonly onceFor?: string | null;
}

/** Adds a line to the file, unless it stands there. */
function change({ line = 'one', run = 1 }: Wish): Proposal['change'] {
  return (present): ProposedChange => {
    if (present?.includes(`${line}\n`)) return { status: 'nothing', reason: `${line} is there` };
    const text = `${present ?? ''}${line}\n`;
    const body = `${markerOf(line)}\n${runMarker({ runId: run, runAttempt: 1 })}\nAdds ${line} (run ${run}).`;
    return { status: 'write', text, message: `Promote ${line}`, title: `Add ${line}`, body };
  };
}

const markerOf = (line: string) => `<!-- ${line} -->`;

async function makeRepository() {
  const { rest, address, repository, read } = await makeStandInRepository(github);
  const at = (token: Token = 'ghs_workflow') => ({ apiUrl: github.apiUrl, token, repository, base: 'main', path });
  const pulls = async () => (await rest.pulls.list({ ...address, state: 'all' })).data;
  return {
    rest,
    address,
    read: (ref: string) => read(ref, path),
    pulls,
    propose: (wish: Wish = {}): Promise<ProposalOutcome> =>
      proposeChange({ ...at(wish.token), branch, change: change(wish), onceFor: wish.onceFor ?? null }, noWait),
    commit: (wish: Wish = {}) =>
      commitChange({ ...at(wish.token), change: (present) => change(wish)(present, null) }, noWait),
  };
}

describe('proposeChange', () => {
  it('makes a branch of one commit and a pull request, and leaves them alone when all is said', async () => {
    const { propose, read, pulls, rest, address } = await makeRepository();
    const first = await propose();
    expect(first).toMatchObject({ status: 'created', number: 1 });
    expect(await read(branch)).toBe('one\n');
    const [pull] = await pulls();
    expect(pull).toMatchObject({ title: 'Add one', head: { ref: branch }, base: { ref: 'main' }, state: 'open' });
    const { data } = await rest.repos.compareCommitsWithBasehead({ ...address, basehead: `main...${branch}` });
    expect(data.commits.map(({ commit }) => commit.message)).toEqual(['Promote one']);

    github.takeRequests();
    expect(await propose()).toMatchObject({ status: 'unchanged', number: 1 });
    expect(github.takeRequests().filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it('brings the same pull request up to date, on the tip of the base branch', async () => {
    const { propose, commit, read, pulls } = await makeRepository();
    await propose();
    await commit({ line: 'zero' });
    expect(await propose({ line: 'two', run: 2 })).toMatchObject({ status: 'updated', number: 1 });
    expect(await read(branch)).toBe('zero\ntwo\n');
    expect((await pulls()).map(({ title }) => title)).toEqual(['Add two']);
  });

  it('never puts the words of an older run over those of a newer one', async () => {
    const { propose, pulls } = await makeRepository();
    await propose({ run: 7 });
    expect(await propose({ run: 3 })).toMatchObject({ status: 'unchanged' });
    expect((await pulls())[0]?.body).toContain('(run 7)');
  });

  it('begins anew after a merge, whether the branch was deleted or not', async () => {
    const { propose, rest, address, read } = await makeRepository();
    await propose();
    await rest.pulls.merge({ ...address, pull_number: 1, merge_method: 'merge' });
    expect(await propose()).toEqual({ status: 'nothing', reason: 'one is there' });
    expect(await propose({ line: 'two' })).toMatchObject({ status: 'created', number: 2 });
    expect(await read(branch)).toBe('one\ntwo\n');
  });

  it('does not ask again what people have closed', async () => {
    const { propose, rest, address } = await makeRepository();
    const onceFor = markerOf('one');
    await propose({ onceFor });
    await rest.pulls.update({ ...address, pull_number: 1, state: 'closed' });
    expect(await propose({ onceFor })).toMatchObject({ status: 'settled', url: expect.stringContaining('/1') });
    expect(await propose({ line: 'two', onceFor: markerOf('two') })).toMatchObject({ status: 'created', number: 2 });
  });

  it('leaves one pull request when two runs start together', async () => {
    const { propose, pulls } = await makeRepository();
    github.holdBack({ method: 'POST', path: /\/pulls$/ }, 2);
    const outcomes = await Promise.all([propose({ run: 1 }), propose({ run: 2 })]);
    expect(outcomes.map(({ status }) => status)).not.toContain('refused');
    const all = await pulls();
    expect(all).toHaveLength(1);
    expect(all[0]?.body).toContain('(run 2)');
  });

  it('makes no second one when an answer is lost', async () => {
    const { propose, pulls } = await makeRepository();
    github.failNext({ kind: 'lost-answer', method: 'POST', path: /\/git\/refs$/ });
    github.failNext({ kind: 'lost-answer', method: 'POST', path: /\/pulls$/ });
    expect(await propose()).toMatchObject({ url: expect.stringContaining('/1') });
    expect(await pulls()).toHaveLength(1);
  });

  it('keeps the branch and says what to do where Actions may not create pull requests', async () => {
    const { propose, read } = await makeRepository();
    expect(await propose({ token: 'ghs_no_pulls' })).toEqual({
      status: 'refused',
      reason: expect.stringContaining('may not create pull requests here'),
      remedy: expect.stringContaining('Settings → Actions → General'),
      text: 'one\n',
      branch: true,
    });
    expect(await read(branch)).toBe('one\n');
    expect(await propose()).toMatchObject({ status: 'created' });
  });

  it('says which permission is missing, and what the file was to hold', async () => {
    const { propose } = await makeRepository();
    expect(await propose({ token: 'ghs_read_only' })).toEqual({
      status: 'refused',
      reason: expect.stringContaining('403'),
      remedy: expect.stringContaining('contents: write'),
      text: 'one\n',
      branch: false,
    });
  });

  it('is a failure when GitHub stays away, and tries again before', async () => {
    const { propose } = await makeRepository();
    github.failNext({ kind: 'server-error', path: /git\/ref/, times: 4 });
    await expect(propose()).rejects.toMatchObject({ kind: 'outside', evidence: expect.stringContaining('503') });
    github.failNext({ kind: 'server-error', path: /git\/ref/, times: 2 });
    expect(await propose()).toMatchObject({ status: 'created' });
  });
});

describe('commitChange', () => {
  it('moves the branch by one commit, once', async () => {
    const { commit, read } = await makeRepository();
    expect(await commit()).toMatchObject({ status: 'committed' });
    expect(await read('main')).toBe('one\n');
    expect(await commit()).toEqual({ status: 'nothing', reason: 'one is there' });
  });

  it('loses nobody else’s commit when the branch moves meanwhile', async () => {
    const { commit, read } = await makeRepository();
    const hold = github.pause({ method: 'PATCH', path: /git\/refs\/heads/, text: /./ });
    const slow = commit({ line: 'slow' });
    await hold.arrived;
    const quick = commit({ line: 'quick' });
    hold.release();
    expect([(await slow).status, (await quick).status]).toEqual(['committed', 'committed']);
    expect([...(await read('main')).trimEnd().split('\n')].sort()).toEqual(['quick', 'slow']);
  });

  it('takes its own commit for done when the answer was lost', async () => {
    const { commit, rest, address } = await makeRepository();
    github.failNext({ kind: 'lost-answer', method: 'PATCH', path: /git\/refs/ });
    expect(await commit()).toMatchObject({ status: 'committed' });
    const { data } = await rest.repos.listCommits({ ...address, sha: 'main' });
    expect(data.filter(({ commit: { message } }) => message === 'Promote one')).toHaveLength(1);
  });

  it('says which permission is missing', async () => {
    const { commit } = await makeRepository();
    expect(await commit({ token: 'ghs_read_only' })).toMatchObject({ status: 'refused', text: 'one\n' });
  });
});
