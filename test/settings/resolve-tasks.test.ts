import { describe, expect, it } from 'vitest';
import { parseConfiguration } from '../../src/settings/parse-configuration.ts';
import { resolveTasks } from '../../src/settings/resolve-tasks.ts';

function resolve(text: string) {
  const [task] = resolveTasks(parseConfiguration(text, 'tunegate.yml'));
  if (task === undefined) throw new Error('no task');
  return task;
}

const task = (baseline: string, candidate: string, more = '') => `
providers: { elsewhere: { base-url: 'https://models.example.com/v1', api-key-env: OTHER_KEY } }
tasks:
  my.task:
    train: t.jsonl
    held-out: [h1.jsonl, h2.jsonl]
    baseline: { model: ${baseline} }
    candidate: { model: ${candidate} }
${more}`;

describe('resolveTasks', () => {
  it('trains the one plain model of the two when no base model is named', () => {
    expect(resolve(task('gpt-4o-mini', 'tuned')).fineTune?.baseModel).toBe('gpt-4o-mini');
    expect(resolve(task('tuned', 'gpt-4o-mini')).fineTune?.baseModel).toBe('gpt-4o-mini');
    const both = task('gpt-4o-mini', 'gpt-4o-mini', '    references: { trained: { model: tuned } }');
    expect(resolve(both).fineTune?.baseModel).toBe('gpt-4o-mini');
  });

  it('asks for the base model when it cannot be told', () => {
    expect(() => resolve(task('"ft:gpt-4o-mini:a::b"', 'tuned'))).toThrow(/does not say which model to train/);
  });

  it('plans no training when nobody wants a tuned model', () => {
    expect(resolve(task('a', 'b')).fineTune).toBe(null);
  });

  it('names the tuned model after the task, in letters that every service takes', () => {
    expect(resolve(task('a', 'tuned')).fineTune?.suffix).toBe('my-task');
  });

  it('resolves providers by name, also for one target alone', () => {
    const resolved = resolve(
      task('a', 'b', '    provider: elsewhere').replace('model: b }', 'model: b, provider: local }'),
    );
    expect(resolved.baseline.provider).toMatchObject({
      name: 'elsewhere',
      kind: 'remote',
      tokenEnv: null,
      keyHeader: 'authorization',
      baseUrl: 'https://models.example.com/v1',
      apiKeyEnv: 'OTHER_KEY',
      timeoutMs: 120_000,
    });
    expect(resolved.candidate.provider.kind).toBe('local');
  });

  it('names the known providers when one is unknown', () => {
    expect(() => resolve(task('a', 'b', '    provider: nobody'))).toThrow(/"nobody"/);
  });

  it('sends parameters by the names of the wire', () => {
    const text = task('a', 'b').replace(
      'model: b }',
      'model: b, parameters: { max-completion-tokens: 5, top-p: 0.5, response-format: json_object } }',
    );
    expect(resolve(text).candidate.parameters).toEqual({
      max_completion_tokens: 5,
      top_p: 0.5,
      response_format: { type: 'json_object' },
    });
  });

  it('lets each rule decide what an inconclusive comparison does, unless told', () => {
    expect(resolve(task('a', 'b')).gate.onInconclusive).toBe('warn');
    expect(resolve(task('a', 'b', '    gate: { rule: not-worse }')).gate.onInconclusive).toBe('fail');
    expect(resolve(task('a', 'b', '    gate: { rule: not-worse, on-inconclusive: pass }')).gate.onInconclusive).toBe(
      'pass',
    );
  });
});
