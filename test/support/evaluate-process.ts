import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Sample } from '../../src/domain/sample.ts';
import { openAnswerStore } from '../../src/files/open-answer-store.ts';
import { makeAsk } from '../../src/openai/make-ask.ts';
import { makeCaller } from '../../src/openai/make-caller.ts';
import { makeClient } from '../../src/openai/make-client.ts';
import type { TaskSettings } from '../../src/settings/task-settings.ts';
import { evaluateTargets } from '../../src/steps/evaluate-targets.ts';
import { prepareGraders } from '../../src/steps/prepare-graders.ts';
import type { World } from '../../src/world.ts';
import { makeTestWorld } from '../steps/world.ts';
import { makeProvider, makeTarget, makeTargetSettings } from './make-target.ts';

/** The evaluation of a task in a process that may be killed: folder, address and number of samples are the arguments. */
const [folder = '', url = '', count = ''] = process.argv.slice(2);
const provider = makeProvider({ name: 'load', baseUrl: url, apiKeyEnv: 'KEY' });
const target = (id: string) => makeTargetSettings({ kind: 'id', id }, provider);
const task: TaskSettings = {
  name: 'load',
  train: [],
  validation: [],
  heldOut: [],
  baseline: target('one'),
  candidate: target('two'),
  references: new Map(),
  turns: 'last',
  graderProviders: new Map(),
  graders: [{ name: 'exact-match', options: { normalise: ['trim'] } }],
  slices: [],
  guards: [],
  gate: {
    rule: 'no-regression',
    margin: 0.02,
    tolerance: 0,
    alpha: 0.05,
    beta: 0.1,
    onInconclusive: 'warn',
    earlyStop: false,
    discordanceAssumed: 0.1,
  },
  trials: 1,
  fineTune: null,
  engine: 'online',
  batchWaitMs: 0,
  maxEvaluationUsd: null,
  maxErrorRate: 0.01,
  rules: {},
  accepted: [],
  lock: { path: 'tunegate.lock.json', entry: null, calledBefore: null },
};
const samples = Array.from({ length: Number(count) }, (_, index): Sample => {
  const text = `question ${index}`;
  return {
    id: `s${index}`,
    file: 'f.jsonl',
    line: index + 1,
    input: [{ role: 'user', content: text }],
    expected: { role: 'assistant', content: text },
    metadata: {},
  };
});
const callTarget = (model: string) => makeTarget(model, { provider: 'load' });

const answers = openAnswerStore({ journalPath: join(folder, 'predictions.jsonl'), cacheFolder: null, resume: true });
const ask = makeAsk(
  makeCaller('load', makeClient({ provider: 'load', baseUrl: url, apiKeyEnv: 'KEY', apiKey: 'k' }), {
    nowMs: () => performance.now(),
    random: () => 0.5,
    wait: async (ms, signal) => sleep(ms, undefined, { signal }),
  }),
);
// Only what asking needs of the connection is real: the rest of the program would take long to load.
const { world: testWorld } = makeTestWorld({ files: {}, answers });
const world: World = {
  ...testWorld,
  connect: async (one) => ({ ...(await testWorld.connect(one)), address: url, ask }),
};
const graders = await prepareGraders(task, samples, world);
const targets = { baseline: callTarget('one'), candidate: callTarget('two'), references: new Map() };
const judged = await evaluateTargets({ task, targets, graders, samples }, { seed: '', concurrency: 8 }, world);
answers.finish();
if (judged.status !== 'evaluated') throw new Error(judged.status);
const right = [...judged.baseline, ...judged.candidate].filter(
  ({ score }) => score?.status === 'scored' && score.value === 1,
);
process.stdout.write(String(right.length));
