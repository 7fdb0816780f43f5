import { serviceRules } from '../../services.ts';
import type { Rule } from '../rule.ts';
import type { ConversationView } from '../views.ts';

/** Together's data preparation: after the system message, user and assistant take turns. Other services do not ask for it. */
export const rolesDoNotAlternate: Rule<ConversationView> = {
  code: 'roles-do-not-alternate',
  severity: 'error',
  hint: 'Join messages of the same role that follow each other, and start with the user.',
  check({ owner, purpose, messages }, report) {
    const { rolesAlternate, title } = serviceRules(owner.service);
    if (!rolesAlternate || purpose === 'output') return;
    const speakers = messages.filter(({ role }) => role !== 'system' && role !== 'developer');
    for (const [index, message] of speakers.entries()) {
      const before = speakers[index - 1]?.role;
      const startsWrong = index === 0 && message.role === 'assistant';
      if (!startsWrong && (message.role !== before || (message.role !== 'user' && message.role !== 'assistant')))
        continue;
      const what = startsWrong
        ? 'The conversation starts with the assistant'
        : `Two ${message.role} messages follow each other`;
      report({ pointer: message.pointer, message: `${what}; ${title} wants user and assistant in turn.` });
      return;
    }
  },
};
