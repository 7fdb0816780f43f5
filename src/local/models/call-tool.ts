import type { Tool, ToolUse } from './conversation.ts';
import { isJsonObject, type JsonValue } from './json-value.ts';
import { readNumber } from './span-reading.ts';
import { words } from './text-features.ts';
import { TextIndex } from './text-index.ts';

/**
 * Calls the tool whose name and description are most similar to the message, with arguments by simple rules: choices that the
 * message names, numbers and quoted or capitalised words in their order, nearest to the parameter's name. Null without tools.
 */
export function callTool(message: string, tools: readonly Tool[]): ToolUse | null {
  const index = new TextIndex();
  for (const [id, tool] of tools.entries()) index.add(id, toolText(tool));
  const tool = tools[index.search(message, 1)[0]?.id ?? 0];
  if (tool === undefined) return null;
  return { name: tool.name, arguments: JSON.stringify(fillArguments(message, tool)) };
}

function toolText({ name, description, parameters }: Tool): string {
  return [spoken(name), description, ...Object.keys(propertiesOf(parameters)).map(spoken)].join(' ');
}

function spoken(name: string): string {
  return name.replace(/([a-z])([A-Z])/gu, '$1 $2').replace(/[_\-./]+/gu, ' ');
}

function propertiesOf(parameters: unknown): { readonly [name: string]: JsonValue } {
  const schema: JsonValue = JSON.parse(JSON.stringify(parameters ?? null));
  const properties = isJsonObject(schema) ? schema.properties : undefined;
  return isJsonObject(properties) ? properties : {};
}

function fillArguments(message: string, tool: Tool): { [name: string]: JsonValue } {
  const schema: JsonValue = JSON.parse(JSON.stringify(tool.parameters ?? null));
  const required = isJsonObject(schema) && Array.isArray(schema.required) ? schema.required : [];
  const material = new MessageMaterial(message);
  const filled: { [name: string]: JsonValue } = {};
  for (const [name, property] of Object.entries(propertiesOf(tool.parameters))) {
    if (!isJsonObject(property)) continue;
    const isRequired = required.includes(name);
    const value = material.argument(name, property, isRequired);
    if (value !== undefined) filled[name] = value;
  }
  return filled;
}

/** The parts of a message that can become arguments; each is used once. */
class MessageMaterial {
  readonly #message: string;
  readonly #numbers: { readonly value: number; readonly at: number }[];
  readonly #texts: { readonly value: string; readonly at: number }[];

  constructor(message: string) {
    this.#message = message;
    this.#numbers = [...message.matchAll(/-?\d+(?:[.,]\d+)*/gu)].flatMap((match) => {
      const value = readNumber(match[0]);
      return value === null ? [] : [{ value, at: match.index }];
    });
    const quoted = [...message.matchAll(/["“'‘]([^"“”'’]{1,80})["”'’](?!\p{L})/gu)];
    const names = [...message.matchAll(/(?<=\S\s)\p{Lu}[\p{L}\p{N}.&-]*(?:,? \p{Lu}[\p{L}\p{N}.&-]*)*/gu)];
    this.#texts = (quoted.length > 0 ? quoted : names).map((match) => ({
      value: (match[1] ?? match[0]).replace(/[.,]$/u, ''),
      at: match.index,
    }));
  }

  /** Undefined where the message says nothing for an optional parameter. */
  argument(name: string, property: { readonly [key: string]: JsonValue }, isRequired: boolean): JsonValue | undefined {
    const choices = property.enum;
    if (Array.isArray(choices)) return this.#choice(choices, isRequired);
    const type = typeof property.type === 'string' ? property.type : 'string';
    const isNamed = words(spoken(name)).some((word) => words(this.#message).includes(word));
    if (!isRequired && !isNamed) return undefined;
    switch (type) {
      case 'integer':
      case 'number':
      case 'float':
        return take(this.#numbers, this.#placeOf(name));
      case 'boolean':
        return isNamed ? true : undefined;
      case 'array': {
        const items = isJsonObject(property.items) ? property.items.type : undefined;
        const isNumeric = items === 'integer' || items === 'number' || items === 'float';
        return (isNumeric ? this.#numbers.splice(0) : this.#texts.splice(0)).map(({ value }) => value);
      }
      case 'object':
      case 'dict':
        return isRequired ? {} : undefined;
      default:
        return take(this.#texts, this.#placeOf(name)) ?? (isRequired ? '' : undefined);
    }
  }

  #choice(choices: readonly JsonValue[], isRequired: boolean): JsonValue | undefined {
    const said = new Set(words(this.#message));
    const named = choices.find((choice) => words(String(choice)).every((word) => said.has(word)));
    return named ?? (isRequired ? choices[0] : undefined);
  }

  #placeOf(name: string): number {
    const text = this.#message.toLowerCase();
    return Math.max(-1, ...words(spoken(name)).map((word) => text.indexOf(word)));
  }
}

/** Takes the part nearest to a place; the first one when the place is unknown. */
function take<Value>(parts: { readonly value: Value; readonly at: number }[], place: number): Value | undefined {
  let best = 0;
  for (const [index, part] of parts.entries()) {
    if (place >= 0 && Math.abs(part.at - place) < Math.abs((parts[best]?.at ?? 0) - place)) best = index;
  }
  return parts.splice(best, 1)[0]?.value;
}
