import { describe, expect, it } from 'vitest';
import type { Answer, Answered } from '../../src/domain/answer.ts';
import { Failure } from '../../src/domain/failure.ts';
import type { CallReference } from '../../src/evaluate/answer-store.ts';
import { parseConfiguration } from '../../src/settings/parse-configuration.ts';
import { resolveTasks } from '../../src/settings/resolve-tasks.ts';
import { carryOutTask } from '../../src/steps/carry-out-task.ts';
import { prepareTask } from '../../src/steps/prepare-task.ts';
import type { TaskPlan } from '../../src/steps/task-plan.ts';
import { answered, failed, job, makeTestTrainer, makeTestWorld, repeatInput, type TestWorldPlan } from './world.ts';

const words =
  'amber brook cedar delta ember fjord grove heath islet jetty knoll ledge marsh notch oasis plain quarry ridge slope tundra'.split(
    ' ',
  );
const line = (text: string) =>
  `${JSON.stringify({
    messages: [
      { role: 'system', content: 'Repeat.' },
      { role: 'user', content: text },
      { role: 'assistant', content: text },
    ],
  })}\n`;
/** Questions that share no five letters in a row with those of the other file. */
const files = {
  'train.jsonl': words.map((word) => line(`train on ${word}`)).join(''),
  'held-out.jsonl': words
    .flatMap((word) => words.slice(0, 10).map((other) => line(`${word.toUpperCase()}-${other}?`)))
    .join(''),
  'prompt.md': 'Answer well.\n',
  'few-shot.jsonl': line('shown first'),
};
const samples = 200;

const gate: TaskPlan = { training: 'adopt', evaluate: true, concurrency: 4, seed: 'abc', withoutKey: 'fail' };

async function run(task: string, world: Partial<TestWorldPlan> = {}, plan: TaskPlan = gate) {
  const text = `providers: { elsewhere: { base-url: 'https://example.com/v1' } }
tasks:
  echo:
    train: train.jsonl
    held-out: held-out.jsonl
${task.replace(/^/gm, '    ')}`;
  const [settings] = resolveTasks(parseConfiguration(text, 'tunegate.yml'));
  if (settings === undefined) throw new Error('no task');
  const test = makeTestWorld({ files, ...world });
  const prepared = await prepareTask(settings, plan, test.world);
  const report = prepared.status === 'ended' ? prepared.report : await carryOutTask(prepared, plan, test.world);
  return { report, ...test };
}

const two = 'baseline: { model: old }\ncandidate: { model: new }';
const tuned = 'baseline: { model: gpt-4o-mini-2024-07-18 }\ncandidate: { model: tuned }';
const onlyAnswer = answered('');
const onlyModel =
  (right: string) =>
  (call: Parameters<typeof repeatInput>[0]): Answer =>
    call.model === right ? repeatInput(call) : answered('wrong');

