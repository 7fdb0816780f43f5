import { SECRET_KINDS } from '../../secret-kinds.ts';
import type { FileFinding, FileView } from './file-rule.ts';

/** One finding per kind and file: the first line and the number of lines. */
export function reportSecrets(
  { secrets }: FileView,
  group: keyof typeof SECRET_KINDS,
  report: (finding: FileFinding) => void,
): void {
  const kinds = new Set(SECRET_KINDS[group].map(({ name }) => name));
  for (const [kind, { line, role, lines }] of secrets) {
    if (!kinds.has(kind)) continue;
    const where = lines === 1 ? '' : `, and in ${lines} lines in all`;
    report({ line, message: `The ${role} message holds what looks like ${kind}${where}. The value is not shown.` });
  }
}
