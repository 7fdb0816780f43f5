import type { ChatMessage } from '../domain/chat.ts';
import type { Sample } from '../domain/sample.ts';
import { canonicalJson } from './canonical-json.ts';

/**
 * Every assistant message of a conversation as a sample of its own, given the real conversation before it, and not what a model would
 * have said. The turns of a conversation are one group. An earlier turn with the same conversation before it as one that is there
 * already asks nothing new and is left out: many conversations begin alike. The n-th turn of `id` is called `id/n`, the last one `id`.
 */
export function splitTurns(samples: readonly Sample[]): readonly Sample[] {
  const ids = new Set(samples.map(({ id }) => id));
  const asked = new Set<string>();
  return samples.flatMap((sample) => {
    const { id, input, tools } = sample;
    const places = [...input.keys()].filter((place) => isTurn(input, place));
    const earlier = places.flatMap((place, index): readonly Sample[] => {
      const expected = input[place];
      const before = input.slice(0, place);
      const question = canonicalJson([before, tools ?? null]);
      if (expected === undefined || asked.has(question)) return [];
      asked.add(question);
      return [{ ...sample, id: freeId(`${id}/${index + 1}`, ids), input: before, expected }];
    });
    return [...earlier, sample];
  });
}

/** Something was said before it, and it says something: a text, or calls of tools. */
function isTurn(input: readonly ChatMessage[], place: number): boolean {
  const message = input[place];
  if (message?.role !== 'assistant' || !input.slice(0, place).some(({ role }) => role === 'user')) return false;
  return hasContent(message) || (message.tool_calls ?? []).length > 0;
}

function hasContent({ content }: ChatMessage): boolean {
  return content !== undefined && content !== null && content.length > 0;
}

/** A line may have taken the id of another one's turn. */
function freeId(wanted: string, ids: Set<string>): string {
  let id = wanted;
  for (let copy = 2; ids.has(id); copy += 1) id = `${wanted}-${copy}`;
  ids.add(id);
  return id;
}
