import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';

/** What becomes of one request that passes. */
export type Passing = 'through' | 'answer-lost' | 'error-instead' | 'never-arrives';

export interface FaultProxy {
  readonly url: string;
  close(): Promise<void>;
}

/** Stands before a service on loopback and decides, request by request, whether request and answer arrive. */
export async function startFaultProxy(
  target: string,
  decide: (request: { readonly method: string; readonly path: string }) => Passing | Promise<Passing>,
): Promise<FaultProxy> {
  const server = createServer(async (incoming, outgoing) => {
    const body = await readAll(incoming);
    const passing = await decide({ method: incoming.method ?? '', path: incoming.url ?? '' });
    if (passing === 'never-arrives') outgoing.destroy();
    else forward(target, incoming, body, outgoing, passing);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function forward(
  target: string,
  incoming: IncomingMessage,
  body: Buffer,
  outgoing: ServerResponse,
  passing: Exclude<Passing, 'never-arrives'>,
): void {
  const { origin } = new URL(target);
  const { host, connection, ...headers } = incoming.headers;
  const onward = request(`${origin}${incoming.url}`, { method: incoming.method, headers }, async (answer) => {
    const content = await readAll(answer);
    switch (passing) {
      case 'through':
        outgoing.writeHead(answer.statusCode ?? 502, { 'content-type': answer.headers['content-type'] ?? '' });
        outgoing.end(content);
        return;
      case 'answer-lost':
        outgoing.destroy();
        return;
      case 'error-instead':
        outgoing.writeHead(500, { 'content-type': 'application/json' });
        outgoing.end(
          JSON.stringify({ error: { message: 'oops', type: 'server_error', param: null, code: 'server_error' } }),
        );
    }
  });
  onward.once('error', () => outgoing.destroy());
  onward.end(body);
}

async function readAll(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
