import { callTool } from './call-tool.ts';
import { type Conversation, instructions, type LocalModel, lastUserText, type Reply } from './conversation.ts';
import { isExtractionTask, makeExtractionLearner } from './extraction-learner.ts';
import { type PromptKnowledge, readPrompt } from './prompt-knowledge.ts';
import { fillForm, type PromptedForm, readForm } from './prompted-form.ts';
import { TextIndex } from './text-index.ts';

/**
 * The base model. All it knows stands in the prompt: it compares the last user message with the examples and with what the
 * instructions say about each label, and answers by the most similar. JSON examples it studies as training would, but only
 * these few. A form without examples is filled in with what the message says in so many words, and a tool is called by the
 * similarity of its description. With nothing in the prompt it says that it does not know.
 */
export class PromptModel implements LocalModel {
  readonly #readers = new Map<string, Promise<PromptReader>>();

  async reply(conversation: Conversation): Promise<Reply> {
    const reader = await this.#reader(conversation);
    return (await reader.answer(conversation)) ?? { text: 'I do not know.', toolCalls: [] };
  }

  /** Usually the same prompt comes many times; the last few are kept read. */
  #reader(conversation: Conversation): Promise<PromptReader> {
    const last = conversation.turns.findLastIndex((turn) => turn.role === 'user');
    const key = JSON.stringify(conversation.turns.filter((_, index) => index !== last));
    const kept = this.#readers.get(key);
    if (kept !== undefined) return kept;
    const reader = studyPrompt(conversation);
    if (this.#readers.size >= mostReaders) this.#readers.clear();
    this.#readers.set(key, reader);
    return reader;
  }
}

const mostReaders = 32;

async function studyPrompt(conversation: Conversation): Promise<PromptReader> {
  const knowledge = readPrompt(conversation);
  const lessons = knowledge.examples.map(({ text, reply }) => ({
    conversation: { turns: [{ role: 'user' as const, name: null, text, toolCalls: [] }], tools: [] },
    reply,
  }));
  if (lessons.length === 0 || !isExtractionTask(lessons)) {
    return new PromptReader(knowledge, readForm(instructions(conversation)), null);
  }
  const learner = await makeExtractionLearner(lessons, 1, unhurried);
  const passes = Math.min(20, Math.max(3, Math.ceil(60 / lessons.length)));
  for (let pass = 0; pass < passes; pass += 1) {
    for (const index of lessons.keys()) learner.learn(index, pass / passes);
  }
  return new PromptReader(knowledge, null, learner.snapshot());
}

/** A prompt's examples are few: studying them takes one short go. */
const unhurried = { isDue: () => false, rest: () => Promise.resolve() };

/** One prompt, ready for questions. */
class PromptReader {
  readonly #knowledge: PromptKnowledge;
  readonly #form: PromptedForm | null;
  readonly #extractor: LocalModel | null;
  readonly #examples = new TextIndex();
  readonly #hints = new TextIndex();
  readonly #hintLabels: string[] = [];

  constructor(knowledge: PromptKnowledge, form: PromptedForm | null, extractor: LocalModel | null) {
    this.#knowledge = knowledge;
    this.#form = form;
    this.#extractor = extractor;
    for (const [index, example] of knowledge.examples.entries()) this.#examples.add(index, example.text);
    for (const { name, hints } of knowledge.labels) {
      for (const hint of hints) {
        this.#hints.add(this.#hintLabels.length, hint);
        this.#hintLabels.push(name);
      }
    }
  }

  /** Null when the prompt teaches nothing. */
  async answer(conversation: Conversation): Promise<Reply | null> {
    const text = lastUserText(conversation);
    if (this.#extractor !== null) return await this.#extractor.reply(conversation);
    const call = callTool(text, conversation.tools);
    if (call !== null) return { text: '', toolCalls: [call] };
    if (this.#form !== null) return { text: JSON.stringify(fillForm(this.#form, text)), toolCalls: [] };
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
