import { isCardNumber, isIban } from './check-digits.ts';

export interface SecretKind {
  readonly name: string;
  /** One of these stands, in lower case, in every text that has the kind; or eight digits do, with little between them. */
  readonly signs: readonly string[] | 'digits';
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
    {
      name: 'an OpenAI or Anthropic API key',
      signs: ['sk-'],
      pattern: /(?<![\w-])sk-(?:[a-zA-Z]{2,16}-){0,2}[A-Za-z0-9_-]{20,256}/,
      confirm: (match) => /\d/.test(match) && /[A-Z]/.test(match),
    },
    {
      name: 'an AWS access key',
      signs: ['akia', 'asia', 'agpa', 'aida', 'aroa'],
      pattern: /\b(?:AKIA|ASIA|AGPA|AIDA|AROA)[A-Z0-9]{16}\b/,
    },
    {
      name: 'a GitHub token',
      signs: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_'],
      pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9_]{22,255})/,
    },
    { name: 'a GitLab token', signs: ['glpat-'], pattern: /\bglpat-[A-Za-z0-9_-]{20,64}/ },
    { name: 'a Slack token', signs: ['xox'], pattern: /\bxox[abeoprs]-[A-Za-z0-9-]{10,250}/ },
    {
      name: 'a Slack webhook',
      signs: ['hooks.slack.com'],
      pattern: /https:\/\/hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9/]{20,120}/,
    },
    {
      name: 'a Discord webhook',
      signs: ['/api/webhooks/'],
      pattern: /https:\/\/(?:\w{1,10}\.)?discord(?:app)?\.com\/api\/webhooks\/\d{15,22}\/[A-Za-z0-9_-]{40,100}/,
    },
    { name: 'a Telegram bot token', signs: [':aa'], pattern: /(?<!\w)\d{8,10}:AA[A-Za-z0-9_-]{33}(?![\w-])/ },
    { name: 'a Google API key', signs: ['aiza'], pattern: /\bAIza[A-Za-z0-9_-]{35}/ },
    {
      name: 'a Google OAuth secret',
      signs: ['gocspx-', 'ya29.'],
      pattern: /\b(?:GOCSPX-[A-Za-z0-9_-]{20,40}|ya29\.[A-Za-z0-9_-]{20,512})/,
    },
    {
      name: 'a Stripe key',
      signs: ['_live_', '_test_', 'whsec_'],
      pattern: /\b(?:(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{16,128}|whsec_[A-Za-z0-9+/=]{24,80})/,
    },
    { name: 'a Twilio key', signs: ['sk', 'ac'], pattern: /\b(?:SK|AC)[0-9a-f]{32}\b/ },
    { name: 'a Hugging Face token', signs: ['hf_'], pattern: /\bhf_[A-Za-z0-9]{30,64}/ },
    { name: 'an npm token', signs: ['npm_'], pattern: /\bnpm_[A-Za-z0-9]{36}\b/ },
    { name: 'a PyPI token', signs: ['pypi-'], pattern: /\bpypi-AgE[A-Za-z0-9_-]{50,512}/ },
    { name: 'a DigitalOcean token', signs: ['_v1_'], pattern: /\bdo[opr]_v1_[0-9a-f]{64}\b/ },
    { name: 'a SendGrid key', signs: ['sg.'], pattern: /\bSG\.[A-Za-z0-9_-]{16,32}\.[A-Za-z0-9_-]{32,64}/ },
    {
      name: 'an Azure storage key',
      signs: ['accountkey=', 'sharedaccesskey='],
      pattern: /\b(?:AccountKey|SharedAccessKey)=[A-Za-z0-9+/]{40,100}={0,2}/,
    },
    {
      name: 'a JSON web token',
      signs: ['eyj'],
      pattern: /\beyJ[A-Za-z0-9_-]{8,512}\.eyJ[A-Za-z0-9_-]{4,4096}\.[A-Za-z0-9_-]{4,2048}/,
    },
    { name: 'a bearer token', signs: ['bearer'], pattern: /\bBearer\s{1,3}[A-Za-z0-9._~+/-]{20,2048}/i },
    {
      name: 'a private key',
      signs: ['private key'],
      pattern: /-----BEGIN (?:[A-Z]{2,10} ){0,2}PRIVATE KEY(?: BLOCK)?-----/,
    },
    {
      name: 'a URL with a password',
      signs: ['://'],
      pattern: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@"'<>]{1,100}:[^\s/@"'<>]{3,100}@[^\s/]/i,
    },
    {
      name: 'a password or key in clear',
      signs: ['passw', 'passphrase', 'pwd', 'api_key', 'api-key', 'apikey', 'secret', 'token'],
      pattern:
        /(?<![A-Za-z0-9])(?:password|passwd|pwd|passphrase|api[_-]?key|secret[_-]?(?:access[_-]?)?key|access[_-]?token|client[_-]?secret|auth[_-]?token)(?:["']?\s{0,3}[:=]\s{0,3}["']?[^\s"',;]{6,200}| is ["']?(?=[^\s"',;]{0,100}\d)[^\s"',;]{6,100})/i,
      confirm: (match) =>
        !/(?:[:=]|\bis)\s*["']?(?:<|\[|\$\{|\{\{|\*{3}|xxx|your|string\b|none\b|null\b|true\b|false\b|process\.|os\.)/i.test(
          match,
        ),
    },
  ],
  personal: [
    {
      name: 'a credit-card number',
      signs: 'digits',
      pattern: /(?<![\d.-])(?:\d[ -]?){13,18}\d(?![\d-])/,
      confirm: isCardNumber,
    },
    {
      name: 'a US social security number',
      signs: 'digits',
      pattern: /(?<![\d-])(?!000|666)[0-8]\d{2}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])/,
    },
    {
      name: 'an IBAN',
      signs: 'digits',
      pattern: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b/,
      confirm: isIban,
    },
    {
      name: 'a phone number',
      signs: 'digits',
      pattern:
        /(?<![\w+.-])(?:\+[1-9]\d{0,2}(?:[ .-]?\(?\d{2,4}\)?){2,5}|\+\d{2} ?\d(?:[ .-]\d{2}){4}|\(\d{3}\) ?\d{3}[.-]\d{4}|[2-9]\d{2}[.-]\d{3}[.-]\d{4})(?![\d-])/,
      confirm: isPhoneNumber,
    },
    {
      name: 'an IP address',
      signs: ['ip ', 'ip:', 'ip=', 'ipv4', 'ip-'],
      // Only where the text itself calls it one: four numbers are more often a version.
      pattern:
        /\bIP(?:v4)?(?:[ -]address)?(?: is| was|:|=)? {0,2}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}(?![.\d])/i,
      confirm: (match) => !RESERVED_IP.test(match),
    },
    {
      name: 'an e-mail address',
      signs: ['@'],
      // The lookbehind leaves out the credentials of a URL, which are a finding of their own.
      pattern:
        /(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}@(?<!:\/\/[^\s@]{1,200}@)(?:[A-Za-z0-9-]{1,63}\.){1,5}[A-Za-z]{2,24}\b/,
      confirm: (match) =>
        !RESERVED_DOMAIN.test(match) && /\.(?:[a-z]+|[A-Z]+)$/.test(match) && !match.startsWith('git@'),
    },
  ],
};

/** 10 to 15 digits (E.164); behind +1 ten, of which the area code starts with 2 to 9. */
function isPhoneNumber(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  if (digits.length < 10 || digits.length > 15) return false;
  return !text.startsWith('+1') || /^1[2-9]\d{9}$/.test(digits);
}

/** Domains that belong to nobody (RFC 2606, RFC 6761): an address there is an example, not a person. */
const RESERVED_DOMAIN = /[@.](?:example\.(?:com|net|org)|example|test|invalid|localhost|local)$/i;

/** Private, loopback, link-local and documentation networks (RFC 1918, 1122, 3927, 5737), and the best known name servers. */
const RESERVED_IP =
  /(?:^|\D)(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|192\.0\.2|198\.51\.100|203\.0\.113|8\.8\.(?:8\.8|4\.4)$|1\.[01]\.[01]\.1$|255\.255)(?:\.|$)/;
