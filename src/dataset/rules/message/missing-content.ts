import type { Rule } from '../rule.ts';
import type { MessageView } from '../views.ts';

/** Content may be absent or null only where an assistant message calls a tool or a function. */
export const missingContent: Rule<MessageView> = {
  code: 'missing-content',
  severity: 'error',
  hint: 'Give the message a `content` of text; only an assistant message with `tool_calls` may go without.',
  check({ value, pointer, role }, report) {
    if (role === undefined) return;
    const content = value.content;
    if (content !== undefined && content !== null) return;
    const calls = value.tool_calls ?? value.function_call;
    if (role === 'assistant' && calls !== undefined && calls !== null) return;
    if (role === 'assistant' && typeof value.refusal === 'string') return;
    // Nullable there in OpenAI's schema of 2025-04-29: a function may return nothing.
    if (role === 'function' && content === null) return;
    const what = content === null ? 'has null as "content"' : 'has no "content"';
    report({
      pointer: content === null ? `${pointer}/content` : pointer,
      message: `The ${known(role)} message ${what}.`,
    });
  },
};

function known(role: string): string {
  return ['system', 'developer', 'user', 'assistant', 'tool', 'function'].includes(role) ? role : '';
}
