import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tellResult } from '../../src/cli/tell-result.ts';
import { openAnswerStore } from '../../src/files/open-answer-store.ts';
import { parseConfiguration } from '../../src/settings/parse-configuration.ts';
import { resolveTasks } from '../../src/settings/resolve-tasks.ts';
import { buildReport, buildTask } from '../render/report-builder.ts';
import { makeCommandFolder } from './workspace.ts';

it('a key that a service repeated reaches neither the screen nor a file, in none of its forms', async () => {
  const key = 'sk-proj-abcdefgh+1';
  const { path: folder } = await makeCommandFolder({});
  const evidence = `wrong key ${key}, ${Buffer.from(key).toString('base64')}, ${encodeURIComponent(key)}`;
  const failure = { kind: 'outside', what: 'The service refused.', evidence, remedy: 'Correct the key.' } as const;
  const answers = openAnswerStore({ journalPath: join(folder, 'predictions.jsonl'), cacheFolder: null, resume: true });
  const tasks = resolveTasks(
    parseConfiguration('tasks: { t: { held-out: h, baseline: { model: m }, candidate: { model: n } } }', 'c'),
  );
  let screen = '';
  const code = await tellResult(
    {
      report: buildReport({ tasks: [buildTask({ comparison: null, failure })] }),
      tasks,
      answers,
      reportFolder: folder,
    },
    {
      stdout: (text) => {
        screen += text;
      },
      stderr: process.stderr,
      environment: { OPENAI_API_KEY: key },
      colour: false,
      columns: 100,
    },
  );
  answers.close();
  expect(code).not.toBe(0);
  expect(screen).toContain('wrong key ***, ***, ***');
  for (const name of ['report.json', 'report.html', 'comment.md']) {
    const text = await readFile(join(folder, name), 'utf8');
    expect(text).toContain('wrong key');
    for (const form of [key, Buffer.from(key).toString('base64'), encodeURIComponent(key)])
      expect(text).not.toContain(form);
  }
});
