import type OpenAI from 'openai';
import { isRecord } from './read-body.ts';

/** Limits of one input file (Batch API reference, 2026-11): 50,000 requests, 200 MB. */
export interface BatchLimits {
  readonly requests: number;
  readonly bytes: number;
}

export const batchLimits: BatchLimits = { requests: 50_000, bytes: 200 * 1000 * 1000 };

export interface BatchRequestLine {
  readonly customId: string;
  readonly body: Readonly<Record<string, unknown>>;
}

export type CheckedBatchFile =
  | { readonly valid: true; readonly model: string; readonly requests: readonly BatchRequestLine[] }
  | { readonly valid: false; readonly errors: readonly OpenAI.Batches.BatchError[] };

/** The service lists the first errors, not all of them. */
const mostErrors = 100;

/**
 * Reads the input file of a batch as the service does after the batch was created: JSON lines of `custom_id`, `method`, `url` and
 * `body`, one model for all, no `custom_id` twice. What is wrong comes back with its line, for the `errors` of the batch.
 */
export function checkBatchFile(content: Buffer, endpoint: string, limits: BatchLimits): CheckedBatchFile {
  const lines = content.toString('utf8').split('\n');
  const errors: OpenAI.Batches.BatchError[] = [];
  const requests: BatchRequestLine[] = [];
  const seen = new Set<string>();
  let model: string | null = null;
  for (const [index, text] of lines.entries()) {
    if (text.trim() === '') continue;
    const checked = checkLine(text, endpoint);
    const problem = 'code' in checked ? checked : checkAmongOthers(checked, seen, model);
    if (problem !== null) {
      errors.push({ ...problem, line: index + 1 });
      continue;
    }
    if ('code' in checked) continue;
    seen.add(checked.customId);
    model ??= checked.model;
    requests.push(checked);
  }
  if (requests.length > limits.requests) {
    errors.unshift(
      wrong(
        'too_many_requests',
        `The batch input file has ${requests.length} requests; the maximum is ${limits.requests}.`,
      ),
    );
  }
  if (errors.length === 0 && model === null) errors.push(wrong('empty_file', 'The batch input file has no requests.'));
  return errors.length > 0 || model === null
    ? { valid: false, errors: errors.slice(0, mostErrors) }
    : { valid: true, model, requests };
}

type ParsedLine = BatchRequestLine & { readonly model: string };
type LineProblem = ReturnType<typeof wrong>;

function checkLine(text: string, endpoint: string): ParsedLine | LineProblem {
  const line = parseJson(text);
  if (!isRecord(line)) return wrong('invalid_json_line', 'This line is not parseable as valid JSON.');
  for (const name of ['custom_id', 'method', 'url', 'body']) {
    if (line[name] === undefined || line[name] === null || line[name] === '') {
      return wrong('missing_required_parameter', `Missing required parameter: '${name}'.`, name);
    }
  }
  const { custom_id: customId, method, url, body } = line;
  if (typeof customId !== 'string')
    return wrong('invalid_type', "Invalid type for 'custom_id': a string.", 'custom_id');
  if (method !== 'POST') return wrong('invalid_method', "Invalid method: only 'POST' is supported.", 'method');
  if (url !== endpoint) {
    return wrong('invalid_url', 'The URL provided for this request does not match the batch endpoint.', 'url');
  }
  if (!isRecord(body)) return wrong('invalid_type', "Invalid type for 'body': a JSON object.", 'body');
  const { model } = body;
  if (typeof model !== 'string') {
    return wrong('missing_required_parameter', "Missing required parameter: 'body.model'.", 'body.model');
  }
  return { customId, body, model };
}

function checkAmongOthers(line: ParsedLine, seen: ReadonlySet<string>, model: string | null): LineProblem | null {
  if (model !== null && line.model !== model) {
    return wrong(
      'mismatched_model',
      `The provided model '${line.model}' does not match the previous requests in the batch. All requests of a batch must use the same model.`,
      'body.model',
    );
  }
  if (!seen.has(line.customId)) return null;
  return wrong(
    'duplicate_custom_id',
    'The custom_id for this request is a duplicate of another request. The custom_id parameter must be unique for each request in a batch.',
    'custom_id',
  );
}

function wrong(code: string, message: string, param: string | null = null) {
  return { code, message, param, line: null };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
