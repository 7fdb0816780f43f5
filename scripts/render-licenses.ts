import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

/**
 * The licences of all packages that compiled code in `folder` imports, and of all that those depend on: everything that a bundle can
 * hold. ncc's own list leaves out what stands beside code that is loaded later.
 */
export function renderLicenses(folder: string, root: string): string {
  const found = new Map<string, Package>();
  for (const name of importedPackages(folder)) collect(name, root, root, found);
  const entries = [...found.values()].map(
    ({ name, version, license, text }) => `${name} ${version}\n${license}\n${text}\n`,
  );
  return [...new Set(entries)].sort().join('\n');
}

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly text: string;
}

const manifestSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  dependencies: z.record(z.string(), z.string()).default({}),
});

function importedPackages(folder: string): ReadonlySet<string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  const specifiers = files.flatMap((name) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(/(?:^import |\bfrom |\bimport\()['"]([^'"]+)['"]/gm)].map(
      ([, specifier = '']) => specifier,
    ),
  );
  return new Set(
    specifiers.filter((specifier) => /^[@a-z]/.test(specifier) && !specifier.startsWith('node:')).map(packageOf),
  );
}

function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

function collect(name: string, from: string, root: string, found: Map<string, Package>): void {
  const folder = findPackage(name, from, root);
  if (folder === null || found.has(folder)) return;
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  const texts = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(?:licen[cs]e|notice)/i.test(entry.name))
    .map((entry) => entry.name);
  const text = texts
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim())
    .join('\n\n');
  found.set(folder, { name: manifest.name, version: manifest.version, license: manifest.license, text });
  for (const dependency of Object.keys(manifest.dependencies)) collect(dependency, folder, root, found);
}

/** Where Node would find it; null for a built-in module. */
function findPackage(name: string, from: string, root: string): string | null {
  for (let at = from; at.length >= root.length; at = dirname(at)) {
    const folder = join(at, 'node_modules', name);
    if (existsSync(join(folder, 'package.json'))) return folder;
  }
  return null;
}
