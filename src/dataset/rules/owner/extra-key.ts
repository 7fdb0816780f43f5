import type { DatasetRole } from '../../../domain/validation-report.ts';
import { pointerStep } from '../../json.ts';
import { quote } from '../../quote.ts';
import type { Rule } from '../rule.ts';
import type { OwnerView } from '../views.ts';

/** The keys of a chat line and of a pair's input (OpenAI's FineTuneChatRequestInput, 2025-04-29). */
const KNOWN: ReadonlySet<string> = new Set(['messages', 'tools', 'parallel_tool_calls', 'functions']);
/** tunegate's own, beside them: only in files that are never uploaded. */
const OWN: ReadonlySet<string> = new Set(['id', 'metadata']);

/** The service: `Example 1 contains an extra "weight".` */
export const extraKey: Rule<OwnerView & { readonly role: DatasetRole }> = {
  code: 'extra-key',
  severity: 'error',
  hint: 'Remove the key; the service refuses keys that it does not know.',
  check({ value, pointer, role }, report) {
    const takesOwn = pointer === '' && (role === 'held-out' || role === 'few-shot');
    for (const key of Object.keys(value).slice(0, 50)) {
      if (KNOWN.has(key) || (takesOwn && OWN.has(key))) continue;
      const hint = explainKey(key);
      report({
        pointer: `${pointer}/${pointerStep(key)}`,
        message: `The line has the extra key ${quote(key)}.`,
        ...(hint === undefined ? {} : { hint }),
      });
    }
  },
};

function explainKey(key: string): string | undefined {
  if (key === 'system') return 'Make it the first message: {"role": "system", "content": "…"}.';
  if (key === 'weight') return 'Move `weight` into the assistant message that it is about.';
  return OWN.has(key)
    ? `Remove it, or name the file by \`held-out\`: \`${key}\` is for held-out files, and the service refuses it in training files.`
    : undefined;
}
