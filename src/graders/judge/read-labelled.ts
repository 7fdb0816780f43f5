import { z } from 'zod';
import { type Answered, answerOfText } from '../../domain/answer.ts';
import { Failure } from '../../domain/failure.ts';
import type { Sample } from '../../domain/sample.ts';

/** An answer that people have scored: what the judge says of it tells how far the judge can be trusted. */
export interface LabelledAnswer {
  readonly answer: Answered;
  readonly sample: Sample;
  /** By people, on the judge's own scale. */
  readonly score: number;
}

/** JSON lines `{"question", "expected"?, "answer", "score"}`. Throws a `Failure` that names the first line that is none. */
export function readLabelled(text: string, path: string, scale: number): readonly LabelledAnswer[] {
  const schema = z.strictObject({
    question: z.string(),
    expected: z.string().default(''),
    answer: z.string(),
    score: z.number().int().min(1).max(scale),
  });
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const parsed = schema.safeParse(parseLine(line));
    if (!parsed.success) {
      throw new Failure({
        kind: 'configuration',
        what: `${path} holds a line that is no labelled answer.`,
        evidence: `Line ${index + 1}: ${parsed.error.issues[0]?.message ?? ''}${parsed.error.issues[0]?.path.length ? ` (${parsed.error.issues[0].path.join('.')})` : ''}.`,
        remedy: `Write {"question": "…", "expected": "…", "answer": "…", "score": N} with N from 1 to ${scale}.`,
      });
    }
    const { question, expected, answer, score } = parsed.data;
    return [{ score, answer: answerOfText(answer), sample: sampleOf(path, index + 1, question, expected) }];
  });
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function sampleOf(file: string, line: number, question: string, expected: string): Sample {
  const id = `${file}:${line}`;
  return {
    id,
    group: id,
    file,
    line,
    input: [{ role: 'user', content: question }],
    expected: { role: 'assistant', content: expected },
    metadata: {},
  };
}
