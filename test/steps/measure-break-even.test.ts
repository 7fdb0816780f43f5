import { describe, expect, it } from 'vitest';
import { known } from '../../src/domain/known.ts';
import type { TargetReport } from '../../src/domain/report.ts';
import { measureBreakEven } from '../../src/steps/measure-break-even.ts';
import { buildFineTune, buildTarget, buildTask } from '../render/report-builder.ts';
import { makeTarget, makeTargetSettings } from '../support/make-target.ts';

const base = 'gpt-4o-mini-2024-07-18';
const tuned = `ft:${base}:acme:triage:9kQx`;
const targets = { baseline: makeTarget(base), candidate: makeTarget(tuned), references: new Map() };
const settings = (kind: 'tuned' | 'id') => ({
  candidate: makeTargetSettings(kind === 'tuned' ? { kind } : { kind, id: tuned }),
});
const report = (baseline: Partial<TargetReport>, candidate: Partial<TargetReport> = {}) =>
  buildTask({
    fineTune: buildFineTune({ usd: known(0.9), reused: true }),
    targets: { baseline: buildTarget(baseline), candidate: buildTarget({ model: tuned, ...candidate }) },
  });

describe('measureBreakEven', () => {
  it('goes by the tokens that the service reported, and by what the job cost whoever paid it', () => {
    const measured = measureBreakEven(
      settings('tuned'),
      targets,
      report(
        { answered: 200, promptTokens: 400_000, cachedPromptTokens: 0, completionTokens: 1_000 },
        { answered: 100, promptTokens: 6_000, cachedPromptTokens: 0, completionTokens: 500 },
      ),
    );
    expect(measured).toMatchObject({ basis: 'measured', outcome: { status: 'after', calls: 3_226 } });
  });

  it('charges what the service had cached at its own price', () => {
    const cached = { answered: 100, promptTokens: 200_000, cachedPromptTokens: 100_000, completionTokens: 0 };
    expect(measureBreakEven(settings('tuned'), targets, report(cached))?.baseline.usdPer1000Calls).toEqual({
      known: true,
      value: expect.closeTo(1_000 * 0.15e-3 + 1_000 * 0.075e-3, 9),
    });
  });

  it('is unknown when a service reports no tokens', () => {
    const measured = measureBreakEven(settings('tuned'), targets, report({}, { promptTokens: null }));
    expect(measured?.outcome).toEqual({ status: 'unknown', reason: expect.stringContaining('token usage') });
  });

  it('has nothing to say of a candidate that this task did not train', () => {
    expect(measureBreakEven(settings('id'), targets, report({}))).toBe(null);
    const untrained = buildTask({ fineTune: null });
    expect(measureBreakEven(settings('tuned'), targets, untrained)).toBe(null);
  });
});
