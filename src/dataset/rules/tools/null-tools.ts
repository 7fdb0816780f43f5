import { isList } from '../../json.ts';
import type { Rule } from '../rule.ts';
import type { OwnerView } from '../views.ts';

/** What the service makes of null, or of a list without tools, is not documented; the inference API refuses the empty list. */
export const nullTools: Rule<OwnerView> = {
  code: 'null-tools',
  severity: 'warning',
  hint: 'Remove the key.',
  check({ value, pointer }, report) {
    for (const key of ['tools', 'functions', 'parallel_tool_calls']) {
      if (value[key] === null) report({ pointer: `${pointer}/${key}`, message: `"${key}" is null.` });
    }
    const { tools } = value;
    if (isList(tools) && tools.length === 0)
      report({ pointer: `${pointer}/tools`, message: '"tools" is an empty list.' });
  },
};
