import { describe, expect, it } from 'vitest';
import type { ModelCall } from '../../src/domain/model-call.ts';
import { callKey } from '../../src/evaluate/call-key.ts';

const call: ModelCall = {
  model: 'm',
  messages: [{ role: 'user', content: 'hi' }],
  parameters: { temperature: 0, top_p: 1 },
};

describe('callKey', () => {
  it.each([
    ['address', () => callKey('https://b/v1', call, 0)],
    ['model', () => callKey('https://a/v1', { ...call, model: 'n' }, 0)],
    ['text', () => callKey('https://a/v1', { ...call, messages: [{ role: 'user', content: 'hi ' }] }, 0)],
    ['role', () => callKey('https://a/v1', { ...call, messages: [{ role: 'system', content: 'hi' }] }, 0)],
    ['parameter', () => callKey('https://a/v1', { ...call, parameters: { temperature: 0.1, top_p: 1 } }, 0)],
    ['absent parameter', () => callKey('https://a/v1', { ...call, parameters: { temperature: 0 } }, 0)],
    ['tools', () => callKey('https://a/v1', { ...call, tools: [{ type: 'function' }] }, 0)],
    ['endpoint', () => callKey('https://a/v1', { ...call, endpoint: 'completions' }, 0)],
    ['trial', () => callKey('https://a/v1', call, 1)],
  ])('is another for another %s', (_name, other) => {
    expect(other()).not.toBe(callKey('https://a/v1', call, 0));
  });

  it('does not depend on the order in which keys were written', () => {
    const reordered: ModelCall = {
      parameters: { top_p: 1, temperature: 0 },
      messages: [{ content: 'hi', role: 'user' }],
      model: 'm',
    };
    expect(callKey('https://a/v1', reordered, 0)).toBe(callKey('https://a/v1', call, 0));
  });
});
