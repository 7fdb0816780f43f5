import { Failure } from '../domain/failure.ts';
import { type GitHubClient, makeClient } from './make-client.ts';
import type { RemoteRepository } from './open-remote-repository.ts';
import { parseServiceError, retryRequest, type Wait } from './retry-request.ts';

export interface ArtifactAddress {
  readonly runId: number;
  readonly name: string;
}

/**
 * The bytes of the newest artifact of that name of a run, a ZIP file that anyone may have made. Needs `actions: read`. Throws a
 * `Failure` of kind `outside` when there is none, when it is larger than `artifactLimit`, or when GitHub does not give it.
 *
 * https://docs.github.com/rest/actions/artifacts (2026-11): the download is a redirect to another host, to which no token is sent.
 */
export async function downloadArtifact(
  { apiUrl, token, repository }: RemoteRepository,
  { runId, name }: ArtifactAddress,
  wait: Wait,
): Promise<Uint8Array> {
  const client = makeClient(apiUrl, token);
  const [owner = '', repo = ''] = repository.split('/');
  const subject = `The artifact ${name} of run ${runId}`;
  try {
    const { data } = await retryRequest(
      () => client.rest.actions.listWorkflowRunArtifacts({ owner, repo, run_id: runId, name, per_page: 100 }),
      wait,
    );
    const [newest] = data.artifacts
      .filter((artifact) => artifact.name === name && !artifact.expired)
      .sort((one, other) => other.id - one.id);
    if (newest === undefined) throw noArtifact(subject, 'GitHub lists no artifact of that name that is still there.');
    if (newest.size_in_bytes > artifactLimit) throw tooLarge(subject, newest.size_in_bytes);
    return await retryRequest(() => readArtifact(client, { owner, repo, artifact_id: newest.id }, subject), wait);
  } catch (error) {
    const answer = parseServiceError(error);
    if (answer === null) throw error;
    throw noArtifact(subject, `GitHub answered ${answer.status}: ${answer.message}`);
  }
}

/** A report of tens of thousands of samples takes a tenth of it. */
export const artifactLimit = 20 * 1024 * 1024;

async function readArtifact(
  client: GitHubClient,
  address: { readonly owner: string; readonly repo: string; readonly artifact_id: number },
  subject: string,
): Promise<Uint8Array> {
  const { data } = await client.request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/zip', {
    ...address,
    request: { parseSuccessResponseBody: false },
  });
  const body: unknown = data;
  if (!(body instanceof ReadableStream)) throw noArtifact(subject, 'GitHub sent nothing.');
  const chunks: Uint8Array[] = [];
  let size = 0;
  // What the list said of the size is not what is sent.
  for await (const chunk of body) {
    if (!(chunk instanceof Uint8Array)) throw noArtifact(subject, 'GitHub sent no bytes.');
    size += chunk.length;
    if (size > artifactLimit) throw tooLarge(subject, size);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(subject: string, bytes: number): Failure {
  return noArtifact(subject, `It has ${bytes} bytes or more; at most ${artifactLimit} are read.`);
}

function noArtifact(subject: string, evidence: string): Failure {
  return new Failure({
    kind: 'outside',
    what: `${subject} cannot be had.`,
    evidence,
    remedy:
      'Let the other workflow upload its report directory under that name, and give this job `actions: read`; see docs/forks.md.',
  });
}
