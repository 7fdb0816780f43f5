import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recipeKey } from '../../src/fine-tune/recipe-key.ts';
import { isFinished, type Trainer, type TrainingJob } from '../../src/fine-tune/trainer.ts';
import { isAlive } from '../../src/trainers/command-process.ts';
import { makeCommandTrainer } from '../../src/trainers/command-trainer.ts';
import { makeRecipe } from '../fine-tune/builders.ts';

const recipe = makeRecipe();
const key = recipeKey(recipe);

/** Ended; in a container nobody may come to bury it. */
function isGone(pid: number): boolean {
  if (!isAlive({ pid, startedAtMs: 0, startTicks: null })) return true;
  return existsSync(`/proc/${pid}/stat`) && readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
}

describe('a training command', () => {
  let folder = '';
  const opened: Trainer[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tunegate-command-'));
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((trainer) => trainer.close()));
    rmSync(folder, { recursive: true, force: true });
  });

  function open(script: string, parts: { readonly environment?: readonly string[]; readonly timeoutMs?: number } = {}) {
    writeFileSync(join(folder, 'train.cjs'), script);
    const trainer = makeCommandTrainer({
      run: [process.execPath, 'train.cjs'],
      environment: parts.environment ?? [],
      timeoutMs: parts.timeoutMs ?? 60_000,
      folder,
      stateFolder: join(folder, 'state'),
      variables: { PATH: process.env.PATH, HF_TOKEN: 'hf-secret', OPENAI_API_KEY: 'sk-secret' },
    });
    opened.push(trainer);
    return trainer;
  }

  async function start(trainer: Trainer, earlierJobs = 0): Promise<TrainingJob> {
    const upload = await trainer.upload(recipe.trainingFile);
    if (upload.kind !== 'stored') throw new Error('not stored');
    const creation = await trainer.createJob({
      recipe,
      key,
      trainingFile: upload.file,
      validationFile: null,
      earlierJobs,
    });
    if (creation.kind !== 'created') throw new Error(creation.kind);
    return creation.job;
  }

  async function untilOver(trainer: Trainer, id: string): Promise<TrainingJob> {
    for (;;) {
      const job = await trainer.readJob(id);
      if (isFinished(job)) return job;
      await sleep(5);
    }
  }

  const untilThere = async (path: string) => {
    while (!existsSync(path)) await sleep(5);
    return readFileSync(path, 'utf8');
  };

  it('gets its recipe on standard input and in a file, and of the secrets those that are named', async () => {
    const trainer = open(
      `const { readFileSync, writeFileSync } = require('node:fs');
       const input = readFileSync(0, 'utf8');
       const same = input === readFileSync(process.env.TUNEGATE_RECIPE, 'utf8');
       writeFileSync('seen.json', JSON.stringify({ recipe: JSON.parse(input), same, env: process.env, data: readFileSync(JSON.parse(input)['training-file'], 'utf8') }));
       console.log(JSON.stringify({ model: 'm', 'base-url': 'http://127.0.0.1:1/v1', 'trained-tokens': 12 }));`,
      { environment: ['HF_TOKEN'] },
    );
    const done = await untilOver(trainer, (await start(trainer)).id);
    expect(done).toMatchObject({
      status: 'succeeded',
      model: 'm',
      servedAt: 'http://127.0.0.1:1/v1',
      trainedTokens: 12,
      baseModel: 'base',
    });
    const seen = JSON.parse(readFileSync(join(folder, 'seen.json'), 'utf8'));
    expect(seen).toMatchObject({
      same: true,
      data: '{"messages":[]}\n',
      recipe: {
        key,
        'base-model': 'base',
        method: 'supervised',
        'validation-file': null,
        hyperparameters: { 'n-epochs': 'auto' },
        seed: 1,
      },
      env: { HF_TOKEN: 'hf-secret' },
    });
    expect(JSON.stringify(seen.env)).not.toContain('sk-secret');
  });

  it('tells its steps by lines of JSON among others', async () => {
    const trainer = open(`
      console.log('loading'); console.log('{broken');
      console.log(JSON.stringify({ step: 2, 'total-steps': 4, loss: 1, 'validation-loss': 1.5 }));
      console.log(JSON.stringify({ step: 1, 'total-steps': 4, loss: 2 }));
      console.log(JSON.stringify({ model: 'm' }));`);
    const done = await untilOver(trainer, (await start(trainer)).id);
    expect(await trainer.readCurve(done)).toEqual([
      { step: 1, trainLoss: 2, trainAccuracy: null, validLoss: null },
      { step: 2, trainLoss: 1, trainAccuracy: null, validLoss: 1.5 },
    ]);
    expect(await trainer.readProgress(done.id)).toEqual({ step: 2, totalSteps: 4, trainLoss: 1 });
    await expect(trainer.serve('m', done)).rejects.toMatchObject({ evidence: 'Its result has no "base-url".' });
  });

  it.each([
    [
      'exits with an error',
      `console.error('CUDA out of memory'); process.exit(3)`,
      /exited with 3.*CUDA out of memory/s,
    ],
    ['names no model', `console.log('done')`, /printed no line of JSON with a "model"/],
    ['fails after it named a model', `console.log('{"model":"m"}'); process.exit(1)`, /exited with 1/],
  ])('has failed when it %s', async (_name, script, message) => {
    const trainer = open(script);
    const done = await untilOver(trainer, (await start(trainer)).id);
    expect(done).toMatchObject({
      status: 'failed',
      model: null,
      error: { code: 'command', message: expect.stringMatching(message) },
    });
  });

  it('has failed when it is no program', async () => {
    const trainer = makeCommandTrainer({
      run: ['no-such-program'],
      environment: [],
      timeoutMs: 1000,
      folder,
      stateFolder: join(folder, 'state'),
      variables: {},
    });
    opened.push(trainer);
    const done = await untilOver(trainer, (await start(trainer)).id);
    expect(done.error?.message).toMatch(/could not run.*ENOENT/);
  });

  const withChild = `
    const { spawn } = require('node:child_process');
    const { writeFileSync } = require('node:fs');
    process.on('SIGTERM', () => {});
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    writeFileSync('child.pid', String(child.pid));
    setInterval(() => {}, 1000);`;

  it('is killed when it takes too long', async () => {
    const trainer = open('setInterval(() => {}, 1000)', { timeoutMs: 50 });
    const done = await untilOver(trainer, (await start(trainer)).id);
    expect(done).toMatchObject({ status: 'failed', error: { message: expect.stringContaining('took longer') } });
  });

  it('is ended with its children when the run is stopped, and is no job any more: the next run starts it again', async () => {
    const trainer = open(withChild.replace("process.on('SIGTERM', () => {});", ''));
    await start(trainer);
    const pid = Number(await untilThere(join(folder, 'child.pid')));
    expect(isAlive({ pid, startedAtMs: 0, startTicks: null })).toBe(true);
    await trainer.close();
    while (!isGone(pid)) await sleep(5);
    const next = open(`console.log('{"model":"m"}')`);
    expect(await next.findJobs(key)).toEqual([]);
    expect(await untilOver(next, (await start(next)).id)).toMatchObject({ status: 'succeeded' });
  });

  it('goes on when the run is killed, and a later run finds what it has made', async () => {
    const first = open(`const { existsSync } = require('node:fs');
      const timer = setInterval(() => { if (existsSync('go')) { console.log('{"model":"m"}'); clearInterval(timer); } }, 5);`);
    const { id } = await start(first);
    // The later run knows nothing of the process but what lies in the folder.
    const later = makeCommandTrainer({
      run: ['false'],
      environment: [],
      timeoutMs: 1,
      folder,
      stateFolder: join(folder, 'state'),
      variables: {},
    });
    expect(await later.findJobs(key)).toMatchObject([{ id, status: 'running' }]);
    writeFileSync(join(folder, 'go'), '');
    expect(await untilOver(later, id)).toMatchObject({ status: 'succeeded', model: 'm' });
  });

  it('is started once by two runs at the same moment', async () => {
    const [first, second] = [open('setInterval(() => {}, 1000)'), open('setInterval(() => {}, 1000)')];
    const upload = await first.upload(recipe.trainingFile);
    if (upload.kind !== 'stored') throw new Error('not stored');
    const request = { recipe, key, trainingFile: upload.file, validationFile: null, earlierJobs: 0 };
    const kinds = (await Promise.all([first.createJob(request), second.createJob(request)])).map(({ kind }) => kind);
    expect(kinds.sort()).toEqual(['created', 'unclear']);
    expect(await second.findJobs(key)).toHaveLength(1);
  });
});
