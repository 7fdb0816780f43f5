import { chatLine, completionLine, pairLine, toolLine } from './dataset-builder.ts';

export interface RuleFixture {
  /** The fifth line of an otherwise sound file. */
  readonly line: unknown;
  readonly pointer?: string;
}

const user = { role: 'user', content: 'Hello there' };
const assistant = { role: 'assistant', content: 'Hi, what can I do?' };
const say = (...messages: readonly unknown[]): RuleFixture['line'] => ({ messages });
const [toolUser, toolCall, toolResult, toolAnswer] = toolLine.messages;
const call = (value: object): RuleFixture['line'] => {
  const message = { role: 'assistant', tool_calls: [{ id: 'c1', type: 'function', ...value }] };
  return { ...toolLine, messages: [toolUser, message, toolResult, toolAnswer] };
};
const showing = (...urls: readonly string[]): object => ({
  role: 'user',
  content: urls.map((url) => ({ type: 'image_url', image_url: { url } })),
});
const tool = (definition: object): object => ({ type: 'function', function: { name: 'weather', ...definition } });

/** One breach per rule, in lines of the chat format. */
export const CHAT_FIXTURES: Readonly<Record<string, RuleFixture>> = {
  'missing-messages': { line: { Messages: [user, assistant] }, pointer: '' },
  'messages-not-a-list': { line: { messages: { ...user } }, pointer: '/messages' },
  'empty-messages': { line: { messages: [] }, pointer: '/messages' },
  'message-not-an-object': { line: say(user, 'Hi'), pointer: '/messages/1' },
  'extra-key': { line: { messages: [user, assistant], 'a/b': 1 }, pointer: '/a~1b' },
  'invalid-tools': { line: { messages: [user, assistant], tools: { weather: {} } }, pointer: '/tools' },
  'duplicate-tool-name': {
    line: { messages: [user, assistant], tools: [tool({}), tool({})] },
    pointer: '/tools/1/function/name',
  },
  'parameters-not-an-object-schema': {
    line: { messages: [user, assistant], tools: [tool({ parameters: { type: 'array' } })] },
    pointer: '/tools/0/function/parameters',
  },
  'required-unknown-property': {
    line: {
      messages: [user, assistant],
      tools: [tool({ parameters: { type: 'object', properties: {}, required: ['x'] } })],
    },
    pointer: '/tools/0/function/parameters/required',
  },
  'undocumented-tool-key': {
    line: { messages: [user, assistant], tools: [tool({ returns: {} })] },
    pointer: '/tools/0/function/returns',
  },
  'undocumented-key': {
    line: call({ index: 0, function: { name: 'weather', arguments: '{"city":"Oslo"}' } }),
    pointer: '/messages/1/tool_calls/0/index',
  },
  'null-tools': { line: { messages: [user, assistant], tools: null }, pointer: '/tools' },
  'invalid-parameters': {
    line: {
      messages: [user, assistant],
      tools: [tool({ parameters: { type: 'object', properties: { a: { type: 'strng' } } } })],
    },
    pointer: '/tools/0/function/parameters',
  },
  'functions-and-tools': {
    line: { messages: [user, assistant], tools: [tool({})], functions: [{ name: 'f' }] },
    pointer: '/functions',
  },
  'invalid-functions': { line: { messages: [user, assistant], functions: [] }, pointer: '/functions' },
  'invalid-parallel-tool-calls': {
    line: { ...toolLine, parallel_tool_calls: 'false' },
    pointer: '/parallel_tool_calls',
  },
  'missing-role': { line: say({ content: 'Hi' }, assistant), pointer: '/messages/0' },
  'unknown-role': { line: say(user, { role: 'assistant ', content: 'Hi' }), pointer: '/messages/1/role' },
  'developer-role': {
    line: say({ role: 'developer', content: 'Be kind.' }, user, assistant),
    pointer: '/messages/0/role',
  },
  'missing-content': { line: say({ role: 'user' }, assistant), pointer: '/messages/0' },
  'wrong-content-type': {
    line: say(user, { role: 'assistant', content: { label: 'x' } }),
    pointer: '/messages/1/content',
  },
  'invalid-content-part': {
    line: say({ role: 'user', content: ['Hello'] }, assistant),
    pointer: '/messages/0/content/0',
  },
  'image-outside-user': {
    line: say(user, {
      role: 'assistant',
      content: [{ type: 'image_url', image_url: { url: 'https://a.example/b.png' } }],
    }),
    pointer: '/messages/1/content/0',
  },
  'invalid-image-url': {
    line: say({ role: 'user', content: [{ type: 'image_url', image_url: { url: 'file:///etc/passwd' } }] }, assistant),
    pointer: '/messages/0/content/0/image_url/url',
  },
  'extra-message-key': { line: say({ ...user, weight: 1 }, assistant), pointer: '/messages/0/weight' },
  'invalid-weight': { line: say(user, { ...assistant, weight: 0.5 }), pointer: '/messages/1/weight' },
  'invalid-name': { line: say({ ...user, name: 'Jo <jo>' }, assistant), pointer: '/messages/0/name' },
  'missing-function-name': { line: say(user, { role: 'function', content: '1' }, assistant), pointer: '/messages/1' },
  'invalid-tool-calls': {
    line: call({ function: { name: 'weather', arguments: { city: 'Rome' } } }),
    pointer: '/messages/1/tool_calls/0/function/arguments',
  },
  'null-tool-calls': { line: say(user, { ...assistant, tool_calls: null }), pointer: '/messages/1/tool_calls' },
  'missing-tool-call-id': {
    line: { ...toolLine, messages: [toolUser, toolCall, { role: 'tool', content: 'sunny' }, toolAnswer] },
    pointer: '/messages/2',
  },
  'empty-message': { line: say({ role: 'user', content: ' ' }, assistant), pointer: '/messages/0/content' },
  'lone-surrogate': {
    line: String.raw`{"messages":[{"role":"user","content":"x\ud83d"},{"role":"assistant","content":"y"}]}`,
    pointer: '/messages/0/content',
  },
  'control-characters': {
    line: say({ role: 'user', content: '\u001b[31mred' }, assistant),
    pointer: '/messages/0/content',
  },
  'invisible-characters': {
    line: say({ role: 'user', content: 're\u200bfund' }, assistant),
    pointer: '/messages/0/content',
  },
  mojibake: { line: say({ role: 'user', content: 'cafÃ©' }, assistant), pointer: '/messages/0/content' },
  'no-assistant': { line: say(user), pointer: '/messages' },
  'last-message-not-assistant': { line: say(user, assistant, user), pointer: '/messages/2' },
  'empty-answer': { line: say(user, { role: 'assistant', content: '' }), pointer: '/messages/1/content' },
  'blank-answer': { line: say(user, { role: 'assistant', content: ' \u200b' }), pointer: '/messages/1/content' },
  'nothing-to-learn': { line: say(user, { ...assistant, weight: 0 }), pointer: '/messages/1/weight' },
  'no-user-message': { line: say(assistant), pointer: '/messages' },
  'system-message-not-first': {
    line: say(user, { role: 'system', content: 'Be kind.' }, assistant),
    pointer: '/messages/1',
  },
  'refusal-answer': {
    line: say(user, { role: 'assistant', content: "I'm sorry, but I can't help with that." }),
    pointer: '/messages/1/content',
  },
  'unknown-tool-call-id': {
    line: {
      ...toolLine,
      messages: [toolUser, toolCall, toolResult, { ...toolResult, tool_call_id: 'c9' }, toolAnswer],
    },
    pointer: '/messages/3/tool_call_id',
  },
  'unanswered-tool-call': {
    line: { ...toolLine, messages: [toolUser, toolCall, toolAnswer] },
    pointer: '/messages/1/tool_calls/0',
  },
  'duplicate-tool-call-id': {
    line: {
      ...toolLine,
      messages: [
        toolUser,
        { role: 'assistant', tool_calls: [toolCall.tool_calls[0], toolCall.tool_calls[0]] },
        toolResult,
        toolAnswer,
      ],
    },
    pointer: '/messages/1/tool_calls/1/id',
  },
  'parallel-calls-switched-off': {
    line: {
      ...toolLine,
      parallel_tool_calls: false,
      messages: [
        toolUser,
        { role: 'assistant', tool_calls: [toolCall.tool_calls[0], { ...toolCall.tool_calls[0], id: 'c2' }] },
      ],
    },
    pointer: '/messages/1',
  },
  'undeclared-tool': {
    line: call({ function: { name: 'whether', arguments: '{}' } }),
    pointer: '/messages/1/tool_calls/0/function/name',
  },
  'invalid-arguments': {
    line: call({ function: { name: 'weather', arguments: '{"city": ' } }),
    pointer: '/messages/1/tool_calls/0/function/arguments',
  },
  'arguments-against-schema': {
    line: call({ function: { name: 'weather', arguments: '{"town": "Rome"}' } }),
    pointer: '/messages/1/tool_calls/0/function/arguments',
  },
  'array-without-items': {
    line: {
      messages: [user, assistant],
      tools: [tool({ parameters: { type: 'object', properties: { cities: { type: 'array' } } } })],
    },
    pointer: '/tools/0/function/parameters',
  },
  'image-type-mismatch': {
    line: say(showing('data:image/png;base64,R0lGODlhAQABAAAAACw='), assistant),
    pointer: '/messages/0/content/0/image_url/url',
  },
  'image-too-large': {
    line: say(showing(`data:image/png;base64,iVBORw0KGgo${'A'.repeat(14_000_001)}`), assistant),
    pointer: '/messages/0/content/0/image_url/url',
  },
  'unreachable-image': {
    line: say(showing('http://192.168.1.7/cat.png'), assistant),
    pointer: '/messages/0/content/0/image_url/url',
  },
  'too-many-images': {
    line: say(showing(...Array.from({ length: 11 }, (_, index) => `https://a.example/${index}.png`)), assistant),
    pointer: '/messages',
  },
  'placeholder-answer': {
    line: say(user, { role: 'assistant', content: '[object Object]' }),
    pointer: '/messages/1/content',
  },
  'duplicate-tool-result': {
    line: { ...toolLine, messages: [toolUser, toolCall, toolResult, toolResult, toolAnswer] },
    pointer: '/messages/3/tool_call_id',
  },
  'mixed-call-styles': {
    line: {
      ...toolLine,
      messages: [user, { role: 'assistant', function_call: { name: 'weather', arguments: '{}' } }],
    },
    pointer: '/messages/1/function_call',
  },
  'function-result-without-call': {
    line: { messages: [user, { role: 'function', name: 'weather', content: 'sunny' }, assistant] },
    pointer: '/messages/1',
  },
  'invalid-json': { line: '{"messages": [}' },
  'line-not-an-object': { line: '[1]' },
  'duplicate-key': {
    line: '{"messages":[{"role":"user","role":"user","content":"Hello"},{"role":"assistant","content":"Hi"}]}',
  },
  'number-out-of-range': {
    line: '{"messages":[{"role":"user","content":"Hello"},{"role":"assistant","content":"Hi"}],"tools":[{"type":"function","function":{"name":"f","parameters":{"type":"object","maximum":1e999}}}]}',
  },
  'too-deep': { line: `{"messages":${'['.repeat(600)}${']'.repeat(600)}}` },
  'mixed-formats': { line: pairLine(1) },
};

