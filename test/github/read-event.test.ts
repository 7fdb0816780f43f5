import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readEvent } from '../../src/github/read-event.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tunegate-event-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function environmentWith(text: string): Promise<Readonly<Record<string, string>>> {
  const path = join(folder, 'event.json');
  await writeFile(path, text);
  return {
    GITHUB_EVENT_PATH: path,
    GITHUB_EVENT_NAME: 'schedule',
    GITHUB_REPOSITORY: 'acme/triage',
    GITHUB_SERVER_URL: 'https://github.example/',
    GITHUB_API_URL: 'https://github.example/api/v3/',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SHA: 'a'.repeat(40),
  };
}

it('an event is read from the file that the runner wrote', async () => {
  const environment = await environmentWith('\uFEFF{"schedule":"0 6 * * 1"}');
  expect(await readEvent(environment)).toMatchObject({
    kind: 'schedule',
    serverUrl: 'https://github.example',
    apiUrl: 'https://github.example/api/v3',
    ref: null,
    actor: null,
  });
});

it('a file that is no JSON is a failure that does not quote it', async () => {
  const environment = await environmentWith('{"title": "::error::x');
  await expect(readEvent(environment)).rejects.toMatchObject({
    kind: 'configuration',
    evidence: `${environment.GITHUB_EVENT_PATH} is not JSON (21 characters).`,
  });
});

it('no file and no variable are failures of configuration', async () => {
  const environment = await environmentWith('{}');
  const missing = join(folder, 'missing.json');
  await expect(readEvent({ ...environment, GITHUB_EVENT_PATH: missing })).rejects.toMatchObject({
    kind: 'configuration',
    evidence: expect.stringContaining('ENOENT'),
  });
  await expect(readEvent({ ...environment, GITHUB_EVENT_PATH: '' })).rejects.toMatchObject({
    kind: 'configuration',
    evidence: 'GITHUB_EVENT_PATH is not set.',
  });
});
