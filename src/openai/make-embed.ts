import { z } from 'zod';
import { decodeVector, type EmbedTexts } from '../domain/embedding.ts';
import type { CallService } from './make-caller.ts';
import type { ParsedBody } from './read-reply.ts';

/** Asks models of one OpenAI-compatible service for the vectors of texts, through `/embeddings`. */
export function makeEmbed(callService: CallService): EmbedTexts {
  return async ({ model, dimensions, texts }, signal) => {
    const characters = texts.reduce((sum, text) => sum + text.length, 0);
    const request = {
      model,
      endpoint: 'embeddings',
      // No format is asked for: not every service knows the parameter, and either is read.
      body: { model, input: texts, ...(dimensions === null ? {} : { dimensions }) },
      tokens: Math.ceil(characters / 4),
      parse: (body: unknown) => parseEmbeddings(body, texts.length, dimensions),
    };
    const reply = await callService(request, signal);
    if (reply.kind === 'value') return { status: 'embedded', ...reply.value, attempts: reply.attempts };
    const { status } = reply.trouble;
    return { ...reply.failed, isRefused: status !== null && refusals.has(status) };
  };
}

/** Statuses of a request that is not taken as it is: too large, or wrong in itself. */
const refusals: ReadonlySet<number> = new Set([400, 413, 422]);

interface Embeddings {
  readonly vectors: readonly Float32Array[];
  readonly promptTokens: number | null;
}

/**
 * `CreateEmbeddingResponse` of the OpenAPI document: vectors as lists of numbers or as base64 of 32-bit floats, in any order, each with
 * the place of its text. Anything that is not one vector for each text, all of one length, is refused.
 */
function parseEmbeddings(body: unknown, texts: number, dimensions: number | null): ParsedBody<Embeddings> {
  const parsed = embeddingsSchema.safeParse(body);
  if (!parsed.success) return refuse('the response is not a list of embeddings');
  const { data, usage } = parsed.data;
  if (data.length !== texts) return refuse(`the response has ${data.length} embeddings for ${texts} texts`);
  const byPlace = new Map(data.map(({ index, embedding }) => [index, embedding]));
  const vectors: Float32Array[] = [];
  for (let place = 0; place < texts; place += 1) {
    const vector = byPlace.get(place);
    if (vector === undefined) return refuse(`the response has no embedding with the index ${place}`);
    vectors.push(vector);
  }
  const lengths = new Set(vectors.map(({ length }) => length));
  const [length = 0] = lengths;
  if (lengths.size > 1) return refuse(`the response has embeddings of ${[...lengths].join(' and ')} dimensions`);
  if (dimensions !== null && length !== dimensions)
    return refuse(`the response has embeddings of ${length} dimensions, ${dimensions} were asked for`);
  return { ok: true, value: { vectors, promptTokens: usage?.prompt_tokens ?? null } };
}

function refuse(reason: string): ParsedBody<never> {
  return { ok: false, reason };
}

const vectorSchema = z.union([
  z
    .array(z.number())
    .min(1)
    .transform((numbers) => Float32Array.from(numbers))
    // What a 32-bit float cannot hold is infinite there.
    .refine((vector) => vector.every(Number.isFinite)),
  z.string().transform((base64, context) => {
    const vector = decodeVector(base64);
    if (vector !== null) return vector;
    context.addIssue({ code: 'custom', message: 'is not base64 of 32-bit floats' });
    return z.NEVER;
  }),
]);

const embeddingsSchema = z.object({
  data: z.array(z.object({ index: z.number().int().min(0), embedding: vectorSchema })),
  usage: z
    .object({ prompt_tokens: z.number().int().min(0) })
    .nullable()
    .optional(),
});
