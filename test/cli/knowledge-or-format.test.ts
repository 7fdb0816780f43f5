import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportSchema } from '../../src/domain/report.ts';
import { adviseOnTargets } from '../../src/render/describe-advice.ts';
import { runProcess } from '../support/run-process.ts';

const root = join(import.meta.dirname, '..', '..');

describe('the example of knowledge and format', () => {
  it('tells by its numbers that one task wants documents and the other training', { timeout: 120_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tunegate-example-'));
    try {
      await cp(join(root, 'examples', 'knowledge-or-format'), folder, { recursive: true });
      const { code, stdout } = await runProcess([join(root, 'src', 'cli', 'main.ts'), 'gate'], { cwd: folder });
      expect(code).toBe(0);
      const report = reportSchema.parse(
        JSON.parse(await readFile(join(folder, 'tunegate-report', 'report.json'), 'utf8')),
      );
      const [facts, codes] = report.tasks;
      if (facts === undefined || codes === undefined) throw new Error('there are not two tasks');

      // Knowledge: the same model with the documents beats it without them, and beats a trained one.
      expect(facts.verdict).toBe('improved');
      expect(facts.targets.candidate?.prompt).toBe('retrieval from docs/**/*.md');
      expect(facts.againstReferences.tuned?.verdict).toBe('improved');
      expect(adviseOnTargets(facts)).toMatch(/^This task did not need fine-tuning/);

      // By vectors the documents are found too.
      expect(facts.targets['by-embeddings']?.prompt).toBe('retrieval by embeddings from docs/**/*.md');
      expect(facts.targets['by-embeddings']?.accuracy).toBeGreaterThan(0.8);
      expect(facts.embeddingCalls).toMatchObject({ calls: 1, cachedCalls: 0, usd: { known: true, value: 0 } });

      // Format: the trained one beats the plain model, with and without documents.
      expect(codes.verdict).toBe('improved');
      expect(codes.targets.baseline?.prompt).toBe('retrieval from docs/**/*.md');
      expect(codes.againstReferences['plain-prompt']?.verdict).toBe('improved');
      expect(adviseOnTargets(codes)).toMatch(/^Fine-tuning is worth it on quality/);

      expect(stdout).toContain('This task did not need fine-tuning');
      const journal = (await readFile(join(folder, 'tunegate-report', 'predictions.jsonl'), 'utf8')).trim().split('\n');
      const again = await runProcess([join(root, 'src', 'cli', 'main.ts'), 'gate'], { cwd: folder });
      expect(again.code).toBe(0);
      const [repeated] = reportSchema.parse(
        JSON.parse(await readFile(join(folder, 'tunegate-report', 'report.json'), 'utf8')),
      ).tasks;
      expect(repeated?.embeddingCalls).toMatchObject({ calls: 0, cachedCalls: 103 });
      expect(repeated?.comparison).toEqual(facts.comparison);
      const lookedUp = journal.map((line) => JSON.parse(line)).filter(({ retrieved }) => retrieved !== undefined);
      expect(lookedUp.some(({ retrieved }) => /^docs\/.+\.md:\d+-\d+$/.test(retrieved[0]))).toBe(true);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
