import type { LookUp } from '../domain/base-file.ts';
import type { BreakEven, CallCost } from '../domain/break-even.ts';
import { type KnownNumber, known, unknown } from '../domain/known.ts';
import { type PricedModel, priceCalls, type TokenCounts } from './price-calls.ts';

/** The calls of one target: how many, and the tokens of all of them. */
export interface CallsOfTarget extends PricedModel {
  readonly calls: number;
  readonly tokens: LookUp<TokenCounts>;
}

export interface BreakEvenQuestion {
  readonly basis: BreakEven['basis'];
  readonly trainingUsd: KnownNumber;
  readonly baseline: CallsOfTarget;
  readonly candidate: CallsOfTarget;
}

/**
 * Break-even calls = training ÷ (price of a baseline call − price of a candidate call), at the prices of online calls. The saving has two
 * parts: the prompt that training makes needless, and the dearer tokens of a fine-tune. Null where nothing costs anything.
 */
export function estimateBreakEven({ basis, trainingUsd, baseline, candidate }: BreakEvenQuestion): BreakEven | null {
  const before = perThousand(baseline, baseline);
  const after = perThousand(candidate, candidate);
  const afterAtOldPrices = perThousand(baseline, candidate);
  const saving = subtract(before, after);
  if (isZero(trainingUsd) && isZero(before) && isZero(after)) return null;
  return {
    basis,
    trainingUsd,
    baseline: describeCall(baseline, before),
    candidate: describeCall(candidate, after),
    savedByTokensUsdPer1000Calls: subtract(before, afterAtOldPrices),
    addedByPricesUsdPer1000Calls: subtract(after, afterAtOldPrices),
    savingUsdPer1000Calls: saving,
    outcome: decideOutcome(trainingUsd, saving),
  };
}

function decideOutcome(trainingUsd: KnownNumber, savingPer1000: KnownNumber): BreakEven['outcome'] {
  if (!savingPer1000.known) return { status: 'unknown', reason: savingPer1000.reason };
  // Rounding noise of two equal prices is no saving.
  if (savingPer1000.value < 1e-9) return { status: 'never' };
  if (!trainingUsd.known) return { status: 'unknown', reason: trainingUsd.reason };
  return { status: 'after', calls: Math.max(0, Math.ceil((trainingUsd.value / savingPer1000.value) * 1000 - 1e-6)) };
}

/** What 1,000 calls with these tokens cost at the prices of that model. */
function perThousand(model: PricedModel, { calls, tokens }: CallsOfTarget): KnownNumber {
  if (calls === 0) return unknown('no call was answered');
  if (!tokens.known) return unknown(tokens.reason);
  const usd = priceCalls(model, tokens.value);
  return usd.known ? known((usd.value / calls) * 1000) : usd;
}

function describeCall({ model, calls, tokens }: CallsOfTarget, usdPer1000Calls: KnownNumber): CallCost {
  if (!tokens.known || calls === 0) return { model, promptTokens: null, completionTokens: null, usdPer1000Calls };
  const { promptTokens, completionTokens } = tokens.value;
  return { model, promptTokens: promptTokens / calls, completionTokens: completionTokens / calls, usdPer1000Calls };
}

function subtract(one: KnownNumber, other: KnownNumber): KnownNumber {
  if (!one.known) return one;
  return other.known ? known(one.value - other.value) : other;
}

function isZero(amount: KnownNumber): boolean {
  return amount.known && amount.value === 0;
}
