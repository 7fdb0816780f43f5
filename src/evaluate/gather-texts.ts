import type { CountText } from '../dataset/count-bounded.ts';
import type { Answer } from '../domain/answer.ts';

/**
 * A request may hold 2,048 texts and 300,000 tokens (OpenAPI document, read 2026-11-20). Fewer texts keep a reply of long vectors in the
 * memory of a small machine, and the tokens of other services are counted otherwise.
 */
export const mostOfRequest = { texts: 256, tokens: 200_000 } as const;

const mostRequestsAtOnce = 4;

/** Sends texts as one request; their answers in the same order. */
export type SendTexts = (texts: readonly string[]) => Promise<readonly Answer[]>;

/**
 * Texts that are asked for one by one, as requests of many: what is asked for at the same time goes together, and so does what is asked
 * for while other requests are under way. A throw is for all whose texts were in that request, and for all that wait: no other is sent.
 */
export function gatherTexts(send: SendTexts, countTokens: CountText): (text: string) => Promise<Answer> {
  const waiting: WaitingText[] = [];
  let underWay = 0;
  let isPlanned = false;
  let ended: { readonly error: unknown } | null = null;

  function sendWaiting(): void {
    isPlanned = false;
    if (ended !== null) for (const { reject } of waiting.splice(0)) reject(ended.error);
    while (underWay < mostRequestsAtOnce && waiting.length > 0) {
      underWay += 1;
      void sendRequest(takeRequest(waiting));
    }
  }

  async function sendRequest(request: readonly WaitingText[]): Promise<void> {
    try {
      const answers = await send(request.map(({ text }) => text));
      for (const [index, { resolve, reject }] of request.entries()) {
        const answer = answers[index];
        if (answer === undefined) reject(new Error(`${answers.length} answers for ${request.length} texts`));
        else resolve(answer);
      }
    } catch (error) {
      ended ??= { error };
      for (const { reject } of request) reject(error);
    }
    underWay -= 1;
    sendWaiting();
  }

  return (text) =>
    new Promise((resolve, reject) => {
      waiting.push({ text, tokens: countTokens(text), resolve, reject });
      if (isPlanned) return;
      isPlanned = true;
      // Whatever else is asked for by now has been asked for when this runs.
      queueMicrotask(sendWaiting);
    });
}

interface WaitingText {
  readonly text: string;
  readonly tokens: number;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/** The first texts that fit into one request, at least one. */
function takeRequest(waiting: WaitingText[]): readonly WaitingText[] {
  let tokens = 0;
  let count = 0;
  for (const text of waiting) {
    tokens += text.tokens;
    if (count > 0 && (count >= mostOfRequest.texts || tokens > mostOfRequest.tokens)) break;
    count += 1;
  }
  return waiting.splice(0, count);
}
