import { Failure } from '../domain/failure.ts';
import type { Sample } from '../domain/sample.ts';
import { type MatchedPredictions, matchPredictions } from '../evaluate/match-predictions.ts';
import { type ParsedPredictions, type Prediction, parsePredictions } from '../evaluate/parse-predictions.ts';
import type { RecordedTarget } from '../evaluate/target.ts';
import type { TargetSettings, TaskSettings } from '../settings/task-settings.ts';
import type { World } from '../world.ts';
import { readOneFile } from './read-one-file.ts';

/**
 * A target whose answers some other system recorded. Every sample must have its answer: a file that leaves samples out is told with
 * their lines, and so is one with two answers to the same question.
 */
export async function readRecorded(
  setting: string,
  file: string,
  { price, trials }: Pick<TargetSettings, 'price'> & Pick<TaskSettings, 'trials'>,
  samples: readonly Sample[],
  world: World,
): Promise<RecordedTarget> {
  const { path, bytes } = await readOneFile(setting, file, world);
  const parsed = parsePredictions(bytes);
  if (parsed.problems.length > 0) throw unreadable(path, parsed.problems);
  const matched = matchPredictions(parsed.predictions, samples);
  if (matched.repeated.length > 0) throw answeredTwice(path, matched.repeated);
  if (matched.missing.length > 0) throw incomplete(path, matched, parsed.predictions.length, samples.length);
  return {
    kind: 'recorded',
    provider: 'predictions',
    model: path,
    price,
    promptSummary: '',
    notes: [
      ...(matched.unused.length === 0 ? [] : [describeUnused(matched.unused)]),
      ...describeFewer(matched.answers, trials),
    ],
    answers: matched.answers,
  };
}

function unreadable(path: string, problems: ParsedPredictions['problems']): Failure {
  return badFile(
    `${count(problems.length, 'line')} of ${path} ${problems.length === 1 ? 'is' : 'are'} not a recorded answer.`,
    listFirst(problems.map(({ line, message }) => `${path}:${line}: ${message}`)),
    'Write one JSON object a line, with `id` (or `messages`) and `answer`; docs/targets.md has every key.',
  );
}

function answeredTwice(path: string, repeated: MatchedPredictions['repeated']): Failure {
  return badFile(
    `${path} answers ${count(repeated.length, 'sample')} more than once.`,
    listFirst(
      repeated.map(
        ({ sample, lines }) => `lines ${lines.join(', ')} answer ${placeOf(sample)}, each as the same trial`,
      ),
    ),
    'Keep one answer to each sample, or number several with `trial`: 0, 1, 2 …',
  );
}

function incomplete(path: string, { missing, unused }: MatchedPredictions, lines: number, samples: number): Failure {
  const strangers = unused.length === 0 ? '' : ` ${describeUnused(unused)}`;
  return badFile(
    `${path} has no answer to ${missing.length} of ${count(samples, 'sample')}.`,
    `It holds ${count(lines, 'answer')}. Not answered: ${listFirst(missing.map(placeOf))}.${strangers}`,
    'Record an answer to every held-out sample; where the system gave none, write `error` with its reason. A sample is found by its `id`, or by its question.',
  );
}

function describeUnused(unused: readonly Prediction[]): string {
  const named = unused.map(({ line, question }) =>
    question.kind === 'id' ? `line ${line} (id ${JSON.stringify(question.id)})` : `line ${line}`,
  );
  return `${count(unused.length, 'recorded answer')} ${unused.length === 1 ? 'belongs' : 'belong'} to no sample: ${listFirst(named)}.`;
}

/** The mean of fewer trials is a mean all the same, and not what was asked for. */
function describeFewer(answers: MatchedPredictions['answers'], trials: number): readonly string[] {
  const fewer = [...answers].filter(([, given]) => given.length < trials);
  if (fewer.length === 0) return [];
  const named = listFirst(fewer.map(([id, given]) => `${JSON.stringify(id)} (${given.length})`));
  return [
    `${count(fewer.length, 'sample')} of ${answers.size} ${fewer.length === 1 ? 'has' : 'have'} fewer recorded trials than the ${trials} of \`gate.trials\`, and ${fewer.length === 1 ? 'is' : 'are'} averaged over those: ${named}.`,
  ];
}

function placeOf({ file, line, id }: Sample): string {
  return `${file}:${line} (id ${JSON.stringify(id)})`;
}

const MOST_SHOWN = 5;

function listFirst(texts: readonly string[]): string {
  const shown = texts.slice(0, MOST_SHOWN).join(', ');
  return texts.length > MOST_SHOWN ? `${shown} and ${texts.length - MOST_SHOWN} more` : shown;
}

function count(number: number, noun: string): string {
  return `${number} ${number === 1 ? noun : `${noun}s`}`;
}

function badFile(what: string, evidence: string, remedy: string): Failure {
  return new Failure({ kind: 'data', what, evidence, remedy });
}
