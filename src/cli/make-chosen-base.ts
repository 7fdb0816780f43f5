import { Failure } from '../domain/failure.ts';
import { openRepository } from '../git/open-repository.ts';
import { type BaseSettings, makeBase } from '../make-base.ts';
import type { Base } from '../world.ts';

/** What stood where this branch left the branch, tag or commit of that name. A `Failure` when the clone knows no such name. */
export async function makeChosenBase(
  name: string,
  place: Pick<BaseSettings, 'baseFolder' | 'configuration'>,
): Promise<Base> {
  const repository = await openRepository(place.baseFolder);
  if (repository === null) throw noBase(name, `${place.baseFolder} is in no git clone, or git cannot be run.`);
  const [head, chosen] = [await repository.readHead(), await repository.resolveName(name)];
  if (!head.known) throw noBase(name, `Nothing is checked out: ${head.reason}.`);
  if (!chosen.known) throw noBase(name, `The clone knows no commit of that name: ${chosen.reason}.`);
  const change = { kind: 'pull-request', commit: head.value.commit, baseCommit: chosen.value } as const;
  return makeBase({ ...place, change, remote: null });
}

function noBase(name: string, evidence: string): Failure {
  return new Failure({
    kind: 'configuration',
    what: `There is nothing to compare with by --base ${name}.`,
    evidence,
    remedy:
      'Name a branch, a tag or a commit that `git rev-parse` knows here, such as origin/main, or leave --base out.',
  });
}
