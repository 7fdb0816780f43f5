import type OpenAI from 'openai';
import { batchLimits } from './check-batch-file.ts';
import { makeId, unixSeconds } from './make-id.ts';
import { type Page, paginate } from './paginate.ts';
import { isRecord, mostBodyBytes } from './read-body.ts';
import { noSuch, ServiceError } from './service-error.ts';

/** The files of one engine, in memory; they are gone when it closes. */
export class FileStore {
  readonly #files = new Map<string, StoredFile>();

  /** Takes an uploaded form with `file` and `purpose`; a file that can be no fine-tuning or batch file is refused, as by the service. */
  async create(form: FormData): Promise<OpenAI.FileObject> {
    const file = form.get('file');
    const purpose = parsePurpose(form.get('purpose'));
    if (!(file instanceof File)) {
      throw new ServiceError(400, "'file' is a required property", { param: 'file' });
    }
    if (file.size > mostBodyBytes) {
      throw new ServiceError(413, `Maximum content size limit (${mostBodyBytes}) exceeded (${file.size} bytes).`);
    }
    const content = Buffer.from(await file.arrayBuffer());
    if (purpose === 'fine-tune') checkUpload(content, file.name);
    if (purpose === 'batch') checkBatchUpload(content, file.name);
    return this.add(file.name, purpose, content);
  }

  add(filename: string, purpose: OpenAI.FileObject['purpose'], content: Buffer): OpenAI.FileObject {
    const object: OpenAI.FileObject = {
      id: makeId('file-'),
      object: 'file',
      bytes: content.length,
      created_at: unixSeconds(),
      filename,
      purpose,
      status: 'processed',
    };
    this.#files.set(object.id, { object, content });
    return object;
  }

  retrieve(id: string, param = 'id'): StoredFile {
    const file = this.#files.get(id);
    if (file === undefined) throw noSuch('File object', id, param);
    return file;
  }

  /** Newest first unless `order=asc`; `purpose` filters; up to 10,000 a page. */
  list(query: URLSearchParams): Page<OpenAI.FileObject> & { first_id: string; last_id: string; object: 'list' } {
    const purpose = query.get('purpose');
    const all = [...this.#files.values()].map((file) => file.object);
    if (query.get('order') !== 'asc') all.reverse();
    const wanted = purpose === null ? all : all.filter((file) => file.purpose === purpose);
    const page = paginate(wanted, query, { fallback: 10_000, most: 10_000 });
    return { object: 'list', ...page, first_id: page.data[0]?.id ?? '', last_id: page.data.at(-1)?.id ?? '' };
  }

  delete(id: string): OpenAI.FileDeleted {
    this.retrieve(id);
    this.#files.delete(id);
    return { id, object: 'file', deleted: true };
  }

  /** The bytes as the service hands them out: results of a job are base64, which the client has to undo. */
  download(id: string): Buffer {
    const { object, content } = this.retrieve(id);
    return object.purpose === 'fine-tune-results' ? Buffer.from(content.toString('base64')) : content;
  }
}

export interface StoredFile {
  readonly object: OpenAI.FileObject;
  readonly content: Buffer;
}

const purposes = ['assistants', 'batch', 'fine-tune', 'vision', 'user_data'] as const;

function parsePurpose(value: unknown): (typeof purposes)[number] {
  const purpose = purposes.find((known) => known === value);
  if (purpose === undefined) {
    const list = purposes.map((known) => `'${known}'`).join(', ');
    throw new ServiceError(400, `Invalid value for 'purpose': ${String(value)}. Supported values are: ${list}.`, {
      param: 'purpose',
      code: 'invalid_value',
    });
  }
  return purpose;
}

/** The service reads the first line at upload; later lines are read by the job (wordings: public issues of openai-python). */
function checkUpload(content: Buffer, filename: string): void {
  if (!filename.endsWith('.jsonl')) {
    throw new ServiceError(400, `Invalid file format for Fine-Tuning API. Must be .jsonl (got '${filename}').`);
  }
  if (content.length === 0) throw new ServiceError(400, 'File is empty.', { param: 'file' });
  const end = content.indexOf(0x0a);
  const line = content.subarray(0, end < 0 ? content.length : end).toString('utf8');
  if (!isUtf8Text(content) || !isDictionary(line)) {
    throw new ServiceError(
      400,
      `Expected file to have JSONL format, where every line is a valid JSON dictionary. Line 1 is not a dictionary (HINT: line starts with: "${line.trim().slice(0, 8)}...").`,
    );
  }
}

/** The lines of a batch file are read by the batch; a wrong name or size is refused at once. */
function checkBatchUpload(content: Buffer, filename: string): void {
  if (!filename.endsWith('.jsonl')) {
    throw new ServiceError(400, `Invalid file format for Batch API. Must be .jsonl (got '${filename}').`);
  }
  if (content.length === 0) throw new ServiceError(400, 'File is empty.', { param: 'file' });
  if (content.length > batchLimits.bytes) {
    throw new ServiceError(
      400,
      `File is too large for the Batch API: ${content.length} bytes; the maximum is ${batchLimits.bytes}.`,
      { param: 'file' },
    );
  }
}

function isUtf8Text(content: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(content);
    return true;
  } catch {
    return false;
  }
}

function isDictionary(line: string): boolean {
  try {
    return isRecord(JSON.parse(line.replace(/^\uFEFF/u, '')));
  } catch {
    return false;
  }
}
