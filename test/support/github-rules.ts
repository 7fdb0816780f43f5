/** Whom the stand-in knows. Each token is one identity; any other token is refused, as GitHub refuses it. */
export const identities = {
  /** The GITHUB_TOKEN of a job with `pull-requests: write`. */
  ghs_workflow: { login: 'github-actions[bot]', installation: true, access: 'write' },
  /** The GITHUB_TOKEN of a pull request from a fork. */
  ghs_read_only: { login: 'github-actions[bot]', installation: true, access: 'read' },
  /** The GITHUB_TOKEN where Actions may not create pull requests, which is how repositories are set at first. */
  ghs_no_pulls: { login: 'github-actions[bot]', installation: true, access: 'no-pulls' },
  /** Another app that is installed in the repository. */
  ghs_other_app: { login: 'release-helper[bot]', installation: true, access: 'write' },
  /** A personal token of the repository's owner. */
  ghp_owner: { login: 'acme', installation: false, access: 'write' },
  /** Someone who may comment on a public repository, and no more. */
  ghp_outsider: { login: 'mallory', installation: false, access: 'comment' },
} as const satisfies Record<string, Identity>;

export type Token = keyof typeof identities;

export interface Identity {
  readonly login: string;
  /** True for the token of an app: it is no user, and `GET /user` is closed to it. */
  readonly installation: boolean;
  readonly access: 'read' | 'comment' | 'no-pulls' | 'write';
}

export interface GuardedRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly token: string;
  /** Parsed JSON; null where there is none. */
  readonly body: unknown;
}

export interface GuardAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/**
 * GitHub's own answer where emulate would give another; null where emulate may answer.
 * Wordings and limits: docs.github.com/rest and the service's answers, 2026-11.
 */
export function answerByRule(request: GuardedRequest): GuardAnswer | null {
  const identity = findIdentity(request.token);
  if (request.path.startsWith('/blob/')) return null;
  if (identity === null) return refuse(401, 'Bad credentials');
  if (request.path === '/graphql') return answerViewer(request, identity);
  if (request.path === '/user' && identity.installation) return refuse(403, notAccessible);
  return (
    checkAccess(request, identity) ??
    checkCommentLength(request) ??
    checkAnnotationCount(request) ??
    checkAuthor(request) ??
    answerStatus(request)
  );
}

function findIdentity(token: string): Identity | null {
  return Object.entries(identities).find(([known]) => known === token)?.[1] ?? null;
}

const notAccessible = 'Resource not accessible by integration';
const notPermitted = 'GitHub Actions is not permitted to create or approve pull requests.';
const pullsPath = /^\/repos\/[^/]+\/[^/]+\/pulls$/;
const commentPath = /^\/repos\/[^/]+\/[^/]+\/issues\/\d+\/comments$/;

function checkAccess({ method, path }: GuardedRequest, { access }: Identity): GuardAnswer | null {
  if (method === 'GET' || access === 'write') return null;
  if (access === 'no-pulls') return method === 'POST' && pullsPath.test(path) ? refuse(403, notPermitted) : null;
  if (access === 'read') {
    return refuse(403, notAccessible, { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' });
  }
  return method === 'POST' && commentPath.test(path) ? null : refuse(403, 'Must have admin rights to Repository.');
}

function checkCommentLength({ path, body }: GuardedRequest): GuardAnswer | null {
  const text = field(body, 'body');
  const isComment = commentPath.test(path) || /\/issues\/comments\/\d+$/.test(path);
  if (!isComment || typeof text !== 'string' || text.length <= 65_536) return null;
  return {
    status: 422,
    body: {
      message: 'Validation Failed',
      errors: [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message: tooLong }],
    },
  };
}

const tooLong = 'Body is too long (maximum is 65536 characters)';

function checkAnnotationCount({ path, body }: GuardedRequest): GuardAnswer | null {
  const annotations = field(field(body, 'output'), 'annotations');
  if (!/\/check-runs(\/\d+)?$/.test(path) || !Array.isArray(annotations) || annotations.length <= 50) return null;
  return refuse(422, 'Invalid request.\n\nNo more than 50 items are allowed; 51 were supplied.');
}

/** A commit that names its author is not signed, and a branch may ask for signatures. */
function checkAuthor({ method, path, body }: GuardedRequest): GuardAnswer | null {
  if (method !== 'POST' || !path.endsWith('/git/commits') || !String(field(body, 'message')).startsWith('Promote'))
    return null;
  const named = field(body, 'author') ?? field(body, 'committer');
  return named === undefined ? null : refuse(422, 'Commits must have verified signatures.');
}

/** emulate has no commit statuses. */
function answerStatus({ method, path, body }: GuardedRequest): GuardAnswer | null {
  if (method !== 'POST' || !/\/statuses\/[0-9a-f]{40}$/.test(path)) return null;
  const description = field(body, 'description');
  return typeof description === 'string' && description.length > 140
    ? refuse(422, 'Validation Failed: description is too long (maximum is 140 characters)')
    : { status: 201, body };
}

/** emulate has no GraphQL. The one query that is needed. */
function answerViewer({ body }: GuardedRequest, { login }: Identity): GuardAnswer {
  const query = String(field(body, 'query')).replace(/\s+/g, '');
  if (query === 'query{viewer{login}}') return { status: 200, body: { data: { viewer: { login } } } };
  return { status: 200, body: { errors: [{ message: `The stand-in does not know this query: ${query}` }] } };
}

function refuse(status: number, message: string, headers: Readonly<Record<string, string>> = {}): GuardAnswer {
  return { status, headers, body: { message, documentation_url: 'https://docs.github.com/rest', status: `${status}` } };
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}
