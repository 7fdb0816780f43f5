import { describe, expect, it } from 'vitest';
import { cutToDifference } from '../../src/render/cut-to-difference.ts';

describe('two versions of a text', () => {
  it('stay as they are where the difference shows', () => {
    expect(cutToDifference('refund', 'billing', 60)).toEqual(['refund', 'billing']);
    expect(cutToDifference(`a${'x'.repeat(100)}`, `b${'x'.repeat(100)}`, 60)).toEqual([
      `a${'x'.repeat(100)}`,
      `b${'x'.repeat(100)}`,
    ]);
  });

  it('lose the beginning that would hide it', () => {
    expect(cutToDifference(`${'x'.repeat(100)}old`, `${'x'.repeat(100)}new`, 60)).toEqual([
      `…${'x'.repeat(20)}old`,
      `…${'x'.repeat(20)}new`,
    ]);
  });

  it('are never cut inside a character', () => {
    for (const limit of [30, 31, 32, 33, 34, 35]) {
      const [before, after] = cutToDifference(`${'😀'.repeat(50)}a`, `${'😀'.repeat(50)}b`, limit);
      expect([before, after].some((text) => /\p{Surrogate}/u.test(text))).toBe(false);
      expect([before.at(-1), after.at(-1)]).toEqual(['a', 'b']);
    }
  });
});
