import type { Answer, Answered } from '../domain/answer.ts';
import type { Sample } from '../domain/sample.ts';
import { scored } from '../domain/score.ts';
import type { Grader, Judgement } from './grader.ts';
import type { Question, Reply } from './question.ts';

/** Gets the replies to questions, in their order. */
export type AskQuestions = (questions: readonly Question[], sample: Sample) => Promise<readonly Reply[]>;

/** Judges one answer, where a rule compares targets beside the `other`. A refused one is wrong whatever its words: graders see none of them, and nobody is asked about it. */
export async function gradeAnswer(
  grader: Grader,
  answer: Answered,
  sample: Sample,
  ask: AskQuestions,
  other?: Answer,
): Promise<Judgement> {
  if (answer.refusal !== null) return gradeRefusal(grader, answer, sample);
  const questions = grader.ask(answer, sample, other);
  return grader.grade(answer, sample, questions.length === 0 ? [] : await ask(questions, sample), other);
}

/** For the reports of the graders a refusal is an empty answer. */
function gradeRefusal(grader: Grader, answer: Answered, sample: Sample): Judgement {
  const { marks } = grader.grade({ ...answer, text: '', toolCalls: [] }, sample, []);
  return { score: scored(0), marks: marks.map((mark) => ({ ...mark, score: scored(0) })) };
}
