import { createServer, type IncomingHttpHeaders, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { createEmulator } from 'emulate';
import { z } from 'zod';
import { checkOpenApi, type SentRequest } from './check-openapi.ts';
import { answerByRule, type GuardAnswer, type GuardedRequest, identities } from './github-rules.ts';

/**
 * GitHub for tests: `emulate` on a loopback port, behind a guard on another that enforces what GitHub does and emulate
 * does not (`github-rules.ts`), records every request, and can fail or hold back chosen ones. Authors whose login ends
 * in `[bot]` are of type `Bot`. Closed by the test. Needs Node 22 or newer, as emulate does.
 */
export async function startGitHubStandIn(): Promise<GitHubStandIn> {
  const requests: RecordedRequest[] = [];
  const faults: Fault[] = [];
  const meetings: Meeting[] = [];
  const artifacts: Artifact[] = [];
  const sent: SentRequest[] = [];
  let emulatorPort = 0;
  /** One write after the other, as they would meet in a database. */
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const next = turn.then(work, work);
    turn = next;
    return next;
  };

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const text = await readText(incoming);
    const guarded = parseRequest(incoming, text);
    const recorded = { ...guarded, status: 0 };
    requests.push(recorded);
    sent.push({ method: guarded.method, url: incoming.url ?? '/', body: guarded.body });
    await meet(meetings, guarded);
    const fault = takeFault(faults, guarded);
    const failed = fault === null ? null : faultAnswers[fault.kind];
    const hasEffect = failed === null || fault?.kind === 'lost-answer';
    const forwarded = fault?.kind === 'trimmed-body' ? text.replace(/(?:\\n)+(?="\}$)/, '') : text;
    const answered = hasEffect
      ? (answerByRule(guarded) ??
        answerArtifact(guarded) ??
        (await inTurn(() => forwardOnce(emulatorPort, guarded, incoming, forwarded))))
      : null;
    const last: GuardAnswer = failed ?? answered ?? faultAnswers['server-error'];
    recorded.status = last.status;
    // A string is the raw content of a file, for which emulate names another type than GitHub does.
    const raw = typeof last.body === 'string' || last.body instanceof Uint8Array;
    const type = raw ? 'application/vnd.github.raw+json' : 'application/json';
    outgoing.writeHead(last.status, { ...last.headers, 'content-type': `${type}; charset=utf-8` });
    if (last.status === 204) outgoing.end();
    else
      outgoing.end(
        typeof last.body === 'string' || last.body instanceof Uint8Array ? last.body : JSON.stringify(last.body),
      );
  }

  /** emulate has no artifacts. The file itself lies on another host, to which no token is to be sent. */
  function answerArtifact({ method, path, token }: GuardedRequest): GuardAnswer | null {
    if (method !== 'GET') return null;
    const [, run] = /\/actions\/runs\/(\d+)\/artifacts$/.exec(path) ?? [];
    if (run !== undefined) return listArtifacts(artifacts, Number(run), apiUrl);
    const [, id] = /\/actions\/artifacts\/(\d+)\/zip$/.exec(path) ?? [];
    if (id !== undefined)
      return { status: 302, headers: { location: `${apiUrl.replace('127.0.0.1', 'localhost')}/blob/${id}` }, body: '' };
    const [, blob] = /^\/blob\/(\d+)$/.exec(path) ?? [];
    if (blob === undefined) return null;
    if (token !== '') return { status: 400, body: 'A token was sent to another host.' };
    return { status: 200, body: artifacts[Number(blob)]?.bytes ?? '' };
  }

  const server = createServer((incoming, outgoing) => {
    answer(incoming, outgoing).catch((error: unknown) => outgoing.writeHead(599).end(String(error)));
  });
  const apiUrl = `http://127.0.0.1:${await listen(server)}`;
  const emulator = await startEmulator(apiUrl);
  emulatorPort = emulator.port;

  return {
    apiUrl,
    takeRequests: () => requests.splice(0),
    checkRequests: () => sent.splice(0).flatMap((one) => (one.url.startsWith('/blob/') ? [] : checkOpenApi(one))),
    putArtifact: (artifact) => void artifacts.push(artifact),
    failNext: (fault) => void faults.push({ ...fault }),
    holdBack: (which, count) => void meetings.push({ ...which, count, arrived: [], onArrival: () => {} }),
    pause: (which) => pause(meetings, which),
    close: async () => {
      server.closeAllConnections();
      await Promise.all([new Promise((resolve) => server.close(resolve)), emulator.close()]);
    },
  };
}

export interface GitHubStandIn {
  readonly apiUrl: string;
  /** What was asked since the last call, oldest first. */
  takeRequests(): readonly RecordedRequest[];
  /** What GitHub's own description has against the requests since the last call. */
  checkRequests(): readonly string[];
  /** Leaves a file of a run, as `actions/upload-artifact` does. */
  putArtifact(artifact: Artifact): void;
  /** The next request that fits is answered by this fault. */
  failNext(fault: Fault): void;
  /** The requests that fit wait for one another: none goes on before `count` of them are there. A race without luck. */
  holdBack(which: Which, count: number): void;
  /** The requests that fit wait until they are released. */
  pause(which: Which): Pause;
  close(): Promise<void>;
}

export interface Artifact {
  readonly runId: number;
  readonly name: string;
  /** A ZIP archive, or whatever else somebody uploaded. */
  readonly bytes: Uint8Array;
}

function listArtifacts(artifacts: readonly Artifact[], run: number, apiUrl: string): GuardAnswer {
  const listed = artifacts.flatMap(({ runId, name, bytes }, id) =>
    runId === run ? [{ id, name, size_in_bytes: bytes.length, expired: false, url: `${apiUrl}/artifacts/${id}` }] : [],
  );
  return { status: 200, body: { total_count: listed.length, artifacts: listed } };
}

export interface RecordedRequest extends GuardedRequest {
  readonly status: number;
}

/** Absent parts fit everything. */
export interface Which {
  readonly method?: string;
  readonly path?: RegExp;
  /** Of the body as JSON. */
  readonly text?: RegExp;
}

export interface Pause {
  /** Resolves when the first of them is there. */
  readonly arrived: Promise<void>;
  release(): void;
}

export interface Fault extends Which {
  /**
   * `lost-answer`: the request has its effect, and the answer is a 502 all the same. `empty-list`: a list that lags
   * behind what was written. `trimmed-body`: line breaks at the end of a comment are not stored.
   */
  readonly kind:
    | 'server-error'
    | 'rate-limit'
    | 'secondary-limit'
    | 'not-found'
    | 'lost-answer'
    | 'empty-list'
    | 'trimmed-body';
  /** 1 when absent. */
  readonly times?: number;
}

const faultAnswers = {
  'server-error': { status: 503, body: { message: 'Service Unavailable' } },
  'rate-limit': { status: 429, headers: { 'retry-after': '2' }, body: { message: 'Too Many Requests' } },
  'secondary-limit': {
    status: 403,
    headers: { 'retry-after': '3' },
    body: { message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.' },
  },
  'not-found': { status: 404, body: { message: 'Not Found' } },
  'lost-answer': { status: 502, body: { message: 'Server Error' } },
  'empty-list': { status: 200, body: [] },
  'trimmed-body': null,
} as const satisfies Record<Fault['kind'], GuardAnswer | null>;

interface Meeting extends Which {
  readonly count: number;
  readonly arrived: (() => void)[];
  readonly onArrival: () => void;
}

async function startEmulator(apiUrl: string): Promise<{ readonly port: number; close(): Promise<void> }> {
  // emulate takes port 0 but names no port when its base URL is another's, so a free one is found first.
  for (let attempt = 0; ; attempt++) {
    const port = await findFreePort();
    try {
      const emulator = await createEmulator({ service: 'github', port, baseUrl: apiUrl, seed });
      return { port, close: () => emulator.close() };
    } catch (error) {
      if (attempt === 4) throw error;
    }
  }
}

const seed = {
  tokens: Object.fromEntries(
    Object.entries(identities).map(([token, { login }]) => [token, { login, scopes: ['repo', 'user'] }]),
  ),
  github: { users: [...new Set(Object.values(identities).map(({ login }) => login))].map((login) => ({ login })) },
};

async function findFreePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function listen(server: ReturnType<typeof createServer>): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address === 'object' && address !== null) resolve(address.port);
      else reject(new Error('The server has no port.'));
    });
  });
}

