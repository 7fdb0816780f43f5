export interface SecretKind {
  readonly name: string;
  readonly pattern: RegExp;
  /** Refuses what only looks alike, e.g. a number whose check digit is wrong. */
  readonly confirm?: (match: string) => boolean;
}

/**
 * What must not stand in training data, by kind. `credential` opens something; `personal` names a person. The shapes are
 * those that the issuers document (prefix, length, alphabet); patterns have bounded repeats so that no text makes them slow.
 */
export const SECRET_KINDS: {
  readonly credential: readonly SecretKind[];
  readonly personal: readonly SecretKind[];
} = {
  credential: [
    { name: 'an OpenAI or Anthropic API key', pattern: /\bsk-(?:[a-zA-Z]{2,16}-){0,2}[A-Za-z0-9_-]{20,256}/ },
    { name: 'an AWS access key', pattern: /\b(?:AKIA|ASIA|AGPA|AIDA|AROA)[A-Z0-9]{16}\b/ },
    { name: 'a GitHub token', pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9_]{22,255})/ },
    { name: 'a GitLab token', pattern: /\bglpat-[A-Za-z0-9_-]{20,64}/ },
    { name: 'a Slack token', pattern: /\bxox[abeoprs]-[A-Za-z0-9-]{10,250}/ },
    { name: 'a Slack webhook', pattern: /https:\/\/hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9/]{20,120}/ },
    { name: 'a Google API key', pattern: /\bAIza[A-Za-z0-9_-]{35}/ },
    { name: 'a Stripe key', pattern: /\b(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{16,128}/ },
    { name: 'a Hugging Face token', pattern: /\bhf_[A-Za-z0-9]{30,64}/ },
    { name: 'an npm token', pattern: /\bnpm_[A-Za-z0-9]{36}\b/ },
    { name: 'a SendGrid key', pattern: /\bSG\.[A-Za-z0-9_-]{16,32}\.[A-Za-z0-9_-]{32,64}/ },
    {
      name: 'a JSON web token',
      pattern: /\beyJ[A-Za-z0-9_-]{8,512}\.eyJ[A-Za-z0-9_-]{4,4096}\.[A-Za-z0-9_-]{4,2048}/,
    },
    { name: 'a bearer token', pattern: /\bBearer\s{1,3}[A-Za-z0-9._~+/-]{20,2048}/i },
    { name: 'a private key', pattern: /-----BEGIN (?:[A-Z]{2,10} ){0,2}PRIVATE KEY(?: BLOCK)?-----/ },
    {
      name: 'a URL with a password',
      pattern: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@"'<>]{1,100}:[^\s/@"'<>]{3,100}@[^\s/]/i,
    },
    {
      name: 'a password or key in clear',
      pattern:
        /\b(?:password|passwd|pwd|passphrase|api[_-]?key|secret[_-]?(?:access[_-]?)?key|access[_-]?token|client[_-]?secret|auth[_-]?token)["']?\s{0,3}[:=]\s{0,3}["']?[^\s"',;]{6,200}/i,
      confirm: (match) =>
        !/[:=]\s*["']?(?:<|\$\{|\{\{|\*{3}|xxx|your|string\b|none\b|null\b|true\b|false\b|process\.|os\.)/i.test(match),
    },
  ],
  personal: [
    {
      name: 'a credit-card number',
      pattern: /(?<![\d.-])(?:\d[ -]?){12,18}\d(?![\d-])/,
      confirm: (match) => /^(?:3[47]|4|5[1-5]|2[2-7]|6)/.test(match) && passesLuhn(match),
    },
    {
      name: 'a US social security number',
      pattern: /(?<![\d-])(?!000|666)[0-8]\d{2}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])/,
    },
    {
      name: 'an IBAN',
      pattern: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b/,
      confirm: passesIbanCheck,
    },
    {
      name: 'a phone number',
      pattern:
        /(?<![\w+.-])(?:\+[1-9]\d{0,2}(?:[ .-]?\(?\d{2,4}\)?){2,5}|\(\d{3}\) ?\d{3}[.-]\d{4}|[2-9]\d{2}[.-]\d{3}[.-]\d{4})(?![\d-])/,
      confirm: (match) => /^(?:\D*\d){10,15}\D*$/.test(match),
    },
    {
      name: 'an e-mail address',
      // The lookbehind leaves out the credentials of a URL, which are a finding of their own.
      pattern:
        /(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}@(?<!:\/\/[^\s@]{1,200}@)(?:[A-Za-z0-9-]{1,63}\.){1,5}[A-Za-z]{2,24}\b/,
    },
  ],
};

/** A cheap test that is true for every text in which one of the kinds can match. */
const WORTH_A_LOOK =
  /sk-|A(?:KIA|SIA|GPA|IDA|ROA)|AIza|gh[pousr]_|github_pat_|glpat-|xox[abeoprs]-|hooks\.slack|_(?:live|test)_|hf_|npm_|SG\.|eyJ|-----BEGIN|:\/\/|passw|pwd|passphrase|api[_-]?key|secret|token|bearer|@|\d[ .-]?\d[ .-]?\d|[A-Z]{2}\d{2}/i;

/** The kinds found in a text, each once. Says what was found, never the value. */
export function findSecrets(text: string): readonly string[] {
  if (!WORTH_A_LOOK.test(text)) return NOTHING;
  return ALL_KINDS.flatMap((kind) => (matches(kind, text) ? [kind.name] : []));
}

const ALL_KINDS: readonly SecretKind[] = [...SECRET_KINDS.credential, ...SECRET_KINDS.personal];
const NOTHING: readonly string[] = [];

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

function matches(kind: SecretKind, text: string): boolean {
  if (kind.confirm === undefined) return kind.pattern.test(text);
  for (const [match] of text.matchAll(new RegExp(kind.pattern, `${kind.pattern.flags}g`))) {
    if (kind.confirm(match)) return true;
  }
  return false;
}

/** ISO/IEC 7812-1 annex B. */
function passesLuhn(text: string): boolean {
  const digits = [...text].filter((character) => character >= '0' && character <= '9').map(Number);
  if (digits.length < 13 || digits.length > 19 || new Set(digits).size < 2) return false;
  const sum = digits.reverse().reduce((total, digit, index) => {
    const weighted = index % 2 === 0 ? digit : digit * 2;
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return sum % 10 === 0;
}

/** The countries of the IBAN registry, release 99. */
const IBAN_COUNTRIES = new Set(
  'AD AE AL AT AZ BA BE BG BH BI BR BY CH CR CY CZ DE DJ DK DO EE EG ES FI FK FO FR GB GE GI GL GR GT HN HR HU IE IL IQ IS IT JO KW KZ LB LC LI LT LU LV LY MC MD ME MK MN MR MT MU NI NL NO OM PK PL PS PT QA RO RS RU SA SC SD SE SI SK SM SO ST SV TL TN TR UA VA VG XK YE'.split(
    ' ',
  ),
);

/** ISO 13616: the rearranged number, letters as 10..35, is 1 modulo 97. */
function passesIbanCheck(text: string): boolean {
  const compact = text.replaceAll(' ', '');
  if (compact.length < 15 || compact.length > 34 || !IBAN_COUNTRIES.has(compact.slice(0, 2))) return false;
  let remainder = 0;
  for (const character of compact.slice(4) + compact.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}
