import {
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestOptions,
  request as requestByHttp,
} from 'node:http';
import { request as requestByHttps } from 'node:https';
import { urlToHttpOptions } from 'node:url';
import { z } from 'zod';

/** Where requests go, and what is the same for all of them. */
export interface PostTarget {
  readonly options: RequestOptions;
  readonly headers: Readonly<Record<string, string>>;
}

export function makePostTarget(url: string, headers: Headers): PostTarget {
  return { options: { ...urlToHttpOptions(new URL(url)), method: 'POST' }, headers: Object.fromEntries(headers) };
}

/** What reads a header by its name in lower case; null when it is absent. */
export interface HeaderReader {
  readonly get: (name: string) => string | null;
}

export type PostResult =
  | { readonly kind: 'reply'; readonly status: number; readonly headers: HeaderReader; readonly text: string }
  /** No response came, or it broke off. */
  | { readonly kind: 'broken'; readonly message: string }
  | { readonly kind: 'timeout' };

/** No answer of a model is this long: who sends more is not to fill the memory. */
const longestBody = 32 * 2 ** 20;

/**
 * Posts JSON over connections that stay open, and reads the whole response. The time counts from now to the last byte. It follows no
 * redirect, so that a key goes where the configuration says and nowhere else. Rejects with the signal's reason alone.
 *
 * Of the program's own transports this one is for calls of models, of which there are tens of thousands: `fetch` takes three times
 * as long for each. Like `fetch` it goes through a proxy where NODE_USE_ENV_PROXY says so.
 */
export function postJson(
  { options, headers }: PostTarget,
  body: string,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<PostResult> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason);
      return;
    }
    const send = options.protocol === 'https:' ? requestByHttps : requestByHttp;
    const outgoing = send({ ...options, headers: { ...headers, 'content-length': Buffer.byteLength(body) } });
    const leave = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', interrupted);
    };
    const end = (result: PostResult) => {
      leave();
      resolve(result);
      if (result.kind !== 'reply') outgoing.destroy();
    };
    const interrupted = () => {
      leave();
      reject(signal.reason);
      outgoing.destroy();
    };
    const broken = (error: unknown) => end({ kind: 'broken', message: describeBreak(error) });
    const timer = setTimeout(() => end({ kind: 'timeout' }), timeoutMs);
    signal.addEventListener('abort', interrupted);
    outgoing.on('error', broken);
    outgoing.on('response', (incoming) => readReply(incoming, end, broken));
    outgoing.end(body);
  });
}

function readReply(
  incoming: IncomingMessage,
  end: (result: PostResult) => void,
  broken: (error: unknown) => void,
): void {
  let text = '';
  incoming.setEncoding('utf8');
  incoming.on('data', (chunk: string) => {
    text += chunk;
    if (text.length > longestBody) broken(new Error(`the response is longer than ${longestBody} characters`));
  });
  incoming.on('error', broken);
  incoming.on('end', () =>
    end({ kind: 'reply', status: incoming.statusCode ?? 0, headers: headerReader(incoming.headers), text }),
  );
}

function headerReader(headers: IncomingHttpHeaders): HeaderReader {
  return {
    get: (name) => {
      const value = headers[name];
      return value === undefined ? null : typeof value === 'string' ? value : value.join(', ');
    },
  };
}

const errorSchema = z.object({ code: z.string().optional(), message: z.string().optional() });

/** Such as "ECONNREFUSED: connect ECONNREFUSED 127.0.0.1:1", or "ECONNRESET: aborted". */
function describeBreak(error: unknown): string {
  const { code, message } = errorSchema.safeParse(error).data ?? {};
  return [code, message].filter((part) => part !== undefined && part !== '').join(': ') || 'the connection broke';
}
