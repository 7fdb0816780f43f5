import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeSummary } from '../../src/github/write-summary.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tunegate-summary-'));
});
afterAll(() => rm(folder, { recursive: true }));

it('markdown is appended to what is there', async () => {
  const path = join(folder, 'appended.md');
  await writeFile(path, '# Earlier\n');
  expect(await writeSummary('# Not worse', path)).toEqual({ status: 'written' });
  expect(await readFile(path, 'utf8')).toBe('# Earlier\n# Not worse\n');
});

it('a summary fills its file to the byte, and one byte more gives way to a sentence', async () => {
  const limit = 1_048_576;
  const full = join(folder, 'full.md');
  expect(await writeSummary('é'.repeat((limit - 2) / 2).concat('x'), full)).toEqual({ status: 'written' });
  expect((await stat(full)).size).toBe(limit);
  const over = join(folder, 'over.md');
  expect(await writeSummary('é'.repeat(limit / 2), over)).toMatchObject({ status: 'skipped' });
  expect(await readFile(over, 'utf8')).toMatch(/^tunegate: the summary is too large .*\n$/);
});

it('what others wrote counts, and is never pushed over the limit', async () => {
  const path = join(folder, 'shared.md');
  await writeFile(path, 'x'.repeat(1_048_570));
  expect(await writeSummary('# Not worse', path)).toMatchObject({ status: 'skipped' });
  expect((await stat(path)).size).toBe(1_048_570);
});

it('without a file there is no summary, and the reason says so', async () => {
  for (const path of [undefined, '', join(folder, 'no-such-folder', 'summary.md')]) {
    expect(await writeSummary('# Not worse', path)).toMatchObject({
      status: 'skipped',
      reason: expect.stringMatching(/GITHUB_STEP_SUMMARY is not set|ENOENT/),
    });
  }
});
