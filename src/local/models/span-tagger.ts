import { indexOfMost, SoftmaxModel } from './softmax-model.ts';
import { tokenFeatures } from './tag-features.ts';
import type { TextToken } from './text-tokens.ts';
import type { SparseVector } from './vocabulary.ts';

/** A stretch of tokens that the tagger gives to a path (by its number), with the mean log-probability of its tags. */
export interface TaggedSpan {
  readonly path: number;
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

/**
 * Tags tokens as outside, at the start of, or inside a value of each path. A maximum-entropy Markov model: a linear softmax
 * over the token's features and the tags before it, decoded by a small beam. Tag 0 is outside; 1 + 2p starts path p, 2 + 2p goes on.
 */
export class SpanTagger {
  readonly #features: ReadonlyMap<string, number>;
  readonly #paths: number;
  readonly #model: SoftmaxModel;

  constructor(features: ReadonlyMap<string, number>, paths: number, model?: SoftmaxModel) {
    this.#features = features;
    this.#paths = paths;
    const tags = 1 + 2 * paths;
    // Behind the features of tokens: a row for each previous tag, and one for each last value's path.
    this.#model = model ?? new SoftmaxModel(features.size + 2 * tags, tags);
  }

  copy(): SpanTagger {
    return new SpanTagger(this.#features, this.#paths, this.#model.copy());
  }

  /** The features of each token that the tagger knows, as numbers. */
  encode(tokens: readonly TextToken[]): Int32Array[] {
    return tokens.map((_, index) =>
      Int32Array.from(tokenFeatures(tokens, index).flatMap((feature) => this.#features.get(feature) ?? [])),
    );
  }

  /** Learns the tags of one text; mean cross-entropy and share of right tags before learning. */
  learn(encoded: readonly Int32Array[], tags: Int32Array, rate: number): { loss: number; accuracy: number } {
    let loss = 0;
    let right = 0;
    let context = start;
    for (const [index, ids] of encoded.entries()) {
      const tag = tags[index] ?? 0;
      const result = this.#model.learn(this.#vector(ids, context), tag, rate);
      loss += result.loss;
      if (result.best === tag) right += 1;
      context = advance(context, tag);
    }
    const count = Math.max(1, encoded.length);
    return { loss: loss / count, accuracy: encoded.length === 0 ? 1 : right / count };
  }

  score(encoded: readonly Int32Array[], tags: Int32Array): { loss: number; accuracy: number } {
    let loss = 0;
    let right = 0;
    let context = start;
    for (const [index, ids] of encoded.entries()) {
      const tag = tags[index] ?? 0;
      const probabilities = this.#model.predict(this.#vector(ids, context));
      loss -= Math.log(Math.max(probabilities[tag] ?? 0, 1e-12));
      if (indexOfMost(probabilities) === tag) right += 1;
      context = advance(context, tag);
    }
    const count = Math.max(1, encoded.length);
    return { loss: loss / count, accuracy: encoded.length === 0 ? 1 : right / count };
  }

  /** The spans of the most probable tags, among the allowed paths. */
  tag(encoded: readonly Int32Array[], isAllowed: (path: number) => boolean): TaggedSpan[] {
    const allowed = Array.from({ length: this.#paths }, (_, path) => isAllowed(path));
    let beam: Hypothesis[] = [{ context: start, logProbability: 0, tag: 0, own: 0, before: null }];
    for (const ids of encoded) beam = this.#extend(beam, ids, allowed);
    return spansOf(beam[0] ?? null);
  }

  /** The most probable single span of a path, whether or not it beats "outside". */
  best(encoded: readonly Int32Array[], path: number, isFree: (token: number) => boolean): TaggedSpan | null {
    const open = 1 + 2 * path;
    let best: TaggedSpan | null = null;
    for (const [from, ids] of encoded.entries()) {
      if (!isFree(from)) continue;
      const score = Math.log(Math.max(this.#model.predict(this.#vector(ids, start))[open] ?? 0, 1e-12));
      if (best === null || score > best.score) best = { path, from, to: from + 1, score };
    }
    if (best === null) return null;
    let context = advance(start, open);
    let to = best.to;
    while (to < encoded.length && isFree(to)) {
      const probabilities = this.#model.predict(this.#vector(encoded[to] ?? new Int32Array(), context));
      if (indexOfMost(probabilities) !== open + 1) break;
      context = advance(context, open + 1);
      to += 1;
    }
    return { ...best, to };
  }

  #extend(beam: readonly Hypothesis[], ids: Int32Array, allowed: readonly boolean[]): Hypothesis[] {
    const next: Hypothesis[] = [];
    for (const before of beam) {
      const probabilities = this.#model.predict(this.#vector(ids, before.context));
      for (let tag = 0; tag < probabilities.length; tag += 1) {
        const probability = probabilities[tag] ?? 0;
        if (probability < 1e-3 || !isPossible(tag, before.context.previous, allowed)) continue;
        const own = Math.log(probability);
        const logProbability = before.logProbability + own;
        next.push({ context: advance(before.context, tag), logProbability, tag, own, before });
      }
    }
    if (next.length === 0) {
      const before = beam[0] ?? null;
      const context = advance(before?.context ?? start, 0);
      return [{ context, logProbability: before?.logProbability ?? 0, tag: 0, own: 0, before }];
    }
    return next.sort((left, right) => right.logProbability - left.logProbability).slice(0, beamWidth);
  }

  #vector(ids: Int32Array, { previous, lastPath }: Context): SparseVector {
    const tags = 1 + 2 * this.#paths;
    const all = new Int32Array(ids.length + 2);
    all.set(ids);
    all[ids.length] = this.#features.size + previous;
    all[ids.length + 1] = this.#features.size + tags + lastPath;
    return { ids: all, weights: new Float32Array(all.length).fill(1 / Math.sqrt(all.length)) };
  }
}

/** Tag of the token before, and the path of the last value begun (counted from 1, 0 for none). */
interface Context {
  readonly previous: number;
  readonly lastPath: number;
}

interface Hypothesis {
  readonly context: Context;
  readonly logProbability: number;
  readonly tag: number;
  readonly own: number;
  readonly before: Hypothesis | null;
}

const start: Context = { previous: 0, lastPath: 0 };
const beamWidth = 4;

function advance({ lastPath }: Context, tag: number): Context {
  return { previous: tag, lastPath: tag === 0 ? lastPath : Math.ceil(tag / 2) };
}

/** Going on with a path takes a token of the same path before. */
function isPossible(tag: number, previous: number, allowed: readonly boolean[]): boolean {
  if (tag === 0) return true;
  const path = Math.ceil(tag / 2) - 1;
  if (!(allowed[path] ?? false)) return false;
  return tag % 2 === 1 || previous === tag || previous === tag - 1;
}

function spansOf(end: Hypothesis | null): TaggedSpan[] {
  const chain: Hypothesis[] = [];
  for (let at = end; at?.before != null; at = at.before) chain.push(at);
  chain.reverse();
  const spans: TaggedSpan[] = [];
  for (const [index, { tag, own }] of chain.entries()) {
    const path = Math.ceil(tag / 2) - 1;
    const last = spans.at(-1);
    if (tag % 2 === 1) spans.push({ path, from: index, to: index + 1, score: own });
    else if (tag > 0 && last !== undefined) {
      const size = last.to - last.from;
      spans[spans.length - 1] = { ...last, to: index + 1, score: (last.score * size + own) / (size + 1) };
    }
  }
  return spans;
}
