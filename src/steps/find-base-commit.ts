import type { CommitStore, LookUp } from '../domain/base-file.ts';
import type { BaseCommit } from '../domain/dataset-diff.ts';
import type { Repository } from '../git/open-repository.ts';

/** The change under review, as the event tells it. */
export interface Change {
  /** `pull-request`: a branch against another. `next`: a commit against the one before it, as in a push or a merge group. */
  readonly kind: 'pull-request' | 'next';
  readonly commit: string;
  readonly baseCommit: string;
}

export interface Stores {
  /** The clone in which the files under review stand; null when there is none. */
  readonly local: Repository | null;
  /** GitHub; null without a token. */
  readonly remote: CommitStore | null;
}

export interface FoundBase {
  readonly base: BaseCommit;
  /** Where its files are to be read. */
  readonly store: CommitStore;
}

/**
 * The commit that the files on the disk are to be compared with, and who has it.
 *
 * For a pull request that depends on what was checked out. By default it is a merge of the base branch and the pull request,
 * made for the event: its first parent is then the base, since changes that others made to the base branch meanwhile are in the
 * files too. Where the pull request's own branch was checked out, it is the commit at which the branch left the base branch.
 * Where neither can be known it is the tip of the base branch as the event names it.
 */
export async function findBaseCommit(change: Change, { local, remote }: Stores): Promise<LookUp<FoundBase>> {
  const base = await chooseCommit(change, { local, remote });
  const here = await local?.hasCommit(base.commit);
  if (local !== null && here?.known && here.value) return { known: true, value: { base, store: local } };
  const short = base.commit.slice(0, 8);
  if (remote === null)
    return {
      known: false,
      reason: `the base commit ${short} is not in the checkout, and there is no github-token to ask GitHub`,
    };
  const there = await remote.hasCommit(base.commit);
  if (!there.known) return { known: false, reason: `the base commit ${short} cannot be looked up: ${there.reason}` };
  if (!there.value)
    return { known: false, reason: `the base commit ${short} is neither in the checkout nor on GitHub` };
  return { known: true, value: { base, store: remote } };
}

async function chooseCommit(change: Change, { local, remote }: Stores): Promise<BaseCommit> {
  const { commit, baseCommit } = change;
  if (change.kind === 'next') return { commit: baseCommit, relation: 'previous' };
  const tip: BaseCommit = { commit: baseCommit, relation: 'base-tip' };
  const head = await local?.readHead();
  if (local === null || !head?.known) return tip;
  const [mergedInto, merged] = head.value.parents;
  if (mergedInto !== undefined && merged === commit) return { commit: mergedInto, relation: 'merge-parent' };
  const found = await local.findMergeBase(baseCommit, head.value.commit);
  if (found.known) return { commit: found.value, relation: 'merge-base' };
  const asked = await remote?.findMergeBase(baseCommit, commit);
  return asked?.known ? { commit: asked.value, relation: 'merge-base' } : tip;
}
