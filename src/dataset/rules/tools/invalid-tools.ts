import { isJsonObject, isList, nameKind } from '../../json.ts';
import { quote } from '../../quote.ts';
import type { Report, Rule } from '../rule.ts';
import type { OwnerView } from '../views.ts';

/** OpenAI, API reference: "A max of 128 functions are supported." */
const MOST_TOOLS = 128;

export const invalidTools: Rule<OwnerView> = {
  code: 'invalid-tools',
  severity: 'error',
  hint: 'Write tools as [{"type": "function", "function": {"name": "f", "description": "…", "parameters": {…}}}].',
  check({ value, pointer }, report) {
    const tools = value.tools;
    if (tools === undefined || tools === null) return;
    if (!isList(tools)) {
      report({ pointer: `${pointer}/tools`, message: `"tools" is ${nameKind(tools)}, not a list.` });
      return;
    }
    if (tools.length > MOST_TOOLS) {
      report({
        pointer: `${pointer}/tools`,
        message: `There are ${tools.length} tools; the service takes ${MOST_TOOLS}.`,
      });
    }
    for (const [index, tool] of tools.entries())
      checkTool(tool, `${pointer}/tools/${index}`, `Tool ${index + 1}`, report);
  },
};

function checkTool(tool: unknown, pointer: string, title: string, report: Report): void {
  if (!isJsonObject(tool)) {
    report({ pointer, message: `${title} is ${nameKind(tool)}, not an object.` });
    return;
  }
  if (tool.type !== 'function') {
    const type = tool.type === undefined ? 'has no "type"' : `has the type ${quote(tool.type)}, not "function"`;
    report({ pointer, message: `${title} ${type}.` });
  }
  const definition = tool.function;
  if (!isJsonObject(definition)) {
    const flat = typeof tool.name === 'string';
    const message = `${title} has no object "function"${flat ? '; its name stands beside "type", as in the Responses API' : ''}.`;
    report({ pointer, message });
    return;
  }
  const name = definition.name;
  if (typeof name !== 'string' || !/^[a-zA-Z0-9_-]{1,64}$/.test(name)) {
    const evidence =
      name === undefined
        ? 'has no name'
        : `has the name ${quote(name)}, which is not 1 to 64 letters, digits, "_" or "-"`;
    report({ pointer: `${pointer}/function/name`, message: `${title} ${evidence}.` });
  }
  if (definition.description !== undefined && typeof definition.description !== 'string') {
    const message = `The description of ${title.toLowerCase()} is ${nameKind(definition.description)}, not a string.`;
    report({ pointer: `${pointer}/function/description`, message });
  }
  if (definition.parameters !== undefined && !isJsonObject(definition.parameters)) {
    const message = `The parameters of ${title.toLowerCase()} are ${nameKind(definition.parameters)}, not an object.`;
    report({ pointer: `${pointer}/function/parameters`, message });
  }
}
