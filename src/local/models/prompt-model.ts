import { type Conversation, type LocalModel, lastUserText, type Reply } from './conversation.ts';
import { type PromptKnowledge, readPrompt } from './prompt-knowledge.ts';
import { TextIndex } from './text-index.ts';

/**
 * The base model. All it knows stands in the prompt: it compares the last user message with the examples and with what the
 * instructions say about each label, and answers by the most similar. Without either it says that it does not know.
 */
export class PromptModel implements LocalModel {
  readonly #readers = new Map<string, PromptReader>();

  reply(conversation: Conversation): Reply {
    const reader = this.#reader(conversation);
    return reader.answer(lastUserText(conversation)) ?? { text: 'I do not know.', toolCalls: [] };
  }

  /** Usually the same prompt comes many times; the last few are kept read. */
  #reader(conversation: Conversation): PromptReader {
    const last = conversation.turns.findLastIndex((turn) => turn.role === 'user');
    const key = JSON.stringify(conversation.turns.filter((_, index) => index !== last));
    const kept = this.#readers.get(key);
    if (kept !== undefined) return kept;
    const reader = new PromptReader(readPrompt(conversation));
    if (this.#readers.size >= mostReaders) this.#readers.clear();
    this.#readers.set(key, reader);
    return reader;
  }
}

const mostReaders = 32;

/** One prompt, ready for questions. */
class PromptReader {
  readonly #knowledge: PromptKnowledge;
  readonly #examples = new TextIndex();
  readonly #hints = new TextIndex();
  readonly #hintLabels: string[] = [];

  constructor(knowledge: PromptKnowledge) {
    this.#knowledge = knowledge;
    for (const [index, example] of knowledge.examples.entries()) this.#examples.add(index, example.text);
    for (const { name, hints } of knowledge.labels) {
      for (const hint of hints) {
        this.#hints.add(this.#hintLabels.length, hint);
        this.#hintLabels.push(name);
      }
    }
  }

  /** Null when the prompt teaches nothing. */
  answer(text: string): Reply | null {
    const names = new Set(this.#knowledge.labels.map(({ name }) => name));
    const isLabelTask = names.size > 0 && this.#knowledge.examples.every(({ reply }) => names.has(reply.text));
    return isLabelTask ? { text: this.#chooseLabel(text), toolCalls: [] } : this.#copyNearest(text);
  }

  #copyNearest(text: string): Reply | null {
    const nearest = this.#examples.search(text, 1)[0]?.id ?? 0;
    return this.#knowledge.examples[nearest]?.reply ?? null;
  }

  /** The label with the most similar example and hints; a later match of the same label counts less. */
  #chooseLabel(text: string): string {
    const scores = new Map<string, number>();
    const count = new Map<string, number>();
    const add = (label: string, score: number): void => {
      const before = count.get(label) ?? 0;
      count.set(label, before + 1);
      scores.set(label, (scores.get(label) ?? 0) + score / 2 ** before);
    };
    for (const { id, score } of this.#examples.search(text, 10)) {
      const label = this.#knowledge.examples[id]?.reply.text;
      if (label !== undefined) add(label, score);
    }
    for (const { id, score } of this.#hints.search(text, 20)) add(this.#hintLabels[id] ?? '', score);
    const best = [...scores].sort((left, right) => right[1] - left[1])[0]?.[0];
    return best ?? this.#labelWithoutEvidence();
  }

  #labelWithoutEvidence(): string {
    const names = this.#knowledge.labels.map(({ name }) => name);
    return names.find((name) => /other|none|unknown|general|^oos$|^no[_-]/iu.test(name)) ?? names[0] ?? '';
  }
}
