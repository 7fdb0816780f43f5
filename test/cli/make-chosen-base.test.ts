import { afterEach, expect, it } from 'vitest';
import { makeChosenBase } from '../../src/cli/make-chosen-base.ts';
import { makeRepository, type TemporaryRepository } from '../git/temporary-repository.ts';

const made: TemporaryRepository[] = [];
afterEach(async () => {
  for (const one of made.splice(0)) await one.remove();
});

async function makeBranch(): Promise<TemporaryRepository & { readonly start: string }> {
  const repository = await makeRepository();
  made.push(repository);
  await repository.write('data/a.jsonl', 'one');
  const start = repository.commit('start');
  await repository.write('data/a.jsonl', 'others');
  repository.commit('main went on');
  repository.git('checkout', '-q', '-b', 'topic', start);
  await repository.write('data/a.jsonl', 'ours');
  repository.commit('topic');
  return { ...repository, start };
}

it('the base is where the branch left the named one', async () => {
  const { path, start } = await makeBranch();
  const base = await makeChosenBase('main', { baseFolder: path, configuration: null });
  expect(await base.findCommit()).toEqual({ known: true, value: { commit: start, relation: 'merge-base' } });
  const file = await base.readFile(`${path}/data/a.jsonl`);
  expect(file.status === 'present' && Buffer.from(file.bytes).toString()).toBe('one');
  expect(await base.readFile(`${path}/data/b.jsonl`)).toEqual({ status: 'absent' });
  expect(await base.readFile(`${path}/../elsewhere`)).toEqual({
    status: 'unknown',
    reason: 'it stands outside of the repository',
  });
});

it('files are found by the patterns of the configuration, from its own folder', async () => {
  const { path } = await makeBranch();
  const find = async (folder: string, pattern: string) => {
    const base = await makeChosenBase('main', { baseFolder: folder, configuration: null });
    const found = await base.findFiles([pattern]);
    return found.known ? found.value.map((each) => each.slice(each.indexOf('data/'))) : found;
  };
  expect(await find(path, '**/*.jsonl')).toEqual(['data/a.jsonl']);
  expect(await find(`${path}/data`, '*.jsonl')).toEqual(['data/a.jsonl']);
  expect(await find(`${path}/data`, '../data/*.jsonl')).toEqual(['data/a.jsonl']);
  expect(await find(`${path}/data`, '../../*/data/*.jsonl')).toEqual([]);
});

it.each(['nowhere', '--output=x', '', 'HEAD~99'])('%j is refused by name', async (name) => {
  const { path } = await makeBranch();
  await expect(makeChosenBase(name, { baseFolder: path, configuration: null })).rejects.toMatchObject({
    kind: 'configuration',
    message: `There is nothing to compare with by --base ${name}.`,
  });
});

it('a folder outside of any clone has no base', async () => {
  await expect(makeChosenBase('main', { baseFolder: '/', configuration: null })).rejects.toMatchObject({
    evidence: expect.stringMatching(/no git clone/),
  });
});