describe('a task, prepared and carried out', () => {
  it('asks both targets about every sample, the two of a sample side by side', async () => {
    const { calls, report } = await run(two);
    expect(calls).toHaveLength(2 * samples);
    const first = calls.slice(0, 2).map(({ model, messages }) => [model, messages.at(-1)?.content]);
    expect(first[0]?.[1]).toBe(first[1]?.[1]);
    expect(first.map(([model]) => model)).toEqual(['old', 'new']);
    expect(report).toMatchObject({
      verdict: 'not-worse',
      passed: true,
      comparison: { n: samples, losses: 0, gains: 0 },
    });
  });

  it('asks in an order that only the seed and the samples decide', async () => {
    const order = async (seed: string) =>
      (await run(two, {}, { ...gate, seed })).calls.map(({ messages }) => messages.at(-1)?.content);
    expect(await order('one')).toEqual(await order('one'));
    expect(await order('two')).not.toEqual(await order('one'));
  });

  it('calls a target with its own prompt, few-shot examples and parameters', async () => {
    const { calls, report } = await run(
      'baseline: { model: old, system-prompt: prompt.md, few-shot: few-shot.jsonl, parameters: { temperature: 0 } }\ncandidate: { model: new }',
    );
    const [before, after] = [calls.find(({ model }) => model === 'old'), calls.find(({ model }) => model === 'new')];
    expect(before?.messages.slice(0, 3)).toEqual([
      { role: 'system', content: 'Answer well.' },
      { role: 'user', content: 'shown first' },
      { role: 'assistant', content: 'shown first' },
    ]);
    expect(before?.parameters).toEqual({ temperature: 0 });
    expect(after?.messages[0]).toEqual({ role: 'system', content: 'Repeat.' });
    expect(report.targets.baseline?.prompt).toBe('prompt.md, 1 few-shot example');
  });

  it('is regressed when right answers break, and lists them with their lines', async () => {
    const { report } = await run(two, { answer: onlyModel('old') });
    expect(report).toMatchObject({ verdict: 'regressed', passed: false, comparison: { losses: samples, gains: 0 } });
    expect(report.flips.broken).toHaveLength(samples);
    expect(report.flips.broken[0]).toMatchObject({
      file: 'held-out.jsonl',
      line: 1,
      input: 'AMBER-amber?',
      expected: 'AMBER-amber?',
      candidate: 'wrong',
    });
  });

  describe('references', () => {
    const three = `${two}\nreferences: { prompt-only: { model: third, system-prompt: prompt.md }, luna: { model: fourth } }`;

    it('are asked beside the two, reported by name, and decide nothing', async () => {
      const { calls, report } = await run(three, {
        answer: (call) => (call.model === 'third' ? onlyAnswer : repeatInput(call)),
      });
      expect(calls).toHaveLength(4 * samples);
      expect(calls.slice(0, 4).map(({ model }) => model)).toEqual(['old', 'new', 'third', 'fourth']);
      expect(Object.keys(report.targets)).toEqual(['baseline', 'candidate', 'prompt-only', 'luna']);
      expect(report.targets['prompt-only']).toMatchObject({ model: 'third', prompt: 'prompt.md', accuracy: 0 });
      expect(report.targets.luna).toMatchObject({ samples, answered: samples, accuracy: 1 });
      expect(report).toMatchObject({ verdict: 'not-worse', passed: true, comparison: { losses: 0, gains: 0 } });
    });

    it('are counted in the estimate and in what was paid', async () => {
      const { report } = await run(
        'baseline: { model: gpt-6-luna, parameters: { max-completion-tokens: 10 } }\ncandidate: { model: gpt-6-luna, parameters: { max-completion-tokens: 20 } }\nreferences: { sol: { model: gpt-6-sol, parameters: { max-completion-tokens: 10 } } }',
      );
      expect(report.estimate?.evaluation.calls).toBe(3 * samples);
      const usd = (samples * (2 * (100 * 0.1 + 10 * 0.5) + (100 * 2 + 10 * 10))) / 1e6;
      expect(report.cost.evaluationUsd).toEqual({ known: true, value: expect.closeTo(usd, 10) });
    });

    it('may fail without ending the run', async () => {
      const { report } = await run(three, {
        answer: (call) => (call.model === 'third' ? failed('server_error') : repeatInput(call)),
      });
      expect(report).toMatchObject({ verdict: 'not-worse', failure: null });
      expect(report.targets['prompt-only']).toMatchObject({ answered: 0, failed: samples, accuracy: null });
    });

    it.each(['baseline', 'candidate'])('cannot be called %s', async (name) => {
      await expect(run(`${two}\nreferences: { ${name}: { model: third } }`)).rejects.toThrow('cannot be used');
    });
  });

  describe('trials', () => {
    const thrice = `${two}\ngate: { trials: 3 }`;
    /** Right in two of three trials of every question, at the candidate alone. */
    const unsteady = () => {
      const asked = new Map<string, number>();
      return (call: Parameters<typeof repeatInput>[0]): Answer => {
        if (call.model === 'old') return repeatInput(call);
        const question = JSON.stringify(call.messages.at(-1));
        const trial = (asked.get(question) ?? 0) + 1;
        asked.set(question, trial);
        return trial === 2 ? answered('wrong') : repeatInput(call);
      };
    };

    it('ask again for each sample, average within it, and tell how far they lie apart', async () => {
      const { calls, report } = await run(thrice, { answer: unsteady() });
      expect(calls).toHaveLength(6 * samples);
      expect(report.targets.baseline).toMatchObject({
        samples,
        answered: 3 * samples,
        accuracy: 1,
        trials: { count: 3, lowest: 1, highest: 1, unsteady: 0 },
      });
      expect(report.targets.candidate).toMatchObject({
        samples,
        accuracy: expect.closeTo(2 / 3, 10),
        trials: { count: 3, unsteady: samples },
      });
      expect(report.comparison).toMatchObject({ n: samples, difference: expect.closeTo(-1 / 3, 10) });
      expect(report.flips.broken).toHaveLength(samples);
      expect(report.flips.broken[0]?.candidate).toBe('wrong');
    });

    it('are each kept by a key of their own', async () => {
      const kept: CallReference[] = [];
      const answers = {
        take: () => new Map(),
        add: (call: CallReference, answer: Answered) => {
          kept.push(call);
          return answer;
        },
      };
      await run(thrice, { answers });
      expect(new Set(kept.map(({ key }) => key)).size).toBe(6 * samples);
      expect(new Set(kept.map(({ trial }) => trial))).toEqual(new Set([0, 1, 2]));
    });

    it('of a candidate that fail to answer count as wrong, and of a baseline they are left out', async () => {
      let count = 0;
      const answer = (call: Parameters<typeof repeatInput>[0]): Answer => {
        if (JSON.stringify(call.messages).includes('"AMBER-amber?"')) {
          count += 1;
          // One of the three trials of either target.
          if (count > 4) return failed('timeout');
        }
        return repeatInput(call);
      };
      const { report } = await run(thrice, { answer }, { ...gate, concurrency: 1 });
      expect(report.comparison).toMatchObject({ n: samples, excluded: { baselineFailed: 0 } });
      expect(report.comparison?.difference).toBeCloseTo(-1 / 3 / samples, 10);
    });
  });

  it('judges every turn of a conversation when it is told to, as one group each', async () => {
    const talk = words.slice(0, 12).map((word) => {
      const turns = ['one', 'two', 'three'].flatMap((turn) => [
        { role: 'user', content: `${turn} of ${word}` },
        { role: 'assistant', content: `${turn} of ${word}` },
      ]);
      return `${JSON.stringify({ messages: turns })}\n`;
    });
    const talks = { ...files, 'held-out.jsonl': talk.join('') };
    const last = await run(two, { files: talks });
    expect(last.report.comparison?.n).toBe(12);
    const every = await run(`${two}\nturns: every`, { files: talks });
    expect(every.report.comparison).toMatchObject({ n: 36, bothRight: 36 });
    expect(every.report.comparison?.reasons.join(' ')).toContain('36 pairs come from 12 groups');
    expect(every.calls.find(({ messages }) => messages.length === 3)?.messages.map(({ role }) => role)).toEqual([
      'user',
      'assistant',
      'user',
    ]);
  });

  it('takes equal questions for one', async () => {
    const twice = { ...files, 'held-out.jsonl': files['held-out.jsonl'] + line('amber, amber') };
    const { report } = await run(two, { files: twice });
    expect(report.comparison?.n).toBe(samples + 1);
    expect(report.comparison?.reasons.join(' ')).toContain(`${samples} groups`);
  });

  it('calls nobody when the data has errors', async () => {
    const { calls, report } = await run(two, { files: { ...files, 'held-out.jsonl': 'nonsense\n' } });
    expect(calls).toEqual([]);
    expect(report).toMatchObject({ verdict: 'skipped', passed: false, failure: null, comparison: null });
    expect(report.datasets.summary.errors).toBeGreaterThan(0);
  });

  it('reports a file that is not there beside everything that was known', async () => {
    const { report } = await run(two.replace('model: new', 'model: new, system-prompt: nowhere.md'));
    expect(report).toMatchObject({
      verdict: 'skipped',
      failure: { kind: 'configuration', what: 'tasks.echo.candidate.system-prompt names nowhere.md' },
    });
    expect(report.datasets.files).toHaveLength(2);
  });

  describe('answers that are there already', () => {
    it('are asked of nobody, count as cached, cost nothing, and are judged like others', async () => {
      const kept = new Map<string, Answered>();
      const answers = {
        take: (calls: readonly CallReference[]) =>
          new Map(calls.flatMap(({ key }) => (kept.has(key) ? [[key, kept.get(key) ?? onlyAnswer]] : []))),
        add: ({ key }: CallReference, answer: Answered) => {
          kept.set(key, answer);
          return answer;
        },
      };
      const first = await run(two, { answers, answer: onlyModel('old') });
      expect(kept.size).toBe(2 * samples);
      const second = await run(two, { answers });
      expect(second.calls).toEqual([]);
      expect(second.report.comparison).toEqual(first.report.comparison);
      expect(second.report.flips).toEqual(first.report.flips);
      expect(second.report.targets.candidate).toMatchObject({
        calls: 0,
        cachedCalls: samples,
        usd: { known: true, value: 0 },
      });
      expect(second.report.targets.candidate?.usdPer1000Calls).toEqual(first.report.targets.candidate?.usdPer1000Calls);
    });
  });

  describe('a run that is told to stop', () => {
    it('starts nothing more, and reports what was answered and that the same command goes on', async () => {
      const interrupt = new AbortController();
      let count = 0;
      const { calls, report } = await run(two, {
        interrupt: interrupt.signal,
        answer: (call) => {
          count += 1;
          if (count === 100) interrupt.abort();
          return repeatInput(call);
        },
      });
      expect(calls.length).toBeLessThanOrEqual(104);
      expect(report).toMatchObject({
        verdict: 'skipped',
        passed: false,
        failure: {
          kind: 'outside',
          what: 'The run was interrupted.',
          evidence: expect.stringMatching(/^\d+ of 400 answers are kept\.$/),
          remedy: expect.stringContaining('same command'),
        },
      });
      expect(report.targets.baseline?.answered).toBeGreaterThan(40);
    });

    it('before its first call makes none', async () => {
      const { calls, report } = await run(two, { interrupt: AbortSignal.abort() });
      expect(calls).toEqual([]);
      expect(report.failure).toMatchObject({ kind: 'outside', what: 'The run was interrupted.' });
    });
  });

  it('asks once what both targets would ask', async () => {
    const { calls, report } = await run('baseline: { model: same }\ncandidate: { model: same }');
    expect(calls).toHaveLength(samples);
    expect(report.targets.candidate).toMatchObject({ answered: samples, calls: 0, cachedCalls: samples });
  });

  it('says how many answers are kept when the service refuses all further calls', async () => {
    let count = 0;
    const { report } = await run(two, {
      answer: (call) => {
        count += 1;
        if (count > 40) {
          throw new Failure({
            kind: 'outside',
            what: 'No credit.',
            evidence: 'HTTP 429 insufficient_quota.',
            remedy: 'Pay.',
          });
        }
        return repeatInput(call);
      },
    });
    expect(report.failure).toEqual({
      kind: 'outside',
      what: 'No credit.',
      evidence: 'HTTP 429 insufficient_quota. 40 of 400 answers are kept; the same command goes on from there.',
      remedy: 'Pay.',
    });
  });

  it('tells cost and standing while it runs', async () => {
    const { progress } = await run('baseline: { model: gpt-6-luna }\ncandidate: { model: gpt-6-sol }', {
      answer: onlyModel('gpt-6-luna'),
    });
    expect(progress.findLast(({ kind }) => kind === 'count')).toMatchObject({
      done: 400,
      total: 400,
      usd: { known: true, value: expect.closeTo((200 * (100 * 2.1 + 10 * 10.5)) / 1e6, 10) },
      standing: { pairs: 200, baseline: 1, candidate: 0 },
    });
  });

  describe('errors of the service', () => {
    const failing = (model: string, every: number) => {
      let count = 0;
      return (call: Parameters<typeof repeatInput>[0]) => {
        if (call.model !== model) return repeatInput(call);
        count += 1;
        return count % every === 0 ? failed('timeout') : repeatInput(call);
      };
    };

    it('are a failure above 1 %, never a verdict; the rest is not paid, and what was spent is told', async () => {
      const { calls, report } = await run(two, { answer: failing('new', 50) });
      expect(calls.length).toBeLessThan(310);
      expect(report).toMatchObject({
        verdict: 'skipped',
        passed: false,
        comparison: null,
        failure: {
          kind: 'outside',
          evidence: expect.stringMatching(/^3 of 200 .*3 × timeout \(timeout\)/),
        },
      });
      expect(report.failure?.evidence).toContain(`${calls.length - 3} of 400 answers are kept`);
      const answers = calls.filter(({ model }) => model === 'new').length - 3;
      expect(report.targets.candidate).toMatchObject({ answered: answers, failed: 3, calls: answers + 18 });
    });

    it('leave the cost unknown when they may have been billed', async () => {
      const priced = 'baseline: { model: gpt-6-luna }\ncandidate: { model: gpt-6-sol }';
      const { report } = await run(priced, { answer: failing('gpt-6-sol', 100) });
      expect(report.targets.baseline?.usd).toMatchObject({ known: true });
      expect(report.targets.candidate?.usd).toEqual({
        known: false,
        reason: '2 calls broke off and may have been billed',
      });
      expect(report.cost.evaluationUsd.known).toBe(false);
    });

    it('count as wrong for the candidate up to 1 %', async () => {
      const { report } = await run(two, { answer: failing('new', 100) });
      expect(report.comparison).toMatchObject({ n: samples, losses: 2, excluded: { baselineFailed: 0 } });
    });

    it('remove the pair when it is the baseline that failed', async () => {
      const { report } = await run(two, { answer: failing('old', 100) });
      expect(report.comparison).toMatchObject({ n: samples - 2, gains: 0, losses: 0, excluded: { baselineFailed: 2 } });
    });
  });

  it("is skipped, visibly and not red, where a key is absent through nobody's mistake", async () => {
    const { calls, report } = await run(two, { missingKey: 'MY_KEY' }, { ...gate, withoutKey: 'skip' });
    expect(calls).toEqual([]);
    expect(report).toMatchObject({
      verdict: 'skipped',
      passed: false,
      failure: null,
      reasons: [expect.stringContaining('MY_KEY is not set')],
    });
    expect(report.datasets.files).toHaveLength(2);
  });

  it('is no verdict when the graders could judge nothing, or too little', async () => {
    const { report, calls } = await run(`${two}\ngraders: [json-match]`);
    expect(calls).toEqual([]);
    expect(report).toMatchObject({
      verdict: 'skipped',
      passed: false,
      comparison: null,
      failure: {
        kind: 'data',
        evidence: expect.stringMatching(/^200 of 200 samples would be left unscored/),
      },
    });
  });

  describe('the budget', () => {
    const priced =
      'baseline: { model: gpt-6-luna, parameters: { max-completion-tokens: 10 } }\ncandidate: { model: gpt-6-sol, parameters: { max-completion-tokens: 10 } }\n';

    it('is checked before the first call', async () => {
      const { calls, report } = await run(`${priced}budget: { max-usd: 0.001 }`);
      expect(calls).toEqual([]);
      expect(report.failure).toMatchObject({
        kind: 'configuration',
        what: expect.stringContaining('tasks.echo.budget.max-usd'),
      });
    });

    it('lets through what it covers', async () => {
      const { calls, report } = await run(`${priced}budget: { max-usd: 5 }`);
      expect(calls).toHaveLength(2 * samples);
      expect(report.cost.evaluationUsd).toMatchObject({ known: true });
    });

    it.each([
      [
        'an unknown price',
        'baseline: { model: old, parameters: { max-completion-tokens: 10 } }\ncandidate: { model: new, parameters: { max-completion-tokens: 10 } }\n',
        /no price for old/,
      ],
      [
        'an answer of any length',
        'baseline: { model: gpt-6-luna }\ncandidate: { model: gpt-6-sol }\n',
        /max-completion-tokens/,
      ],
    ])('refuses %s', async (_name, task, evidence) => {
      const { calls, report } = await run(`${task}budget: { max-usd: 5 }`);
      expect(calls).toEqual([]);
      expect(report.failure?.evidence).toMatch(evidence);
    });

    it('leaves an unknown cost unknown', async () => {
      expect((await run(two)).report.cost.evaluationUsd).toEqual({
        known: false,
        reason: expect.stringContaining('no price for old'),
      });
    });
  });

  describe('training', () => {
    const succeeded = job('succeeded');

    it('uses the model of the job that exists, and pays nothing', async () => {
      const trainer = makeTestTrainer([succeeded]);
      const { report } = await run(tuned, { trainer });
      expect(trainer.createdCount()).toBe(0);
      expect(report.fineTune).toMatchObject({
        reused: true,
        model: succeeded.model,
        usd: { known: true, value: expect.closeTo(0.3, 10) },
      });
      expect(report.cost.trainingUsd).toEqual({ known: true, value: 0 });
      expect(report.targets.candidate?.model).toBe(succeeded.model);
    });

    it('creates a job where there is none, waits for it, and says what it cost', async () => {
      const trainer = makeTestTrainer([], [job('queued'), job('running'), succeeded]);
      const { report } = await run(tuned, { trainer }, { ...gate, training: 'create' });
      expect(trainer.createdCount()).toBe(1);
      expect(report.fineTune).toMatchObject({ reused: false, status: 'succeeded' });
      expect(report.cost.trainingUsd).toEqual({ known: true, value: expect.closeTo(0.3, 10) });
      expect(report.verdict).toBe('not-worse');
    });

    it('does not pay for a job in a gate', async () => {
      const trainer = makeTestTrainer([], [succeeded]);
      const { calls, report } = await run(tuned, { trainer });
      expect(trainer.createdCount()).toBe(0);
      expect(calls).toEqual([]);
      expect(report.failure).toMatchObject({ kind: 'configuration', remedy: expect.stringContaining('tunegate tune') });
    });

    it('leaves a job that takes too long running, and decides nothing', async () => {
      const trainer = makeTestTrainer([job('running')]);
      const { calls, report } = await run(`${tuned}\nfine-tune: { wait: 1h }`, { trainer });
      expect(calls).toEqual([]);
      expect(report).toMatchObject({
        verdict: 'skipped',
        passed: false,
        failure: null,
        fineTune: { status: 'running', model: null },
      });
      expect(report.reasons[0]).toMatch(/job-1 is still running; a later run carries on/);
    });

    it.each([
      ['invalid_training_file', 'data'],
      ['server_error', 'outside'],
    ])('tells why a job failed: %s is a failure of kind %s', async (code, kind) => {
      const trainer = makeTestTrainer(
        [],
        [job('queued'), job('failed', { error: { code, message: 'Example 3 is bad' } })],
      );
      const { report } = await run(tuned, { trainer }, { ...gate, training: 'create' });
      expect(report.failure).toMatchObject({
        kind,
        evidence: `${code}: Example 3 is bad. Its training file file-1 stays at the provider.`,
      });
      expect(report.fineTune).toMatchObject({ status: 'failed', error: { code } });
      expect(trainer.createdCount()).toBe(code === 'server_error' ? 2 : 1);
    });

    it('names the job and leaves its cost unknown when the service goes away while it runs', async () => {
      const trainer = makeTestTrainer([], [job('queued')]);
      let looks = 0;
      const findJobs = async (key: string) => {
        looks += 1;
        if (looks <= 3) return trainer.findJobs(key);
        throw new Failure({ kind: 'outside', what: 'gone', evidence: '', remedy: '' });
      };
      const { report } = await run(tuned, { trainer: { ...trainer, findJobs } }, { ...gate, training: 'create' });
      expect(report).toMatchObject({
        failure: { what: 'gone' },
        fineTune: { jobId: 'job-1', status: 'queued' },
        cost: { trainingUsd: { known: false } },
      });
    });

    it('leaves the cost unknown when the answer to its creation is lost', async () => {
      const lost = () => Promise.reject(new Failure({ kind: 'outside', what: 'lost', evidence: '', remedy: '' }));
      const { report } = await run(
        tuned,
        { trainer: { ...makeTestTrainer([]), createJob: lost } },
        { ...gate, training: 'create' },
      );
      expect(report).toMatchObject({
        failure: { what: 'lost' },
        fineTune: null,
        cost: { trainingUsd: { known: false } },
      });
    });

    it('is not undone by a loss curve that cannot be read', async () => {
      const unreadable = () =>
        Promise.reject(new Failure({ kind: 'outside', what: 'no events', evidence: '', remedy: '' }));
      const { report } = await run(tuned, { trainer: { ...makeTestTrainer([succeeded]), readCurve: unreadable } });
      expect(report).toMatchObject({ failure: null, verdict: 'not-worse', fineTune: { curve: [] } });
    });

    it('refuses a job that would cost more than allowed', async () => {
      const trainer = makeTestTrainer([], [succeeded]);
      const { report } = await run(
        `${tuned}\nfine-tune: { max-usd: 0.0001 }`,
        { trainer },
        { ...gate, training: 'create' },
      );
      expect(trainer.createdCount()).toBe(0);
      expect(report.failure?.what).toContain('tasks.echo.fine-tune.max-usd');
    });

    it('is all that a plan without evaluation does', async () => {
      const { calls, report } = await run(
        tuned,
        { trainer: makeTestTrainer([succeeded]) },
        { ...gate, training: 'create', evaluate: false },
      );
      expect(calls).toEqual([]);
      expect(report).toMatchObject({ verdict: 'skipped', passed: true, fineTune: { model: succeeded.model } });
    });

    it('is left out when neither target wants it', async () => {
      const trainer = makeTestTrainer([], [succeeded]);
      const { report } = await run(
        `${two}\nfine-tune: { base-model: gpt-4o-mini-2024-07-18 }`,
        { trainer },
        { ...gate, training: 'create' },
      );
      expect(trainer.createdCount()).toBe(0);
      expect(report.fineTune).toBe(null);
    });
  });
});
