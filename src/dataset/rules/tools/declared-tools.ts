import { isJsonObject, isList, type JsonObject } from '../../json.ts';
import type { OwnerView } from '../views.ts';

export interface DeclaredTool {
  readonly name: string;
  /** JSON pointer of the function's definition. */
  readonly pointer: string;
  readonly parameters: JsonObject | undefined;
}

const NONE: ReadonlyMap<string, DeclaredTool> = new Map();
const cache = new WeakMap<object, ReadonlyMap<string, DeclaredTool>>();

/** The functions in `tools`, by name; the first of a name wins. Remembered per list, since several rules ask. */
export function declaredTools({ value, pointer }: OwnerView): ReadonlyMap<string, DeclaredTool> {
  return readList(value.tools, (item, index) => ({
    definition: isJsonObject(item) ? item.function : undefined,
    pointer: `${pointer}/tools/${index}/function`,
  }));
}

/** The functions in the deprecated list `functions`, by name. */
export function declaredFunctions({ value, pointer }: OwnerView): ReadonlyMap<string, DeclaredTool> {
  return readList(value.functions, (item, index) => ({ definition: item, pointer: `${pointer}/functions/${index}` }));
}

const NO_TOOLS: readonly DeclaredTool[] = [];

/** The functions of both lists. */
export function allDeclared(owner: OwnerView): readonly DeclaredTool[] {
  if (owner.value.tools === undefined && owner.value.functions === undefined) return NO_TOOLS;
  return [...declaredTools(owner).values(), ...declaredFunctions(owner).values()];
}

function readList(
  list: unknown,
  read: (item: unknown, index: number) => { readonly definition: unknown; readonly pointer: string },
): ReadonlyMap<string, DeclaredTool> {
  if (!isList(list)) return NONE;
  const remembered = cache.get(list);
  if (remembered !== undefined) return remembered;
  const declared = new Map<string, DeclaredTool>();
  for (const [index, item] of list.entries()) {
    const { definition, pointer } = read(item, index);
    if (!isJsonObject(definition) || typeof definition.name !== 'string' || declared.has(definition.name)) continue;
    const parameters = isJsonObject(definition.parameters) ? definition.parameters : undefined;
    declared.set(definition.name, { name: definition.name, pointer, parameters });
  }
  cache.set(list, declared);
  return declared;
}
