import type { Answer } from '../domain/answer.ts';
import type { Sample } from '../domain/sample.ts';
import { hashQuestion } from './hash-question.ts';
import type { Prediction } from './parse-predictions.ts';

export interface MatchedPredictions {
  /** By sample id; of each sample its trials in their order. */
  readonly answers: ReadonlyMap<string, readonly Answer[]>;
  /** Samples that no line answers. */
  readonly missing: readonly Sample[];
  /** Lines that answer no sample. */
  readonly unused: readonly Prediction[];
  /** Samples with more than one answer to the same trial, with the lines of the answers. */
  readonly repeated: readonly { readonly sample: Sample; readonly lines: readonly number[] }[];
}

/**
 * Finds the sample of each recorded answer: by its id, or else by the content of the question. A question that stands in the held-out
 * files several times takes as many answers in the order of the lines, or one answer for all of them.
 */
export function matchPredictions(predictions: readonly Prediction[], samples: readonly Sample[]): MatchedPredictions {
  const byId = new Map(samples.map((sample) => [sample.id, sample]));
  // Hashing every question takes as long as all the rest, and most files go by ids.
  const needsContent = predictions.some(({ question }) => question.kind === 'content');
  const byContent = groupBy(needsContent ? samples : [], ({ input }) => hashQuestion(input));
  const found = new Map<string, Prediction[]>();
  const unused: Prediction[] = [];
  const give = (sample: Sample, prediction: Prediction) => {
    const known = found.get(sample.id);
    if (known === undefined) found.set(sample.id, [prediction]);
    else known.push(prediction);
  };
  const ofContent = new Map<string, Prediction[]>();
  for (const prediction of predictions) {
    const { question } = prediction;
    if (question.kind === 'id') {
      const sample = byId.get(question.id);
      if (sample === undefined) unused.push(prediction);
      else give(sample, prediction);
    } else {
      const name = `${question.sha256} ${prediction.trial}`;
      const known = ofContent.get(name);
      if (known === undefined) ofContent.set(name, [prediction]);
      else known.push(prediction);
    }
  }
  for (const [name, answers] of ofContent) {
    const equal = byContent.get(name.split(' ', 1)[0] ?? '') ?? [];
    const [first] = answers;
    if (equal.length === 0) unused.push(...answers);
    else if (answers.length === equal.length || answers.length === 1) {
      for (const [index, sample] of equal.entries()) {
        const answer = answers[index] ?? first;
        if (answer !== undefined) give(sample, answer);
      }
    } else for (const answer of answers) for (const sample of equal) give(sample, answer);
  }
  return {
    answers: new Map([...found].map(([id, given]) => [id, inTrials(given)])),
    missing: samples.filter(({ id }) => !found.has(id)),
    unused: unused.sort((one, other) => one.line - other.line),
    repeated: samples.flatMap((sample) => {
      const given = found.get(sample.id) ?? [];
      const isRepeated = new Set(given.map(({ trial }) => trial)).size < given.length;
      return isRepeated ? [{ sample, lines: given.map(({ line }) => line) }] : [];
    }),
  };
}

function inTrials(predictions: readonly Prediction[]): readonly Answer[] {
  return [...predictions].sort((one, other) => one.trial - other.trial).map(({ answer }) => answer);
}

function groupBy<Item>(items: readonly Item[], name: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(name(item));
    if (group === undefined) groups.set(name(item), [item]);
    else group.push(item);
  }
  return groups;
}
