import { z } from 'zod';
import type { CallTrouble } from '../evaluate/decide-retry.ts';
import { readRetryAdvice } from './describe-trouble.ts';
import type { PostResult } from './post-json.ts';

export type ReadReply<Value> =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'trouble'; readonly trouble: CallTrouble };

/** What a successful body says, or why it is not what was asked for: `the response is not a chat completion`. */
export type ParsedBody<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: string };

/** What came back for a request: a value, or what was wrong with it in the service's own words. */
export function readReply<Value>(
  result: PostResult,
  timeoutMs: number,
  parse: (body: unknown) => ParsedBody<Value>,
): ReadReply<Value> {
  const none = { status: null, retryAfterMs: null, shouldRetry: null };
  switch (result.kind) {
    case 'timeout':
      return trouble({ ...none, code: 'timeout', message: `no answer within ${timeoutMs / 1000} s` });
    case 'broken':
      return trouble({ ...none, code: 'connection', message: result.message });
    case 'reply': {
      const { status, headers, text } = result;
      const body = parseJson(text);
      const isSuccess = status >= 200 && status < 300;
      const refused = refusalSchema.safeParse(body).data ?? {};
      if (isSuccess) {
        const parsed = parse(body);
        if (parsed.ok) return { kind: 'value', value: parsed.value };
        // Some services and proxies send an error with status 200.
        const code = refused.code ?? 'malformed-response';
        const message = refused.message ?? (body === undefined ? describeUnreadable(text) : parsed.reason);
        return trouble({ ...none, status, code, message });
      }
      const location = status < 400 ? headers.get('location') : null;
      const message = location === null ? (refused.message ?? excerpt(text)) : `a redirect to ${location}`;
      return trouble({ status, code: refused.code ?? null, message, ...readRetryAdvice(headers) });
    }
  }
}

function trouble(value: CallTrouble): { readonly kind: 'trouble'; readonly trouble: CallTrouble } {
  return { kind: 'trouble', trouble: value };
}

/** `{error: {message, code}}` as OpenAI has it; vLLM and FastAPI put the same beside or in place of `error`. */
const refusalSchema = z.preprocess(
  (body) => {
    const outer = z.looseObject({}).safeParse(body).data ?? {};
    const inner = outer.error ?? outer.detail ?? outer;
    return typeof inner === 'string' ? { message: inner } : inner;
  },
  z.object({ message: z.string().optional().catch(undefined), code: z.string().optional().catch(undefined) }),
);

function describeUnreadable(text: string): string {
  return text === '' ? 'the response is empty' : `the response is not JSON: ${excerpt(text)}`;
}

function excerpt(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line === '' ? 'no reason given' : line.length > 200 ? `${line.slice(0, 200)} …` : line;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
