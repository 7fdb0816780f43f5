import type { Agreement } from '../domain/grader-report.ts';
import type { AskQuestions } from '../graders/grade-answer.ts';
import type { Grader } from '../graders/grader.ts';
import { measureAgreement, type ScoredTwice } from '../graders/judge/measure-agreement.ts';

/** Asks each judge about the answers that people have scored, and says how far it agrees with them; by the name of the grader. */
export async function checkJudges(grader: Grader, ask: AskQuestions): Promise<ReadonlyMap<string, Agreement>> {
  const agreements = new Map<string, Agreement>();
  for (const { grader: name, rule, answers } of grader.labelled) {
    const scores: ScoredTwice[] = [];
    for (const { answer, sample, score } of answers) {
      const replies = await ask(rule.ask?.(answer, sample) ?? [], sample);
      const { observed } = rule.grade(answer, sample, replies);
      scores.push({ people: score, judge: observed?.kind === 'rubric' ? observed.score : null });
    }
    agreements.set(name, measureAgreement(scores));
  }
  return agreements;
}
