import { describe, expect, it } from 'vitest';
import { completionBody } from '../../src/openai/completion.ts';
import { parseConfiguration } from '../../src/settings/parse-configuration.ts';
import { resolveTasks } from '../../src/settings/resolve-tasks.ts';
import { carryOutTask } from '../../src/steps/carry-out-task.ts';
import { prepareTask } from '../../src/steps/prepare-task.ts';
import { makeTestWorld } from './world.ts';

const tool = { type: 'function', function: { name: 'f', parameters: { type: 'object', properties: {} } } };
const line = (tools: readonly object[]) =>
  `${JSON.stringify({
    ...(tools.length > 0 ? { tools } : {}),
    messages: [
      { role: 'user', content: 'Well?' },
      { role: 'assistant', content: 'yes' },
    ],
  })}\n`;
const plan = { training: 'adopt', evaluate: true, concurrency: 1, seed: '', withoutKey: 'fail' } as const;
const settle = (target: string) => {
  const [task] = resolveTasks(
    parseConfiguration(
      `tasks: { t: { held-out: h.jsonl, baseline: { model: old }, candidate: { ${target} } } }`,
      'tunegate.yml',
    ),
  );
  if (task === undefined) throw new Error('no task');
  return task;
};

async function run(target: string, tools: readonly object[] = []) {
  const files = { 'h.jsonl': line(tools), 'schema.json': '{"type": "object"}', 'list.json': '[]' };
  const { world, calls } = makeTestWorld({ files });
  const prepared = await prepareTask(settle(target), plan, world);
  const report = prepared.status === 'ended' ? prepared.report : await carryOutTask(prepared, plan, world);
  const call = calls.find(({ model }) => model !== 'old');
  return { report, calls, body: call === undefined ? null : completionBody(call) };
}

describe('the parameters of a target', () => {
  it('are sent in the names of the service, and nothing else is', async () => {
    const { body } = await run(
      'model: new, parameters: { temperature: 0.5, top-p: 0.9, max-tokens: 9, stop: [END], seed: 7, presence-penalty: 1, frequency-penalty: -1, response-format: json_object, extra: { top_k: 40, guided: { regex: a } } }',
    );
    expect(body).toEqual({
      model: 'new',
      messages: [{ role: 'user', content: 'Well?' }],
      temperature: 0.5,
      top_p: 0.9,
      max_tokens: 9,
      stop: ['END'],
      seed: 7,
      presence_penalty: 1,
      frequency_penalty: -1,
      response_format: { type: 'json_object' },
      top_k: 40,
      guided: { regex: 'a' },
    });
  });

  it('may ask for JSON by a schema in a file', async () => {
    const { body } = await run('model: new, parameters: { response-format: { schema: schema.json, name: receipt } }');
    expect(body).toMatchObject({
      response_format: {
        type: 'json_schema',
        json_schema: { name: 'receipt', strict: true, schema: { type: 'object' } },
      },
    });
    const { report, calls } = await run('model: new, parameters: { response-format: { schema: list.json } }');
    expect(calls).toEqual([]);
    expect(report.failure).toMatchObject({ evidence: 'list.json does not hold a JSON object.' });
  });

  it('go with the prompt of an older interface, which batches do not know', async () => {
    const { body } = await run('model: babbage-002, endpoint: completions, parameters: { max-completion-tokens: 5 }');
    expect(body).toEqual({ model: 'babbage-002', prompt: 'Well?', max_tokens: 5 });
    const text =
      'tasks: { t: { held-out: h.jsonl, engine: batch, baseline: { model: old }, candidate: { model: new, endpoint: completions } } }';
    expect(() => parseConfiguration(text, 'tunegate.yml')).toThrow(
      expect.objectContaining({ evidence: expect.stringContaining('batches are of chats') }),
    );
  });

  it('say something about tools only where the sample has some', async () => {
    const target = 'model: new, parameters: { tool-choice: { function: f }, parallel-tool-calls: false }';
    expect((await run(target, [tool])).body).toMatchObject({
      tools: [tool],
      tool_choice: { type: 'function', function: { name: 'f' } },
      parallel_tool_calls: false,
    });
    expect((await run(target)).body).toEqual({ model: 'new', messages: [{ role: 'user', content: 'Well?' }] });
  });

  it.each([
    ['model: gpt-6-luna, parameters: { temperature: 0 }', 'parameters.temperature', 'refuses temperature'],
    ['model: o4-mini, parameters: { top-p: 0.5 }', 'parameters.top-p', 'refuses top-p'],
    ['model: "ft:o4-mini:acme::1", parameters: { max-tokens: 5 }', 'parameters.max-tokens', 'does not know'],
    ['model: gpt-6-luna', 'parameters.reasoning-effort', 'The samples have tools'],
  ])('that OpenAI refuses are refused before the first call: %s', async (target, key, evidence) => {
    const { report, calls } = await run(target, [tool]);
    expect(calls).toEqual([]);
    expect(report.failure).toMatchObject({
      kind: 'configuration',
      what: `tasks.t.candidate.${key} would be refused by the service.`,
      evidence: expect.stringContaining(evidence),
    });
  });

  it.each([
    'model: gpt-6-luna, parameters: { temperature: 0, reasoning-effort: none }',
    'model: gpt-4o-mini, parameters: { temperature: 0, max-tokens: 5 }',
    'model: o4-mini, parameters: { temperature: 1, max-completion-tokens: 500 }',
  ])('that it takes are sent: %s', async (target) => {
    expect((await run(target, [tool])).body).not.toBe(null);
  });

  it.each([
    ['{ extra: { temperature: 1 } }', '`temperature` is its key'],
    ['{ extra: { stream: true } }', 'it is decided by the run'],
    ['{ max-tokens: 5, max-completion-tokens: 5 }', 'they are one limit'],
    ['{ temperature: 3 }', 'at most 2'],
    ['{ response-format: { schema: s.json, strikt: true } }', 'response-format'],
  ])('are refused by the configuration: %s', (parameters, message) => {
    expect(() => settle(`model: new, parameters: ${parameters}`)).toThrow(
      expect.objectContaining({ evidence: expect.stringContaining(message) }),
    );
  });
});
