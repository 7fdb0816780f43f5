import { describe, expect, it } from 'vitest';
import { renderComment } from '../../src/render/comment.ts';
import { scrubSecrets } from '../../src/render/scrub-secrets.ts';
import { keyNames } from '../../src/settings/key-names.ts';
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
        `providers: { a: { base-url: "https://a.example/v1", api-key-env: A_KEY } }
tasks: { t: { held-out: h, baseline: { model: m, provider: a }, candidate: { model: n } } }`,
        'c',
      ),
    );
    expect([...keyNames(task)].sort()).toEqual(['A_KEY', 'OPENAI_API_KEY']);
  });
});
