import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Prints the section of CHANGELOG.md about the version that is named, `v0.1.0`; fails when there is none. */
const version = (process.argv[2] ?? '').replace(/^v/, '');
const changelog = readFileSync(join(import.meta.dirname, '../CHANGELOG.md'), 'utf8');
const section = changelog
  .split(/^## /m)
  .find((part) => part.startsWith(`${version} `) || part.startsWith(`${version}\n`));
if (section === undefined || version === '') {
  console.error(`CHANGELOG.md has no section "## ${version}".`);
  process.exitCode = 1;
} else {
  const [, ...lines] = section.trimEnd().split('\n');
  console.log(lines.join('\n').trim());
}
