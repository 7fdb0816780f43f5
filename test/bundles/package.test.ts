import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { version } from '../../src/version.ts';

const root = join(import.meta.dirname, '..', '..');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tunegate-package-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const npm = (...args: readonly string[]) =>
  execFileSync('npm', [...args, '--offline', '--no-audit', '--no-fund'], {
    cwd: folder,
    encoding: 'utf8',
    stdio: 'pipe',
  });

describe('the packed command line', () => {
  it('installs without a registry and without scripts, brings nothing else along, and runs', () => {
    npm('pack', root, '--ignore-scripts');
    writeFileSync(join(folder, 'package.json'), '{ "private": true }');
    npm('install', '--ignore-scripts', `./tunegate-${version}.tgz`);
    expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['tunegate']);
    const help = execFileSync(join(folder, 'node_modules', '.bin', 'tunegate'), ['--help'], { encoding: 'utf8' });
    expect(help).toContain('validate');
  }, 60_000);

  it('holds no more than the command line needs', () => {
    const [{ files }]: [{ files: { path: string }[] }] = JSON.parse(
      npm('pack', root, '--dry-run', '--json', '--ignore-scripts'),
    );
    const folders = new Set(
      files.map(({ path }) =>
        path
          .split('/')
          .slice(0, path.startsWith('dist/') ? 2 : 1)
          .join('/'),
      ),
    );
    expect([...folders].sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'SECURITY.md',
      'dist/cli',
      'examples',
      'package.json',
      'schema',
    ]);
  }, 30_000);
});

describe('the licences beside the bundles', () => {
  it.each(['action', 'cli'])('of %s hold a text for every package whose code it brings', (bundle) => {
    const text = readFileSync(join(root, 'dist', bundle, 'licenses.txt'), 'utf8');
    for (const name of [
      '@actions/core',
      'ajv',
      'echarts',
      'gpt-tokenizer',
      'openai',
      're2js',
      'undici',
      'yaml',
      'zod',
      'zrender',
    ]) {
      expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+\\n[\\w.-]+\\n\\s*\\S`, 'm'));
    }
  });
});
