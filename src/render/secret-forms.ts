/**
 * The forms of a secret that a header, an address, a JSON body or an error text may carry: each of its lines, plain, as
 * `Bearer …`, URL-encoded, JSON-escaped, in base64 and base64url, alone and as the password of basic authentication.
 *
 * Lines only, since the runner works line by line and would take each line of a longer value for a secret of its own:
 * a `}` would then disappear from every log. For the same reason nothing under four characters is ever masked.
 */
export function secretForms(secret: string): readonly string[] {
  const lines = [...secret.split(/[\r\n]+/), secret.trim()].flatMap((line) => [line, line.trim()]);
  const forms = new Set(lines.filter(isMaskable).flatMap(formsOfLine));
  const whole = secret.trim().length < leastLength ? [] : [base64(secret), base64(secret.trim())];
  return [...new Set([...forms, ...whole])];
}

const leastLength = 4;

function isMaskable(text: string): boolean {
  return text.trim().length >= leastLength && !/[\r\n]/.test(text);
}

function formsOfLine(line: string): readonly string[] {
  return [
    line,
    `Bearer ${line}`,
    encodeURIComponent(Buffer.from(line).toString()),
    JSON.stringify(line).slice(1, -1),
    base64(line),
    withoutPadding(base64(line)),
    Buffer.from(line).toString('base64url'),
    base64(`:${line}`),
    base64(`x-access-token:${line}`),
  ];
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}

function withoutPadding(text: string): string {
  return text.replace(/=+$/, '');
}
