import { isJsonObject, isList, pointerStep } from '../../json.ts';
import { quote } from '../../quote.ts';
import { findExtraKey } from '../message/undocumented-key.ts';
import type { Rule } from '../rule.ts';
import type { OwnerView } from '../views.ts';

/** OpenAI's schema of training lines (2025-04-29). */
const TOOL = ['type', 'function'];
const FUNCTION = ['name', 'description', 'parameters', 'strict'];

/** Definitions of other vendors and frameworks carry keys of their own (`returns`, `cache_control`, `required` beside `parameters`). */
export const undocumentedToolKey: Rule<OwnerView> = {
  code: 'undocumented-tool-key',
  severity: 'warning',
  hint: 'Remove the key; a definition holds name, description, parameters and strict.',
  check({ value, pointer }, report) {
    const { tools } = value;
    if (!isList(tools)) return;
    for (const [index, tool] of tools.entries()) {
      // A definition without its wrapper is another finding.
      if (!isJsonObject(tool) || !isJsonObject(tool.function)) continue;
      const at = `${pointer}/tools/${index}`;
      const outer = findExtraKey(tool, TOOL);
      const inner = findExtraKey(tool.function, FUNCTION);
      if (outer !== undefined)
        report({
          pointer: `${at}/${pointerStep(outer)}`,
          message: `Tool ${index + 1} has the extra key ${quote(outer)}.`,
        });
      else if (inner !== undefined)
        report({
          pointer: `${at}/function/${pointerStep(inner)}`,
          message: `The function of tool ${index + 1} has the extra key ${quote(inner)}.`,
        });
    }
  },
};