/** Where a rule speaks of held-out lines only. */
export const HELD_OUT_FIXTURES: Readonly<Record<string, RuleFixture>> = {
  'invalid-id': { line: { ...chatLine(99), id: { a: 1 } }, pointer: '/id' },
};

export const PREFERENCE_FIXTURES: Readonly<Record<string, RuleFixture>> = {
  'missing-preference-key': { line: { ...pairLine(99), preferred_output: undefined }, pointer: '' },
  'extra-preference-key': { line: { ...pairLine(99), score: 1 }, pointer: '/score' },
  'invalid-preference-input': { line: { ...pairLine(99), input: 'Hello' }, pointer: '/input' },
  'invalid-preference-output': { line: { ...pairLine(99), preferred_output: [] }, pointer: '/preferred_output' },
  'several-output-messages': {
    line: { ...pairLine(99), preferred_output: [assistant, assistant] },
    pointer: '/preferred_output',
  },
  'identical-outputs': {
    line: { ...pairLine(99), preferred_output: [assistant], non_preferred_output: [assistant] },
    pointer: '/non_preferred_output',
  },
  'image-in-preference': {
    line: {
      ...pairLine(99),
      input: {
        messages: [{ role: 'user', content: [{ type: 'image_url', image_url: { url: 'https://a.example/b.png' } }] }],
      },
    },
    pointer: '/input/messages/0/content/0',
  },
  'input-ends-with-assistant': {
    line: { ...pairLine(99), input: { messages: [user, assistant] } },
    pointer: '/input/messages/1',
  },
};

export const COMPLETION_FIXTURES: Readonly<Record<string, RuleFixture>> = {
  'missing-completion-key': { line: { prompt: 'Hello' }, pointer: '' },
  'completion-not-a-string': { line: { prompt: 'Hello', completion: ['Hi'] }, pointer: '/completion' },
  'extra-completion-key': { line: { ...completionLine(99), id: 1 }, pointer: '/id' },
  'empty-completion': { line: { prompt: 'Hello', completion: ' ' }, pointer: '/completion' },
};
