import { serviceRules } from '../../services.ts';
import type { FileRule } from './file-rule.ts';

/** Azure's documentation (2026-11): training files are UTF-8 with a byte order mark. Files without one are known to pass. */
export const missingByteOrderMark: FileRule = {
  code: 'missing-byte-order-mark',
  severity: 'warning',
  hint: 'Put the bytes EF BB BF in front, or leave it: files without the mark are known to be taken.',
  check({ role, service, isMarked }, report) {
    const { byteOrderMark, title } = serviceRules(service);
    const isUploaded = role === 'train' || role === 'validation';
    if (byteOrderMark !== 'wanted' || !isUploaded || isMarked !== false) return;
    report({ line: 0, message: `The file has no UTF-8 byte order mark; ${title} asks for one.` });
  },
};
