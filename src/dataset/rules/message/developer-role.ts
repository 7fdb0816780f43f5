import type { Rule } from '../rule.ts';
import type { MessageView } from '../views.ts';

/** The fine-tuning schema of 2025-04-29 lists system, user, assistant, tool and function; `developer` is not in it. */
export const developerRole: Rule<MessageView> = {
  code: 'developer-role',
  severity: 'warning',
  hint: 'Write the role as `system`; it means the same to the model.',
  check({ pointer, role }, report) {
    if (role !== 'developer') return;
    report({ pointer: `${pointer}/role`, message: 'The role "developer" is not documented for training files.' });
  },
};
