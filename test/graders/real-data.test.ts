import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFile } from '../../src/dataset/check-file.ts';
import { parseSamples } from '../../src/dataset/parse-samples.ts';
import { messageText } from '../../src/domain/chat.ts';
import { labelDetails } from '../../src/graders/reports/label-details.ts';
import { answered, graderOf } from './grading.ts';

const folder = resolve(import.meta.dirname, '../../../shared/data/datasets');

function samplesOf(name: string) {
  const path = resolve(folder, `${name}.test.jsonl`);
  return parseSamples(checkFile({ path, role: 'held-out', bytes: readFileSync(path) }));
}

// Needs the datasets that lie beside a checkout; says so when it is skipped.
describe.skipIf(!existsSync(folder))('on real datasets', () => {
  it.each([
    ['sroie', '[json-match]'],
    ['sroie', '[json-match: { score: f1, normalise: [case, whitespace] }]'],
    ['snips', '[json-match: { lists: set }]'],
    ['bfcl-tools', '[tool-calls]'],
    ['bfcl-tools', '[tool-calls: { order: same, score: f1 }]'],
    ['hint3-curekart', '[label]'],
    ['sms-spam', '[label: { labels: [ham, spam] }]'],
  ])('every expected answer of %s is right by %s', async (name, yaml) => {
    const samples = samplesOf(name);
    expect(samples.length).toBeGreaterThan(100);
    const grader = await graderOf(yaml, { samples });
    const wrong = samples.filter((sample) => {
      const own = answered(messageText(sample.expected), sample.expected.tool_calls);
      const { score } = grader.grade(own, sample, []);
      return score.status !== 'scored' || score.value !== 1;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('the answers of the next sample are right as often as they are the same', async () => {
    const samples = samplesOf('hint3-curekart');
    const grader = await graderOf('[label]', { samples });
    const texts = samples.map(({ expected }) => messageText(expected));
    const seen = samples.map((sample, index) => {
      const text = texts[(index + 1) % texts.length] ?? '';
      return { score: grader.grade(answered(text), sample, []).score, expected: texts[index] ?? '', answer: text };
    });
    const right = seen.filter(({ score }) => score.status === 'scored' && score.value === 1).length;
    expect(right).toBe(seen.filter(({ expected, answer }) => expected === answer).length);
    const { labels } = labelDetails(seen.map(({ expected, answer }) => ({ kind: 'label', expected, answer })));
    // The answers are the expected ones in another order: each label is answered as often as it is expected.
    for (const { support, answered: count, precision, recall } of labels) {
      expect(count).toBe(support);
      expect(precision).toBe(recall);
    }
  });
});
