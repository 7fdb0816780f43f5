import { expect, it } from 'vitest';
import { secretForms } from '../../src/render/secret-forms.ts';

const key = 'sk-proj-a+b/c"d\\e f%';

it('a secret is masked in every form in which it may leak', () => {
  const leaks = [
    key,
    `Bearer ${key}`,
    encodeURIComponent(key),
    JSON.stringify(key).slice(1, -1),
    Buffer.from(key).toString('base64'),
    Buffer.from(key).toString('base64url'),
    Buffer.from(`x-access-token:${key}`).toString('base64'),
  ];
  expect(secretForms(key)).toEqual(expect.arrayContaining(leaks));
});

it('of a secret of several lines each is masked, but no short one and never the whole', () => {
  const secret = '{\n  "private": "0123456789",\r\n}\n';
  const forms = secretForms(secret);
  expect(forms).toContain('"private": "0123456789",');
  expect(forms).toContain(Buffer.from(secret).toString('base64'));
  expect(forms.filter((form) => form.trim().length < 4 || /[\r\n]/.test(form))).toEqual([]);
});

it.each(['', ' ', 'abc', '   a   ', '\n\n\n\n\n', '}\n'])('%j is too short to mask', (secret) => {
  expect(secretForms(secret)).toEqual([]);
});

it('text that is no Unicode does not stop the masking', () => {
  expect(secretForms('abcd\ud800')).toContain('abcd\ud800');
});
