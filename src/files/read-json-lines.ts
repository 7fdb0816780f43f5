import { readFileSync } from 'node:fs';
import type { z } from 'zod';

/** The lines of a file that fit the schema. A file that is absent has none; a line that is torn, damaged or of another shape is left out. */
export function* readJsonLines<Schema extends z.ZodType>(path: string, schema: Schema): Generator<z.output<Schema>> {
  for (const line of readText(path).split('\n')) {
    const parsed = schema.safeParse(parseJson(line));
    if (parsed.success) yield parsed.data;
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
