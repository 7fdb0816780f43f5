import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { exitCodeOf } from '../../src/domain/exit-code.ts';
import type { Report } from '../../src/domain/report.ts';
import { formatLock } from '../../src/lock/format-lock.ts';
import { runPipeline } from '../../src/pipeline.ts';
import { parseConfiguration } from '../../src/settings/parse-configuration.ts';
import { resolveTasks } from '../../src/settings/resolve-tasks.ts';
import { appointJudge } from '../../src/steps/appoint-judge.ts';
import { readFromBase } from '../../src/steps/read-from-base.ts';
import { resolveLocked } from '../../src/steps/resolve-locked.ts';
import type { TaskPlan } from '../../src/steps/task-plan.ts';
import type { Base } from '../../src/world.ts';
import { buildEntry, buildLock } from '../lock/lock-builder.ts';
import { answered, makeTestBase, makeTestWorld, repeatInput, type TestWorldPlan } from './world.ts';

const line = (text: string) =>
  `${JSON.stringify({
    messages: [
      { role: 'user', content: text },
      { role: 'assistant', content: text },
    ],
  })}\n`;
const words = 'amber brook cedar delta ember fjord grove heath islet jetty'.split(' ');
const questions = (kind: string) =>
  words.flatMap((word) => words.map((other) => line(`${kind} ${word.toUpperCase()}-${other}`)));
const [easy, hard] = [questions('easy'), questions('hard')];

const configuration = `
tasks:
  echo:
    held-out: held-out.jsonl
    baseline: { model: old, system-prompt: prompt.md }
    candidate: { model: new, system-prompt: prompt.md }
    gate: { rule: no-regression, margin: 0.02, on-inconclusive: warn }
`;
const baseFiles = {
  'tunegate.yml': configuration,
  'held-out.jsonl': [...easy, ...hard].join(''),
  'prompt.md': 'Repeat what is said.\n',
};
/** Fails on every hard question. */
const worse: TestWorldPlan['answer'] = (call) =>
  call.model === 'new' && /hard/.test(String(call.messages.at(-1)?.content)) ? answered('no idea') : repeatInput(call);

const echo = resolveFirst();

function resolveFirst() {
  const [task] = resolveTasks(parseConfiguration(configuration, 'tunegate.yml'));
  if (task === undefined) throw new Error('no task');
  return task;
}

const plan: TaskPlan = { training: 'adopt', evaluate: true, concurrency: 4, seed: 'abc', withoutKey: 'skip' };

interface Change {
  readonly files?: Readonly<Record<string, string>>;
  readonly answer?: TestWorldPlan['answer'];
  readonly base?: Partial<Base>;
  readonly part?: Partial<TaskPlan>;
  readonly atBase?: Readonly<Record<string, string>>;
}

async function judge({ files = {}, answer = worse, base = {}, part = {}, atBase = baseFiles }: Change = {}) {
  const changed = { ...baseFiles, ...files };
  const stood = { ...makeTestBase(atBase, 'tunegate.yml'), ...base };
  const path = 'tunegate.yml';
  const own = parseConfiguration(changed[path], path);
  const judged = await appointJudge({ configuration: own, baseFolder: '/nowhere', path }, stood);
  const test = makeTestWorld({ files: changed, ...(answer === undefined ? {} : { answer }), base: stood });
  const report = await runPipeline(
    {
      tasks: judged.tasks,
      judgement: judged.judgement,
      plan: { ...plan, ...part },
      failOn: 'configured',
      run: { command: 'gate', configuration: path },
    },
    test.world,
  );
  return { report, calls: test.calls, embeddings: test.embeddings, addresses: test.addresses, task: firstTask(report) };
}

function firstTask({ tasks }: Report) {
  const [task] = tasks;
  if (task === undefined) throw new Error('no task');
  return task;
}

