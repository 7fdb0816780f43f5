import { type CallTrouble, decideRetry } from '../evaluate/decide-retry.ts';

/**
 * What a request that creates something left behind when it did not succeed. `refused`: nothing, and asking again will not help.
 * `busy`: nothing, for now. `unclear`: nobody knows, so it has to be looked for.
 */
export function classifyCreationTrouble(trouble: CallTrouble): 'refused' | 'busy' | 'unclear' {
  const { status, message } = trouble;
  if (decideRetry(trouble, { attempt: 1, model: '', absentMs: 0 }, 0).kind === 'stop-run') return 'refused';
  // What OpenAI and Azure say of a file that has just been uploaded (public issues, 2026-11-20).
  if (status === 400 && /still being processed|not ready|not been processed|is pending/i.test(message)) return 'busy';
  if (status === 429) return 'busy';
  const isRefusal = status !== null && status >= 400 && status < 500 && status !== 408 && status !== 409;
  return isRefusal ? 'refused' : 'unclear';
}
