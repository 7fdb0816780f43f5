import { SECRET_KINDS, type SecretKind } from './secret-kinds.ts';

/** The kinds found in a text, each once. Says what was found, never the value. */
export function findSecrets(text: string): readonly string[] {
  const kinds = kindsWorthALook(text);
  return kinds.length === 0 ? NOTHING : kinds.flatMap((kind) => (matches(kind, text) ? [kind.name] : []));
}

/** The text with every secret and personal detail replaced by its kind, for quoting in a message. */
export function maskSecrets(text: string): string {
  let masked = text;
  for (const kind of kindsWorthALook(text)) {
    masked = masked.replace(new RegExp(kind.pattern, `${kind.pattern.flags}g`), (match) =>
      kind.confirm === undefined || kind.confirm(match) ? `[${kind.name}]` : match,
    );
  }
  return masked;
}

const ALL_KINDS: readonly SecretKind[] = [...SECRET_KINDS.credential, ...SECRET_KINDS.personal];
const NOTHING: readonly string[] = [];
const NO_KINDS: readonly SecretKind[] = [];

/** Nearly all texts have no sign of nearly all kinds, and looking for a fixed string is much cheaper than for a pattern. */
function kindsWorthALook(text: string): readonly SecretKind[] {
  if (!hasSigns(text)) return NO_KINDS;
  const lower = text.toLowerCase();
  let found: SecretKind[] | undefined;
  let hasDigits: boolean | undefined;
  for (const kind of ALL_KINDS) {
    const { signs } = kind;
    if (signs === 'digits') {
      hasDigits ??= EIGHT_DIGITS.test(text);
      if (!hasDigits) continue;
    } else if (!signs.some((sign) => lower.includes(sign))) continue;
    found ??= [];
    found.push(kind);
  }
  return found ?? NO_KINDS;
}

/** What every text has that has any kind: a digit, one of three signs, a run that is long for a word, or how some kinds start. */
function hasSigns(text: string): boolean {
  let run = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const found = unit < 128 ? SIGNS[unit] : NO_SIGN;
    if (found === SIGN) return true;
    run = found === IN_WORD ? run + 1 : 0;
    if (run === LONG_RUN) return true;
  }
  return text.includes('eyJ') || text.includes('-----BEGIN') || BEARER.test(text);
}

const NO_SIGN = 0;
const IN_WORD = 1;
const SIGN = 2;
const LONG_RUN = 15;
const BEARER = /bearer/i;
/** By ASCII character. */
const SIGNS = Uint8Array.from({ length: 128 }, (_, unit) => {
  const character = String.fromCharCode(unit);
  if (/[@\d:=]/.test(character)) return SIGN;
  return /[\w-]/.test(character) ? IN_WORD : NO_SIGN;
});

/** The kinds made of digits have eight at least, with up to four signs or letters between them. */
const EIGHT_DIGITS = /(?:\d\D{0,4}){7}\d/;

function matches(kind: SecretKind, text: string): boolean {
  if (kind.confirm === undefined) return kind.pattern.test(text);
  for (const [match] of text.matchAll(new RegExp(kind.pattern, `${kind.pattern.flags}g`))) {
    if (kind.confirm(match)) return true;
  }
  return false;
}
