import { getOctokit } from '@actions/github';

/** A REST client for `apiUrl` that honours the runner's proxy, prints nothing and gives a request 30 seconds. */
export function makeClient(apiUrl: string, token: string): GitHubClient {
  const client = getOctokit(token, { baseUrl: apiUrl, log: silent });
  client.hook.before('request', (options) => {
    options.request = { ...options.request, signal: AbortSignal.timeout(requestTimeoutMs) };
  });
  return client;
}

export type GitHubClient = ReturnType<typeof getOctokit>;

const requestTimeoutMs = 30_000;

/** The client would print the service's words, which are untrusted, straight to the log. */
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };

function ignore(): void {}
