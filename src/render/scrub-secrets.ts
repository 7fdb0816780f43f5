import { secretForms } from './secret-forms.ts';

/**
 * A value with these secrets replaced by `***` in every text of it, in every form of theirs: errors of services may repeat the key that they were called with,
 * and a runner masks its own log alone, not a comment or a file.
 */
export function scrubSecrets<Value>(value: Value, secrets: readonly string[]): Value {
  // Longest first: a form may hold another.
  const forms = [...new Set(secrets.flatMap(secretForms))].toSorted((one, other) => other.length - one.length);
  if (forms.length === 0) return value;
  return scrub(value);

  function scrub<Part>(part: Part): Part;
  function scrub(part: unknown): unknown {
    if (typeof part === 'string') return forms.reduce((text, form) => text.replaceAll(form, '***'), part);
    if (Array.isArray(part)) return part.map((each: unknown) => scrub(each));
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, each]) => [scrub(key), scrub(each)]));
  }
}
