import { z } from 'zod';
import { messageText } from '../domain/chat.ts';
import { Failure } from '../domain/failure.ts';
import type { Sample } from '../domain/sample.ts';
import { scored, unscored } from '../domain/score.ts';
import type { GraderDeclaration } from './grader.ts';
import { type Normalisation, normaliseAnswer, normaliseOption } from './text/normalise-answer.ts';

const text = z.string().min(1);

const options = z.strictObject({
  labels: z
    .array(text)
    .min(2)
    .optional()
    .describe('The labels that are allowed. By default all that are expected of some held-out sample.'),
  aliases: z
    .record(text, z.array(text).min(1))
    .default({})
    .describe('Other spellings that count as a label, by the label: `{ spam: [junk, unsolicited] }`.'),
  normalise: normaliseOption,
});

export const label: GraderDeclaration<'label', typeof options> = {
  name: 'label',
  description: 'The answer is the expected one of a set of labels; anything outside the set is wrong, and is counted.',
  options,
  make: ({ labels, aliases, normalise }, { setting, samples }) => {
    const allowed = labels ?? learnLabels(samples);
    const bySpelling = indexSpellings(allowed, aliases, normalise, setting);
    const find = (spelling: string) => bySpelling.get(normaliseAnswer(spelling, normalise)) ?? null;
    return {
      grade: (answer, sample) => {
        const expected = find(messageText(sample.expected));
        if (expected === null) return unscored('the expected answer is none of the labels');
        const answered = find(answer.text);
        return {
          ...scored(answered === expected ? 1 : 0),
          observed: { kind: 'label', expected, answer: answered },
        };
      },
    };
  },
};

function learnLabels(samples: readonly Sample[]): readonly string[] {
  return [...new Set(samples.map(({ expected }) => messageText(expected).trim()))].filter((one) => one !== '').sort();
}

/** Labels by their normalised spellings. Two labels that would become one are a mistake of the settings. */
function indexSpellings(
  labels: readonly string[],
  aliases: Readonly<Record<string, readonly string[]>>,
  normalise: readonly Normalisation[],
  setting: string,
): ReadonlyMap<string, string> {
  const bySpelling = new Map<string, string>();
  for (const name of labels) addSpelling(name, name);
  for (const [name, spellings] of Object.entries(aliases)) {
    if (!labels.includes(name)) {
      throw new Failure({
        kind: 'configuration',
        what: `${setting}.label.aliases gives other spellings of "${name}", which is no label.`,
        evidence: `The labels are ${listSome(labels)}.`,
        remedy: 'Correct the name, or add it to `labels`.',
      });
    }
    for (const spelling of spellings) addSpelling(spelling, name);
  }
  return bySpelling;

  function addSpelling(spelling: string, name: string): void {
    const normalised = normaliseAnswer(spelling, normalise);
    const other = bySpelling.get(normalised);
    if (other !== undefined && other !== name) {
      throw new Failure({
        kind: 'configuration',
        what: `${setting}.label cannot tell "${other}" from "${name}".`,
        evidence: `"${spelling}" stands for both when ${normalise.join(', ')} ${normalise.length === 1 ? 'does' : 'do'} not count.`,
        remedy: 'Take that out of `normalise` or `aliases`, or mend the labels of the held-out samples.',
      });
    }
    bySpelling.set(normalised, name);
  }
}

function listSome(names: readonly string[]): string {
  const shown = names.slice(0, 10).join(', ');
  return names.length > 10 ? `${shown}, and ${names.length - 10} more` : shown;
}
