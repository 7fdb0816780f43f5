import { z } from 'zod';
import type { Answered } from '../domain/answer.ts';
import { messageText } from '../domain/chat.ts';
import type { Sample } from '../domain/sample.ts';
import { type Score, scored, unscored } from '../domain/score.ts';
import type { GraderDeclaration } from './grader.ts';
import { isObject } from './json/same-value.ts';
import type { Reply } from './question.ts';

const options = z.strictObject({
  file: z.string().min(1).describe('A JavaScript module (ESM, in one file) whose default export is the grader.'),
  'time-limit': z
    .number()
    .gt(0)
    .max(600)
    .default(5)
    .describe('Seconds that it may take for one answer; beyond them the answer is unscored.'),
});

export const moduleGrader: GraderDeclaration<'module', typeof options> = {
  name: 'module',
  description: 'A function of your own judges the answer, in a process without keys and files.',
  options,
  files: ({ file }) => [{ option: 'file', path: file, runs: true }],
  make: ({ file, 'time-limit': seconds }, { files, unmerged }) => {
    if (unmerged.has(file)) {
      const reason = `${file} is not what the base commit has: it runs when it is merged`;
      return { grade: () => unscored(reason) };
    }
    const source = files.get(file) ?? '';
    return {
      ask: (answer, sample) => [
        { kind: 'module', run: { source, input: inputOf(answer, sample), timeLimitMs: seconds * 1000 } },
      ],
      grade: (_answer, _sample, [reply]) => readReply(reply),
    };
  },
};

/** What the function is given. */
function inputOf(answer: Answered, sample: Sample) {
  return {
    answer: answer.text,
    toolCalls: answer.toolCalls,
    expected: messageText(sample.expected),
    expectedToolCalls: sample.expected.tool_calls ?? [],
    messages: sample.input,
    metadata: sample.metadata,
  };
}

/** A number in 0..1, true or false, or `{ score, reason }`; a score of null leaves the answer unscored. */
function readReply(reply: Reply | undefined): Score {
  if (reply?.kind !== 'module') return unscored('the module was not asked');
  if (reply.result.status === 'failed') return unscored(`the module gave no score: ${reply.result.reason}`);
  const { value } = reply.result;
  const score = isObject(value) ? value.score : value;
  if (typeof score === 'boolean') return scored(score ? 1 : 0);
  if (typeof score === 'number' && score >= 0 && score <= 1) return scored(score);
  const reason = isObject(value) && typeof value.reason === 'string' ? value.reason.slice(0, 300) : '';
  if (score === null && reason !== '') return unscored(reason);
  return unscored('the module gave no score: its result is not a number from 0 to 1');
}
