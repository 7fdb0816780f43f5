import { createHash } from 'node:crypto';
import { canonicalJson } from '../dataset/canonical-json.ts';
import type { ModelCall } from '../domain/model-call.ts';

/**
 * Names a call by everything that can change its answer, and nothing else: the address of the service, the body, and which of
 * several trials it is. 64 hexadecimal digits.
 */
export function callKey(
  address: string,
  { model, messages, tools, parameters, endpoint }: ModelCall,
  trial: number,
): string {
  const identity = {
    ...{ version: 1, address, model, messages, tools: tools ?? null, parameters, trial },
    ...(endpoint === undefined ? {} : { endpoint }),
  };
  return createHash('sha256').update(canonicalJson(identity)).digest('hex');
}
