import { isAbsolute, join } from 'node:path';
import type { Inputs } from '../settings/inputs.ts';

/** Where the report files go: a relative folder starts from the working directory. */
export function reportFolder(inputs: Pick<Inputs, 'report-directory' | 'working-directory'>): string {
  const folder = inputs['report-directory'];
  return isAbsolute(folder) ? folder : join(inputs['working-directory'], folder);
}
