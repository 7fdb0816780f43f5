import { describe, expect, it } from 'vitest';
import { unknown } from '../../src/domain/known.ts';
import { renderOutputs } from '../../src/render/outputs.ts';
import { buildRegression, buildReport, buildTask, buildUnevaluatedTask } from './report-builder.ts';
import { reports } from './reports.ts';

describe('the outputs', () => {
  it('are those of the only task', () => {
    expect(renderOutputs(buildReport())).toEqual({
      passed: 'true',
      verdict: 'improved',
      conclusion: 'success',
      'baseline-accuracy': String(185 / 240),
      'candidate-accuracy': '0.85',
      'accuracy-delta': String(19 / 240),
      'delta-low': '0.0341',
      'delta-high': '0.1384',
      'candidate-model': 'ft:gpt-4o-mini-2024-07-18:acme:triage:9kQx',
      'job-id': 'ftjob-abc123',
      'job-status': 'succeeded',
      'cost-usd': '0.412',
      calls: '480',
      'cached-calls': '0',
      'cache-key': '',
    });
  });

  it('name the cache that new answers were kept in', () => {
    const report = buildReport();
    const cacheKey = 'tunegate-answers-0123';
    expect(renderOutputs({ ...report, run: { ...report.run, cacheKey } })['cache-key']).toBe(cacheKey);
  });

  it('follow the worst of several tasks', () => {
    const worse = buildTask({ name: 'b', comparison: buildRegression(), verdict: 'regressed', passed: false });
    const outputs = renderOutputs(buildReport({ tasks: [buildTask(), worse] }));
    expect(outputs.verdict).toBe('regressed');
    expect(outputs['accuracy-delta']).toBe(String(-19 / 240));
    expect(outputs.passed).toBe('false');
    expect(outputs.calls).toBe('960');
  });

  it('leave an unknown cost empty', () => {
    const cost = { trainingUsd: unknown('no price'), evaluationUsd: unknown('no price') };
    expect(renderOutputs(buildReport({ tasks: [buildTask({ cost })] }))['cost-usd']).toBe('');
  });

  it('leave numbers of a task without comparison empty', () => {
    const outputs = renderOutputs(buildReport({ tasks: [buildUnevaluatedTask()] }));
    expect(outputs).toMatchObject({ verdict: 'skipped', 'accuracy-delta': '', 'candidate-model': '', calls: '' });
  });

  it('say that nothing was decided where there is no task', () => {
    expect(renderOutputs(reports['no-task'])).toMatchObject({ passed: 'false', verdict: 'skipped', 'cost-usd': '' });
  });
});
