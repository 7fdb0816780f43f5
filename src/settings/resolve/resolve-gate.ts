import { defaultOnInconclusive, type GateTest } from '../../compare/gate-test.ts';
import type { ConfiguredTask } from '../configuration.ts';

export function resolveGate(gate: ConfiguredTask['gate']): GateTest {
  return {
    rule: gate.rule,
    margin: gate.margin,
    tolerance: gate.tolerance,
    alpha: gate.alpha,
    beta: gate.beta,
    onInconclusive: gate['on-inconclusive'] ?? defaultOnInconclusive[gate.rule],
  };
}
