import { isJsonObject, isList } from '../../json.ts';
import { quote } from '../../quote.ts';
import type { Rule } from '../rule.ts';
import type { OwnerView } from '../views.ts';

export const duplicateToolName: Rule<OwnerView> = {
  code: 'duplicate-tool-name',
  severity: 'error',
  hint: 'Give every tool of an example a name of its own.',
  check({ value, pointer }, report) {
    if (!isList(value.tools)) return;
    const seen = new Set<string>();
    for (const [index, tool] of value.tools.entries()) {
      const definition = isJsonObject(tool) ? tool.function : undefined;
      const name = isJsonObject(definition) ? definition.name : undefined;
      if (typeof name !== 'string') continue;
      if (seen.has(name))
        report({ pointer: `${pointer}/tools/${index}/function/name`, message: `Two tools are named ${quote(name)}.` });
      seen.add(name);
    }
  },
};
