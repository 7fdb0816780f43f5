import { Failure } from '../domain/failure.ts';
import { makeClient } from './make-client.ts';
import { openRemoteRepository } from './open-remote-repository.ts';
import { explainRefusal, type Proposal, type ProposedChange, type Refusal } from './propose-change.ts';
import { isTransient, parseServiceError, retryRequest, type Wait } from './retry-request.ts';
import { addressOf, readTip, writeCommit } from './write-commit.ts';

export type CommitRequest = Pick<Proposal, 'apiUrl' | 'token' | 'repository' | 'base' | 'path'> & {
  readonly change: (present: string | null) => ProposedChange;
};

export type CommitOutcome =
  | { readonly status: 'committed'; readonly commit: string }
  | { readonly status: 'nothing' | 'superseded'; readonly reason: string }
  | (Refusal & { readonly status: 'refused' });

const mostRounds = 6;

/** Changes one file on a branch by one commit on its tip. The branch moves by fast-forward only: nobody's commit is ever lost. */
export async function commitChange(request: CommitRequest, wait: Wait): Promise<CommitOutcome> {
  const { apiUrl, token, repository, base, path } = request;
  const client = makeClient(apiUrl, token);
  const address = addressOf(repository);
  let own: string | null = null;
  let text: string | null = null;
  try {
    return await retryRequest(async () => {
      for (let round = 0; round < mostRounds; round++) {
        const parent = await readTip(client, address, base);
        if (parent === null) return { status: 'nothing', reason: `there is no branch ${base}` };
        // The answer to the move of the branch was lost.
        if (parent === own) return { status: 'committed', commit: own };
        const file = await openRemoteRepository({ apiUrl, token, repository }, wait).readFile(parent, path);
        if (file.status === 'unknown') throw failed(request, file.reason);
        const change = request.change(file.status === 'absent' ? null : new TextDecoder().decode(file.bytes));
        if (change.status !== 'write') return change;
        text = change.text;
        own = await writeCommit(client, address, { parent, path, text, message: change.message });
        const isMoved = await client.rest.git
          .updateRef({ ...address, ref: `heads/${base}`, sha: own, force: false })
          .then(() => true)
          .catch((error: unknown) => {
            if (/fast.forward/i.test(parseServiceError(error)?.message ?? '')) return false;
            throw error;
          });
        if (isMoved) return { status: 'committed', commit: own };
      }
      throw failed(request, `the branch moved ${mostRounds} times meanwhile`);
    }, wait);
  } catch (error) {
    const answer = parseServiceError(error);
    if (answer === null) throw error;
    const refusal = isTransient(answer) ? null : explainRefusal(answer);
    if (refusal !== null) return { status: 'refused', ...refusal, text };
    throw failed(request, `GitHub answered ${answer.status}: ${answer.message}`);
  }
}

function failed({ base, path }: CommitRequest, reason: string): Failure {
  return new Failure({
    kind: 'outside',
    what: `The change of ${path} could not be committed to ${base}.`,
    evidence: `${reason}.`,
    remedy: 'Run the job again. The report files hold what was found out.',
  });
}
