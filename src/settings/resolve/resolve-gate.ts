import { defaultOnInconclusive, type GateSettings } from '../../compare/gate-test.ts';
import { graderComparesTargets } from '../../graders/make-graders.ts';
import type { ConfiguredTask } from '../configuration.ts';

export function resolveGate({ gate, graders }: Pick<ConfiguredTask, 'gate' | 'graders'>): GateSettings {
  return {
    // A judge may prefer one of two answers in every pair.
    ...(graderComparesTargets(graders) ? { mostDiscordance: 1 } : {}),
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
