import { closeSync, openSync, writeSync } from 'node:fs';

export interface DatasetShape {
  readonly bytes: number;
  /** Files of different seeds differ; the same seed gives the same bytes on every machine. */
  readonly seed: number;
  /** One line in so many is a reworded copy of an earlier line; 0 for none. */
  readonly rewordedEvery: number;
}

/**
 * Writes chat lines of about 500 bytes as a support desk has them: one of twenty system prompts, a question with names and
 * numbers of its own, one of sixty labels as the answer to two of three and a free answer to the others. Returns the lines.
 */
export function writeDataset(path: string, { bytes, seed, rewordedEvery }: DatasetShape): number {
  const random = makeRandom(seed);
  const vocabulary = makeVocabulary(random);
  const prompts = Array.from({ length: 20 }, () => `You are a support agent. ${sentence(random, vocabulary, 22)}`);
  const labels = Array.from({ length: 60 }, () => `${pick(random, vocabulary)}_${pick(random, vocabulary)}`);
  const recent: string[][] = [];
  const file = openSync(path, 'w');
  let written = 0;
  let lines = 0;
  let pending: string[] = [];
  while (written < bytes) {
    let words = Array.from({ length: 16 + random(26) }, () => pick(random, vocabulary));
    if (rewordedEvery > 0 && recent.length > 0 && random(rewordedEvery) === 0) {
      words = [...(recent[random(recent.length)] ?? words)];
      words[random(words.length)] = pick(random, vocabulary);
    }
    if (recent.length < 5_000) recent.push(words);
    const question = `${capital(words.join(' '))}?`;
    const answer = random(3) === 0 ? sentence(random, vocabulary, 18) : (labels[random(60)] ?? '');
    const line = JSON.stringify({
      messages: [
        { role: 'system', content: prompts[random(20)] ?? '' },
        { role: 'user', content: question },
        { role: 'assistant', content: answer },
      ],
    });
    pending.push(line);
    written += line.length + 1;
    lines += 1;
    if (pending.length === 10_000 || written >= bytes) {
      writeSync(file, `${pending.join('\n')}\n`);
      pending = [];
    }
  }
  closeSync(file);
  return lines;
}

/** Numbers from 0 to below: a linear congruential generator (Numerical Recipes), so that every machine makes the same file. */
export function makeRandom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const SYLLABLES =
  'ba be bi co da de en er fa ge ha in ka la le li lo ma me mi na ne no or pa pe ra re ri ro sa se si so ta te ti to tra un us ver vi wa we al an ar as at ion ing ment'.split(
    ' ',
  );

/** 8,000 words of two to four syllables, the short ones drawn far more often, as in a language. */
function makeVocabulary(random: (below: number) => number): readonly string[] {
  return Array.from({ length: 8_000 }, () =>
    Array.from({ length: 1 + random(3) }, () => pick(random, SYLLABLES)).join(''),
  );
}

function pick<Value>(random: (below: number) => number, values: readonly Value[]): Value {
  const value = values[Math.floor((random(values.length) * (1 + random(values.length))) / values.length)] ?? values[0];
  if (value === undefined) throw new Error('Nothing to pick from.');
  return value;
}

function sentence(random: (below: number) => number, vocabulary: readonly string[], words: number): string {
  return `${capital(Array.from({ length: words }, () => pick(random, vocabulary)).join(' '))}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
