/**
 * A curve as one line of block characters, lowest value lowest. More values than `width` are averaged in equal bins;
 * a flat curve is drawn at the bottom; values that are not finite are left out.
 */
export function sparkline(values: readonly number[], width = 32): string {
  const points = inBins(values.filter(Number.isFinite), width);
  const low = Math.min(...points);
  const span = Math.max(...points) - low;
  return points.map((value) => blocks[span === 0 ? 0 : Math.round(((value - low) / span) * 7)] ?? '').join('');
}

const blocks = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

function inBins(values: readonly number[], width: number): readonly number[] {
  if (values.length <= width) return values;
  return Array.from({ length: width }, (_unused, bin) => {
    const from = Math.floor((bin * values.length) / width);
    const members = values.slice(from, Math.floor(((bin + 1) * values.length) / width));
    return members.reduce((sum, value) => sum + value, 0) / members.length;
  });
}
