import { describe, expect, it } from 'vitest';
import { exitCodeOf } from '../../src/domain/exit-code.ts';
import type { TaskReport } from '../../src/domain/report.ts';
import { choosePlan } from '../../src/steps/choose-plan.ts';
import { decideGate } from '../../src/steps/decide-gate.ts';
import { buildReport, buildTask } from '../render/report-builder.ts';

const task = (part: Partial<TaskReport>): TaskReport => buildTask({ failure: null, ...part });
const noErrors = { schemaVersion: 1, files: [], pairs: [], summary: { errors: 0, warnings: 0, tokens: 0 } } as const;
const datasets = { ...noErrors, files: [], pairs: [] };
const passed = task({ name: 'good', verdict: 'improved', passed: true, datasets });
const regressed = task({ name: 'bad', verdict: 'regressed', passed: false, reasons: ['12 broke'], datasets });
const inconclusive = task({ name: 'open', verdict: 'inconclusive', passed: false, reasons: ['too few'], datasets });
const detached = task({ name: 'late', verdict: 'skipped', passed: false, reasons: ['still running'], datasets });
const brokenData = task({
  name: 'data',
  verdict: 'skipped',
  passed: false,
  reasons: ['1 error'],
  datasets: { ...datasets, summary: { errors: 1, warnings: 0, tokens: 0 } },
});
const noKey = task({
  name: 'key',
  verdict: 'skipped',
  passed: false,
  reasons: ['no key'],
  datasets,
  failure: { kind: 'configuration', what: 'no key', evidence: '', remedy: '' },
});
const noService = task({
  name: 'down',
  verdict: 'skipped',
  passed: false,
  reasons: ['down'],
  datasets,
  failure: { kind: 'outside', what: 'down', evidence: '', remedy: '' },
});

describe('decideGate and the exit code', () => {
  it.each([
    ['all passed', [passed, passed], 'success', true, 0],
    ['one regressed', [passed, regressed], 'failure', false, 1],
    ['one inconclusive that fails', [passed, inconclusive], 'failure', false, 4],
    ['one inconclusive, one regressed', [inconclusive, regressed], 'failure', false, 1],
    ['a job that still runs', [passed, detached], 'neutral', false, 0],
    ['data with errors', [brokenData], 'failure', false, 1],
    ['no key', [noKey], 'failure', false, 2],
    ['a service that is down, beside a regression', [regressed, noService], 'failure', false, 3],
    ['no task at all', [], 'neutral', false, 0],
  ] as const)('%s', (_name, tasks, conclusion, isPassed, code) => {
    const gate = decideGate(tasks, 'configured');
    expect(gate).toMatchObject({ conclusion, passed: isPassed });
    expect(exitCodeOf(buildReport({ tasks: [...tasks], gate }))).toBe(code);
  });

  it('never makes a verdict red when told so, but says it', () => {
    expect(decideGate([regressed], 'never')).toEqual({
      passed: false,
      conclusion: 'neutral',
      reasons: ['bad: 12 broke', 'The check is not red because `fail-on` is `never`.'],
    });
  });

  it('makes a broken run red whatever it is told', () => {
    expect(decideGate([noService], 'never').conclusion).toBe('failure');
    expect(decideGate([brokenData], 'never').conclusion).toBe('failure');
  });
});

describe('choosePlan', () => {
  it.each([
    ['auto', { kind: 'pull_request' }, { command: 'gate', training: 'adopt', evaluate: true }],
    ['auto', { kind: 'merge_group' }, { command: 'gate', training: 'adopt', evaluate: true }],
    ['auto', { kind: 'push', isDefaultBranch: true }, { command: 'tune', training: 'create', evaluate: true }],
    ['auto', { kind: 'push', isDefaultBranch: false }, { command: 'gate', training: 'adopt', evaluate: true }],
    ['auto', { kind: 'schedule' }, { command: 'tune', training: 'create', evaluate: true }],
    ['validate', { kind: 'push', isDefaultBranch: true }, { command: 'validate', training: 'none', evaluate: false }],
    ['tune', { kind: 'pull_request' }, { command: 'tune', training: 'create', evaluate: false }],
  ] as const)('%s on %o', (mode, event, plan) => {
    expect(choosePlan(mode, event)).toEqual(plan);
  });
});
