/**
 * Numbers in (0, 1) that are the same in every run: xoshiro128** (Blackman & Vigna 2018), seeded by splitmix32, so that neighbouring
 * seeds give streams that have nothing in common.
 */
export function makeRandom(seed: number): () => number {
  let mixed = seed >>> 0;
  const next = (): number => {
    mixed = (mixed + 0x9e3779b9) >>> 0;
    let value = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    value = Math.imul(value ^ (value >>> 15), 0x735a2d97);
    return (value ^ (value >>> 15)) >>> 0;
  };
  let [a, b, c, d] = [next(), next(), next(), next()];
  return () => {
    const result = rotate(Math.imul(b, 5), 7);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return ((Math.imul(result, 9) >>> 0) + 0.5) / 2 ** 32;
  };
}

function rotate(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}
