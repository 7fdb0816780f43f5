import { z } from 'zod';
import { Failure } from '../domain/failure.ts';

/** Where a workflow with `id-token: write` asks who it is; both variables are GitHub's. */
export interface IdentityTokenRequest {
  /** ACTIONS_ID_TOKEN_REQUEST_URL */
  readonly url: string;
  /** ACTIONS_ID_TOKEN_REQUEST_TOKEN */
  readonly token: string;
  /** Whom the token is for. */
  readonly audience: string;
}

/** A token in which GitHub says which workflow this is (docs.github.com, "OpenID Connect reference", read 2026-11-20). */
export async function fetchIdentityToken({ url, token, audience }: IdentityTokenRequest): Promise<string> {
  const address = new URL(url);
  address.searchParams.set('audience', audience);
  const response = await fetch(address, {
    headers: { authorization: `Bearer ${token}`, accept: 'application/json; api-version=2.0' },
    signal: AbortSignal.timeout(30_000),
  }).catch((error: unknown) => {
    throw noToken(error instanceof Error ? error.message : String(error));
  });
  const parsed = z.object({ value: z.string().min(1) }).safeParse(await response.json().catch(() => null));
  if (!response.ok || !parsed.success) throw noToken(`HTTP ${response.status}`);
  return parsed.data.value;
}

function noToken(evidence: string): Failure {
  return new Failure({
    kind: 'outside',
    what: 'GitHub gave no identity token.',
    evidence: `${evidence}.`,
    remedy: 'Give the job `permissions: { id-token: write }` and run it again. Pull requests from forks never get one.',
  });
}
