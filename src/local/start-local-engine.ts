import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Failure } from '../domain/failure.ts';
import { PromptModel } from './models/prompt-model.ts';
import { LocalService } from './service/local-service.ts';
import { ModelRegistry } from './service/model-registry.ts';
import { ServiceError } from './service/service-error.ts';

/** A running engine. */
export interface LocalEngine {
  /** The base URL for an OpenAI client: `http://127.0.0.1:PORT/v1`. */
  readonly url: string;
  readonly port: number;
  /** Stops training, ends every connection and frees the port. */
  close(): Promise<void>;
}

export interface LocalEngineOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number;
}

/**
 * Starts an OpenAI-compatible server on 127.0.0.1 whose models really learn: files, fine-tuning jobs, chat completions, embeddings, batches.
 * Everything is kept in memory. A port that is in use is a `Failure`.
 */
export async function startLocalEngine({ port = 0 }: LocalEngineOptions = {}): Promise<LocalEngine> {
  const service = new LocalService(new ModelRegistry(new PromptModel()));
  const server = createServer((request, response) => void respond(service, request, response));
  const boundPort = await listen(server, port);
  return {
    url: `http://${host}:${boundPort}/v1`,
    port: boundPort,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await service.close();
      await closed;
    },
  };
}

const host = '127.0.0.1';

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(cannotListen(port, error)));
    try {
      server.listen(port, host, () => {
        const address = server.address();
        resolve(typeof address === 'object' && address !== null ? address.port : port);
      });
    } catch (error) {
      reject(cannotListen(port, error));
    }
  });
}

function cannotListen(port: number, error: unknown): Failure {
  return new Failure({
    kind: 'outside',
    what: `The local engine cannot listen on ${host}:${port}.`,
    evidence: error instanceof Error ? error.message : String(error),
    remedy: 'Stop the program that uses this port, or choose another one from 0 to 65535; port 0 takes any free port.',
    cause: error,
  });
}

async function respond(service: LocalService, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const startedMs = performance.now();
  response.setHeader('x-request-id', `req_${randomUUID().replaceAll('-', '')}`);
  try {
    const answer = await service.answer(request);
    response.setHeader('openai-processing-ms', String(Math.round(performance.now() - startedMs)));
    switch (answer.kind) {
      case 'json':
        sendJson(response, 200, answer.body);
        return;
      case 'file':
        response.writeHead(200, {
          'content-type': 'application/octet-stream',
          'content-length': answer.content.length,
        });
        response.end(answer.content);
        return;
      case 'events':
        response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache' });
        for (const event of answer.events) response.write(event);
        response.end();
        return;
      default:
        answer satisfies never;
    }
  } catch (error) {
    sendError(request, response, error);
  }
}

function sendError(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  // A client that went away gets nothing; a body that nobody reads on must not keep the connection.
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  if (!request.complete) response.setHeader('connection', 'close');
  const known = error instanceof ServiceError ? error : unforeseen(error);
  sendJson(response, known.status, known.body());
}

function unforeseen(error: unknown): ServiceError {
  const reason = error instanceof Error ? error.message : String(error);
  return new ServiceError(500, `The local engine failed to answer: ${reason}`, { type: 'server_error' });
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
  response.end(text);
}
