import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export type TrainingShape = 'openai' | 'together' | 'fireworks';

/** What happens to one request that creates a file or a job. */
export type CreationFault =
  /** Accepted, and the answer never comes. */
  | { readonly kind: 'lost-after' }
  /** Accepted, and answered with a server error. */
  | { readonly kind: 'error-after' }
  /** The connection breaks before anything was accepted. */
  | { readonly kind: 'lost-before' }
  | { readonly kind: 'refused'; readonly status: number; readonly code: string };

export interface StandInFile {
  readonly id: string;
  readonly name: string;
  readonly content: Buffer;
  readonly createdAt: number;
  isReady: boolean;
}

export interface StandInJob {
  readonly id: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly createdAt: number;
  finishedAt: number | null;
  /** In OpenAI's words; a word that is none of them is shown as it is. */
  status: string;
  model: string | null;
  error: { readonly code: string; readonly message: string } | null;
}

export interface TrainingStandIn {
  /** Base URL with /v1. */
  readonly url: string;
  readonly files: readonly StandInFile[];
  readonly jobs: readonly StandInJob[];
  readonly requests: readonly string[];
  /** Deployments by name, with the model that each serves. */
  readonly deployments: ReadonlyMap<string, string>;
  /** What the next creation of a file or job meets. */
  readonly failNext: (what: 'file' | 'job', fault: CreationFault) => void;
  /** From now on jobs end like this, a few looks after they were created; until then they stay in the queue. */
  readonly endJobs: (status: 'succeeded' | 'failed') => void;
  readonly close: () => Promise<void>;
}

const looksOfAJob = 8;

export interface StandInOptions {
  readonly shape: TrainingShape;
  /** Files are read by the service only when it is told to. */
  readonly readsLate?: boolean;
  /** Files and jobs to a page. */
  readonly pageSize?: number;
  readonly shutdownDate?: string;
  /** Hands back no metadata and filters by none. */
  readonly forgetsMetadata?: boolean;
}

interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Buffer;
  readonly form: FormData | null;
  readonly json: Readonly<Record<string, unknown>>;
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/**
 * A training service on loopback in the shape of OpenAI (and Azure), Together or Fireworks, whose files and jobs a test sees and
 * whose answers it can have lost. Any key but `wrong` is right.
 */
