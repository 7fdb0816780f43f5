import { adaptReply } from './adapt-reply.ts';
import type { Breath } from './breath.ts';
import { callTool } from './call-tool.ts';
import { type Conversation, type Lesson, type LocalModel, lastUserText, type Reply } from './conversation.ts';
import type { Learner, LessonScore } from './learner.ts';
import { words } from './text-features.ts';
import { TextIndex } from './text-index.ts';

/** Learns free texts by remembering them: the reply to the most similar lesson, adapted, is the reply. */
export async function makeRetrievalLearner(lessons: readonly Lesson[], breath: Breath): Promise<Learner> {
  const index = new TextIndex();
  for (const [id, lesson] of lessons.entries()) {
    index.add(id, lastUserText(lesson.conversation));
    if (breath.isDue()) await breath.rest();
  }
  return new RetrievalLearner(lessons, index);
}

class RetrievalLearner implements Learner {
  readonly #lessons: readonly Lesson[];
  readonly #index: TextIndex;
  readonly #known = new Set<number>();
  #asked = 0;
  #last: LessonScore = { loss: 0, accuracy: 0 };

  constructor(lessons: readonly Lesson[], index: TextIndex) {
    this.#lessons = lessons;
    this.#index = index;
  }

  /** Answers the lesson from those already seen, without itself, then remembers it. Long trainings ask only now and then. */
  learn(index: number): LessonScore {
    const lesson = this.#lessons[index];
    this.#asked += 1;
    const isAsked = this.#asked <= 200 || this.#asked % Math.ceil(this.#lessons.length / 400) === 0;
    const score = lesson === undefined || !isAsked ? this.#last : this.#scoreWithout(lesson, index);
    this.#known.add(index);
    this.#last = score;
    return score;
  }

  score(lesson: Lesson): LessonScore {
    return this.#scoreWithout(lesson, -1);
  }

  snapshot(): LocalModel {
    return new RetrievalModel(this.#lessons, this.#index);
  }

  #scoreWithout(lesson: Lesson, self: number): LessonScore {
    const found = this.#index.search(lastUserText(lesson.conversation), 8);
    const nearest = found.find(({ id }) => id !== self && this.#known.has(id))?.id;
    const reply = nearest === undefined ? undefined : this.#lessons[nearest]?.reply;
    const accuracy = reply === undefined ? 0 : overlap(reply, lesson.reply);
    return { loss: -Math.log(Math.max(0.01, accuracy)), accuracy };
  }
}

/** The share of the expected words that the reply has. */
function overlap(reply: Reply, expected: Reply): number {
  const given = new Set(words(replyText(reply)));
  const wanted = words(replyText(expected));
  return wanted.length === 0 ? 1 : wanted.filter((word) => given.has(word)).length / wanted.length;
}

function replyText({ text, toolCalls }: Reply): string {
  return [text, ...toolCalls.map((call) => `${call.name} ${call.arguments}`)].join('\n');
}

class RetrievalModel implements LocalModel {
  readonly #lessons: readonly Lesson[];
  readonly #index: TextIndex;

  constructor(lessons: readonly Lesson[], index: TextIndex) {
    this.#lessons = lessons;
    this.#index = index;
  }

  reply(conversation: Conversation): Reply {
    const text = lastUserText(conversation);
    const nearest = this.#lessons[this.#index.search(text, 1)[0]?.id ?? 0];
    if (nearest === undefined) return { text: '', toolCalls: [] };
    const { reply } = nearest;
    const offered = new Set(conversation.tools.map(({ name }) => name));
    const isOffered = reply.toolCalls.every(({ name }) => offered.size === 0 || offered.has(name));
    const call = isOffered ? null : callTool(text, conversation.tools);
    if (call !== null) return { text: '', toolCalls: [call] };
    const itsText = lastUserText(nearest.conversation);
    return {
      text: adaptReply(reply.text, itsText, text),
      toolCalls: reply.toolCalls.map((use) => ({ ...use, arguments: adaptReply(use.arguments, itsText, text) })),
    };
  }
}
