import { SECRET_KINDS, type SecretKind } from './secret-kinds.ts';

/** The kinds found in a text, each once. Says what was found, never the value. */
export function findSecrets(text: string): readonly string[] {
  if (!WORTH_A_LOOK.test(text)) return NOTHING;
  return ALL_KINDS.flatMap((kind) => (matches(kind, text) ? [kind.name] : []));
}

/** The text with every secret and personal detail replaced by its kind, for quoting in a message. */
export function maskSecrets(text: string): string {
  if (!WORTH_A_LOOK.test(text)) return text;
  let masked = text;
  for (const kind of ALL_KINDS) {
    masked = masked.replace(new RegExp(kind.pattern, `${kind.pattern.flags}g`), (match) =>
      kind.confirm === undefined || kind.confirm(match) ? `[${kind.name}]` : match,
    );
  }
  return masked;
}

const ALL_KINDS: readonly SecretKind[] = [...SECRET_KINDS.credential, ...SECRET_KINDS.personal];
const NOTHING: readonly string[] = [];

/** A cheap test that is true for every text in which one of the kinds can match. */
const WORTH_A_LOOK =
  /sk-|A(?:KIA|SIA|GPA|IDA|ROA)|AIza|GOCSPX|ya29|gh[pousr]_|github_pat_|glpat-|xox[abeoprs]-|hooks\.slack|webhooks|:AA|_(?:live|test)_|whsec_|\b(?:SK|AC)[0-9a-f]{32}|hf_|npm_|pypi-|_v1_|SG\.|AccessKey|AccountKey|eyJ|-----BEGIN|:\/\/|passw|pwd|passphrase|api[_-]?key|secret|token|bearer|@|\d[ .-]?\d[ .-]?\d|[A-Z]{2}\d{2}|\bIP/i;

function matches(kind: SecretKind, text: string): boolean {
  if (kind.confirm === undefined) return kind.pattern.test(text);
  for (const [match] of text.matchAll(new RegExp(kind.pattern, `${kind.pattern.flags}g`))) {
    if (kind.confirm(match)) return true;
  }
  return false;
}
