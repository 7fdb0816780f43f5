import { defaultOnInconclusive, type GateSettings } from '../../compare/gate-test.ts';
import type { ConfiguredTask } from '../configuration.ts';

export function resolveGate(gate: ConfiguredTask['gate']): GateSettings {
  return {
    rule: gate.rule,
    margin: gate.margin,
    tolerance: gate.tolerance,
    alpha: gate.alpha,
    beta: gate.beta,
    earlyStop: gate['early-stop'],
    discordanceAssumed: gate.discordance,
    onInconclusive: gate['on-inconclusive'] ?? defaultOnInconclusive[gate.rule],
  };
}
