import { serviceRules } from '../../services.ts';
import type { FileRule } from './file-rule.ts';

/** The largest file of one upload. OpenAI takes up to 8 GB in parts (Uploads API), which is a matter of how, not of the data. */
export const fileTooLarge: FileRule = {
  code: 'file-too-large',
  severity: 'warning',
  hint: 'Divide the file, put pictures behind addresses, or upload it in parts where the service has a way for that.',
  check({ role, service, bytes }, report) {
    const { largestFileBytes, title } = serviceRules(service);
    const isUploaded = role === 'train' || role === 'validation';
    if (!isUploaded || bytes === undefined || largestFileBytes === undefined || bytes <= largestFileBytes) return;
    const megabytes = (count: number): string => `${Math.round(count / 1024 / 1024)} MB`;
    report({
      line: 0,
      message: `The file has ${megabytes(bytes)}; ${title} takes ${megabytes(largestFileBytes)} in one upload.`,
    });
  },
};
