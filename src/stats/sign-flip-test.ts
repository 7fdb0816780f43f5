/** Two to the power of this many arrangements are still gone through. */
const MOST_FLIPPED = 22;

/**
 * The exact sign-flip (randomisation) test that values are symmetric about 0: of all 2^n ways to give the values
 * signs, the share whose sum is at least (`greater`), at most (`less`) or at least as far from 0 (`twoSided`) as the
 * sum seen. Zeros have no sign and do not matter. A comparator for small samples: null for more than 22 values other
 * than 0.
 */
export function signFlipTest(
  values: readonly number[],
): { readonly greater: number; readonly less: number; readonly twoSided: number } | null {
  const sizes = values.map(Math.abs).filter((size) => size > 0);
  if (sizes.length > MOST_FLIPPED) return null;
  const seen = values.reduce((sum, value) => sum + value, 0);
  const tie = 1e-9 * sizes.reduce((sum, size) => sum + size, 0);
  let [greater, less, twoSided] = [0, 0, 0];
  const arrangements = 2 ** sizes.length;
  for (let signs = 0; signs < arrangements; signs += 1) {
    let sum = 0;
    sizes.forEach((size, index) => {
      sum += (signs >> index) & 1 ? size : -size;
    });
    if (sum >= seen - tie) greater += 1;
    if (sum <= seen + tie) less += 1;
    if (Math.abs(sum) >= Math.abs(seen) - tie) twoSided += 1;
  }
  return { greater: greater / arrangements, less: less / arrangements, twoSided: twoSided / arrangements };
}
