import type { FileRule } from './file-rule.ts';
import { reportSecrets } from './report-secrets.ts';

export const secret: FileRule = {
  code: 'secret',
  severity: 'warning',
  hint: 'Revoke the secret and replace it with a placeholder: the model can repeat it, and the file is uploaded.',
  check: (file, report) => reportSecrets(file, 'credential', report),
};
