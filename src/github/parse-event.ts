import { z } from 'zod';
import { Failure } from '../domain/failure.ts';

/**
 * Reads what a workflow run is about from the runner's environment and the event's payload.
 *
 * `commit` is the commit under review: the head of the pull request, never the merge commit that GITHUB_SHA names there.
 * `baseCommit` is what it is compared with: the tip of the base branch when the event was sent, or the commit before a
 * push. Every absent or unreadable part is named in one `Failure` of kind `configuration`.
 *
 * Variables: https://docs.github.com/actions/reference/workflows-and-actions/variables, payloads:
 * https://docs.github.com/webhooks/webhook-events-and-payloads (both 2026-11).
 */
export function parseEvent(environment: Readonly<Record<string, string | undefined>>, payload: unknown): GitHubRun {
  const variables = parseEnvironment(environment);
  const parsed = payloadSchema.safeParse(payload);
  if (!parsed.success) throw unreadablePayload(variables.GITHUB_EVENT_NAME, parsed.error);
  const facts: RunFacts = {
    eventName: variables.GITHUB_EVENT_NAME,
    repository: variables.GITHUB_REPOSITORY,
    serverUrl: withoutEndingSlash(variables.GITHUB_SERVER_URL),
    apiUrl: withoutEndingSlash(variables.GITHUB_API_URL),
    runId: variables.GITHUB_RUN_ID,
    runAttempt: variables.GITHUB_RUN_ATTEMPT,
    ref: variables.GITHUB_REF ?? null,
    actor: variables.GITHUB_ACTOR ?? null,
    defaultBranch: parsed.data.repository?.default_branch ?? null,
  };
  return parseKind(facts, variables.GITHUB_SHA, payload);
}

/** What is known of every run, whatever the event. */
export interface RunFacts {
  readonly eventName: string;
  /** owner/name of the repository in which the workflow runs. */
  readonly repository: string;
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly runId: number;
  readonly runAttempt: number;
  /** Full name (refs/heads/main, refs/pull/7/merge); null for events that belong to no branch or tag. */
  readonly ref: string | null;
  /** Who caused the run; a bot has `[bot]` at the end. */
  readonly actor: string | null;
  /** Null when the payload does not say. */
  readonly defaultBranch: string | null;
}

export interface PullRequestRun extends RunFacts {
  /** `pull_request_target` runs the base branch's workflow with its secrets, for commits that may come from a fork. */
  readonly kind: 'pull_request' | 'pull_request_target';
  readonly action: string;
  readonly commit: string;
  readonly baseCommit: string;
  readonly baseBranch: string;
  readonly headBranch: string;
  readonly pullRequest: number;
  /** True when the head is in another repository, or in one that is gone. */
  readonly isFork: boolean;
  readonly author: string | null;
}

export interface MergeGroupRun extends RunFacts {
  readonly kind: 'merge_group';
  readonly commit: string;
  readonly baseCommit: string;
  readonly pullRequest: null;
  readonly isFork: false;
}

export interface PushRun extends RunFacts {
  readonly kind: 'push';
  readonly commit: string;
  /** The commit before the push; null for a new branch. */
  readonly baseCommit: string | null;
  readonly pullRequest: null;
  readonly isFork: false;
  readonly isDefaultBranch: boolean;
  readonly deleted: boolean;
}

export interface WorkflowRunRun extends RunFacts {
  readonly kind: 'workflow_run';
  /** The head of the run that was completed. What it left behind is untrusted. */
  readonly commit: string;
  readonly baseCommit: null;
  /** Always null: GitHub lists no pull requests for forks, so the number must be looked up by `commit`. */
  readonly pullRequest: null;
  readonly isFork: boolean;
  readonly completedRun: {
    readonly id: number;
    readonly attempt: number;
    readonly event: string;
    readonly conclusion: string | null;
    readonly headRepository: string | null;
    /** Named by whoever pushed it: untrusted. */
    readonly headBranch: string | null;
    /** Who caused it; a bot has `[bot]` at the end. */
    readonly actor: string | null;
  };
}

export interface OtherRun extends RunFacts {
  readonly kind: 'schedule' | 'workflow_dispatch' | 'other';
  readonly commit: string;
  readonly baseCommit: null;
  readonly pullRequest: null;
  readonly isFork: false;
}

export type GitHubRun = PullRequestRun | MergeGroupRun | PushRun | WorkflowRunRun | OtherRun;

const shaSchema = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'is not a commit id');
const urlSchema = z.url({ protocol: /^https?$/, error: 'is not an http(s) address' });
const wholeNumberSchema = z
  .string()
  .regex(/^[1-9]\d*$/, 'is not a whole number')
  .transform(Number);

const environmentSchema = z.object({
  GITHUB_EVENT_NAME: z.string(),
  GITHUB_REPOSITORY: z.string().regex(/^[^/\s]+\/[^/\s]+$/, 'is not owner/name'),
  GITHUB_SERVER_URL: urlSchema,
  GITHUB_API_URL: urlSchema,
  GITHUB_RUN_ID: wholeNumberSchema,
  GITHUB_RUN_ATTEMPT: wholeNumberSchema,
  GITHUB_SHA: shaSchema,
  GITHUB_REF: z.string().optional(),
  GITHUB_ACTOR: z.string().optional(),
});

