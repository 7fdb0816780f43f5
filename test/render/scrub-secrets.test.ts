import { describe, expect, it } from 'vitest';
import { renderComment } from '../../src/render/comment.ts';
import { scrubSecrets } from '../../src/render/scrub-secrets.ts';
import { keysOf } from '../../src/settings/keys-of.ts';
import { parseConfiguration } from '../../src/settings/parse-configuration.ts';
import { resolveTasks } from '../../src/settings/resolve-tasks.ts';
import { buildReport, buildTask } from './report-builder.ts';

describe('scrubSecrets', () => {
  it('leaves no key in a report, wherever a service repeated it', () => {
    const key = 'sk-proj-abcdefgh';
    const failure = { kind: 'outside', what: `No ${key}`, evidence: `wrong key: ${key}, ${key}x`, remedy: '' } as const;
    const report = buildReport({ tasks: [buildTask({ comparison: null, failure, reasons: [key] })] });
    const scrubbed = scrubSecrets(report, [key, '', 'abc', 'sk-proj']);
    expect(JSON.stringify(scrubbed)).not.toContain(key);
    expect(renderComment(scrubbed)).toContain('wrong key');
    expect(scrubbed.tasks[0]?.failure?.evidence).toBe('wrong key: ***, ***x');
  });

  it('changes nothing else', () => {
    const report = buildReport({ tasks: [buildTask()] });
    expect(scrubSecrets(report, ['nowhere to be found'])).toEqual(report);
    expect(scrubSecrets(report, [])).toBe(report);
  });

  it('knows the keys of every provider that a task names', () => {
    const [task] = resolveTasks(
      parseConfiguration(
        `providers:
  a: { base-url: "https://a.example/v1", api-key-env: A_KEY }
  judge: { base-url: "https://b.example/v1", api-key-env: JUDGE_KEY }
  other: { base-url: "https://c.example/v1", api-key-env: OTHER_KEY }
  vectors: { base-url: "https://d.example/v1", api-key-env: VECTORS_KEY }
tasks:
  t:
    held-out: h
    baseline: { model: m, provider: a }
    candidate: { model: n, retrieval: { documents: d, embeddings: { model: e, provider: vectors } } }
    references: { r: { model: o, provider: other }, deployed: { model: o, provider: azure } }
    graders: [{ combine: { any: [exact-match, { model-judge: { model: j, provider: judge, rubric: r } }] } }]`,
        'c',
      ),
    );
    const names = [
      'AZURE_OPENAI_AD_TOKEN',
      'AZURE_OPENAI_API_KEY',
      'A_KEY',
      'JUDGE_KEY',
      'OPENAI_API_KEY',
      'OTHER_KEY',
      'VECTORS_KEY',
    ];
    const environment = Object.fromEntries([...names, 'PATH'].map((name) => [name, `value of ${name}`]));
    expect([...keysOf(task, environment)].sort()).toEqual(names.map((name) => `value of ${name}`));
    expect(keysOf(task, {})).toEqual([]);
    // As the action has them: the tasks that decide, and those of the change by name.
    expect(keysOf([[], new Map([['t', task]])], environment)).toHaveLength(names.length);
  });
});