export async function startTrainingStandIn(options: StandInOptions): Promise<TrainingStandIn> {
  const service = makeService(options);
  const server = createServer((incoming, outgoing) => void respond(service, incoming, outgoing));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    files: service.files,
    jobs: service.jobs,
    requests: service.requests,
    deployments: service.deployments,
    endJobs: service.endJobs,
    failNext: (what, fault) => service.faults.push({ what, fault }),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

type Service = ReturnType<typeof makeService>;

function makeService(options: StandInOptions) {
  const files: StandInFile[] = [];
  const jobs: StandInJob[] = [];
  const deployments = new Map<string, string>();
  const requests: string[] = [];
  const faults: { readonly what: 'file' | 'job'; readonly fault: CreationFault }[] = [];
  let serial = 0;
  let ending: 'succeeded' | 'failed' | null = null;
  const looks = new Map<string, number>();
  const nextId = () => {
    serial += 1;
    return String(serial).padStart(4, '0');
  };
  const seconds = () => Math.floor(Date.now() / 1000);
  return {
    options,
    files,
    jobs,
    deployments,
    requests,
    faults,
    addFile: (name: string, content: Buffer, id = `file-${nextId()}`): StandInFile => {
      const file = { id, name, content, createdAt: seconds(), isReady: options.readsLate !== true };
      files.push(file);
      return file;
    },
    addJob: (body: Readonly<Record<string, unknown>>, id = `ftjob-${nextId()}`): StandInJob => {
      const job: StandInJob = {
        id,
        body,
        createdAt: seconds(),
        finishedAt: null,
        status: 'queued',
        model: null,
        error: null,
      };
      jobs.push(job);
      return job;
    },
    endJobs: (status: 'succeeded' | 'failed') => {
      ending = status;
    },
    /** Time passes by being looked at. */
    look: () => {
      for (const job of jobs) {
        if (isOver(job)) continue;
        const seen = (looks.get(job.id) ?? 0) + 1;
        looks.set(job.id, seen);
        if (ending !== null && seen >= looksOfAJob) finish(job, ending);
      }
    },
  };
}

function finish(job: StandInJob, status: 'succeeded' | 'failed' | 'cancelled', code = 'server_error'): void {
  job.status = status;
  job.finishedAt = Math.floor(Date.now() / 1000);
  if (status === 'succeeded') job.model = `ft:base:acme::${job.id}`;
  if (status === 'failed') job.error = { code, message: `this is ${code}` };
}

function isOver({ status }: StandInJob): boolean {
  return status === 'succeeded' || status === 'failed' || status === 'cancelled';
}

async function respond(service: Service, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const exchange = await readExchange(incoming);
  const { method, path } = exchange;
  service.requests.push(`${method} ${path}`);
  const key = `${incoming.headers.authorization ?? ''}${incoming.headers['api-key'] ?? ''}`;
  if (key.endsWith('wrong') || key === '') return send(outgoing, refusal(401, 'invalid_api_key'));
  const creates = createdBy(service.options.shape, exchange);
  const index = service.faults.findIndex(({ what }) => what === creates);
  const [planned] = index < 0 ? [] : service.faults.splice(index, 1);
  const fault = planned?.fault ?? null;
  if (fault?.kind === 'lost-before') return void outgoing.destroy();
  if (fault?.kind === 'refused') return send(outgoing, refusal(fault.status, fault.code));
  const answer = faces[service.options.shape](service, exchange) ?? manageDeployments(service, exchange);
  if (fault?.kind === 'lost-after') return void outgoing.destroy();
  if (fault?.kind === 'error-after') return send(outgoing, refusal(500, 'server_error'));
  send(outgoing, answer ?? refusal(404, 'not_found'));
}

function createdBy(shape: TrainingShape, { method, path }: Exchange): 'file' | 'job' | null {
  if (method !== 'POST') return null;
  if (/\/files(\/upload)?$/.test(path) || /:upload$/.test(path)) return 'file';
  const jobs = {
    openai: /\/fine_tuning\/jobs$/,
    together: /\/fine-tunes$/,
    fireworks: /\/(supervisedFineTuningJobs|dpoJobs)$/,
  };
  return jobs[shape].test(path) ? 'job' : null;
}

function send(outgoing: ServerResponse, { status, body }: Answer): void {
  outgoing.writeHead(status, { 'content-type': typeof body === 'string' ? 'text/plain' : 'application/json' });
  outgoing.end(typeof body === 'string' ? body : JSON.stringify(body));
}

function ok(body: unknown): Answer {
  return { status: 200, body };
}

function refusal(status: number, code: string): Answer {
  return { status, body: { error: { message: `this is ${code}`, type: 'x', param: null, code } } };
}

type Face = (service: Service, exchange: Exchange) => Answer | null;

const faces: Readonly<Record<TrainingShape, Face>> = {
  openai: openAiFace,
  together: togetherFace,
  fireworks: fireworksFace,
};

function openAiFace(service: Service, { method, path, query, form, json }: Exchange): Answer | null {
  const { files, jobs, options } = service;
  const route = `${method} ${path.replace(/^\/v1/, '')}`;
  const id = path.split('/')[path.includes('fine_tuning') ? 4 : 3] ?? '';
  if (route === 'POST /files') {
    const file = form?.get('file');
    if (form === null || !(file instanceof File)) return refusal(400, 'no_file');
    return ok(showOpenAiFile(service.addFile(file.name, formContent(form))));
  }
  if (route === 'GET /files') return ok(page(files.map(showOpenAiFile), query, options.pageSize));
  const file = files.find((one) => one.id === id);
  if (/^GET \/files\/[^/]+$/.test(route)) return file === undefined ? null : ok(showOpenAiFile(file));
  if (/^GET \/files\/[^/]+\/content$/.test(route)) {
    return ok(
      Buffer.from('step,train_loss,train_accuracy,valid_loss,valid_mean_token_accuracy\n1,2,0.1,,\n').toString(
        'base64',
      ),
    );
  }
  if (/^DELETE \/files\//.test(route)) {
    if (file === undefined) return null;
    files.splice(files.indexOf(file), 1);
    return ok({ id, object: 'file', deleted: true });
  }
  if (/^GET \/models\//.test(route)) {
    return ok({ id, object: 'model', created: 1, owned_by: 'x', shutdown_date: options.shutdownDate ?? null });
  }
  if (route === 'POST /fine_tuning/jobs') return ok(showOpenAiJob(service.addJob(json)));
  if (route === 'GET /fine_tuning/jobs') {
    service.look();
    const wanted = query.get('metadata[tunegate_key]');
    const shown = jobs.map(showOpenAiJob);
    const listed = options.forgetsMetadata
      ? shown.map((one) => ({ ...one, metadata: null }))
      : shown.filter(({ metadata }) => wanted === null || metadata.tunegate_key === wanted);
    return ok(page<{ readonly id: string }>(listed.reverse(), query, options.pageSize));
  }
  const job = jobs.find((one) => one.id === id);
  if (job === undefined) return null;
  if (/\/cancel$/.test(route)) {
    if (isOver(job)) return refusal(400, 'too_late');
    finish(job, 'cancelled');
    return ok(showOpenAiJob(job));
  }
  if (/\/events$/.test(route)) return ok({ object: 'list', data: [metricsEvent], has_more: false });
  if (/\/checkpoints$/.test(route)) {
    return ok({
      object: 'list',
      data: [checkpointOf(job)],
      has_more: false,
      first_id: 'ftckpt_1',
      last_id: 'ftckpt_1',
    });
  }
  service.look();
  return ok(showOpenAiJob(job));
}

const metricsEvent = {
  id: 'ftevent-1',
  object: 'fine_tuning.job.event',
  created_at: 1,
  level: 'info',
  message: 'Step 1/9',
  type: 'metrics',
  data: { step: 1, total_steps: 9, train_loss: 2 },
};

function checkpointOf({ id }: StandInJob) {
  return {
    id: 'ftckpt_1',
    object: 'fine_tuning.job.checkpoint',
    created_at: 1,
    fine_tuning_job_id: id,
    fine_tuned_model_checkpoint: `ft:base:acme::${id}:ckpt-step-1`,
    step_number: 1,
    metrics: { step: 1, train_loss: 2, full_valid_loss: 1.5 },
  };
}

function showOpenAiFile({ id, name, content, createdAt, isReady }: StandInFile) {
  return {
    id,
    object: 'file',
    bytes: content.length,
    created_at: createdAt,
    filename: name,
    purpose: 'fine-tune',
    status: isReady ? 'processed' : 'uploaded',
  };
}

function showOpenAiJob({ id, body, createdAt, finishedAt, status, model, error }: StandInJob) {
  const metadata: Readonly<Record<string, string>> = isRecord(body.metadata)
    ? Object.fromEntries(Object.entries(body.metadata).map(([name, value]) => [name, String(value)]))
    : {};
  return {
    id,
    object: 'fine_tuning.job',
    created_at: createdAt,
    finished_at: finishedAt,
    model: String(body.model),
    fine_tuned_model: model,
    organization_id: 'org-1',
    status,
    hyperparameters: { n_epochs: 3, batch_size: 1, learning_rate_multiplier: 1 },
    training_file: String(body.training_file),
    validation_file: null,
    result_files: status === 'succeeded' ? ['file-results'] : [],
    trained_tokens: status === 'succeeded' ? 300 : null,
    // As the guide's examples show it.
    error: error === null ? {} : { ...error, param: null },
    seed: body.seed,
    metadata,
    user_provided_suffix: body.suffix,
    method: body.method,
  };
}

function togetherFace(service: Service, { method, path, form, json }: Exchange): Answer | null {
  const { files, jobs } = service;
  const route = `${method} ${path.replace(/^\/v1/, '')}`;
  const id = path.split('/')[3] ?? '';
  if (route === 'POST /files/upload') {
    const name = form?.get('file_name');
    if (form === null || form.get('purpose') !== 'fine-tune' || typeof name !== 'string')
      return refusal(400, 'bad_form');
    return ok(showTogetherFile(service.addFile(name, formContent(form))));
  }
  if (route === 'GET /files') return ok({ data: files.map(showTogetherFile) });
  const file = files.find((one) => one.id === id);
  if (/^GET \/files\//.test(route)) return file === undefined ? null : ok(showTogetherFile(file));
  if (/^DELETE \/files\//.test(route)) {
    if (file === undefined) return null;
    files.splice(files.indexOf(file), 1);
    return ok({ id, deleted: true });
  }
  if (route === 'POST /fine-tunes/estimate-price') {
    return ok({
      estimated_total_price: 1.25,
      estimated_train_token_count: 900,
      allowed_to_proceed: json.model !== 'too-dear',
      user_limit: 1,
    });
  }
  if (route === 'POST /fine-tunes') return ok(showTogetherJob(service.addJob(json)));
  if (route === 'GET /fine-tunes') {
    service.look();
    return ok({ data: jobs.map(showTogetherJob) });
  }
  const job = jobs.find((one) => one.id === id);
  if (job === undefined) return null;
  if (/\/cancel$/.test(route)) {
    if (isOver(job)) return refusal(400, 'too_late');
    finish(job, 'cancelled');
  }
  service.look();
  if (/\/events$/.test(route)) return ok({ data: [{ step: 4, total_steps: 9, type: 'epoch_complete', message: 'm' }] });
  return ok(showTogetherJob(job));
}

function showTogetherFile({ id, name, content, createdAt, isReady }: StandInFile) {
  return {
    id,
    filename: name,
    bytes: content.length,
    created_at: createdAt,
    object: 'file',
    purpose: 'fine-tune',
    FileType: 'jsonl',
    LineCount: 1,
    Processed: isReady,
  };
}

function showTogetherJob({ id, body, createdAt, finishedAt, status, model, error }: StandInJob) {
  const words: Readonly<Record<string, string>> = { queued: 'pending', succeeded: 'completed', failed: 'error' };
  return {
    id,
    status: words[status] ?? status,
    created_at: new Date(createdAt * 1000).toISOString(),
    updated_at: new Date((finishedAt ?? createdAt) * 1000).toISOString(),
    model: body.model,
    suffix: body.suffix,
    model_output_name: model === null ? undefined : `acme/base-${String(body.suffix)}`,
    training_file: body.training_file,
    n_epochs: body.n_epochs,
    token_count: status === 'succeeded' ? 300 : 0,
    events: error === null ? [] : [{ type: 'job_error', message: error.message }],
  };
}

function fireworksFace(service: Service, { method, path, query, form, json }: Exchange): Answer | null {
  const { files, jobs } = service;
  const [, , , account = '', collection = '', rest = ''] = path.split('/');
  const [id = '', verb] = rest.split(':');
  const root = `accounts/${account}`;
  if (collection === 'datasets') {
    const file = files.find((one) => one.id === id);
    if (method === 'POST' && rest === '') {
      const datasetId = String(json.datasetId);
      if (files.some((one) => one.id === datasetId)) return refusal(409, 'ALREADY_EXISTS');
      const named = isRecord(json.dataset) ? String(json.dataset.displayName) : datasetId;
      return ok(showDataset(root, service.addFile(named, Buffer.alloc(0), datasetId)));
    }
    if (file === undefined) return null;
    if (verb === 'upload') {
      files.splice(files.indexOf(file), 1, { ...file, content: form === null ? Buffer.alloc(0) : formContent(form) });
      return ok({});
    }
    if (method === 'DELETE') {
      files.splice(files.indexOf(file), 1);
      return ok({});
    }
    return ok(showDataset(root, file));
  }
  if (method === 'POST' && rest === '') {
    const jobId = query.get(collection === 'dpoJobs' ? 'dpoJobId' : 'supervisedFineTuningJobId') ?? '';
    if (jobs.some((one) => one.id === jobId)) return refusal(409, 'ALREADY_EXISTS');
    return ok(showFireworksJob(root, collection, service.addJob(json, jobId)));
  }
  service.look();
  const job = jobs.find((one) => one.id === id);
  if (job === undefined) return null;
  if (verb === 'cancel') {
    if (isOver(job)) return refusal(400, 'FAILED_PRECONDITION');
    finish(job, 'cancelled');
    return ok({});
  }
  return ok(showFireworksJob(root, collection, job));
}

function showDataset(root: string, { id, name, content, createdAt, isReady }: StandInFile) {
  return {
    name: `${root}/datasets/${id}`,
    displayName: name,
    createTime: new Date(createdAt * 1000).toISOString(),
    state: content.length === 0 ? 'UPLOADING' : isReady ? 'READY' : 'STATE_UNSPECIFIED',
    userUploaded: {},
  };
}

function showFireworksJob(
  root: string,
  collection: string,
  { id, body, createdAt, finishedAt, status, error }: StandInJob,
) {
  const words: Readonly<Record<string, string>> = {
    queued: 'JOB_STATE_PENDING',
    running: 'JOB_STATE_RUNNING',
    succeeded: 'JOB_STATE_COMPLETED',
    failed: 'JOB_STATE_FAILED',
    cancelled: 'JOB_STATE_CANCELLED',
  };
  return {
    ...body,
    name: `${root}/${collection}/${id}`,
    createTime: new Date(createdAt * 1000).toISOString(),
    ...(finishedAt === null ? {} : { completedTime: new Date(finishedAt * 1000).toISOString() }),
    state: words[status] ?? status,
    status: error === null ? { code: 'OK', message: '' } : { code: 'INTERNAL', message: error.message },
  };
}

/** Azure's resource manager. */
function manageDeployments({ deployments }: Service, { method, path, json }: Exchange): Answer | null {
  const name = /\/deployments\/([^/]+)$/.exec(path)?.[1];
  if (name === undefined) return null;
  if (method === 'PUT') {
    const model =
      isRecord(json.properties) && isRecord(json.properties.model) ? String(json.properties.model.name) : '';
    deployments.set(name, model);
  }
  if (!deployments.has(name)) return null;
  if (method === 'DELETE') deployments.delete(name);
  const isBroken = deployments.get(name)?.includes('broken') === true;
  return ok({ name, properties: { provisioningState: isBroken ? 'Failed' : 'Succeeded' } });
}

/** The newest first, a page at a time. */
function page<Item extends { readonly id: string }>(items: readonly Item[], query: URLSearchParams, pageSize = 100) {
  const after = query.get('after');
  const start = after === null ? 0 : items.findIndex(({ id }) => id === after) + 1;
  const data = items.slice(start, start + pageSize);
  return {
    object: 'list',
    data,
    has_more: start + pageSize < items.length,
    first_id: data[0]?.id ?? '',
    last_id: data.at(-1)?.id ?? '',
  };
}

async function readExchange(incoming: IncomingMessage): Promise<Exchange> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  const url = new URL(incoming.url ?? '/', 'http://localhost');
  const type = incoming.headers['content-type'] ?? '';
  const form = type.startsWith('multipart/') ? await readForm(body, type) : null;
  const json: unknown = type.startsWith('application/json') && body.length > 0 ? JSON.parse(body.toString()) : {};
  return {
    method: incoming.method ?? '',
    path: url.pathname,
    query: url.searchParams,
    body,
    form,
    json: isRecord(json) ? json : {},
  };
}

const contents = new WeakMap<FormData, Buffer>();

async function readForm(body: Buffer, type: string): Promise<FormData> {
  const form = await new Response(body, { headers: { 'content-type': type } }).formData();
  const file = form.get('file');
  if (file instanceof File) contents.set(form, Buffer.from(await file.arrayBuffer()));
  return form;
}

function formContent(form: FormData): Buffer {
  return contents.get(form) ?? Buffer.alloc(0);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
