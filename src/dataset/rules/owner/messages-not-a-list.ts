import { isList, nameKind } from '../../json.ts';
import type { Rule } from '../rule.ts';
import type { OwnerView } from '../views.ts';

export const messagesNotAList: Rule<OwnerView> = {
  code: 'messages-not-a-list',
  severity: 'error',
  hint: 'Make `messages` a list of objects with `role` and `content`.',
  check({ value, pointer }, report) {
    if (!Object.hasOwn(value, 'messages') || isList(value.messages)) return;
    report({ pointer: `${pointer}/messages`, message: `"messages" is ${nameKind(value.messages)}, not a list.` });
  },
};
