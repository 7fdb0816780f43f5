/**
 * Builds the two bundles that are committed: `dist/action` and `dist/cli`. TypeScript 7 compiles (ncc 0.45 cannot load it),
 * ncc bundles the JavaScript. The same source gives the same bytes on every machine.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderLicenses } from './render-licenses.ts';

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
  writeFileSync(join(folder, 'licenses.txt'), licenses);
  const sizes = readdirSync(folder).map(
    (name) => `${name} ${(readFileSync(join(folder, name)).length / 1e6).toFixed(2)} MB`,
  );
  console.log(`dist/${entry}: ${sizes.join(', ')}`);
}
