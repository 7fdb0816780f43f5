import type { Severity } from '../domain/diagnostic.ts';
import { FILE_RULES } from './rules/file/file-rules.ts';
import { COMPLETION_RULES, CONVERSATION_RULES, MESSAGE_RULES, OWNER_RULES, PAIR_RULES } from './rules/line-rules.ts';

export interface RuleEntry {
  readonly code: string;
  /** The severity that it has as a rule; `leaked-sample` is a warning up to 5 % of the held-out lines. */
  readonly severity: Severity;
}

/** Codes of what is found before or beside the rules: in bytes, in JSON, in the format as a whole, between files. */
const BESIDE_THE_RULES: readonly RuleEntry[] = [
  { code: 'empty-file', severity: 'error' },
  { code: 'foreign-format', severity: 'error' },
  { code: 'format-against-method', severity: 'error' },
  { code: 'reinforcement-format', severity: 'error' },
  { code: 'retired-format', severity: 'warning' },
  { code: 'mixed-formats', severity: 'error' },
  { code: 'byte-order-mark', severity: 'warning' },
  { code: 'blank-line', severity: 'warning' },
  { code: 'invalid-utf8', severity: 'error' },
  { code: 'line-too-long', severity: 'error' },
  { code: 'invalid-json', severity: 'error' },
  { code: 'line-not-an-object', severity: 'error' },
  { code: 'too-deep', severity: 'error' },
  { code: 'duplicate-key', severity: 'warning' },
  { code: 'number-out-of-range', severity: 'warning' },
  { code: 'leaked-sample', severity: 'error' },
  { code: 'nearly-leaked-sample', severity: 'warning' },
  { code: 'near-duplicate-example', severity: 'warning' },
];

/** Every code that a diagnostic can have, sorted: what docs pages and SARIF rules are made from. */
export const RULE_CATALOGUE: readonly RuleEntry[] = [
  ...BESIDE_THE_RULES,
  ...[...OWNER_RULES, ...MESSAGE_RULES, ...CONVERSATION_RULES, ...PAIR_RULES, ...COMPLETION_RULES, ...FILE_RULES].map(
    ({ code, severity }) => ({ code, severity }),
  ),
].sort((left, right) => (left.code < right.code ? -1 : 1));
