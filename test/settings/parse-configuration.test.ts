import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/domain/failure.ts';
import { graderNames } from '../../src/graders/grader-settings.ts';
import { parseConfiguration } from '../../src/settings/parse-configuration.ts';

const smallest = `
tasks:
  triage:
    train: train.jsonl
    held-out: held-out.jsonl
    baseline: { model: base }
    candidate: { model: tuned }
`;

describe('parseConfiguration', () => {
  it('fills in every default of a task of four lines', () => {
    const { tasks } = parseConfiguration(smallest, 'tunegate.yml');
    expect(tasks.triage).toMatchObject({
      provider: 'openai',
      graders: [{ name: 'exact-match', options: { normalise: ['trim'] } }],
      gate: { rule: 'no-regression', margin: 0.02, tolerance: 0, alpha: 0.05, beta: 0.1 },
      'max-error-rate': 0.01,
    });
  });

  it('names every problem at once, each with its line, its value and its rule', () => {
    const text = [
      'version: 2',
      'tasks:',
      '  triage:',
      '    held-out: h.jsonl',
      '    baseline: { modle: x }',
      '    candidate: { model: y }',
      '    graders: [exact]',
      '    gate:',
      '      margin: 2',
    ].join('\n');
    expect(evidenceOf(text).split('\n')).toEqual([
      'tunegate.yml:1: version is 2: it must be 1',
      'tunegate.yml:5: tasks.triage.baseline.modle is not a known key; meant is perhaps model',
      'tunegate.yml:5: tasks.triage.baseline.model is missing (or `predictions` in its place)',
      `tunegate.yml:7: tasks.triage.graders[0] is "exact": it must be one of ${graderNames.join(', ')}`,
      'tunegate.yml:9: tasks.triage.gate.margin is 2: it must be less than 1',
    ]);
  });

  it('says how many graders a combination needs', () => {
    expect(evidenceOf(`${smallest}    graders: [combine: { all: [exact-match] }]`)).toContain(
      'graders[0].combine.all is ["exact-match"]: it must have at least 2 entries',
    );
  });

  it('points at the place of broken YAML', () => {
    expect(evidenceOf('tasks:\n  a: {')).toMatch(/^tunegate\.yml:2: /);
  });

  it('refuses a tuned model without training files, and two tuned ones', () => {
    const text = smallest.replace('    train: train.jsonl\n', '').replace('model: base', 'model: tuned');
    expect(evidenceOf(text)).toMatch(/tasks\.triage\.train is missing, and a tuned model needs training files/);
    expect(evidenceOf(text)).toMatch(/baseline\.model is "tuned": it must not be `tuned` as well/);
  });

  it('refuses a tolerance that is not below the margin', () => {
    expect(evidenceOf(`${smallest}    gate: { margin: 0.01, tolerance: 0.01 }`)).toMatch(
      /gate\.tolerance is 0\.01: it must be smaller/,
    );
  });

  it('takes no address that would send a key in the clear', () => {
    expect(evidenceOf(`providers: { far: { base-url: 'http://example.com/v1' } }\n${smallest}`)).toMatch(
      /must be https/,
    );
    expect(() =>
      parseConfiguration(`providers: { near: { base-url: 'http://127.0.0.1:8080/v1' } }\n${smallest}`, 'c'),
    ).not.toThrow();
  });

  it('takes no address that holds a password', () => {
    expect(evidenceOf(`providers: { far: { base-url: 'https://me:secret@example.com/v1' } }\n${smallest}`)).toMatch(
      /without a user name or password/,
    );
  });

  it('takes no slice and no guard twice, which would count twice', () => {
    expect(evidenceOf(`${smallest}    slices: [label, length, { by: label }]`)).toMatch(/slices.*names label a second/);
    const guards = '[{ metric: valid-json, margin: 0.01 }, { metric: valid-json, margin: 0.05 }]';
    expect(evidenceOf(`${smallest}    guards: ${guards}`)).toMatch(/guards.*names valid-json a second time/);
  });

  it('bounds the expansion of aliases', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [name, previous] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf'])
      bomb.push(`${name}: &${name} [${Array(9).fill(`*${previous}`).join(', ')}]`);
    expect(() => parseConfiguration(bomb.join('\n'), 'c')).toThrow(Failure);
  });

  it('says of an empty file that tasks are missing', () => {
    expect(evidenceOf('')).toMatch(/tasks is missing/);
  });

  it('reads durations and refuses what is none', () => {
    const parsed = parseConfiguration(`${smallest}    fine-tune: { wait: 2h }`, 'c');
    expect(parsed.tasks.triage?.['fine-tune']?.wait).toBe(7_200_000);
    expect(evidenceOf(`${smallest}    fine-tune: { wait: soon }`)).toMatch(
      /must be a duration such as 45s, 30m, 2h or 90d/,
    );
  });
});

function evidenceOf(text: string): string {
  try {
    parseConfiguration(text, 'tunegate.yml');
  } catch (error) {
    if (error instanceof Failure) return error.evidence;
    throw error;
  }
  throw new Error('the configuration was accepted');
}
