import type { DatasetRole } from '../../../domain/validation-report.ts';
import { isJsonObject, nameKind } from '../../json.ts';
import type { Rule } from '../rule.ts';
import type { OwnerView } from '../views.ts';

/** `id` and `metadata` of held-out and few-shot lines: tunegate's own keys, never uploaded. */
export const invalidId: Rule<OwnerView & { readonly role: DatasetRole }> = {
  code: 'invalid-id',
  severity: 'error',
  hint: 'Make `id` a string or a number, and `metadata` an object.',
  check({ value, pointer, role }, report) {
    if (pointer !== '' || (role !== 'held-out' && role !== 'few-shot')) return;
    const { id, metadata } = value;
    const isName = (typeof id === 'string' && id !== '') || (typeof id === 'number' && Number.isFinite(id));
    if (Object.hasOwn(value, 'id') && !isName) {
      report({ pointer: '/id', message: `"id" is ${id === '' ? 'empty' : nameKind(id)}, not a string or a number.` });
    }
    if (Object.hasOwn(value, 'metadata') && !isJsonObject(metadata)) {
      report({ pointer: '/metadata', message: `"metadata" is ${nameKind(metadata)}, not an object.` });
    }
  },
};
