import type { z } from 'zod';
import type { Answer, Answered } from '../domain/answer.ts';
import type { Sample } from '../domain/sample.ts';
import type { Score } from '../domain/score.ts';
import type { LabelledAnswer } from './judge/read-labelled.ts';
import type { Observation } from './observation.ts';
import type { Question, Reply } from './question.ts';

/** A kind of grader as a configuration names it. Adding one is one file, one entry in `graders.ts` and one page in docs/graders. */
export interface GraderDeclaration<Name extends string, Options extends z.ZodType> {
  readonly name: Name;
  /** One sentence: when an answer is right. */
  readonly description: string;
  readonly options: Options;
  /** Files that the options name, to be read before `make`; each with the name of its option. */
  readonly files?: (options: z.output<Options>) => readonly GraderFile[];
  /** Throws a `Failure` for options that cannot be used with these samples. */
  readonly make: (options: z.output<Options>, context: GraderContext) => Rule | Promise<Rule>;
}

export interface GraderFile {
  readonly option: string;
  readonly path: string;
  /** It is a program: on a change under review it runs only as the base commit has it. */
  readonly runs?: true;
}

/** What a grader may look at before the first answer. */
export interface GraderContext {
  /** The setting that chose the grader, for messages: `tasks.triage.graders[0]`. */
  readonly setting: string;
  /** All held-out samples, whatever part of them this run works on. */
  readonly samples: readonly Sample[];
  /** Texts of the files that the options name, by path. */
  readonly files: ReadonlyMap<string, string>;
  /** Those of them that are programs and not what the base commit has. */
  readonly unmerged: ReadonlySet<string>;
}

/** A score with what was seen on the way to it, for the report. */
export type Graded = Score & { readonly observed?: Observation };

/**
 * Judges one answer against its sample. Pure; one that needs somebody else's opinion says what it has to ask first. `other` is the answer
 * that a rule with `comparesTargets` compares with: the candidate's for the baseline, and the baseline's for all others.
 */
export interface Rule {
  /** Absent where the rule needs nobody. No question means that `grade` can do without replies for this answer. */
  readonly ask?: (answer: Answered, sample: Sample, other?: Answer) => readonly Question[];
  /** `replies` are those to the questions, in their order. */
  readonly grade: (answer: Answered, sample: Sample, replies: readonly Reply[], other?: Answer) => Graded;
  /** An answer is judged beside that of the other target, when both are there. */
  readonly comparesTargets?: true;
  /** Answers that people have scored, to hold the rule against. */
  readonly labelled?: readonly LabelledAnswer[];
}

/** What one of the chosen graders said. */
export interface Mark {
  /** Its name, with a number behind it where the task has several of the same name. */
  readonly grader: string;
  readonly score: Score;
  readonly observed?: Observation;
}

/** All chosen graders together: what counts, and what each of them said. One that was not needed is not named. */
export interface Judgement {
  readonly score: Score;
  readonly marks: readonly Mark[];
}

/** A rule, or several combined. */
export interface Grader {
  readonly ask: (answer: Answered, sample: Sample, other?: Answer) => readonly Question[];
  /** All that the rules in it ask about an answer, also where others settle it: what it may cost at most. */
  readonly mayAsk: (answer: Answered, sample: Sample, other?: Answer) => readonly Question[];
  readonly grade: (answer: Answered, sample: Sample, replies: readonly Reply[], other?: Answer) => Judgement;
  /** Whether one of the rules in it compares targets. */
  readonly comparesTargets: boolean;
  /** The rules in it that can be held against people. */
  readonly labelled: readonly LabelledRule[];
}

export interface LabelledRule {
  readonly grader: string;
  readonly rule: Rule;
  readonly answers: readonly LabelledAnswer[];
}

/** The rule as one of the chosen graders. */
export function nameGrader(grader: string, rule: Rule): Grader {
  const ask: Grader['ask'] = (answer, sample, other) => rule.ask?.(answer, sample, other) ?? [];
  return {
    ask,
    mayAsk: ask,
    comparesTargets: rule.comparesTargets === true,
    labelled: rule.labelled === undefined ? [] : [{ grader, rule, answers: rule.labelled }],
    grade: (answer, sample, replies, other) => {
      const { observed, ...score } = rule.grade(answer, sample, replies, other);
      return { score, marks: [{ grader, score, ...(observed === undefined ? {} : { observed }) }] };
    },
  };
}
