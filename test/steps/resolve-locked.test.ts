import { describe, expect, it } from 'vitest';
import type { LookUp } from '../../src/domain/base-file.ts';
import { formatLock } from '../../src/lock/format-lock.ts';
import type { LockEntry } from '../../src/lock/lock.ts';
import { parseConfiguration } from '../../src/settings/parse-configuration.ts';
import { resolveTasks } from '../../src/settings/resolve-tasks.ts';
import { resolveLocked } from '../../src/steps/resolve-locked.ts';
import { buildEntry, buildLock } from '../lock/lock-builder.ts';
import { makeTestBase } from './world.ts';

const path = 'tunegate.lock.json';
const entry = (model: string) => buildEntry({ model });

interface Case {
  /** The lock on this branch, and on the base branch; absent where there is no change to speak of. */
  readonly after?: LockEntry | null;
  readonly before?: LookUp<LockEntry | null>;
  readonly training?: 'create' | 'adopt';
}

const was = (model: string | null): LookUp<LockEntry | null> => ({
  known: true,
  value: model === null ? null : entry(model),
});

async function resolve(targets: string, { after = null, before, training = 'adopt' }: Case) {
  const text = `tasks: { triage: { train: t, held-out: h, ${targets}, fine-tune: { base-model: gpt-4o-mini } } }`;
  const [task] = resolveTasks(parseConfiguration(text, 'c'));
  if (task === undefined) throw new Error('no task');
  const base =
    before === undefined
      ? {}
      : {
          base: before.known
            ? makeTestBase(before.value === null ? {} : { [path]: formatLock(buildLock({ triage: before.value })) })
            : { ...makeTestBase(), readFile: async () => ({ status: 'unknown', reason: before.reason }) as const },
        };
  const resolved = await resolveLocked({ ...task, lock: { ...task.lock, path, entry: after } }, { training }, base);
  const nameOf = ({ model }: (typeof resolved)['baseline']) => (model.kind === 'id' ? model.id : model.kind);
  return { baseline: nameOf(resolved.baseline), candidate: nameOf(resolved.candidate), resolved };
}

const locked = 'baseline: { model: lock }, candidate: { model: tuned }';
const fixed = 'baseline: { model: plain, system-prompt: long.md }, candidate: { model: tuned }';

describe('resolveLocked', () => {
  it.each<[string, string, Case, string, string]>([
    ['a push', locked, { after: entry('one'), before: was('zero'), training: 'create' }, 'one', 'tuned'],
    ['a run on this machine', locked, { after: entry('one') }, 'one', 'tuned'],
    ['a change of the data', locked, { after: entry('one'), before: was('one') }, 'one', 'tuned'],
    ['a promotion', locked, { after: entry('two'), before: was('one') }, 'one', 'two'],
    ['a rollback', fixed, { after: entry('one'), before: was('two') }, 'two', 'one'],
    ['the first promotion', fixed, { after: entry('one'), before: was(null) }, 'plain', 'one'],
    [
      'a change of the data with a fixed baseline',
      fixed,
      { after: entry('one'), before: was('one') },
      'plain',
      'tuned',
    ],
    [
      'a base that cannot be read',
      fixed,
      { after: entry('one'), before: { known: false, reason: 'no' } },
      'plain',
      'tuned',
    ],
    [
      'a promoted candidate',
      'baseline: { model: plain }, candidate: { model: lock }',
      { after: entry('one'), before: was('one') },
      'plain',
      'one',
    ],
  ])('on %s compares what runs with what would', async (_name, targets, situation, baseline, candidate) => {
    expect(await resolve(targets, situation)).toMatchObject({ baseline, candidate });
  });

  it('calls both models of a rollback as the candidate is called', async () => {
    const { resolved } = await resolve(fixed, { after: entry('one'), before: was('two') });
    expect(resolved.baseline.systemPromptFile).toBe(null);
  });

  it.each<[string, string, Case, RegExp, RegExp]>([
    ['a candidate', 'baseline: { model: a }, candidate: { model: lock }', {}, /candidate\.model is `lock`/, /`tuned`/],
    [
      'a baseline',
      locked,
      {},
      /baseline\.model is `lock`, but no model was promoted/,
      /Name the model that runs today/,
    ],
    [
      'the base branch',
      locked,
      { after: entry('one'), before: { known: false, reason: 'GitHub answered 503' } },
      /cannot be told/,
      /fetch-depth: 0/,
    ],
    [
      'the provider',
      'provider: local, baseline: { model: lock }, candidate: { model: a }',
      { after: entry('one') },
      /not at the provider/,
      /provider to openai/,
    ],
  ])('says what to do when %s has no promoted model', async (_name, targets, situation, what, remedy) => {
    await expect(resolve(targets, situation)).rejects.toMatchObject({
      message: expect.stringMatching(what),
      remedy: expect.stringMatching(remedy),
    });
  });

  it('calls a model where the lock says that it is served, and sends no key there', async () => {
    const targets = 'baseline: { model: a }, candidate: { model: lock, provider: command }';
    const servedAt = 'https://models.example.com/v1';
    const { resolved } = await resolve(targets, { after: buildEntry({ provider: 'command', servedAt }) });
    expect(resolved.candidate.provider).toMatchObject({
      kind: 'remote',
      baseUrl: servedAt,
      apiKeyEnv: null,
      tokenEnv: null,
      workloadIdentity: null,
    });
    const elsewhere = await resolve('baseline: { model: a }, candidate: { model: lock }', {
      after: buildEntry({ servedAt }),
    });
    expect(elsewhere.resolved.candidate.provider.baseUrl).toBe(null);
  });

  it('reads no base for a task without a promoted model', async () => {
    expect(await resolve(fixed, { before: { known: false, reason: 'no token' } })).toMatchObject({
      candidate: 'tuned',
    });
  });

  it('refuses a torn lock of the base branch by name', async () => {
    const [task] = resolveTasks(
      parseConfiguration(
        `tasks: { triage: { train: t, held-out: h, ${locked}, fine-tune: { base-model: gpt-4o-mini } } }`,
        'c',
      ),
    );
    if (task === undefined) throw new Error('no task');
    const base = makeTestBase({ [path]: '{' });
    await expect(
      resolveLocked({ ...task, lock: { ...task.lock, path, entry: entry('one') } }, { training: 'adopt' }, { base }),
    ).rejects.toThrow(/tunegate\.lock\.json of the base branch cannot be used/);
  });
});
