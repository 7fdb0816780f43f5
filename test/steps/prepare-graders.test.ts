import { describe, expect, it } from 'vitest';
import { parseConfiguration } from '../../src/settings/parse-configuration.ts';
import { resolveTasks } from '../../src/settings/resolve-tasks.ts';
import { prepareGraders } from '../../src/steps/prepare-graders.ts';
import { prepareTask } from '../../src/steps/prepare-task.ts';
import { answered, makeTestBase, makeTestWorld, type TestWorldPlan } from './world.ts';

const line = (text: string) =>
  `${JSON.stringify({
    messages: [
      { role: 'user', content: text },
      { role: 'assistant', content: text },
    ],
  })}\n`;
const files = {
  'held-out.jsonl': ['amber', 'brook', 'cedar'].map(line).join(''),
  'g.mjs': 'export default () => 1',
  's.json': '{"type": "object"}',
};

function taskWith(graders: string) {
  const text = `tasks: { echo: { held-out: held-out.jsonl, baseline: { model: old }, candidate: { model: new }, graders: ${graders} } }`;
  const [task] = resolveTasks(parseConfiguration(text, 'tunegate.yml'));
  if (task === undefined) throw new Error('no task');
  return task;
}

const prepare = (graders: string, plan: Partial<TestWorldPlan> = {}) =>
  prepareGraders(taskWith(graders), [], makeTestWorld({ files, ...plan }).world);

const asksAbout = async (graders: string, plan: Partial<TestWorldPlan> = {}) => {
  const { grader } = await prepare(graders, plan);
  const sample = {
    id: '',
    group: '',
    file: '',
    line: 1,
    input: [],
    expected: { role: 'assistant' as const },
    metadata: {},
  };
  return grader.ask(answered('x'), sample).length;
};

describe('the graders of a task', () => {
  it('are named by the hashes of their files too', async () => {
    const first = await prepare('[{ json-schema: { schema: s.json } }]');
    const second = await prepare('[{ json-schema: { schema: s.json } }]', {
      files: { ...files, 's.json': '{"type": "array"}' },
    });
    expect(Object.keys(first.files)).toEqual(['s.json']);
    expect(first.files).not.toEqual(second.files);
  });

  it('give the guard of schemas the schema, wherever the grader stands', async () => {
    const { keepsSchema } = await prepare('[{ combine: { any: [exact-match, { json-schema: { schema: s.json } }] } }]');
    expect([keepsSchema?.(answered('{}')), keepsSchema?.(answered('[]'))]).toEqual([true, false]);
    expect((await prepare('[exact-match]')).keepsSchema).toBe(null);
  });

  it('run a program only as the base commit has it, where there is a change', async () => {
    const module = '[{ module: { file: g.mjs } }]';
    const base = (text?: string) => makeTestBase(text === undefined ? {} : { 'g.mjs': text });
    expect(await asksAbout(module)).toBe(1);
    expect(await asksAbout(module, { base: base(files['g.mjs']) })).toBe(1);
    expect(await asksAbout(module, { base: base('export default () => 0') })).toBe(0);
    expect(await asksAbout(module, { base: base() })).toBe(0);
  });

  it('are not run for a change that has no secrets when one of them is a program', async () => {
    const { world, calls } = makeTestWorld({ files });
    const plan = {
      training: 'none',
      evaluate: true,
      concurrency: 1,
      seed: '',
      withoutKey: 'skip',
      untrusted: true,
    } as const;
    const prepared = await prepareTask(taskWith('[{ module: { file: g.mjs } }]'), plan, world);
    expect(prepared).toMatchObject({
      status: 'ended',
      report: { verdict: 'skipped', passed: false, reasons: [expect.stringMatching(/program of its own.*forks/)] },
    });
    expect(calls).toEqual([]);
  });
});
