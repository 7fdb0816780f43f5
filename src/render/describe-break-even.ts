import type { BreakEven, CallCost } from '../domain/break-even.ts';
import { formatCount, formatKnownUsd, formatUsd, usdDigits } from './numbers.ts';
import type { Phrase, Statement } from './statement.ts';

/** The break-even in one clause: `after 3,226 calls`, `never`, `unknown`. */
export function breakEvenTitle({ outcome }: Pick<BreakEven, 'outcome'>): string {
  switch (outcome.status) {
    case 'after':
      return outcome.calls === 0 ? 'at once' : `after ${formatCount(outcome.calls)} calls`;
    case 'never':
      return 'never';
    case 'unknown':
      return 'unknown';
  }
}

/** The same without the two calls, where the targets stand beside it. */
export function explainBreakEven(breakEven: BreakEven): readonly Statement[] {
  return describeBreakEven(breakEven).filter(({ label }) => !label.endsWith(' call'));
}

/** When training has paid for itself, what a call of each target takes, and where the saving comes from. */
export function describeBreakEven(breakEven: BreakEven): readonly Statement[] {
  const { baseline, candidate } = breakEven;
  const amount = makeAmount(breakEven);
  const because = explainSaving(breakEven, amount);
  return [
    { label: 'Break-even', phrases: [explainOutcome(breakEven, amount)] },
    { label: 'Baseline call', phrases: describeCall(baseline, amount) },
    { label: 'Candidate call', phrases: describeCall(candidate, amount) },
    ...(because === null ? [] : [{ label: 'Because', phrases: [because] }]),
  ];
}

type Amount = (usd: number) => string;

/** All amounts for 1,000 calls with the same digits, so that they can be compared by eye. */
function makeAmount({ baseline, candidate, ...breakEven }: BreakEven): Amount {
  const amounts = [
    baseline.usdPer1000Calls,
    candidate.usdPer1000Calls,
    breakEven.savedByTokensUsdPer1000Calls,
    breakEven.addedByPricesUsdPer1000Calls,
    breakEven.savingUsdPer1000Calls,
  ];
  const digits = usdDigits(...amounts.map((usd) => (usd.known ? usd.value : 0)));
  return (usd) => formatUsd(usd, digits);
}

function explainOutcome({ outcome, trainingUsd, savingUsdPer1000Calls: saving }: BreakEven, amount: Amount): string {
  switch (outcome.status) {
    case 'after':
      return `${breakEvenTitle({ outcome })}: training costs ${formatKnownUsd(trainingUsd)}, and 1,000 calls cost ${saving.known ? amount(saving.value) : saving.reason} less`;
    case 'never':
      return `never: 1,000 calls of the candidate cost ${saving.known && saving.value < -1e-9 ? `${amount(-saving.value)} more than` : 'as much as'} those of the baseline`;
    case 'unknown':
      return `unknown: ${outcome.reason}`;
  }
}

function describeCall(
  { completionTokens, model, promptTokens, usdPer1000Calls }: CallCost,
  amount: Amount,
): readonly Phrase[] {
  const tokens =
    promptTokens === null || completionTokens === null
      ? []
      : [`${mean(promptTokens)} prompt and ${mean(completionTokens)} completion tokens`];
  const price = usdPer1000Calls.known
    ? `${amount(usdPer1000Calls.value)} for 1,000 calls`
    : `price of 1,000 calls ${formatKnownUsd(usdPer1000Calls)}`;
  return [{ code: model }, `: ${[...tokens, price].join(', ')}`];
}

/** Null where a price is unknown: then the outcome says so already. */
function explainSaving(
  { savedByTokensUsdPer1000Calls: byTokens, addedByPricesUsdPer1000Calls: byPrices }: BreakEven,
  amount: Amount,
): string | null {
  if (!byTokens.known || !byPrices.known) return null;
  const tokens =
    byTokens.value < 0 ? `more tokens cost ${amount(-byTokens.value)}` : `fewer tokens save ${amount(byTokens.value)}`;
  const prices =
    byPrices.value < 0
      ? `cheaper tokens save ${amount(-byPrices.value)}`
      : `dearer tokens cost ${amount(byPrices.value)}`;
  return `for 1,000 calls, ${tokens} and ${prices}`;
}

/** Whole tokens, or one decimal where there are few. */
function mean(tokens: number): string {
  return tokens >= 10 || Number.isInteger(tokens) ? formatCount(Math.round(tokens)) : tokens.toFixed(1);
}
