import { describe, expect, it } from 'vitest';
import type { DatasetDiff, FileDiff } from '../../src/domain/dataset-diff.ts';
import { parseConfiguration } from '../../src/settings/parse-configuration.ts';
import { resolveTasks } from '../../src/settings/resolve-tasks.ts';
import { diffTaskDatasets } from '../../src/steps/diff-task-datasets.ts';
import { readDatasets } from '../../src/steps/read-datasets.ts';
import { makeTestBase, makeTestWorld } from './world.ts';

type Files = Readonly<Record<string, string>>;

const line = (question: string, answer = 'billing') =>
  `${JSON.stringify({
    messages: [
      { role: 'user', content: question },
      { role: 'assistant', content: answer },
    ],
  })}\n`;
const questions = 'where when what who how which whose why whether whom whither whence'.split(' ');
const train = questions.map((word) => line(`${word} is my parcel`)).join('');
const heldOut = line('the held-out one');
const configuration = (trained = 'train.jsonl') => `tasks:
  triage:
    train: ${trained}
    held-out: held-out.jsonl
    provider: local
    baseline: { model: old }
    candidate: { model: new }
`;

async function diff(files: Files, base: Parameters<typeof makeTestWorld>[0]['base']): Promise<DatasetDiff | null> {
  const [task] = resolveTasks(parseConfiguration(files['tunegate.yml'] ?? configuration(), 'tunegate.yml'));
  if (task === undefined) throw new Error('no task');
  const { world } = makeTestWorld({ files, ...(base === undefined ? {} : { base }) });
  return diffTaskDatasets(task, (await readDatasets(task, world)).files, world);
}

async function diffFiles(
  files: Files,
  base: Files,
  named: string | null = 'tunegate.yml',
): Promise<readonly FileDiff[]> {
  const found = await diff(files, makeTestBase(base, named));
  if (found === null || !found.known) throw new Error('no diff');
  return found.files;
}

const head = { 'train.jsonl': train, 'held-out.jsonl': heldOut };

describe('the diff of a task', () => {
  it('is absent where no change is known of', async () => {
    expect(await diff(head, undefined)).toBeNull();
  });

  it('is unknown where the base commit is', async () => {
    const findCommit = async () => ({ known: false, reason: 'the clone is shallow' }) as const;
    expect(await diff(head, { ...makeTestBase(), findCommit })).toEqual({
      known: false,
      reason: 'the clone is shallow',
    });
  });

  it('names the base and tells file by file what was done', async () => {
    const found = await diff(
      { ...head, 'train.jsonl': train + line('I was charged twice', 'refund') },
      makeTestBase({ 'train.jsonl': train, 'held-out.jsonl': line('the held-out one', 'refund') }),
    );
    expect(found).toMatchObject({
      known: true,
      base: { commit: 'b'.repeat(40), relation: 'merge-parent' },
      files: [
        { path: 'train.jsonl', role: 'train', status: 'changed', added: 1, removed: 0, edited: 0 },
        { path: 'held-out.jsonl', role: 'held-out', status: 'changed', added: 0, removed: 0, edited: 1 },
      ],
      removedUnknown: null,
    });
  });

  it('is unchanged where lines moved, keys changed places and line ends are others', async () => {
    const moved = train
      .split('\n')
      .reverse()
      .join('\r\n')
      .trimStart()
      .replace(/"role":"user",("content":"[^"]*")/g, '$1,"role":"user"');
    const [file] = await diffFiles({ ...head, 'train.jsonl': moved }, head);
    expect(file).toMatchObject({ status: 'unchanged', examples: { before: 12, after: 12 } });
  });

  it('is unchanged where the bytes are the same, even for lines with errors', async () => {
    const broken = { ...head, 'train.jsonl': `${train}{"messages": [\n` };
    expect(await diffFiles(broken, broken)).toMatchObject([{ status: 'unchanged' }, { status: 'unchanged' }]);
  });

  it('of a file that is new is all of it', async () => {
    const [file] = await diffFiles(head, { 'held-out.jsonl': heldOut });
    expect(file).toMatchObject({ status: 'new', added: 12, examples: { before: 0, after: 12 } });
  });

  it('of a file that cannot be read at the base is unknown, never all of it', async () => {
    const readFile = async () => ({ status: 'unknown', reason: 'GitHub answered 403: too large' }) as const;
    const found = await diff(head, { ...makeTestBase(), readFile });
    expect(found).toMatchObject({
      files: [
        { status: 'unknown', path: 'train.jsonl', reason: expect.stringContaining('GitHub answered 403') },
        { status: 'unknown' },
      ],
    });
  });

  it('of a file that was a pointer of Git LFS, or is one now, is unknown', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`;
    const [before] = await diffFiles(head, { ...head, 'train.jsonl': pointer });
    expect(before).toMatchObject({
      status: 'unknown',
      reason: expect.stringMatching(/^at the base, the file is .*LFS/),
    });
    const [after] = await diffFiles({ ...head, 'train.jsonl': pointer }, head);
    expect(after).toMatchObject({ status: 'unknown', reason: expect.stringMatching(/^the file is .*LFS/) });
  });

  it('has the files that the task named before and names no more', async () => {
    const files = await diffFiles(
      { 'new.jsonl': train, 'held-out.jsonl': heldOut, 'tunegate.yml': configuration('new.jsonl') },
      { ...head, 'tunegate.yml': configuration() },
    );
    expect(files.map(({ path, status }) => [path, status])).toEqual([
      ['new.jsonl', 'new'],
      ['held-out.jsonl', 'unchanged'],
      ['train.jsonl', 'removed'],
    ]);
    expect(files[2]).toMatchObject({ role: 'train', removed: 12, examples: { before: 12, after: 0 } });
  });

  it('goes by the present configuration where the base has none that can be read', async () => {
    const base = { ...head, 'tunegate.yml': 'version: [', 'gone.jsonl': train };
    expect((await diffFiles(head, base)).map(({ path }) => path)).toEqual(['train.jsonl', 'held-out.jsonl']);
    expect((await diffFiles(head, base, null)).map(({ path }) => path)).toEqual(['train.jsonl', 'held-out.jsonl']);
  });

  it('says when removed files cannot be looked for', async () => {
    const found = await diff(
      { ...head, 'new.jsonl': train, 'tunegate.yml': configuration('new.jsonl') },
      {
        ...makeTestBase({ ...head, 'tunegate.yml': configuration() }, 'tunegate.yml'),
        findFiles: async () => ({ known: false, reason: 'GitHub lists a part of so many files only' }),
      },
    );
    expect(found).toMatchObject({ known: true, removedUnknown: 'GitHub lists a part of so many files only' });
  });
});
