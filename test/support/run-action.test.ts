import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runAction } from './run-action.ts';

let workspace = '';
beforeAll(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'tunegate-workspace-'));
});
afterAll(() => rm(workspace, { recursive: true }));

const action = `
  import { appendFileSync, readFileSync } from 'node:fs';
  const event = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'));
  appendFileSync(process.env.GITHUB_OUTPUT, 'mode=' + process.env['INPUT_GITHUB-TOKEN'] + event.number + '\\n');
  appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# Summary');
  console.log(JSON.stringify(Object.keys(process.env)));
  console.error(process.cwd(), process.version);
  process.exitCode = 3;
`;

it('an action runs in the workspace with inputs, event and files, and without the environment of the tests', async () => {
  const bundle = join(workspace, 'action.mjs');
  await writeFile(bundle, action);
  const result = await runAction({
    bundle,
    workspace,
    eventName: 'pull_request',
    payload: { number: 7 },
    apiUrl: 'http://127.0.0.1:1',
    repository: 'acme/triage',
    inputs: { 'github-token': 'ghs_workflow' },
    environment: { GITHUB_STATE: undefined },
  });
  expect(result).toMatchObject({ code: 3, outputs: { mode: 'ghs_workflow7' }, summary: '# Summary' });
  expect(result.stderr).toBe(`${workspace} ${process.version}\n`);
  const names: readonly string[] = JSON.parse(result.stdout);
  expect(names).toContain('GITHUB_WORKSPACE');
  expect(names).not.toContain('GITHUB_STATE');
  expect(names.filter((name) => !/^(?:GITHUB_|RUNNER_|INPUT_|CI$|PATH$|TMPDIR$)/.test(name))).toEqual([]);
});

it('an action that never ends is killed', async () => {
  const bundle = join(workspace, 'endless.mjs');
  await writeFile(bundle, 'setInterval(() => {}, 1000);');
  const plan = { bundle, workspace, eventName: 'push', payload: {}, apiUrl: 'http://127.0.0.1:1', repository: 'a/b' };
  expect(await runAction({ ...plan, timeoutMs: 200 })).toMatchObject({ code: null, signal: 'SIGKILL' });
});
