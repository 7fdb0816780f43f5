import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { makeRandom } from '../../src/local/models/random.ts';

/** A chat service on loopback that repeats the question, at a fixed latency, within a limit, and with faults where they are wanted. */
export interface LoadServicePlan {
  readonly latencyMs: number;
  /** A bucket that holds `burst` requests. */
  readonly limit?: { readonly perSecond: number; readonly burst: number; readonly headers: boolean };
  /** Share of the requests that meet a fault, each kind in turn. */
  readonly faultShare?: number;
  /** The kinds of fault; all of them by default. */
  readonly faultKinds?: readonly Fault[];
  /** Of these questions every call is answered 500. */
  readonly isHopeless?: (question: string) => boolean;
  /** Share of the requests that are answered 429 without a word of why, at any load. */
  readonly strayShare?: number;
  /** Called with the body of each request before it is answered. */
  readonly onRequest?: (body: string) => void;
}

const faults = [
  '429',
  '429-retry-after',
  '500',
  '503',
  'hang',
  'reset',
  'cut',
  'truncated',
  'html',
  'error-body',
] as const;
type Fault = (typeof faults)[number];

export interface LoadCounts {
  readonly requests: number;
  readonly turnedAway: number;
  readonly faults: number;
  readonly mostUnderWay: number;
}

export interface LoadService {
  readonly url: string;
  readonly counts: () => LoadCounts;
  close(): Promise<void>;
}

export async function startLoadService(plan: LoadServicePlan): Promise<LoadService> {
  const counts = { requests: 0, turnedAway: 0, faults: 0, mostUnderWay: 0 };
  const kinds = plan.faultKinds ?? faults;
  const bucket = plan.limit === undefined ? null : makeBucket(plan.limit.perSecond, plan.limit.burst);
  const chance = makeRandom(3);
  let underWay = 0;
  const server = createServer(async (incoming, outgoing) => {
    counts.requests += 1;
    underWay += 1;
    counts.mostUnderWay = Math.max(counts.mostUnderWay, underWay);
    outgoing.on('close', () => {
      underWay -= 1;
    });
    const isLetIn = bucket?.take() ?? true;
    const headers = plan.limit?.headers === true ? (bucket?.headers() ?? {}) : {};
    const body = await readText(incoming);
    const question = readQuestion(body);
    plan.onRequest?.(body);
    const isStray = chance() < (plan.strayShare ?? 0);
    if (!isLetIn || isStray) {
      if (!isLetIn) counts.turnedAway += 1;
      sendError(outgoing, 429, 'rate_limit_exceeded', headers);
      return;
    }
    if (plan.isHopeless?.(question) === true) {
      sendFault(outgoing, '500', question);
      return;
    }
    const fault = chance() < (plan.faultShare ?? 0) ? kinds[counts.faults % kinds.length] : undefined;
    if (fault !== undefined) {
      counts.faults += 1;
      sendFault(outgoing, fault, question);
      return;
    }
    const answer = () => sendCompletion(outgoing, question, headers);
    if (plan.latencyMs === 0) answer();
    else setTimeout(answer, plan.latencyMs);
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    counts: () => ({ ...counts }),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function makeBucket(perSecond: number, burst: number) {
  let level = burst;
  let atMs = performance.now();
  function fill(): void {
    const now = performance.now();
    level = Math.min(burst, level + ((now - atMs) * perSecond) / 1000);
    atMs = now;
  }
  return {
    take: () => {
      fill();
      if (level < 1) return false;
      level -= 1;
      return true;
    },
    headers: () => {
      fill();
      return {
        'x-ratelimit-limit-requests': String(burst),
        'x-ratelimit-remaining-requests': String(Math.floor(level)),
        'x-ratelimit-reset-requests': `${Math.ceil(((burst - level) * 1000) / perSecond)}ms`,
      };
    },
  };
}

function sendFault(outgoing: ServerResponse, fault: Fault, question: string): void {
  switch (fault) {
    case '429':
      sendError(outgoing, 429, 'rate_limit_exceeded', {});
      return;
    case '429-retry-after':
      sendError(outgoing, 429, 'rate_limit_exceeded', { 'retry-after-ms': '100' });
      return;
    case '500':
      sendError(outgoing, 500, 'server_error', {});
      return;
    case '503':
      sendError(outgoing, 503, 'server_is_overloaded', {});
      return;
    case 'hang':
      return;
    case 'reset':
      outgoing.destroy();
      return;
    case 'cut':
      outgoing.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      outgoing.write('{"choices": [', () => outgoing.destroy());
      return;
    case 'truncated':
      outgoing.writeHead(200, { 'content-type': 'application/json' });
      outgoing.end(JSON.stringify(completionOf(question)).slice(0, -20));
      return;
    case 'html':
      outgoing.writeHead(200, { 'content-type': 'text/html' });
      outgoing.end('<html><body>One moment please</body></html>');
      return;
    case 'error-body':
      outgoing.writeHead(200, { 'content-type': 'application/json' });
      outgoing.end(JSON.stringify({ error: { message: 'try again', code: 'server_error' } }));
      return;
  }
}

function sendError(outgoing: ServerResponse, status: number, code: string, headers: Record<string, string>): void {
  outgoing.writeHead(status, { 'content-type': 'application/json', ...headers });
  outgoing.end(JSON.stringify({ error: { message: `this is ${code}`, type: 'x', param: null, code } }));
}

function sendCompletion(outgoing: ServerResponse, question: string, headers: Record<string, string>): void {
  if (outgoing.destroyed) return;
  outgoing.writeHead(200, { 'content-type': 'application/json', ...headers });
  outgoing.end(JSON.stringify(completionOf(question)));
}

function completionOf(question: string) {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1,
    model: 'm',
    choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: question, refusal: null } }],
    usage: { prompt_tokens: 10, completion_tokens: 2, total_tokens: 12 },
  };
}

function readQuestion(body: string): string {
  const parsed: unknown = JSON.parse(body);
  if (typeof parsed !== 'object' || parsed === null || !('messages' in parsed) || !Array.isArray(parsed.messages))
    return '';
  const last: unknown = parsed.messages.at(-1);
  const isMessage = typeof last === 'object' && last !== null && 'content' in last && typeof last.content === 'string';
  return isMessage ? String(last.content) : '';
}

async function readText(incoming: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