describe('a change and its judge', () => {
  it('is judged once where the change leaves the judge alone', async () => {
    const { task, calls } = await judge({ answer: repeatInput });
    expect(task).toMatchObject({
      passed: true,
      judge: { from: 'base', commit: 'b'.repeat(40), changes: [], baselineFiles: [], own: null },
    });
    expect(calls).toHaveLength(400);
  });

  it('is not made green by a looser margin', async () => {
    const loose = configuration.replace('margin: 0.02, on-inconclusive: warn', 'margin: 0.9, on-inconclusive: pass');
    const { report, task, calls } = await judge({
      files: { 'tunegate.yml': loose.replace('no-regression', 'threshold') },
    });
    expect(task).toMatchObject({ verdict: 'regressed', passed: false });
    expect(exitCodeOf(report)).toBe(1);
    expect(task.judge).toMatchObject({
      from: 'base',
      changes: [
        { part: 'gate.rule' },
        { part: 'gate.margin', before: '0.02', after: '0.9' },
        { part: 'gate.on-inconclusive' },
      ],
      own: { known: true, passed: true },
    });
    // Test worlds keep no answers: with a store the second judge pays for nothing twice.
    expect(calls).toHaveLength(800);
  });

  it('is judged by the hard samples that it deletes', async () => {
    const { task, report } = await judge({ files: { 'held-out.jsonl': easy.join('') } });
    expect(task).toMatchObject({ verdict: 'regressed', passed: false, comparison: { n: 200, losses: 100 } });
    expect(task.judge).toMatchObject({
      changes: [
        {
          part: 'held-out.jsonl',
          before: expect.stringContaining('200 lines'),
          after: expect.stringContaining('100 lines'),
        },
      ],
      own: { known: true, passed: true, comparison: { n: 100, losses: 0 } },
    });
    expect(task.datasets.files[0]).toMatchObject({ examples: 100 });
    expect(report.gate.conclusion).toBe('failure');
  });

  it('is judged by the held-out file that it points away from', async () => {
    const { task } = await judge({
      files: {
        'tunegate.yml': configuration.replace('held-out.jsonl', 'other.jsonl'),
        'other.jsonl': easy.join(''),
      },
    });
    expect(task).toMatchObject({ verdict: 'regressed', comparison: { n: 200 }, judge: { own: { passed: true } } });
  });

  it('is compared with the baseline as it was, whose prompt it edits', async () => {
    const { task, calls } = await judge({ files: { 'prompt.md': 'Say nothing.\n' }, answer: repeatInput });
    const promptOf = (model: string) => calls.find((call) => call.model === model)?.messages[0]?.content;
    expect(promptOf('old')).toBe('Repeat what is said.');
    expect(promptOf('new')).toBe('Say nothing.');
    expect(task.judge).toMatchObject({ changes: [], baselineFiles: ['prompt.md'], own: null });
    expect(calls).toHaveLength(400);
  });

  it("is compared with the baseline's own examples, which it edits for its candidate as well", async () => {
    const shown = configuration.replaceAll('system-prompt: prompt.md', 'few-shot: shown.jsonl');
    const { task, calls } = await judge({
      atBase: { ...baseFiles, 'tunegate.yml': shown, 'shown.jsonl': line('as it was') },
      files: { 'tunegate.yml': shown, 'shown.jsonl': line('as it is') },
      answer: repeatInput,
    });
    const shownTo = (model: string) => calls.find((call) => call.model === model)?.messages[0]?.content;
    expect([shownTo('old'), shownTo('new')]).toEqual(['as it was', 'as it is']);
    expect(task.judge).toMatchObject({ changes: [], baselineFiles: ['shown.jsonl'] });
  });

  it('is compared with what was promoted as the base commit calls it, whose lock it edits beside', async () => {
    const before = configuration.replace('model: new, system-prompt: prompt.md', 'model: tuned');
    const atBase = {
      ...baseFiles,
      'tunegate.yml': `${before}    train: train.jsonl\n    fine-tune: { base-model: gpt-4o-mini }\n`,
      'tunegate.lock.json': formatLock(buildLock({ echo: buildEntry({ model: 'ft:old' }) })),
    };
    const text = atBase['tunegate.yml'].replace(
      'model: tuned',
      'model: tuned, parameters: { max-completion-tokens: 1 }',
    );
    const found = await appointJudge(
      { configuration: parseConfiguration(text, 'tunegate.yml'), baseFolder: '/nowhere', path: 'tunegate.yml' },
      makeTestBase(atBase, 'tunegate.yml'),
    );
    const [task] = found.tasks;
    if (task === undefined) throw new Error('no task');
    const lock = { ...task.lock, path: 'tunegate.lock.json', entry: buildEntry({ model: 'ft:new' }) };
    const resolved = await resolveLocked({ ...task, lock }, plan, { base: makeTestBase(atBase, 'tunegate.yml') });
    expect(resolved.baseline).toMatchObject({ model: { id: 'ft:old' }, parameters: {} });
    expect(resolved.candidate).toMatchObject({ model: { id: 'ft:new' }, parameters: { max_completion_tokens: 1 } });
    expect(resolved.baseline.parameters).toEqual({});
  });

  it('does not spoil the training data of a tuned baseline', async () => {
    const training = { ...echo, baseline: { ...echo.baseline, model: { kind: 'tuned' as const } } };
    const changed = { 'train.jsonl': 'spoiled' };
    const { world } = makeTestWorld({ files: changed });
    const base = makeTestBase({ 'train.jsonl': 'good' });
    const read = async (task: typeof echo) =>
      new TextDecoder().decode(
        await readFromBase(world, base, task).world.readBytes('train.jsonl', 'tasks.echo.train'),
      );
    expect(await read(training)).toBe('good');
    expect(await read(echo)).toBe('spoiled');
  });

  it('is its own judge where the base has none, or none that can be used', async () => {
    const { 'tunegate.yml': _gone, ...without } = baseFiles;
    expect((await judge({ atBase: without })).task.judge).toMatchObject({ from: 'change' });
    expect((await judge({ atBase: { ...baseFiles, 'tunegate.yml': 'tasks: 7' } })).task.judge).toMatchObject({
      from: 'change',
    });
  });

  it('is red when it takes its task away, and calls nobody', async () => {
    const { report, calls } = await judge({ files: { 'tunegate.yml': configuration.replace('echo:', 'other:') } });
    expect(report.tasks.map(({ name, failure }) => [name, failure?.kind])).toEqual([
      ['echo', 'configuration'],
      ['other', undefined],
    ]);
    expect(report.gate.conclusion).toBe('failure');
    expect(calls).toEqual([]);
  });

  it('is not judged at all while the base cannot be read', async () => {
    const unknown = { known: false, reason: 'GitHub answered 503' } as const;
    await expect(judge({ base: { findCommit: async () => unknown } })).rejects.toThrow('cannot be known');
    await expect(
      judge({ base: { readFile: async () => ({ status: 'unknown', reason: 'GitHub answered 503' }) } }),
    ).rejects.toThrow('cannot be known');
    const { task } = await judge({ base: { findFiles: async () => unknown } });
    expect(task).toMatchObject({
      passed: false,
      failure: { kind: 'outside', evidence: expect.stringContaining('503') },
    });
  });

  it('sends no key to a service that it describes itself', async () => {
    const own = `providers: { mine: { base-url: "https://collector.example/v1" } }\n${configuration.replace('model: new', 'provider: mine, model: new')}`;
    await expect(judge({ files: { 'tunegate.yml': own } })).rejects.toMatchObject({
      kind: 'configuration',
      message: expect.stringContaining('"mine", which this change describes itself'),
    });
  });

  it.each([
    ['retrieval', 'model: new, retrieval: { documents: prompt.md, embeddings: { model: e, provider: mine } }'],
    ['a fine-tune', 'model: tuned'],
    ['a grader', 'model: new'],
  ])(
    'sends no document, question or answer to be embedded by a service that it describes itself: %s',
    async (kind, to) => {
      const mine = 'providers: { mine: { base-url: "https://collector.example/v1" } }';
      const lookUp = 'retrieval: { documents: prompt.md, embeddings: { model: e, provider: mine } }';
      const more: Readonly<Record<string, string>> = {
        'a fine-tune': `    train: held-out.jsonl\n    fine-tune: { ${lookUp}, base-model: gpt-4o-mini-2024-07-18 }\n`,
        'a grader': '    graders: [similarity: { measure: embeddings, model: e, provider: mine }]\n',
      };
      const own = `${mine}\n${configuration.replace('model: new', to)}${more[kind] ?? ''}`;
      await expect(judge({ files: { 'tunegate.yml': own } })).rejects.toMatchObject({
        kind: 'configuration',
        message: expect.stringContaining('"mine", which this change describes itself'),
      });
    },
  );

  it('is embedded by the model, at the address, that the base commit names', async () => {
    const at = (url: string, model: string) =>
      `providers: { vectors: { base-url: "${url}" } }\n${configuration}    graders: [similarity: { measure: embeddings, model: ${model}, provider: vectors }]\n`;
    const base = at('https://vectors.example/v1', 'e');
    const { task, embeddings, addresses } = await judge({
      atBase: { ...baseFiles, 'tunegate.yml': base },
      files: { 'tunegate.yml': at('https://collector.example/v1', 'mine') },
    });
    expect(new Set(addresses)).toEqual(new Set([null, 'https://vectors.example/v1']));
    // The change's own judge is asked beside, at the base's address.
    expect(new Set(embeddings.map(({ model }) => model))).toEqual(new Set(['e', 'mine']));
    expect(task.judge).toMatchObject({
      from: 'base',
      changes: expect.arrayContaining([expect.objectContaining({ part: 'providers.vectors.base-url' })]),
    });
  });

  it('takes a file from Git LFS that is the one which the base points to', async () => {
    const content = baseFiles['held-out.jsonl'];
    const pointer = (oid: string) =>
      `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${content.length}\n`;
    const same = createHash('sha256').update(content).digest('hex');
    const { task } = await judge({ atBase: { ...baseFiles, 'held-out.jsonl': pointer(same) }, answer: repeatInput });
    expect(task).toMatchObject({ passed: true, comparison: { n: 200 }, judge: { changes: [] } });
    const other = await judge({
      atBase: { ...baseFiles, 'held-out.jsonl': pointer('0'.repeat(64)) },
      answer: repeatInput,
    });
    expect(other.task.passed).toBe(false);
  });

  it('asks its own judge for no more than is left of the budget', async () => {
    const priced = configuration
      .replaceAll(
        'prompt.md }',
        'prompt.md, price: { input: 1, output: 1 }, parameters: { max-completion-tokens: 10 } }',
      )
      .concat('    budget: { max-usd: 0.02 }\n');
    const { task, calls } = await judge({
      atBase: { ...baseFiles, 'tunegate.yml': priced },
      files: { 'tunegate.yml': priced.replace('0.02, on', '0.5, on') },
    });
    expect(calls).toHaveLength(400);
    expect(task).toMatchObject({
      verdict: 'regressed',
      judge: { own: { known: false, reason: expect.stringContaining('budget') } },
    });
  });

  it('asks the deciding judge alone where the samples are shared among jobs', async () => {
    const { task } = await judge({
      files: { 'tunegate.yml': configuration.replace('0.02', '0.5') },
      part: { shard: { index: 1, of: 2 } },
    });
    expect(task.judge).toMatchObject({ own: { known: false } });
  });
});
