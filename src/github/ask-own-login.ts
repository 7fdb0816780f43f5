import { z } from 'zod';
import type { GitHubClient } from './make-client.ts';
import { isTransient, parseServiceError } from './retry-request.ts';

/**
 * The login under which this token writes: `github-actions[bot]` for GITHUB_TOKEN, `name[bot]` for an app's token, the
 * user's own for a personal one, as REST names the author of its comments. REST tells an installation token nothing about
 * itself, so GraphQL's `viewer` is asked first: it answers for every kind of token, with the `[bot]` of an app
 * (fullsend-ai/fullsend#1953, 2026-06). Then `GET /user`, for servers without GraphQL; where neither answers it is a
 * GITHUB_TOKEN. Errors that may pass are thrown for the caller to retry, because a wrong guess writes a second comment.
 */
export async function askOwnLogin(client: GitHubClient): Promise<string> {
  const viewer = await unlessUnsupported(() => client.graphql('query { viewer { login } }'));
  const parsedViewer = viewerSchema.safeParse(viewer);
  if (parsedViewer.success) return parsedViewer.data.viewer.login;
  const user = await unlessUnsupported(() => client.request('GET /user'));
  const parsedUser = userSchema.safeParse(user);
  return parsedUser.success ? parsedUser.data.data.login : workflowTokenLogin;
}

/** https://docs.github.com/actions/concepts/security/github_token (2026-11): the token is the GitHub Actions app's. */
export const workflowTokenLogin = 'github-actions[bot]';

const loginSchema = z.string().min(1);
const viewerSchema = z.object({ viewer: z.object({ login: loginSchema }) });
const userSchema = z.object({ data: z.object({ login: loginSchema }) });

async function unlessUnsupported(ask: () => Promise<unknown>): Promise<unknown> {
  try {
    return await ask();
  } catch (error) {
    const answer = parseServiceError(error);
    if (answer !== null && isTransient(answer)) throw error;
    return null;
  }
}
