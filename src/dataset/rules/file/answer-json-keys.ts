import { quote } from '../../quote.ts';
import type { FileRule } from './file-rule.ts';
import { readJsonAnswers } from './json-answers.ts';

const SMALLEST_SHARE = 0.8;

/** Where at least four of five JSON answers have the same keys, the answers that have others. */
export const answerJsonKeys: FileRule = {
  code: 'answer-json-keys',
  severity: 'warning',
  hint: 'Give all answers the same keys, with null for what is absent.',
  check({ examples }, report) {
    const answers = readJsonAnswers(examples).flatMap(({ example, value }) =>
      value === undefined ? [] : [{ example, keys: Object.keys(value) }],
    );
    const counts = new Map<string, { readonly keys: readonly string[]; count: number }>();
    for (const { keys } of answers) {
      const name = nameKeys(keys);
      const known = counts.get(name);
      if (known === undefined) counts.set(name, { keys, count: 1 });
      else known.count += 1;
    }
    const usual = [...counts.values()].sort((left, right) => right.count - left.count)[0];
    if (usual === undefined || usual.count === answers.length || usual.count < answers.length * SMALLEST_SHARE) return;
    for (const { example, keys } of answers) {
      const added = keys.filter((key) => !usual.keys.includes(key));
      const absent = usual.keys.filter((key) => !keys.includes(key));
      if (added.length + absent.length === 0) continue;
      const parts = [
        ...(added.length === 0 ? [] : [`has ${added.slice(0, 3).map(quote).join(', ')} besides`]),
        ...(absent.length === 0 ? [] : [`lacks ${absent.slice(0, 3).map(quote).join(', ')}`]),
      ];
      const message = `The JSON answer ${parts.join(' and ')}; ${usual.count} of ${answers.length} answers have the usual keys.`;
      report({ line: example.line, message });
    }
  },
};

function nameKeys(keys: readonly string[]): string {
  return JSON.stringify(keys.toSorted());
}
