import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAnswerStore } from '../../src/files/open-answer-store.ts';
import { stayInside } from '../../src/files/stay-inside.ts';
import { makeWorld } from '../../src/make-world.ts';

describe('a workspace', () => {
  let folder: string;
  let workspace: string;

  beforeAll(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), 'tunegate-inside-')));
    workspace = join(folder, 'work');
    await mkdir(join(workspace, 'data'), { recursive: true });
    await mkdir(join(folder, 'work-of-others'));
    await writeFile(join(workspace, 'data', 'a.jsonl'), '{}\n');
    await writeFile(join(folder, 'secret.jsonl'), '{}\n');
    await writeFile(join(folder, 'work-of-others', 'b.jsonl'), '{}\n');
    await symlink('../../secret.jsonl', join(workspace, 'data', 'link.jsonl'));
    await symlink('..', join(workspace, 'up'));
    await symlink('data/a.jsonl', join(workspace, 'inside.jsonl'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const world = () =>
    makeWorld({
      baseFolder: workspace,
      workspace,
      environment: {},
      progress: () => undefined,
      answers: openAnswerStore({ journalPath: join(folder, 'report', 'p.jsonl'), cacheFolder: null, resume: false }),
    });

  it.each(['data/a.jsonl', 'inside.jsonl', 'data/../data/a.jsonl', './data/[a].jsonl'])(
    'gives the file that %s names',
    async (pattern) => {
      const [path = ''] = await world().findFiles([pattern], 'train');
      expect(Buffer.from(await world().readBytes(path, 'train')).toString()).toBe('{}\n');
    },
  );

  it.each([
    '../secret.jsonl',
    'data/link.jsonl',
    'data/*.jsonl',
    '../*.jsonl',
    'up/secret.jsonl',
    'up/*.jsonl',
    '**/secret.jsonl',
    '../work-of-others/b.jsonl',
    '/etc/hostname',
  ])('gives nothing for %s, which leads out of it', async (pattern) => {
    await expect(world().findFiles([pattern], 'tasks.t.train')).rejects.toMatchObject({
      kind: 'configuration',
      message: expect.stringMatching(/leads out of the workspace|is not there/),
    });
  });

  it('reads nothing that was not looked for first', async () => {
    await expect(world().readBytes(join(workspace, 'data/link.jsonl'), 'x')).rejects.toThrow('leads out');
  });

  it('holds what is not there yet to where its folder leads', async () => {
    await expect(stayInside(workspace, join(workspace, 'new', 'report'), 'x')).resolves.toBeUndefined();
    await expect(stayInside(workspace, join(workspace, 'up', 'report'), 'x')).rejects.toThrow('leads out');
  });
});
