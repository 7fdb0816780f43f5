import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseOutputFile } from './parse-output-file.ts';
import { type ProcessResult, runProcess } from './run-process.ts';

/**
 * Runs a bundled action as the runner does: a process of its own with INPUT_* and GITHUB_* variables, the files of the
 * runner's commands, the event's payload and a temporary folder, all removed afterwards.
 */
export async function runAction(plan: ActionPlan): Promise<ActionResult> {
  const folder = await mkdtemp(join(tmpdir(), 'tunegate-action-'));
  const files = {
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
    GITHUB_ENV: join(folder, 'env'),
    GITHUB_PATH: join(folder, 'path'),
    GITHUB_STATE: join(folder, 'state'),
  };
  try {
    for (const path of Object.values(files)) await writeFile(path, '');
    const eventPath = join(folder, 'event.json');
    await writeFile(eventPath, JSON.stringify(plan.payload));
    const temporary = join(folder, 'temp');
    await mkdir(temporary);
    const result = await runProcess([plan.bundle], {
      cwd: plan.workspace,
      ...(plan.timeoutMs !== undefined && { timeoutMs: plan.timeoutMs }),
      environment: {
        ...runnerVariables(plan),
        ...inputVariables(plan.inputs ?? {}),
        ...files,
        GITHUB_EVENT_PATH: eventPath,
        RUNNER_TEMP: temporary,
        ...plan.environment,
      },
    });
    return {
      ...result,
      outputs: parseOutputFile(await readFile(files.GITHUB_OUTPUT, 'utf8')),
      summary: await readFile(files.GITHUB_STEP_SUMMARY, 'utf8'),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export interface ActionPlan {
  /** Path of the bundle, for instance `dist/action/index.js`. */
  readonly bundle: string;
  /** GITHUB_WORKSPACE, in which the action starts. */
  readonly workspace: string;
  readonly eventName: string;
  readonly payload: unknown;
  readonly apiUrl: string;
  /** owner/name */
  readonly repository: string;
  /** By the name in `action.yml`: `{ 'github-token': '…' }`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** 1000 when absent. */
  readonly runId?: number;
  readonly runAttempt?: number;
  /** GITHUB_SHA: for a pull request the merge commit, which is not the commit under review. */
  readonly sha?: string;
  readonly ref?: string;
  readonly timeoutMs?: number;
  /** Beats everything above; `undefined` takes a variable away. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

export interface ActionResult extends ProcessResult {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** What the runner sets besides the files of its commands. */
export function runnerVariables(plan: ActionPlan): Readonly<Record<string, string>> {
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: 'acme',
    GITHUB_API_URL: plan.apiUrl,
    GITHUB_EVENT_NAME: plan.eventName,
    GITHUB_GRAPHQL_URL: `${plan.apiUrl}/graphql`,
    GITHUB_JOB: 'gate',
    GITHUB_REF: plan.ref ?? 'refs/pull/1/merge',
    GITHUB_REPOSITORY: plan.repository,
    GITHUB_RUN_ATTEMPT: String(plan.runAttempt ?? 1),
    GITHUB_RUN_ID: String(plan.runId ?? 1000),
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: plan.apiUrl,
    GITHUB_SHA: plan.sha ?? 'f'.repeat(40),
    GITHUB_WORKFLOW: 'tunegate',
    GITHUB_WORKSPACE: plan.workspace,
    RUNNER_OS: 'Linux',
  };
}

/** As the runner names them: spaces become `_`, letters capitals, and hyphens stay. */
function inputVariables(inputs: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  );
}