async function readText(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
}

function parseRequest(incoming: IncomingMessage, text: string): GuardedRequest {
  const [path = '/'] = (incoming.url ?? '/').split('?');
  const token = (incoming.headers.authorization ?? '').replace(/^(?:token|bearer) /i, '');
  return { method: incoming.method ?? 'GET', path, token, body: text === '' ? null : JSON.parse(text) };
}

function fits({ method, path, text }: Which, request: GuardedRequest): boolean {
  return (
    (method === undefined || method === request.method) &&
    (path === undefined || path.test(request.path)) &&
    (text === undefined || text.test(JSON.stringify(request.body)))
  );
}

function takeFault(faults: Fault[], request: GuardedRequest): Fault | null {
  const index = faults.findIndex((fault) => fits(fault, request));
  const fault = faults[index];
  if (fault === undefined) return null;
  const times = (fault.times ?? 1) - 1;
  faults.splice(index, 1, ...(times > 0 ? [{ ...fault, times }] : []));
  return fault;
}

async function meet(meetings: Meeting[], request: GuardedRequest): Promise<void> {
  const meeting = meetings.find((one) => fits(one, request));
  if (meeting === undefined) return;
  await new Promise<void>((resolve) => {
    meeting.arrived.push(resolve);
    meeting.onArrival();
    if (meeting.arrived.length >= meeting.count) endMeeting(meetings, meeting);
  });
}

