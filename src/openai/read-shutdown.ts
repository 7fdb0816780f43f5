import type OpenAI from 'openai';
import { z } from 'zod';
import { describeTrouble } from './describe-trouble.ts';

/**
 * The day on which the service says that a model ends, as `2027-01-14`; null where it says nothing or cannot be asked
 * (`shutdown_date` of `GET /v1/models/{id}`, in OpenAI's specification since 2026-08-14).
 */
export async function readShutdown(client: OpenAI, model: string): Promise<string | null> {
  try {
    const parsed = modelSchema.safeParse(await client.models.retrieve(model, { maxRetries: 4 }));
    return parsed.success ? (parsed.data.shutdown_date ?? null) : null;
  } catch (error) {
    if (describeTrouble(error) === null) throw error;
    return null;
  }
}

const modelSchema = z.object({ shutdown_date: z.iso.date().nullish() });
