import type { IncomingMessage } from 'node:http';
import { ServiceError } from './service-error.ts';

/** The service's limit of one file: 512 MB (Files API reference, 2026-11). */
export const mostBodyBytes = 512 * 1024 * 1024;

/** Form fields around a file of 512 MB: boundaries, names, headers. */
const envelopeBytes = 64 * 1024;

/** Reads a whole request body; more than 512 MB is a 413, noticed by the announced length before the first byte where there is one. */
async function readBody(request: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const announced = Number(request.headers['content-length'] ?? 0);
  if (announced > mostBodyBytes + envelopeBytes) throw tooLarge(announced);
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue;
    bytes += chunk.length;
    if (bytes > mostBodyBytes + envelopeBytes) throw tooLarge(bytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Reads a JSON object. Malformed JSON and other values are a 400. */
export async function readJson(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  const text = (await readBody(request)).toString('utf8');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ServiceError(
      400,
      `We could not parse the JSON body of your request. (HINT: This likely means you aren't using your HTTP library correctly. The OpenAI API expects a JSON payload, but what was sent was not valid JSON: ${reason})`,
    );
  }
  if (!isRecord(value)) throw new ServiceError(400, 'Invalid body: expected a JSON object.');
  return value;
}

/** Reads a multipart form by the platform's own parser. */
export async function readForm(request: IncomingMessage): Promise<FormData> {
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) {
    throw new ServiceError(400, `Invalid Content-Type: expected multipart/form-data, got '${type}'.`);
  }
  const body = await readBody(request);
  try {
    return await new Response(body, { headers: { 'content-type': type } }).formData();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ServiceError(400, `Could not parse the multipart form: ${reason}`);
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function tooLarge(bytes: number): ServiceError {
  return new ServiceError(413, `Maximum content size limit (${mostBodyBytes}) exceeded (${bytes} bytes).`);
}
