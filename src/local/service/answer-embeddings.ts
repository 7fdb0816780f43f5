import { z } from 'zod';
import { defaultDimensions, embedText } from '../models/embed-text.ts';
import { countTextTokens } from './count-tokens.ts';
import type { ModelRegistry } from './model-registry.ts';
import { parseBody } from './parse-body.ts';
import { ServiceError } from './service-error.ts';

/** Limits of one request (`CreateEmbeddingRequest` of the OpenAPI document, 2026-11). */
const most = { inputs: 2048, tokensOfInput: 8192, tokens: 300_000 } as const;

/** Answers one request of `/v1/embeddings`: any model makes the same vectors. Refuses what the service would refuse. */
export function answerEmbeddings(body: Readonly<Record<string, unknown>>, models: ModelRegistry) {
  const { model, input, dimensions, encoding_format: format } = parseBody(requestSchema, body);
  models.find(model);
  const texts = typeof input === 'string' ? [input] : input;
  const promptTokens = texts.map(countTextTokens);
  for (const tokens of promptTokens) {
    if (tokens > most.tokensOfInput)
      throw refused(
        'input',
        `This model's maximum context length is ${most.tokensOfInput} tokens, however you requested ${tokens} tokens.`,
      );
  }
  const tokens = promptTokens.reduce((sum, count) => sum + count, 0);
  if (tokens > most.tokens)
    throw refused('input', `Requested ${tokens} tokens, max ${most.tokens} tokens per request.`);
  return {
    object: 'list' as const,
    data: texts.map((text, index) => {
      const vector = embedText(text, dimensions ?? defaultDimensions);
      const embedding = format === 'base64' ? Buffer.from(vector.buffer).toString('base64') : [...vector];
      return { object: 'embedding' as const, index, embedding };
    }),
    model,
    usage: { prompt_tokens: tokens, total_tokens: tokens },
  };
}

const text = z.string().min(1, 'an input cannot be an empty string');

const requestSchema = z.object({
  model: z.string().min(1),
  input: z.union([text, z.array(text).min(1).max(most.inputs)], 'must be a text, or a list of 1 to 2048 texts'),
  dimensions: z.number().int().min(1).max(4096).nullish(),
  encoding_format: z.enum(['float', 'base64']).nullish(),
});

function refused(param: string, message: string): ServiceError {
  return new ServiceError(400, message, { param, code: 'invalid_value' });
}
