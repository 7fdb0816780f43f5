/** Grams that two sets of these sizes may differ in: J ≥ 4/5 is |x ∩ y| ≥ 4/9 (a + b). */
export function largestDifference(size: number, other: number): number {
  return Math.floor((size + other) / 9);
}

/** Bands of sizes: 1, 2, 3, 4, 5 to 6, 7 to 8, 9 to 11, 12 to 14 … Each starts at least 5/4 as high as the one before. */
const BAND_STARTS: readonly number[] = (() => {
  const found = [1];
  for (let start = 2; start < 2 ** 31; start = Math.ceil((start * 5) / 4)) found.push(start);
  return found;
})();

export function bandOf(size: number): number {
  let low = 0;
  let high = BAND_STARTS.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((BAND_STARTS[middle] ?? 0) <= size) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function largestSize(band: number): number {
  return (BAND_STARTS[band + 1] ?? 2 ** 31) - 1;
}

/** Whether a text of this size can be near one of the band. */
export function mayMeet(size: number, band: number): boolean {
  return largestSize(band) * 5 >= size * 4 && (BAND_STARTS[band] ?? 0) * 4 <= size * 5;
}

/** The largest set that can be near one of this size. */
export function largestNear(size: number): number {
  return Math.floor((size * 5) / 4);
}

export function areNearSizes(size: number, other: number): boolean {
  return other * 5 >= size * 4 && size * 5 >= other * 4;
}

export function smallestSize(band: number): number {
  return BAND_STARTS[band] ?? 2 ** 31;
}
