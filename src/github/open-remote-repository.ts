import type { BaseFile, CommitStore, LookUp } from '../domain/base-file.ts';
import { type GitHubClient, makeClient } from './make-client.ts';
import { parseServiceError, retryRequest, type Wait } from './retry-request.ts';

export interface RemoteRepository {
  readonly apiUrl: string;
  readonly token: string;
  /** owner/name */
  readonly repository: string;
}

/**
 * Commits and their files by GitHub's REST API, for what a shallow checkout lacks. Needs `contents: read`. Whatever GitHub does
 * not answer is unknown, with the reason; nothing is thrown.
 *
 * https://docs.github.com/rest/repos/contents (2026-11): raw files up to 100 MB.
 */
export function openRemoteRepository({ apiUrl, token, repository }: RemoteRepository, wait: Wait): CommitStore {
  const client = makeClient(apiUrl, token);
  const [owner = '', repo = ''] = repository.split('/');
  const address = { owner, repo };
  const ask = <Answer>(work: () => Promise<Answer>) => lookUp(() => retryRequest(work, wait, 3));

  return {
    hasCommit: async (commit) => {
      const found = await ask(() => client.rest.git.getCommit({ ...address, commit_sha: commit }));
      if (found.known) return { known: true, value: true };
      return found.status === 404 ? { known: true, value: false } : found;
    },
    findMergeBase: async (one, other) => {
      const basehead = `${one}...${other}`;
      const found = await ask(() =>
        client.rest.repos.compareCommitsWithBasehead({ ...address, basehead, per_page: 1 }),
      );
      return found.known ? { known: true, value: found.value.data.merge_base_commit.sha } : found;
    },
    readFile: async (commit, path): Promise<BaseFile> => {
      const found = await ask(() => readRaw(client, { ...address, ref: commit, path }));
      if (found.known) return found.value;
      // The commit itself was seen, so it is the file that is not there.
      return found.status === 404 ? { status: 'absent' } : { status: 'unknown', reason: found.reason };
    },
    listFiles: async (commit): Promise<LookUp<readonly string[]>> => {
      const found = await ask(() => client.rest.git.getTree({ ...address, tree_sha: commit, recursive: '1' }));
      if (!found.known) return found;
      if (found.value.data.truncated) return { known: false, reason: 'GitHub lists a part of so many files only' };
      return {
        known: true,
        value: found.value.data.tree.flatMap(({ type, path }) => (type === 'blob' && path !== undefined ? [path] : [])),
      };
    },
  };
}

interface FileAddress {
  readonly owner: string;
  readonly repo: string;
  readonly ref: string;
  readonly path: string;
}

/** The body is taken as bytes: read as text it would lose its byte order mark and whatever is not UTF-8. */
async function readRaw(client: GitHubClient, address: FileAddress): Promise<BaseFile> {
  const { data, headers } = await client.request('GET /repos/{owner}/{repo}/contents/{path}', {
    ...address,
    mediaType: { format: 'raw' },
    request: { parseSuccessResponseBody: false },
  });
  // A folder is answered by a JSON list, a submodule by a JSON object.
  if (!/\braw\b/.test(headers['content-type'] ?? '')) return { status: 'unknown', reason: 'it is no file there' };
  const body: unknown = data;
  if (!(body instanceof ReadableStream)) return { status: 'present', bytes: new Uint8Array(0) };
  return { status: 'present', bytes: new Uint8Array(await new Response(body).arrayBuffer()) };
}

type Asked<Answer> =
  | { readonly known: true; readonly value: Answer }
  | { readonly known: false; readonly reason: string; readonly status: number | null };

async function lookUp<Answer>(work: () => Promise<Answer>): Promise<Asked<Answer>> {
  try {
    return { known: true, value: await work() };
  } catch (error) {
    const answer = parseServiceError(error);
    if (answer !== null) {
      return { known: false, status: answer.status, reason: `GitHub answered ${answer.status}: ${answer.message}` };
    }
    const cause = error instanceof Error ? error.message : String(error);
    return { known: false, status: null, reason: `GitHub's answer broke off: ${cause}` };
  }
}
