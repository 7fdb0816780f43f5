import { describe, expect, it } from 'vitest';
import { type ConfiguredJudge, judgeByBase } from '../../src/settings/judge-by-base.ts';
import { parseConfiguration } from '../../src/settings/parse-configuration.ts';

const baseText = `
rules: { leaked-sample: error }
providers:
  together: { base-url: https://api.together.xyz/v1, api-key-env: TOGETHER_API_KEY }
tasks:
  triage:
    train: train.jsonl
    held-out: [hard.jsonl, easy.jsonl]
    provider: together
    baseline: { model: small }
    candidate: { model: large }
    graders: [exact-match]
    gate: { rule: not-worse, margin: 0.02, on-inconclusive: fail }
    max-error-rate: 0.01
`;
const parse = (text: string) => parseConfiguration(text, 'tunegate.yml');
const base = parse(baseText);

function judge(text: string, before: typeof base | null = base) {
  const judged = judgeByBase(parse(text), before);
  return { ...judged, triage: judged.deciding.tasks.triage, judge: judged.judges.get('triage') };
}

const partsOf = (found: ConfiguredJudge | undefined) =>
  found?.from === 'base' ? found.changes.map(({ part, before, after }) => `${part}: ${before} → ${after}`) : found;

describe('judgeByBase', () => {
  it('leaves a change as it is that leaves its judge as it is', () => {
    const judged = judge(baseText.replace('large', 'larger').replace('train.jsonl', 'more.jsonl'));
    expect(judged.judge).toEqual({ from: 'base', changes: [] });
    expect(judged.triage).toMatchObject({ candidate: { model: 'larger' }, train: 'more.jsonl' });
    expect(judged.removed).toEqual([]);
  });

  it.each([
    ['a margin', 'margin: 0.02', 'margin: 0.5', 'gate.margin: 0.02 → 0.5'],
    ['a rule', 'rule: not-worse', 'rule: threshold', 'gate.rule: "not-worse" → "threshold"'],
    ['what undecided means', 'on-inconclusive: fail', 'on-inconclusive: pass', 'gate.on-inconclusive: "fail" → "pass"'],
    [
      'the held-out files',
      '[hard.jsonl, easy.jsonl]',
      '[easy.jsonl]',
      'held-out: ["hard.jsonl","easy.jsonl"] → ["easy.jsonl"]',
    ],
    ['a grader', '[exact-match]', '[json-match]', 'graders: '],
    ['the baseline', 'model: small', 'model: weaker', 'baseline.model: "small" → "weaker"'],
    ['the failures that are let through', 'max-error-rate: 0.01', 'max-error-rate: 0.5', 'max-error-rate: 0.01 → 0.5'],
    [
      'a rule of the data',
      'leaked-sample: error',
      'leaked-sample: warning',
      'rules.leaked-sample: "error" → "warning"',
    ],
    [
      'an address',
      'https://api.together.xyz/v1',
      'https://collector.example/v1',
      'providers.together.base-url: "https://api.together.xyz/v1" → "https://collector.example/v1"',
    ],
    [
      'the name of a key',
      'TOGETHER_API_KEY',
      'GITHUB_TOKEN',
      'providers.together.api-key-env: "TOGETHER_API_KEY" → "GITHUB_TOKEN"',
    ],
  ])('takes %s from the base, and names the change', (_what, before, after, named) => {
    const judged = judge(baseText.replace(before, after));
    const same = judge(baseText);
    expect(judged.deciding.tasks.triage).toEqual(same.deciding.tasks.triage);
    expect(judged.deciding.providers).toEqual(base.providers);
    expect(judged.deciding.rules).toEqual(base.rules);
    expect(partsOf(judged.judge)).toEqual([expect.stringContaining(named)]);
  });

  it('asks each side at the service that it names, and a grader at the one of the base', () => {
    const judged = judge(baseText.replace('provider: together', 'provider: openai'));
    expect(judged.triage).toMatchObject({
      provider: 'together',
      baseline: { provider: 'together' },
      candidate: { provider: 'openai' },
    });
    expect(partsOf(judged.judge)).toEqual([
      'provider: "together" → "openai"',
      'baseline.provider: "together" → "openai"',
    ]);
  });

  it('asks a promoted baseline where it was trained, wherever the change trains', () => {
    const trained = (where: string) =>
      baseText
        .replace('baseline: { model: small }', 'baseline: { model: lock }')
        .concat(`    fine-tune: { provider: ${where}, base-model: small }\n`);
    const judged = judge(trained('openai'), parse(trained('together')));
    expect(judged.triage).toMatchObject({
      baseline: { model: 'lock', provider: 'together' },
      'fine-tune': { provider: 'openai' },
    });
  });

  it('trains a tuned baseline as the base does', () => {
    const tuned = baseText.replace('model: small', 'model: tuned');
    const trained = `${tuned}    fine-tune: { provider: openai, base-model: gpt-4o-mini }\n`;
    const { triage, judge: found } = judge(tuned.replace('train.jsonl', 'nonsense.jsonl'), parse(trained));
    expect(triage).toMatchObject({
      train: 'train.jsonl',
      'fine-tune': { provider: 'openai' },
      baseline: { provider: 'openai' },
    });
    expect(partsOf(found)).toEqual(expect.arrayContaining(['train: "train.jsonl" → "nonsense.jsonl"']));
  });

  it('describes no service by the change, not even beside', () => {
    const text = baseText.replace('https://api.together.xyz/v1', 'https://collector.example/v1');
    expect(judge(text).own.providers).toEqual(base.providers);
    expect(judge(text, null).deciding.providers).toEqual({});
    expect(judge(text, null).unmergedProviders).toEqual(['together']);
  });

  it('lets a change be its own judge where the base has none', () => {
    expect(judge(baseText, null).judge).toMatchObject({ from: 'change', reason: expect.stringContaining('no config') });
    const renamed = judgeByBase(parse(baseText.replace('triage:', 'other:')), base);
    expect(renamed.judges.get('other')).toMatchObject({ from: 'change', reason: expect.stringContaining('no task') });
  });

  it('names the tasks that a change takes away', () => {
    expect(judgeByBase(parse(baseText.replace('triage:', 'other:')), base).removed).toEqual(['triage']);
  });

  it('does not compare the tuned model with itself', () => {
    const tuned = parse(baseText.replace('model: small', 'model: tuned'));
    expect(() => judge(baseText.replace('model: large', 'model: tuned'), tuned)).toThrow('with itself');
  });
});
