import { messageText } from '../domain/chat.ts';
import type { Grader } from './grader.ts';

/** Right when the answer is the expected text, white space at both ends aside. Case and punctuation count. */
export const exactMatch: Grader = (answer, sample) => ({
  status: 'scored',
  value: answer.text.trim() === messageText(sample.expected).trim() ? 1 : 0,
});
