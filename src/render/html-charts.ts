import type { Comparison } from '../domain/comparison.ts';
import type { LossPoint } from '../domain/report.ts';
import { formatDifference, formatInterval, formatPoints, formatSignedPoints } from './numbers.ts';

/** The difference with its interval, drawn against no change and the drop that the gate allows, as inline SVG. */
export function intervalChart(comparison: Comparison): string {
  const { difference, interval, test } = comparison;
  const from = Math.min(interval.low, -test.margin, 0);
  const to = Math.max(interval.high, 0);
  const span = to - from || 1;
  const x = (value: number) => round(110 + ((value - from) / span) * 500);
  const label = `Difference ${formatDifference(comparison)}; the gate allows a drop of ${formatPoints(test.margin)}.`;
  const marginFits = x(0) - x(-test.margin) > 130;
  return [
    `<svg viewBox="0 0 720 120" role="img" aria-label="${label}">`,
    `<rect class="allowed" x="${x(-test.margin)}" y="30" width="${round(x(0) - x(-test.margin))}" height="56"/>`,
    `<line class="axis" x1="20" x2="700" y1="86" y2="86"/>`,
    `<line class="margin" x1="${x(-test.margin)}" x2="${x(-test.margin)}" y1="30" y2="92"/>`,
    `<line class="zero" x1="${x(0)}" x2="${x(0)}" y1="30" y2="92"/>`,
    `<line class="range" x1="${x(interval.low)}" x2="${x(interval.high)}" y1="58" y2="58"/>`,
    `<circle class="estimate" cx="${x(difference)}" cy="58" r="7"/>`,
    `<text class="strong" x="${x(difference)}" y="20" text-anchor="${anchor(x(difference))}">${formatSignedPoints(difference)} points (${formatInterval(interval)})</text>`,
    `<text x="${x(0)}" y="108" text-anchor="${marginFits ? 'middle' : 'start'}">no change</text>`,
    `<text x="${x(-test.margin)}" y="108" text-anchor="${marginFits ? 'middle' : 'end'}" dx="${marginFits ? 0 : -4}">margin ${formatSignedPoints(-test.margin)}</text>`,
    '</svg>',
  ].join('');
}

/** Training loss over steps, and validation loss where there is one, as inline SVG. Empty for fewer than two points. */
export function lossChart(curve: readonly LossPoint[]): string {
  const first = curve[0];
  const last = curve.at(-1);
  if (first === undefined || last === undefined || last.step === first.step) return '';
  const train = curve.map(({ step, trainLoss }) => ({ step, loss: trainLoss }));
  const valid = curve.flatMap(({ step, validLoss }) => (validLoss === null ? [] : [{ step, loss: validLoss }]));
  const top = [...train, ...valid].reduce((most, { loss }) => Math.max(most, loss), 0) || 1;
  const x = (step: number) => round(60 + ((step - first.step) / (last.step - first.step)) * 630);
  const y = (loss: number) => round(15 + (1 - loss / top) * 150);
  const line = (points: readonly { readonly step: number; readonly loss: number }[]) =>
    points.map(({ step, loss }) => `${x(step)},${y(loss)}`).join(' ');
  return [
    `<svg viewBox="0 0 720 200" role="img" aria-label="Training loss from ${first.trainLoss.toFixed(2)} to ${last.trainLoss.toFixed(2)} over ${last.step} steps.">`,
    `<line class="axis" x1="60" x2="690" y1="165" y2="165"/><line class="axis" x1="60" x2="60" y1="15" y2="165"/>`,
    `<polyline class="curve" points="${line(train)}"/>`,
    valid.length > 1 ? `<polyline class="curve second" points="${line(valid)}"/>` : '',
    `<text x="52" y="20" text-anchor="end">${top.toFixed(2)}</text><text x="52" y="169" text-anchor="end">0</text>`,
    `<text x="60" y="187">step ${first.step}</text><text x="690" y="187" text-anchor="end">step ${last.step}</text>`,
    '</svg>',
  ].join('');
}

function round(coordinate: number): number {
  return Number(coordinate.toFixed(1));
}

/** Text near an edge grows away from it. */
function anchor(x: number): 'start' | 'middle' | 'end' {
  return x < 180 ? 'start' : x > 540 ? 'end' : 'middle';
}
