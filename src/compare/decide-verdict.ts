import type { ComparedVerdict } from '../domain/comparison.ts';
import type { GateTest } from './gate-test.ts';
import type { Evidence } from './weigh-evidence.ts';

/** The rule applied to the evidence. When both claims hold, the one that the rule is strict about wins. */
export function decideVerdict(
  { ok, regression, improvement }: Pick<Evidence, 'ok' | 'regression' | 'improvement'>,
  { rule }: GateTest,
  withinThreshold: boolean,
): ComparedVerdict {
  const passing = improvement ? 'improved' : 'not-worse';
  switch (rule) {
    case 'no-regression':
      if (regression) return 'regressed';
      return ok ? passing : 'inconclusive';
    case 'not-worse':
      if (ok) return passing;
      return regression ? 'regressed' : 'inconclusive';
    case 'threshold':
      return withinThreshold ? 'not-worse' : 'regressed';
  }
}

/** `pairs` is how many were compared: of none nothing is known, and no setting lets that pass. */
export function decidePassed(verdict: ComparedVerdict, { onInconclusive }: GateTest, pairs: number): boolean {
  if (pairs === 0) return false;
  switch (verdict) {
    case 'improved':
    case 'not-worse':
      return true;
    case 'regressed':
      return false;
    case 'inconclusive':
      return onInconclusive !== 'fail';
  }
}
