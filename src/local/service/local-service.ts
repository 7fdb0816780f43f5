import type { IncomingMessage } from 'node:http';
import { answerChat } from './answer-chat.ts';
import { answerEmbeddings } from './answer-embeddings.ts';
import { BatchStore } from './batch-store.ts';
import { FileStore } from './file-store.ts';
import { JobStore } from './job-store.ts';
import type { ModelRegistry } from './model-registry.ts';
import { readForm, readJson } from './read-body.ts';
import { ServiceError } from './service-error.ts';
import { streamChat } from './stream-chat.ts';

/** What goes back to the client: one JSON value, the bytes of a file, or a stream of server-sent events. */
export type ServiceAnswer =
  | { readonly kind: 'json'; readonly body: unknown }
  | { readonly kind: 'file'; readonly content: Buffer }
  | { readonly kind: 'events'; readonly events: Iterable<string> };

/** The service behind the server: its stores, and the table that leads a request to them. */
export class LocalService {
  readonly #models: ModelRegistry;
  readonly #files = new FileStore();
  readonly #jobs: JobStore;
  readonly #batches: BatchStore;
  readonly #routes: readonly Route[];

  constructor(models: ModelRegistry) {
    this.#models = models;
    this.#jobs = new JobStore(this.#files, models);
    this.#batches = new BatchStore(this.#files, models);
    this.#routes = this.#makeRoutes();
  }

  /** Answers a request or throws a `ServiceError`: 401 without a key, 404 for an unknown path, 405 for an unknown method. */
  async answer(request: IncomingMessage): Promise<ServiceAnswer> {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const method = request.method ?? 'GET';
    checkKey(request);
    const matches = this.#routes.flatMap((route) => {
      const id = matchPath(route.path, url.pathname);
      return id === null ? [] : [{ route, id }];
    });
    const match = matches.find(({ route }) => route.method === method);
    if (match !== undefined) return await match.route.answer({ request, id: match.id, query: url.searchParams });
    if (matches.length > 0) {
      throw new ServiceError(405, `Not allowed to ${method} on ${url.pathname}.`, { code: 'method_not_supported' });
    }
    throw new ServiceError(404, `Invalid URL (${method} ${url.pathname})`, { code: 'unknown_url' });
  }

  async close(): Promise<void> {
    await Promise.all([this.#jobs.close(), this.#batches.close()]);
  }

  #makeRoutes(): readonly Route[] {
    const models = this.#models;
    const files = this.#files;
    const jobs = this.#jobs;
    const batches = this.#batches;
    const job = '/v1/fine_tuning/jobs/:id';
    return [
      get('/v1/models', () => models.list()),
      get('/v1/models/:id', ({ id }) => models.describe(id)),
      { method: 'DELETE', path: '/v1/models/:id', answer: ({ id }) => json(models.delete(id)) },
      get('/v1/files', ({ query }) => files.list(query)),
      post('/v1/files', async ({ request }) => files.create(await readForm(request))),
      get('/v1/files/:id', ({ id }) => files.retrieve(id).object),
      { method: 'DELETE', path: '/v1/files/:id', answer: ({ id }) => json(files.delete(id)) },
      {
        method: 'GET',
        path: '/v1/files/:id/content',
        answer: ({ id }) => ({ kind: 'file', content: files.download(id) }),
      },
      get('/v1/fine_tuning/jobs', ({ query }) => jobs.list(query)),
      post('/v1/fine_tuning/jobs', async ({ request }) => jobs.create(await readJson(request))),
      get(job, ({ id }) => jobs.retrieve(id)),
      post(`${job}/cancel`, ({ id }) => jobs.cancel(id)),
      post(`${job}/pause`, ({ id }) => jobs.pause(id)),
      post(`${job}/resume`, ({ id }) => jobs.resume(id)),
      get(`${job}/events`, ({ id, query }) => jobs.events(id, query)),
      get(`${job}/checkpoints`, ({ id, query }) => jobs.checkpoints(id, query)),
      get('/v1/batches', ({ query }) => batches.list(query)),
      post('/v1/batches', async ({ request }) => batches.create(await readJson(request))),
      get('/v1/batches/:id', ({ id }) => batches.retrieve(id)),
      post('/v1/batches/:id/cancel', ({ id }) => batches.cancel(id)),
      post('/v1/embeddings', async ({ request }) => answerEmbeddings(await readJson(request), models)),
      {
        method: 'POST',
        path: '/v1/chat/completions',
        answer: async ({ request }) => {
          const chat = await answerChat(await readJson(request), models);
          return chat.stream === 'no' ? json(chat.completion) : { kind: 'events', events: streamChat(chat) };
        },
      },
    ];
  }
}

interface Route {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly answer: (asked: Asked) => ServiceAnswer | Promise<ServiceAnswer>;
}

interface Asked {
  readonly request: IncomingMessage;
  /** What stands for `:id` in the path. */
  readonly id: string;
  readonly query: URLSearchParams;
}

function get(path: string, body: (asked: Asked) => unknown): Route {
  return { method: 'GET', path, answer: (asked) => json(body(asked)) };
}

function post(path: string, body: (asked: Asked) => unknown): Route {
  return { method: 'POST', path, answer: async (asked) => json(await body(asked)) };
}

function json(body: unknown): ServiceAnswer {
  return { kind: 'json', body };
}

/** The id in the path (empty where the route has none), or null when the path is another one. */
function matchPath(pattern: string, path: string): string | null {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return null;
  let id = '';
  for (const [index, part] of wanted.entries()) {
    const actual = given[index] ?? '';
    if (part === ':id' && actual !== '') id = decodePart(actual);
    else if (part !== actual) return null;
  }
  return id;
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new ServiceError(400, `Invalid URL: '${part}' is not a valid percent-encoding.`);
  }
}

/** Any key will do: nothing leaves this machine. A missing one is refused as by the service, so that a dry run notices it. */
function checkKey(request: IncomingMessage): void {
  if (/^Bearer\s+\S/iu.test(request.headers.authorization ?? '')) return;
  throw new ServiceError(
    401,
    "You didn't provide an API key. You need to provide your API key in an Authorization header using Bearer auth (i.e. Authorization: Bearer YOUR_KEY). The local engine accepts any key: set OPENAI_API_KEY to any text.",
    { code: 'invalid_api_key' },
  );
}
