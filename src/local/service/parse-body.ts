import type { z } from 'zod';
import { ServiceError } from './service-error.ts';

/** The body of a request by its schema; the first value out of its bounds is a 400 that names it, in the service's wording. */
export function parseBody<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const param = (issue?.path ?? []).map(String).join('.');
  throw new ServiceError(400, `Invalid value for '${param}': ${issue?.message ?? 'is not valid'}.`, {
    param,
    code: 'invalid_value',
  });
}
