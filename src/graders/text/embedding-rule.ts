import type { TokenPrices } from '../../cost/price-table.ts';
import { messageText } from '../../domain/chat.ts';
import { type EmbeddingModel, vectorOfAnswer } from '../../domain/embedding.ts';
import type { Sample } from '../../domain/sample.ts';
import { scored, unscored } from '../../domain/score.ts';
import { cosine } from '../../retrieval/rank-by-vectors.ts';
import type { Rule } from '../grader.ts';
import type { EmbeddingQuestion, Reply } from '../question.ts';

export interface EmbeddingCallSettings extends EmbeddingModel {
  readonly provider: string | null;
  readonly price: TokenPrices | null;
}

/**
 * The cosine of the answer's vector with that of the expected one; below 0 it is 0. Equal texts are as near as can be and an answer
 * without a text is near to nothing: about these nobody is asked. `score` makes the score of it.
 */
export function embeddingRule(settings: EmbeddingCallSettings, score: (similarity: number) => number): Rule {
  return {
    ask: ({ text }, sample) =>
      knownSimilarity(text, sample) === null
        ? [question(settings, text, 'answer'), question(settings, messageText(sample.expected), 'expected')]
        : [],
    grade: ({ text }, sample, [ofAnswer, ofExpected]) => {
      const known = knownSimilarity(text, sample);
      if (known !== null) return scored(score(known));
      const one = readVector(ofAnswer, 'answer');
      if (!one.ok) return unscored(one.reason);
      const other = readVector(ofExpected, 'expected answer');
      if (!other.ok) return unscored(other.reason);
      const similarity = cosine(one.vector, other.vector);
      return similarity === null
        ? unscored('the vectors of the answer and of the expected answer have not the same length')
        : scored(score(Math.max(0, similarity)));
    },
  };
}

/** What needs no vectors; null for what does. */
function knownSimilarity(text: string, { expected }: Sample): number | null {
  const [own, other] = [text.trim(), messageText(expected).trim()];
  if (own === other) return 1;
  return own === '' || other === '' ? 0 : null;
}

function question(
  { model, dimensions, provider, price }: EmbeddingCallSettings,
  text: string,
  of: EmbeddingQuestion['of'],
): EmbeddingQuestion {
  return { kind: 'embedding', provider, price, model, dimensions, text, of };
}

type ReadVector =
  | { readonly ok: true; readonly vector: Float32Array }
  | { readonly ok: false; readonly reason: string };

function readVector(reply: Reply | undefined, of: string): ReadVector {
  if (reply?.kind !== 'embedding') return { ok: false, reason: `the ${of} was not embedded` };
  const { answer } = reply;
  if (answer.status === 'failed') return { ok: false, reason: `the ${of} could not be embedded (${answer.code})` };
  const vector = vectorOfAnswer(answer);
  return vector === null ? { ok: false, reason: `the ${of} has no vector` } : { ok: true, vector };
}
