import { createHash } from 'node:crypto';
import type { Sample } from '../domain/sample.ts';
import { canonicalJson } from './canonical-json.ts';
import type { CheckedExample, CheckedFile } from './checked-file.ts';
import { inputKey } from './normalise.ts';

/**
 * The examples of a held-out file as samples: what stands before the last assistant message is the input, that message the
 * expected answer. A sample's id is the line's own `id`, or else the first 16 hexadecimal digits of the SHA-256 of its
 * content; ids that are already taken get -2, -3 … in the order of the lines, so that ids are unique within the file.
 * Samples with the same input, normalised, are one group, whatever their file.
 */
export function parseSamples({ examples }: CheckedFile): readonly Sample[] {
  const taken = new Set<string>();
  return examples.flatMap((example) => {
    const target = example.messages.findLastIndex(({ role }) => role === 'assistant');
    const expected = example.messages[target];
    if (expected === undefined) return [];
    const { file, line, tools } = example;
    const metadata = Object.keys(example.metadata).length === 0 ? NOTHING : example.metadata;
    const id = chooseId(example.id === undefined ? hashContent(example) : String(example.id), taken);
    const input = example.messages.slice(0, target);
    const group = hash(inputKey(example));
    return [{ id, file, line, input, expected, ...(tools === undefined ? {} : { tools }), group, metadata }];
  });
}

/** One object for all samples that say nothing about themselves. */
const NOTHING: Sample['metadata'] = {};

function chooseId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let copy = 2; taken.has(id); copy += 1) id = `${wanted}-${copy}`;
  taken.add(id);
  return id;
}

function hashContent({ messages, tools }: CheckedExample): string {
  const content = canonicalJson(tools === undefined ? { messages } : { messages, tools });
  return hash(content);
}

function hash(text: string): string {
  // A slice of the text of all digits would keep the whole of it in memory.
  return createHash('sha256').update(text).digest().toString('hex', 0, 8);
}
