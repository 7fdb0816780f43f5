import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openRepository } from '../../src/git/open-repository.ts';
import { makeRepository, type TemporaryRepository } from './temporary-repository.ts';

const made: { remove(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of made.splice(0)) await one.remove();
});

async function make(from?: { readonly path: string; readonly depth: number }): Promise<TemporaryRepository> {
  const repository = await makeRepository(from);
  made.push(repository);
  return repository;
}

async function open(path: string) {
  const repository = await openRepository(path);
  if (repository === null) throw new Error('no repository');
  return repository;
}

const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString();

describe('a local clone', () => {
  it('gives a file as a commit has it, to the byte, whatever the working tree says', async () => {
    const made = await make();
    const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, 0x0d, 0x0a, 0x00, 0xff, 0x0a]);
    await made.write('data/train.jsonl', bytes);
    const first = made.commit('one');
    await made.write('data/train.jsonl', 'changed\n');
    made.commit('two');
    const read = await (await open(join(made.path, 'data'))).readFile(first, 'data/train.jsonl');
    expect(read).toMatchObject({ status: 'present' });
    expect(read.status === 'present' ? [...read.bytes] : []).toEqual([...bytes]);
  });

  it('tells a file that is not there from one that cannot be read', async () => {
    const made = await make();
    await made.write('a/b.jsonl', 'x');
    await symlink('b.jsonl', join(made.path, 'a/link.jsonl'));
    const commit = made.commit('one');
    const repository = await open(made.path);
    expect(await repository.readFile(commit, 'a/c.jsonl')).toEqual({ status: 'absent' });
    expect(await repository.readFile(commit, 'a')).toEqual({ status: 'unknown', reason: 'it is a folder there' });
    expect(await repository.readFile(commit, 'a/link.jsonl')).toMatchObject({ reason: 'it is a symbolic link there' });
    expect(await repository.readFile('0'.repeat(40), 'a/b.jsonl')).toMatchObject({ status: 'unknown' });
  });

  it.each(['../outside', '/etc/passwd', 'a/../../x', '--help', ':(glob)**', 'x*', '-z', 'a\nb', '', 'a\u0000b'])(
    'finds no file by the path %j',
    async (path) => {
      const made = await make();
      await made.write('xy', 'secret');
      const commit = made.commit('one');
      expect((await (await open(made.path)).readFile(commit, path)).status).not.toBe('present');
    },
  );

  it('finds files by names that look like patterns, options and other alphabets', async () => {
    const made = await make();
    const names = ['x*', '-z', 'data/[a] "b".jsonl', 'données.jsonl', '日本.jsonl', 'a\tb'];
    for (const name of names) await made.write(name, name);
    const commit = made.commit('one');
    const repository = await open(made.path);
    for (const name of names) {
      const read = await repository.readFile(commit, name);
      expect(read.status === 'present' ? textOf(read.bytes) : read).toBe(name);
    }
    expect(await repository.listFiles(commit)).toEqual({ known: true, value: expect.arrayContaining(names) });
  });

  it.each(['HEAD', 'main', '--output=x', 'abc'])('takes %s for no commit', async (name) => {
    const made = await make();
    await made.write('x', 'x');
    made.commit('one');
    const repository = await open(made.path);
    expect(await repository.hasCommit(name)).toMatchObject({ known: false });
    expect((await repository.readFile(name, 'x')).status).toBe('unknown');
    expect(await repository.findMergeBase(name, name)).toMatchObject({ known: false });
    expect(await repository.listFiles(name)).toMatchObject({ known: false });
  });

  it('finds where two branches parted, and says when they never were one', async () => {
    const made = await make();
    const start = made.commit('start');
    const main = made.commit('main');
    made.git('checkout', '-q', '-b', 'topic', start);
    const topic = made.commit('topic');
    made.git('checkout', '-q', '--orphan', 'other');
    const other = made.commit('other');
    const repository = await open(made.path);
    expect(await repository.findMergeBase(main, topic)).toEqual({ known: true, value: start });
    expect(await repository.findMergeBase(main, other)).toEqual({
      known: false,
      reason: 'the two have no common history',
    });
  });

  it('of depth one knows the parents of what is checked out and has none of them', async () => {
    const origin = await make();
    const start = origin.commit('start');
    const main = origin.commit('main');
    origin.git('checkout', '-q', '-b', 'topic', start);
    await origin.write('x', 'x');
    const topic = origin.commit('topic');
    origin.git('merge', '-q', '--no-ff', '-m', 'merge', main);
    const merge = origin.git('rev-parse', 'HEAD');
    const repository = await open((await make({ path: origin.path, depth: 1 })).path);
    expect(await repository.readHead()).toEqual({ known: true, value: { commit: merge, parents: [topic, main] } });
    expect(await repository.hasCommit(merge)).toEqual({ known: true, value: true });
    expect(await repository.hasCommit(main)).toEqual({ known: true, value: false });
    expect(await repository.findMergeBase(merge, merge)).toEqual({ known: false, reason: 'the clone is shallow' });
  });

  it('of no commit yet has no head', async () => {
    expect(await (await open((await make()).path)).readHead()).toMatchObject({ known: false });
  });

  it('fetches nothing and runs no program that its configuration names', async () => {
    const made = await make();
    await made.write('x', 'x');
    const commit = made.commit('one');
    const trap = join(made.path, 'trap');
    const program = join(made.path, 'run.sh');
    await writeFile(program, `#!/bin/sh\ntouch ${trap}\n`, { mode: 0o755 });
    // A partial clone asks its remote for what it lacks, by the program that is configured for that.
    made.git('config', 'core.repositoryFormatVersion', '1');
    made.git('config', 'extensions.partialClone', 'origin');
    made.git('remote', 'add', 'origin', `file://${made.path}`);
    made.git('config', 'remote.origin.promisor', 'true');
    made.git('config', 'remote.origin.uploadpack', program);
    made.git('config', 'core.fsmonitor', program);
    const repository = await open(made.path);
    expect(await repository.readFile(commit, 'x')).toMatchObject({ status: 'present' });
    expect(await repository.hasCommit('a'.repeat(40))).toEqual({ known: true, value: false });
    expect(existsSync(trap)).toBe(false);
    expect(() => made.git('cat-file', '-e', 'a'.repeat(40))).toThrow();
    expect(existsSync(trap)).toBe(true);
  });
});

describe('no clone', () => {
  it('is found in a folder that belongs to none', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tunegate-none-'));
    made.push({ remove: () => rm(folder, { recursive: true, force: true }) });
    expect(await openRepository(folder)).toBeNull();
    expect(await openRepository(join(folder, 'nowhere'))).toBeNull();
  });

  it('is a folder of a pull request that looks like a repository', async () => {
    const outer = await make();
    outer.git('init', '-q', '--bare', 'data');
    const bare = join(outer.path, 'data');
    const plain = execFileSync('git', ['rev-parse', '--is-bare-repository'], { cwd: bare }).toString().trim();
    expect(plain).toBe('true');
    expect(await openRepository(bare)).toBeNull();
  });
});
