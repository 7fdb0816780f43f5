import { readFile } from 'node:fs/promises';
import { Failure } from '../domain/failure.ts';
import { type GitHubRun, parseEvent } from './parse-event.ts';

/**
 * Reads the event that started this workflow run from the file that GITHUB_EVENT_PATH names.
 * Throws a `Failure` of kind `configuration` when there is no such file or it holds no event.
 */
export async function readEvent(environment: Readonly<Record<string, string | undefined>>): Promise<GitHubRun> {
  const path = environment.GITHUB_EVENT_PATH;
  if (path === undefined || path === '') {
    throw noEvent('GITHUB_EVENT_PATH is not set.');
  }
  return parseEvent(environment, parseJson(path, await readText(path)));
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw noEvent(`${path}: ${cause instanceof Error ? cause.message : String(cause)}`, cause);
  }
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    // The parser's own message quotes the payload, which is untrusted.
    throw noEvent(`${path} is not JSON (${text.length} characters).`, cause);
  }
}

function noEvent(evidence: string, cause?: unknown): Failure {
  return new Failure({
    kind: 'configuration',
    what: 'The event that started this run cannot be read.',
    evidence,
    remedy: 'Run the action in a workflow, or use the command line: `tunegate gate --config tunegate.yml`.',
    cause,
  });
}