const repositorySchema = z.object({ full_name: z.string() });
const payloadSchema = z.object({
  repository: z.object({ default_branch: z.string().optional() }).optional(),
});

const pullRequestSchema = z.object({
  action: z.string(),
  pull_request: z.object({
    number: z.number().int().positive(),
    user: z.object({ login: z.string() }).nullish(),
    head: z.object({ sha: shaSchema, ref: z.string(), repo: repositorySchema.nullable() }),
    base: z.object({ sha: shaSchema, ref: z.string(), repo: repositorySchema }),
  }),
});

const mergeGroupSchema = z.object({ merge_group: z.object({ head_sha: shaSchema, base_sha: shaSchema }) });

const pushSchema = z.object({ before: shaSchema, deleted: z.boolean().default(false) });

const workflowRunSchema = z.object({
  workflow_run: z.object({
    id: z.number().int(),
    run_attempt: z.number().int().default(1),
    event: z.string(),
    conclusion: z.string().nullable(),
    head_sha: shaSchema,
    head_branch: z.string().nullish(),
    head_repository: repositorySchema.nullable(),
    actor: z.object({ login: z.string() }).nullish(),
  }),
});

function parseEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
): z.output<typeof environmentSchema> {
  // The runner leaves a variable empty where it has nothing to say.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    return given[name] === undefined ? `${name} is not set` : `${name} ${issue.message}`;
  });
  throw new Failure({
    kind: 'configuration',
    what: 'The environment does not describe a GitHub Actions run.',
    evidence: `${problems.join('; ')}.`,
    remedy: 'Run the action in a workflow, or use the command line: `tunegate gate --config tunegate.yml`.',
  });
}

function parseKind(facts: RunFacts, workflowCommit: string, payload: unknown): GitHubRun {
  const none = { pullRequest: null, isFork: false } as const;
  switch (facts.eventName) {
    case 'pull_request':
    case 'pull_request_target': {
      const { action, pull_request: pull } = parsePayload(pullRequestSchema, facts.eventName, payload);
      return {
        ...facts,
        kind: facts.eventName,
        action,
        commit: pull.head.sha,
        baseCommit: pull.base.sha,
        baseBranch: pull.base.ref,
        headBranch: pull.head.ref,
        pullRequest: pull.number,
        isFork: pull.head.repo?.full_name !== pull.base.repo.full_name,
        author: pull.user?.login ?? null,
      };
    }
    case 'merge_group': {
      const { merge_group: group } = parsePayload(mergeGroupSchema, facts.eventName, payload);
      return { ...facts, ...none, kind: 'merge_group', commit: group.head_sha, baseCommit: group.base_sha };
    }
    case 'push': {
      const { before, deleted } = parsePayload(pushSchema, facts.eventName, payload);
      return {
        ...facts,
        ...none,
        kind: 'push',
        commit: workflowCommit,
        baseCommit: /^0+$/.test(before) ? null : before,
        isDefaultBranch: facts.defaultBranch !== null && facts.ref === `refs/heads/${facts.defaultBranch}`,
        deleted,
      };
    }
    case 'workflow_run': {
      const { workflow_run: run } = parsePayload(workflowRunSchema, facts.eventName, payload);
      const headRepository = run.head_repository?.full_name ?? null;
      return {
        ...facts,
        kind: 'workflow_run',
        commit: run.head_sha,
        baseCommit: null,
        pullRequest: null,
        isFork: headRepository !== facts.repository,
        completedRun: {
          id: run.id,
          attempt: run.run_attempt,
          event: run.event,
          conclusion: run.conclusion,
          headRepository,
          headBranch: run.head_branch ?? null,
          actor: run.actor?.login ?? null,
        },
      };
    }
    case 'schedule':
    case 'workflow_dispatch':
      return { ...facts, ...none, kind: facts.eventName, commit: workflowCommit, baseCommit: null };
    default:
      return { ...facts, ...none, kind: 'other', commit: workflowCommit, baseCommit: null };
  }
}

function parsePayload<Schema extends z.ZodType>(schema: Schema, eventName: string, payload: unknown): z.output<Schema> {
  const parsed = schema.safeParse(payload);
  if (!parsed.success) throw unreadablePayload(eventName, parsed.error);
  return parsed.data;
}

function unreadablePayload(eventName: string, error: z.ZodError): Failure {
  const problems = error.issues.map((issue) => `${issue.path.join('.') || 'the payload'}: ${issue.message}`);
  return new Failure({
    kind: 'configuration',
    what: `The payload of the ${eventName} event cannot be read.`,
    evidence: `${problems.join('; ')}.`,
    remedy: 'Check that GITHUB_EVENT_PATH names the file that GitHub wrote for this event.',
    cause: error,
  });
}

function withoutEndingSlash(address: string): string {
  return address.replace(/\/+$/, '');
}
