/**
 * Builds the two bundles that are committed: `dist/action` and `dist/cli`. TypeScript 7 compiles (ncc 0.45 cannot load it),
 * ncc bundles the JavaScript. The same source gives the same bytes on every machine.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderLicenses } from './render-licenses.ts';
import { writeTablesAsJson } from './write-tables-as-json.ts';

const root = join(import.meta.dirname, '..');
const run = (program: string, ...args: readonly string[]) =>
  execFileSync(join(root, 'node_modules', '.bin', program), args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });

rmSync(join(root, 'build'), { recursive: true, force: true });
run('tsc', '-p', 'tsconfig.build.json');
// Without it ncc would take the compiled files for CommonJS.
writeFileSync(join(root, 'build', 'package.json'), '{ "type": "module" }\n');

const licenses = renderLicenses(join(root, 'build'), root);

for (const entry of ['action', 'cli']) {
  const folder = join(root, 'dist', entry);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  run('ncc', 'build', join('build', entry, 'main.js'), '-o', folder, '--target', 'es2022', '--quiet');
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.js'))) quicken(join(folder, name));
  writeFileSync(join(folder, 'licenses.txt'), licenses);
  const sizes = readdirSync(folder).map(
    (name) => `${name} ${(readFileSync(join(folder, name)).length / 1e6).toFixed(2)} MB`,
  );
  console.log(`dist/${entry}: ${sizes.join(', ')}`);
}

/** What the runtime loads quickest and in the least memory: long tables as JSON, and all of it in ASCII. */
function quicken(path: string): void {
  writeFileSync(path, writeAsAscii(writeTablesAsJson(readFileSync(path, 'utf8')), path));
}

/** The runtime keeps the text of a program in memory, with two bytes a character as soon as one of them is not ASCII. */
function writeAsAscii(program: string, path: string): string {
  if (/\\[^\0-\x7f]/.test(program)) throw new Error(`${path} has a backslash before a character that is not ASCII`);
  return program.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
