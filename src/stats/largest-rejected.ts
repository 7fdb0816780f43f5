/**
 * The largest difference in −1..1 that is rejected, −1 for none, bisected to the last bit. Rejection must hold for small ones and then no
 * more. `pivot` is a difference at which a test of the same level is made: it becomes an end of the bracket, so that the result is
 * at or above it if and only if that test rejects.
 */
export function largestRejected(rejects: (difference: number) => boolean, pivot: number | undefined): number {
  let low = -1;
  let high = 1;
  if (pivot !== undefined) {
    if (rejects(pivot)) low = pivot;
    else high = pivot;
  }
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return low;
    if (rejects(middle)) low = middle;
    else high = middle;
  }
}
