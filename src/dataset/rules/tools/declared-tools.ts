import { isJsonObject, isList, type JsonObject } from '../../json.ts';
import type { OwnerView } from '../views.ts';

export interface DeclaredTool {
  /** JSON pointer of the function's definition. */
  readonly pointer: string;
  readonly parameters: JsonObject | undefined;
}

const NONE: ReadonlyMap<string, DeclaredTool> = new Map();
const cache = new WeakMap<object, ReadonlyMap<string, DeclaredTool>>();

/** The functions that an example declares, by name; the first wins. Remembered per list, since several rules ask. */
export function declaredTools({ value, pointer }: OwnerView): ReadonlyMap<string, DeclaredTool> {
  const tools = value.tools;
  if (!isList(tools)) return NONE;
  const remembered = cache.get(tools);
  if (remembered !== undefined) return remembered;
  const declared = new Map<string, DeclaredTool>();
  for (const [index, tool] of tools.entries()) {
    const definition = isJsonObject(tool) ? tool.function : undefined;
    if (!isJsonObject(definition) || typeof definition.name !== 'string' || declared.has(definition.name)) continue;
    const parameters = isJsonObject(definition.parameters) ? definition.parameters : undefined;
    declared.set(definition.name, { pointer: `${pointer}/tools/${index}/function`, parameters });
  }
  cache.set(tools, declared);
  return declared;
}
