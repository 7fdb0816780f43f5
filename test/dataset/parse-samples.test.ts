import { describe, expect, it } from 'vitest';
import { parseSamples } from '../../src/dataset/parse-samples.ts';
import { chatLine, checkLines } from './dataset-builder.ts';

function samplesOf(...lines: readonly unknown[]) {
  return parseSamples(checkLines(lines, { role: 'held-out' }));
}

describe('parseSamples', () => {
  it('takes what stands before the last assistant message as input', () => {
    const user = { role: 'user', content: 'a' };
    const [sample] = samplesOf({
      messages: [
        user,
        { role: 'assistant', content: 'b', weight: 0 },
        user,
        { role: 'assistant', content: 'c', weight: 1 },
      ],
      metadata: { language: 'de' },
    });
    expect(sample?.input).toEqual([user, { role: 'assistant', content: 'b' }, user]);
    expect(sample?.expected).toEqual({ role: 'assistant', content: 'c' });
    expect(sample).toMatchObject({ line: 1, metadata: { language: 'de' } });
  });

  it('uses the line’s own id, string or number', () => {
    expect(samplesOf({ ...chatLine(1), id: 'q-1' }, { ...chatLine(2), id: 7 }).map(({ id }) => id)).toEqual([
      'q-1',
      '7',
    ]);
  });

  it('names lines without an id by their content, whatever the order of keys', () => {
    const ids = samplesOf({
      messages: [
        { role: 'user', content: 'a' },
        { role: 'assistant', content: 'b' },
      ],
    }).map(({ id }) => id);
    const turned = samplesOf(chatLine(1), {
      messages: [
        { content: 'a', role: 'user' },
        { content: 'b', role: 'assistant' },
      ],
    }).map(({ id }) => id);
    expect(ids).toEqual([turned[1]]);
    expect(ids[0]).toMatch(/^[0-9a-f]{16}$/);
  });

  it('gives equal lines different ids', () => {
    const ids = samplesOf(chatLine(1), chatLine(1), chatLine(1)).map(({ id }) => id);
    expect(ids).toEqual([ids[0], `${ids[0]}-2`, `${ids[0]}-3`]);
  });
});
