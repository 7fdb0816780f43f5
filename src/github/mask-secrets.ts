import { setSecret } from '@actions/core';
import { secretForms } from '../render/secret-forms.ts';

/**
 * Tells the runner to replace these secrets, in every form in which they may leak, by `***` from here on. To be called
 * before the first line is printed.
 */
export function maskSecrets(secrets: readonly string[]): void {
  for (const form of new Set(secrets.flatMap(secretForms))) setSecret(form);
}