function endMeeting(meetings: Meeting[], meeting: Meeting): void {
  meetings.splice(meetings.indexOf(meeting), 1);
  for (const go of meeting.arrived) go();
}

function pause(meetings: Meeting[], which: Which): Pause {
  let onArrival = (): void => {};
  const arrived = new Promise<void>((resolve) => {
    onArrival = resolve;
  });
  const meeting = { ...which, count: Number.POSITIVE_INFINITY, arrived: [], onArrival };
  meetings.push(meeting);
  return { arrived, release: () => endMeeting(meetings, meeting) };
}

/** As `forward`, except that GitHub opens one pull request for a branch, and emulate any number. */
async function forwardOnce(
  port: number,
  { method, path, token, body }: GuardedRequest,
  incoming: IncomingMessage,
  text: string,
): Promise<GuardAnswer> {
  if (method === 'POST' && /^\/repos\/[^/]+\/[^/]+\/pulls$/.test(path) && typeof body === 'object' && body !== null) {
    const headers = { authorization: `token ${token}` };
    const answer = await fetch(`http://127.0.0.1:${port}${path}?state=open&per_page=100`, { headers });
    const open = pullsSchema.parse(await answer.json());
    const [head, base] = ['head' in body ? body.head : '', 'base' in body ? body.base : ''];
    if (open.some((pull) => pull.head.ref === head && pull.base.ref === base)) {
      const message = `A pull request already exists for ${String(head)}.`;
      return { status: 422, body: { message: `Validation Failed: ${message}`, errors: [{ message }] } };
    }
  }
  return forward(port, incoming, text);
}

const refSchema = z.object({ ref: z.string() });
const pullsSchema = z.array(z.object({ head: refSchema, base: refSchema }));

/** With the client's own Host, of which emulate makes the addresses of further pages. */
function forward(port: number, incoming: IncomingMessage, text: string): Promise<GuardAnswer> {
  return new Promise((resolve, reject) => {
    const { method, url: path } = incoming;
    const headers = { ...incoming.headers, ...(text !== '' && { 'content-length': Buffer.byteLength(text) }) };
    const outgoing = request({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
      readText(answer)
        .then((body) =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: kept(answer.headers),
            body: parseBody(body, answer.headers['content-type']),
          }),
        )
        .catch(reject);
    });
    outgoing.once('error', reject);
    outgoing.end(text);
  });
}

function kept(headers: IncomingHttpHeaders): Readonly<Record<string, string>> {
  const names = ['link', 'x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset'];
  return Object.fromEntries(names.flatMap((name) => (headers[name] === undefined ? [] : [[name, `${headers[name]}`]])));
}

function parseBody(text: string, type = ''): unknown {
  if (!type.startsWith('application/json')) return text;
  return JSON.parse(text, (key, value: unknown) => (key === 'user' ? withBotType(value) : value));
}

function withBotType(user: unknown): unknown {
  if (typeof user !== 'object' || user === null || !('login' in user)) return user;
  return String(user.login).endsWith('[bot]') ? { ...user, type: 'Bot' } : user;
}
