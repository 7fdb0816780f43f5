import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ask, sharedPath, startEngine, train } from './local-engine-fixture.ts';

const trainPath = sharedPath('data/datasets/banking77.train.jsonl');
const testPath = sharedPath('data/datasets/banking77.test.jsonl');

/** Needs the datasets beside the checkout. */
describe.skipIf(!existsSync(trainPath))('banking77 (datasets beside the checkout)', () => {
  it('is learned to 0.85 in 20 seconds, and half of it to less', { timeout: 60_000 }, async () => {
    const { engine, client } = await startEngine();
    try {
      const content = readFileSync(trainPath, 'utf8');
      const startMs = performance.now();
      const whole = await train(client, content);
      expect(performance.now() - startMs).toBeLessThan(20_000);
      const half = await train(
        client,
        content
          .split('\n')
          .filter((_, index) => index % 2 === 0)
          .join('\n'),
      );
      const samples = readFileSync(testPath, 'utf8')
        .trimEnd()
        .split('\n')
        .filter((_, index) => index % 4 === 0)
        .map(parse);
      const share = async (model: string): Promise<number> => {
        let right = 0;
        for (const { user, label } of samples) if ((await ask(client, model, user)) === label) right += 1;
        return right / samples.length;
      };
      const accuracy = await share(whole);
      expect(accuracy).toBeGreaterThan(0.85);
      expect(await share(half)).toBeLessThan(accuracy);
    } finally {
      await engine.close();
    }
  });
});

function parse(text: string): { user: string; label: string } {
  const { messages } = z.object({ messages: z.array(z.object({ content: z.string() })) }).parse(JSON.parse(text));
  return { user: messages[1]?.content ?? '', label: messages[2]?.content ?? '' };
}
