import type { Comparison } from '../../domain/comparison.ts';
import { formatDifference, formatInterval, formatPoints, formatSignedPoints } from '../numbers.ts';

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

function round(coordinate: number): number {
  return Number(coordinate.toFixed(1));
}

/** Text near an edge grows away from it. */
function anchor(x: number): 'start' | 'middle' | 'end' {
  return x < 180 ? 'start' : x > 540 ? 'end' : 'middle';
}
