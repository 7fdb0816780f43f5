/** The largest k in 0..most for which `holds`, −1 if there is none. It must hold for small k and then no more: found by bisection. */
export function lastTrue(most: number, holds: (k: number) => boolean): number {
  let low = -1;
  let high = most + 1;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}
