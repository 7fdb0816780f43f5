import { describe, expect, it } from 'vitest';
import { loadEmbeddingCounter } from '../../src/dataset/load-embedding-counter.ts';
import { embeddedText, mostTokensOfText } from '../../src/evaluate/embedded-text.ts';
import { embeddingKey } from '../../src/evaluate/embedding-key.ts';

describe('a text that is embedded', () => {
  it('is sent as it is up to the limit of the models', async () => {
    const count = await loadEmbeddingCounter();
    const text = 'Wörter — mit 😀 und "Zeichen"\n'.repeat(300);
    expect(count(text)).toBeLessThan(mostTokensOfText);
    expect(embeddedText(text, count)).toBe(text);
  });

  it.each([
    ['words', 'word '.repeat(200_000)],
    ['one letter', 'a'.repeat(1_000_000)],
    ['signs that take several tokens each', '𓀀𓂀'.repeat(200_000)],
    ['white space', ' \n'.repeat(500_000)],
    ['digits', '1234567890'.repeat(100_000)],
    ['halves of characters', '\ud800'.repeat(100_000)],
  ])('is cut to the limit where it is a megabyte of %s, in time', async (_name, text) => {
    const count = await loadEmbeddingCounter();
    const startedMs = performance.now();
    const cut = embeddedText(text, count);
    expect(performance.now() - startedMs).toBeLessThan(10_000);
    expect(count(cut)).toBeLessThanOrEqual(mostTokensOfText);
    expect(cut.length).toBeGreaterThan(1_000);
    expect(cut).not.toMatch(/\p{Surrogate}/u);
  });

  it('counts as OpenAI counts for its embedding models (cookbook: cl100k_base)', async () => {
    const count = await loadEmbeddingCounter();
    // The examples of the cookbook How_to_count_tokens_with_tiktoken, section 4.
    expect(count('antidisestablishmentarianism')).toBe(6);
    expect(count('2 + 2 = 4')).toBe(7);
    expect(count('お誕生日おめでとう')).toBe(9);
    expect(count('<|endoftext|>')).toBeGreaterThan(1);
  });

  it('is named by service, model, dimensions and text, and by nothing else', () => {
    const key = embeddingKey('https://a/v1', { model: 'm', dimensions: null }, 'text');
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    const others = [
      embeddingKey('https://b/v1', { model: 'm', dimensions: null }, 'text'),
      embeddingKey('https://a/v1', { model: 'n', dimensions: null }, 'text'),
      embeddingKey('https://a/v1', { model: 'm', dimensions: 8 }, 'text'),
      embeddingKey('https://a/v1', { model: 'm', dimensions: null }, 'text '),
    ];
    expect(new Set([key, ...others]).size).toBe(5);
    const settings = { model: 'm', dimensions: null, price: 1, provider: 'p' };
    expect(embeddingKey('https://a/v1', settings, 'text')).toBe(key);
  });
});
