import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';

/** How one request is answered. */
export type Reply =
  | {
      readonly kind: 'json';
      readonly status?: number;
      readonly body: unknown;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** Status 200 with a body that is not what was promised. */
  | { readonly kind: 'text'; readonly body: string; readonly type: string }
  /** The connection breaks before the response. */
  | { readonly kind: 'reset' }
  /** The connection breaks in the middle of the body. */
  | { readonly kind: 'cut' }
  /** Nothing is sent, and the connection stays. */
  | { readonly kind: 'hang' }
  /** The body stops in the middle, and the connection stays. */
  | { readonly kind: 'stall' };

export interface ScriptedService {
  /** Base URL for a client, with /v1. */
  readonly url: string;
  readonly requests: readonly ReceivedRequest[];
  close(): Promise<void>;
}

export interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** An HTTP service on loopback whose answers a test decides, request by request. Closed by the test. */
export async function startScriptedService(
  reply: (request: ReceivedRequest, index: number) => Reply,
): Promise<ScriptedService> {
  const requests: ReceivedRequest[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const received = {
      method: incoming.method ?? '',
      path: incoming.url ?? '',
      authorization: incoming.headers.authorization,
      headers: incoming.headers,
      body: await readText(incoming),
    };
    requests.push(received);
    send(reply(received, requests.length - 1), outgoing);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function send(reply: Reply, outgoing: ServerResponse): void {
  switch (reply.kind) {
    case 'json':
      outgoing.writeHead(reply.status ?? 200, { 'content-type': 'application/json', ...reply.headers });
      outgoing.end(JSON.stringify(reply.body));
      return;
    case 'text':
      outgoing.writeHead(200, { 'content-type': reply.type });
      outgoing.end(reply.body);
      return;
    case 'reset':
      outgoing.destroy();
      return;
    case 'hang':
      return;
    case 'stall':
      outgoing.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      outgoing.write('{"choices": [');
      return;
    case 'cut':
      outgoing.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      outgoing.write('{"choices": [', () => outgoing.destroy());
      return;
  }
}

async function readText(incoming: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of incoming) text += String(chunk);
  return text;
}

/** A chat completion as the service sends it. */
export function completion(content: string | null, more: Readonly<Record<string, unknown>> = {}): Reply {
  return {
    kind: 'json',
    body: {
      id: 'chatcmpl-1',
      object: 'chat.completion',
      created: 1,
      model: 'm',
      choices: [
        { index: 0, finish_reason: 'stop', logprobs: null, message: { role: 'assistant', content, refusal: null } },
      ],
      usage: { prompt_tokens: 10, completion_tokens: 2, total_tokens: 12, prompt_tokens_details: { cached_tokens: 4 } },
      ...more,
    },
  };
}

/** An error as the service sends it. */
export function serviceError(status: number, code: string, headers: Readonly<Record<string, string>> = {}): Reply {
  return {
    kind: 'json',
    status,
    headers,
    body: { error: { message: `this is ${code}`, type: 'some_error', param: null, code } },
  };
}
