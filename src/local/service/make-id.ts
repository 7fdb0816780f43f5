import { randomBytes } from 'node:crypto';

/** A fresh identifier in the service's shape, such as `file-…` or `ftjob-…`: the prefix and 24 letters and digits. */
export function makeId(prefix: string): string {
  let id = '';
  for (const byte of randomBytes(24)) id += alphabet.charAt(byte % alphabet.length);
  return prefix + id;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Seconds since 1970, as the service counts time. */
export function unixSeconds(): number {
  return Math.floor(Date.now() / 1000);
}
