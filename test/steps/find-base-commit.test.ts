import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CommitStore } from '../../src/domain/base-file.ts';
import { openRepository, type Repository } from '../../src/git/open-repository.ts';
import { findBaseCommit } from '../../src/steps/find-base-commit.ts';
import { makeRepository, type TemporaryRepository } from '../git/temporary-repository.ts';

/** A pull request as GitHub has it: the branch left at `start`, the base branch went on to `tip`, `merge` joins both. */
interface History {
  readonly origin: TemporaryRepository;
  readonly start: string;
  readonly tip: string;
  readonly topic: string;
  readonly merge: string;
}

const made: TemporaryRepository[] = [];
let history: History;
beforeEach(async () => {
  const origin = await makeRepository();
  made.push(origin);
  const start = origin.commit('start');
  await origin.write('main', 'x');
  const tip = origin.commit('tip');
  origin.git('checkout', '-q', '-b', 'topic', start);
  await origin.write('topic', 'x');
  const topic = origin.commit('topic');
  origin.git('checkout', '-q', '-b', 'pull', 'main');
  origin.git('merge', '-q', '--no-ff', '-m', 'merge', topic);
  history = { origin, start, tip, topic, merge: origin.git('rev-parse', 'HEAD') };
});
afterEach(async () => {
  for (const one of made.splice(0)) await one.remove();
});

/** What a checkout of this branch has, all of it or the last commit alone. */
async function checkOut(branch: string, depth: 'full' | 'shallow'): Promise<Repository> {
  history.origin.git('checkout', '-q', branch);
  const clone = depth === 'full' ? history.origin : await makeRepository({ path: history.origin.path, depth: 1 });
  if (clone !== history.origin) made.push(clone);
  const repository = await openRepository(clone.path);
  if (repository === null) throw new Error('no repository');
  return repository;
}

/** GitHub, which has every commit and knows the history. */
const remoteOf = (parts: Partial<CommitStore> = {}): CommitStore => ({
  hasCommit: async () => ({ known: true, value: true }),
  findMergeBase: async () => ({ known: true, value: history.start }),
  readFile: async () => ({ status: 'absent' }),
  listFiles: async () => ({ known: true, value: [] }),
  ...parts,
});
const pullRequest = () => ({ kind: 'pull-request', commit: history.topic, baseCommit: history.tip }) as const;

describe('the commit that a pull request is compared with', () => {
  it('is the first parent of the merge commit that was checked out, even if the event names an older tip', async () => {
    const change = { ...pullRequest(), baseCommit: history.start };
    const local = await checkOut('pull', 'full');
    expect(await findBaseCommit(change, { local, remote: null })).toEqual({
      known: true,
      value: { base: { commit: history.tip, relation: 'merge-parent' }, store: local },
    });
  });

  it('is that parent in a shallow checkout too, and GitHub has its files', async () => {
    const remote = remoteOf();
    const local = await checkOut('pull', 'shallow');
    expect(await findBaseCommit(pullRequest(), { local, remote })).toEqual({
      known: true,
      value: { base: { commit: history.tip, relation: 'merge-parent' }, store: remote },
    });
  });

  it('is where the branch left when the branch itself was checked out', async () => {
    const local = await checkOut('topic', 'full');
    expect(await findBaseCommit(pullRequest(), { local, remote: null })).toMatchObject({
      value: { base: { commit: history.start, relation: 'merge-base' }, store: local },
    });
    const shallow = await checkOut('topic', 'shallow');
    expect(await findBaseCommit(pullRequest(), { local: shallow, remote: remoteOf() })).toMatchObject({
      value: { base: { commit: history.start, relation: 'merge-base' } },
    });
  });

  it('is the tip of the base branch where nothing else is known, and says so', async () => {
    expect(await findBaseCommit(pullRequest(), { local: null, remote: remoteOf() })).toMatchObject({
      value: { base: { commit: history.tip, relation: 'base-tip' } },
    });
    const findMergeBase = async () => ({ known: false, reason: 'GitHub answered 503' }) as const;
    const local = await checkOut('topic', 'shallow');
    expect(await findBaseCommit(pullRequest(), { local, remote: remoteOf({ findMergeBase }) })).toMatchObject({
      value: { base: { commit: history.tip, relation: 'base-tip' } },
    });
  });

  it('is the one before the push or the merge group', async () => {
    const change = { kind: 'next', commit: history.topic, baseCommit: history.start } as const;
    const local = await checkOut('topic', 'full');
    expect(await findBaseCommit(change, { local, remote: null })).toMatchObject({
      value: { base: { commit: history.start, relation: 'previous' }, store: local },
    });
  });

  it.each([
    [
      'nobody has it',
      { hasCommit: async () => ({ known: true, value: false }) as const },
      /neither in the checkout nor/,
    ],
    [
      'GitHub does not say',
      { hasCommit: async () => ({ known: false, reason: 'GitHub answered 503: down' }) as const },
      /GitHub answered 503: down/,
    ],
  ])('is unknown where %s', async (_name, parts, reason) => {
    const found = await findBaseCommit(pullRequest(), { local: null, remote: remoteOf(parts) });
    expect(found).toEqual({ known: false, reason: expect.stringMatching(reason) });
  });

  it('is unknown in a shallow checkout without a token', async () => {
    const found = await findBaseCommit(pullRequest(), { local: await checkOut('pull', 'shallow'), remote: null });
    expect(found).toEqual({ known: false, reason: expect.stringMatching(/no github-token/) });
  });
});
