import type { Diagnostic } from '../domain/diagnostic.ts';

/**
 * How many findings stand behind this one: the last one of a code that was cut in the report says so at its end, and counts
 * for itself as well.
 */
export function countBehind({ message }: Diagnostic): number {
  const match = /\(and (\d+) more like it from here on\)$/.exec(message);
  return match === null ? 0 : Number(match[1]);
}
