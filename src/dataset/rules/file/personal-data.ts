import type { FileRule } from './file-rule.ts';
import { reportSecrets } from './report-secrets.ts';

export const personalData: FileRule = {
  code: 'personal-data',
  severity: 'warning',
  hint: 'Replace personal details with placeholders, unless you may train on them.',
  check: (file, report) => reportSecrets(file, 'personal', report),
};
