import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFiles } from '../../src/files/find-files.ts';
import { matchPaths } from '../../src/files/match-paths.ts';

const paths = [
  'a.jsonl',
  'b.jsonl',
  'c.json',
  '.hidden.jsonl',
  'data/a.jsonl',
  'data/b.train.jsonl',
  'data/ab.train.jsonl',
  'data/deep/er/c.train.jsonl',
  'data/.git/x.jsonl',
  'data/x+y (1).jsonl',
  'data[1]/z.jsonl',
  'other/a1.jsonl',
  'other/a2.jsonl',
  'other/b1.jsonl',
];

let folder = '';
beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'tunegate-paths-')));
  for (const path of paths) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), '');
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('paths that fit a pattern', () => {
  it.each([
    'a.jsonl',
    './a.jsonl',
    '*.jsonl',
    '*',
    'data/*.jsonl',
    'data/*.train.jsonl',
    '**/*.jsonl',
    '**/*.train.jsonl',
    'data/**',
    'data/**/*.train.jsonl',
    'data/*',
    'dat*',
    'dat[a]',
    '{data,other}',
    '?.jsonl',
    'other/a[12].jsonl',
    'other/[a-b]1.jsonl',
    'other/{a,b}1.jsonl',
    '{data,other}/a*.jsonl',
    '{a,data/a,other/b1}.jsonl',
    'data[1]/z.jsonl',
    '**/a.jsonl',
    'data/.git/*.jsonl',
    '.*.jsonl',
    'data/x+y*.jsonl',
    '*/*/*/*.jsonl',
  ])('of %s are those that the disk gives', async (pattern) => {
    const onDisk = await findFiles({ patterns: [pattern], from: folder, setting: 'train' }).catch(() => []);
    const expected = onDisk.map((path) => relative(folder, path)).sort();
    expect(matchPaths([pattern], paths)).toEqual({ known: true, value: expected });
  });

  it.each(['!(a).jsonl', '@(a|b).jsonl', 'a{1..3}.jsonl', '[!a].jsonl', '{a,{b,c}}.jsonl'])(
    'of %s are unknown',
    (pattern) => {
      expect(matchPaths([pattern], paths)).toMatchObject({ known: false });
    },
  );
});
