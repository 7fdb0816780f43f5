import { describe, expect, it } from 'vitest';
import { findSecrets, maskSecrets } from '../../src/dataset/find-secrets.ts';
import { SECRET_KINDS } from '../../src/dataset/secret-kinds.ts';

// Every value is made up: the shape is right, the content is a repeated pattern.
const mixed = (length: number): string => 'aB3d'.repeat(64).slice(0, length);
const hex = (length: number): string => '0123456789abcdef'.repeat(8).slice(0, length);

const FOUND: readonly (readonly [kind: string, text: string])[] = [
  ['an OpenAI or Anthropic API key', `sk-proj-${mixed(40)}`],
  ['an OpenAI or Anthropic API key', `sk-ant-api03-${mixed(90)}`],
  ['an AWS access key', 'AKIAIOSFODNN7EXAMPLE'],
  ['a GitHub token', `ghp_${mixed(36)}`],
  ['a GitHub token', `github_pat_11ABCDEFG0${mixed(60)}`],
  ['a GitLab token', `glpat-${mixed(20)}`],
  ['a Slack token', `xoxb-123456789012-${mixed(24)}`],
  ['a Slack webhook', `https://hooks.slack.com/services/T0000/B0000/${mixed(24)}`],
  ['a Discord webhook', `https://discord.com/api/webhooks/123456789012345678/${mixed(68)}`],
  ['a Telegram bot token', `123456789:AA${mixed(33)}`],
  ['a Google API key', `AIza${mixed(35)}`],
  ['a Google OAuth secret', `GOCSPX-${mixed(28)}`],
  ['a Stripe key', `sk_live_${mixed(24)}`],
  ['a Twilio key', `SK${hex(32)}`],
  ['a Hugging Face token', `hf_${mixed(34)}`],
  ['an npm token', `npm_${mixed(36)}`],
  ['a PyPI token', `pypi-AgEIcHlwaS5vcmc${mixed(80)}`],
  ['a DigitalOcean token', `dop_v1_${hex(64)}`],
  ['a SendGrid key', `SG.${mixed(22)}.${mixed(43)}`],
  ['an Azure storage key', `AccountName=x;AccountKey=${mixed(86)}==`],
  ['a JSON web token', `eyJ${mixed(20)}.eyJ${mixed(20)}.${mixed(20)}`],
  ['a bearer token', `Authorization: Bearer ${mixed(30)}`],
  ['a private key', '-----BEGIN OPENSSH PRIVATE KEY-----'],
  ['a URL with a password', 'postgres://admin:hunter22@db.example/x'],
  ['a password or key in clear', '{"password": "hunter22"}'],
  ['a password or key in clear', 'aws_secret_access_key = aB3daB3daB3d'],
  ['a password or key in clear', 'DB_PASSWORD=hunter22'],
  ['a password or key in clear', 'My password is hunter2secret'],
  ['a credit-card number', '3782 822463 10005'],
  ['a credit-card number', '5555-5555-5555-4444'],
  ['a US social security number', '078-05-1120'],
  ['an IBAN', 'GB29 NWBK 6016 1331 9268 19'],
  ['an IBAN', 'FR1420041010050500013M02606'],
  ['a phone number', '+44 20 7946 0958'],
  ['a phone number', '(415) 867-5309'],
  ['a phone number', '+33 6 12 34 56 78'],
  ['an IP address', 'the client had the IP address 93.184.216.34'],
  ['an e-mail address', 'jane.roe@mail-provider.eu'],
];

describe('findSecrets', () => {
  it.each(FOUND)('finds %s', (kind, text) => {
    expect(findSecrets(`Please check this ${text} for me`)).toContain(kind);
  });

  it('has an instance of every kind in this test', () => {
    const kinds = [...SECRET_KINDS.credential, ...SECRET_KINDS.personal].map(({ name }) => name);
    expect(kinds.filter((name) => !FOUND.some(([kind]) => kind === name))).toEqual([]);
  });

  it.each([
    ['a card number with a wrong check digit', '4111 1111 1111 1112'],
    ['a barcode of 13 digits whose check digit is right', '4971850134824'],
    ['a loyalty card', '6018840126306675'],
    ['an IBAN with a wrong check digit', 'GB29 NWBK 6016 1331 9268 18'],
    ['an order number', 'order 4539 5787 6362 1487'],
    ['a UUID', '550e8400-e29b-41d4-a716-446655440000'],
    ['a hash', 'da39a3ee5e6b4b0d3255bfef95601890afd80709'],
    ['an ISBN', '978-3-16-148410-0'],
    ['a parcel number', '1Z999AA10123456784'],
    ['a time', '2024-11-20T12:30:45.123Z'],
    ['a sum of money', '+1 000 000 000 000'],
    ['coordinates', '+48.858370 2.294481'],
    ['a version', 'version 10.0.19041.1'],
    ['a private IP address', 'its IP is 192.168.0.1'],
    ['words with hyphens that contain sk-', 'task-sk-learn-something-interesting-here'],
    ['a placeholder for a key', 'api_key: YOUR_API_KEY'],
    ['a variable for a key', 'api_key=os.environ["KEY"]'],
    ['a forgotten password', 'my password is incorrect'],
    ['an address at a domain that is reserved for examples', 'accounts@example.com or a@b.test'],
    ['the address of a repository', 'git@github.com:owner/name.git'],
    ['a mention', '@octocat and @types/node@20.1.0'],
    ['a sentence without a space behind it', 'get a ticket@kiosk.Valid from today'],
    ['a public key', 'ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQ'],
    ['German, French, Japanese and Arabic prose', 'Für 3,50 € · à 12 h 30 · 2024年11月20日 · ٢٠٢٤'],
  ])('finds nothing in %s', (_, text) => {
    expect(findSecrets(`Please look at ${text} again`)).toEqual([]);
  });

  it('ends within the time of a test on long runs that nearly match', () => {
    for (const run of ['1 ', 'a@', 'sk-', 'password', '1.2.', 'AB12', 'a.', '+1 ']) {
      expect(findSecrets(run.repeat(20_000)).length).toBeLessThan(4);
    }
  });
});

describe('maskSecrets', () => {
  it('leaves the kind in place of the value', () => {
    expect(maskSecrets(`write to jane.roe@mail-provider.eu with AKIAIOSFODNN7EXAMPLE`)).toBe(
      'write to [an e-mail address] with [an AWS access key]',
    );
  });
});
