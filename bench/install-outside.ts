import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Installs packages, each with its version, where nothing of this project sees them, without their scripts and without what they
 * call optional. Returns the folder of `node_modules`, which is kept in the user's cache for the next run.
 */
export function installOutside(packages: readonly string[]): string {
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  const folder = join(cache, 'tunegate-peers', packages.join('+').replace(/[^\w.@+-]/g, '-'));
  const installed = join(folder, 'node_modules');
  const done = join(folder, 'installed');
  if (existsSync(done)) return installed;
  console.error(`installing ${packages.join(' ')} into ${folder}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const options = ['--ignore-scripts', '--omit=optional', '--no-audit', '--no-fund', '--no-package-lock'];
  execFileSync('npm', ['install', ...options, ...packages], { cwd: folder, stdio: ['ignore', 2, 2] });
  writeFileSync(done, '');
  return installed;
}
