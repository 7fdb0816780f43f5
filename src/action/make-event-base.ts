import type { GitHubRun } from '../github/parse-event.ts';
import { type BaseSettings, makeBase } from '../make-base.ts';
import type { Inputs } from '../settings/inputs.ts';
import type { Change } from '../steps/find-base-commit.ts';
import type { Base } from '../world.ts';

/** What stood before the change that the event is about; nothing for events that are about no change, and for new branches. */
export function makeEventBase(
  event: GitHubRun,
  inputs: Pick<Inputs, 'github-token'>,
  place: Pick<BaseSettings, 'baseFolder' | 'configuration'>,
): { readonly base?: Base } {
  const change = changeOf(event);
  if (change === null) return {};
  const { apiUrl, repository } = event;
  const token = inputs['github-token'];
  const remote = token === undefined ? null : { apiUrl, repository, token };
  return { base: makeBase({ ...place, change, remote }) };
}

function changeOf({ kind, commit, baseCommit }: GitHubRun): Change | null {
  if (baseCommit === null) return null;
  return { kind: kind === 'pull_request' ? 'pull-request' : 'next', commit, baseCommit };
}
