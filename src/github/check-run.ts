import { type GitHubClient, makeClient } from './make-client.ts';
import type { RemoteRepository } from './open-remote-repository.ts';
import { parseServiceError, retryRequest, type Wait } from './retry-request.ts';

export interface CheckRunRequest extends RemoteRepository {
  readonly name: string;
  /** The head of the pull request, where its checks are shown. */
  readonly commit: string;
  /** The page of the workflow run. */
  readonly detailsUrl: string;
}

/** How a check run ends. A neutral one is neither green nor red, which no job can be. */
export interface CheckConclusion {
  readonly conclusion: 'success' | 'failure' | 'neutral' | 'cancelled';
  readonly title: string;
  /** Markdown of at most 65,535 characters. */
  readonly summary: string;
}

export interface OpenCheckRun {
  conclude(ended: CheckConclusion): Promise<void>;
}

/**
 * Begins a check run beside the job's own. Null where that cannot be had: it needs `checks: write`, which no run has without asking
 * for it, and what cannot be shown there is shown elsewhere.
 *
 * https://docs.github.com/rest/checks/runs (2026-11).
 */
export async function startCheckRun(request: CheckRunRequest, wait: Wait): Promise<OpenCheckRun | null> {
  const client = makeClient(request.apiUrl, request.token);
  const [owner = '', repo = ''] = request.repository.split('/');
  const address = { owner, repo };
  const created = await unlessRefused(() =>
    retryRequest(
      () =>
        client.rest.checks.create({
          ...address,
          name: request.name,
          head_sha: request.commit,
          status: 'in_progress',
          details_url: request.detailsUrl,
        }),
      wait,
      2,
    ),
  );
  if (created === null) return null;
  const { id } = created.data;
  return { conclude: (ended) => conclude(client, { ...address, check_run_id: id }, ended, wait) };
}

async function conclude(
  client: GitHubClient,
  address: { readonly owner: string; readonly repo: string; readonly check_run_id: number },
  { conclusion, title, summary }: CheckConclusion,
  wait: Wait,
): Promise<void> {
  const output = { title: title.slice(0, longestTitle), summary: summary.slice(0, longestSummary) };
  await unlessRefused(() =>
    retryRequest(() => client.rest.checks.update({ ...address, status: 'completed', conclusion, output }), wait),
  );
}

const longestTitle = 255;
const longestSummary = 65_535;

/** Whatever GitHub answers, the verdict stands without it. What did not come from GitHub is our own bug. */
async function unlessRefused<Value>(work: () => Promise<Value>): Promise<Value | null> {
  try {
    return await work();
  } catch (error) {
    if (parseServiceError(error) === null) throw error;
    return null;
  }
}
