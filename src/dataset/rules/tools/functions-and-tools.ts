import type { Rule } from '../rule.ts';
import type { OwnerView } from '../views.ts';

export const functionsAndTools: Rule<OwnerView> = {
  code: 'functions-and-tools',
  severity: 'error',
  hint: 'Use `tools` and `tool_calls` throughout; `functions` and `function_call` are their deprecated forms.',
  check({ value, pointer }, report) {
    const hasTools = Object.hasOwn(value, 'tools');
    if (hasTools && Object.hasOwn(value, 'functions')) {
      report({ pointer: `${pointer}/functions`, message: 'The example has both "tools" and "functions".' });
    }
  },
};
