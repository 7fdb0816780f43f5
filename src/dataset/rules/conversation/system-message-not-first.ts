import type { Rule } from '../rule.ts';
import type { ConversationView } from '../views.ts';

export const systemMessageNotFirst: Rule<ConversationView> = {
  code: 'system-message-not-first',
  severity: 'warning',
  hint: 'Put the system message first, as it will be when the model is called.',
  check({ messages }, report) {
    const isSystem = (role: string | undefined): boolean => role === 'system' || role === 'developer';
    const late = messages.find(
      ({ role }, index) => isSystem(role) && index > 0 && !isSystem(messages[index - 1]?.role),
    );
    if (late !== undefined)
      report({ pointer: late.pointer, message: `The system message is message ${late.index + 1}.` });
  },
};
