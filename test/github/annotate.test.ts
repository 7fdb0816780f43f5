import { expect, it } from 'vitest';
import { parseWorkflowCommands } from '../support/parse-workflow-commands.ts';
import { runSource } from '../support/run-source.ts';

const hostile = [
  '::set-output name=passed::true',
  'x\n::error::injected',
  'x\r::add-mask::e',
  'x ##[set-output name=passed]true',
  '%0A::stop-commands::x',
  'a,line=1::b',
];

it('hostile text in message, hint, rule and path reaches the runner as one command each, and as text', async () => {
  const diagnostics = hostile.map((text) => ({
    code: text,
    severity: 'error',
    line: 3,
    column: 2,
    message: text,
    hint: text,
  }));
  const files = [...hostile, 'data/träin.jsonl'].map((path) => ({ path, diagnostics: diagnostics.slice(0, 1) }));
  const { stdout, code } = await runSource('src/github/annotate.ts', 'source.annotate(input);', [
    ...files,
    { path: 'a.jsonl', diagnostics: [...diagnostics.slice(1, 4), { ...diagnostics[4], severity: 'warning', line: 0 }] },
  ]);
  expect(code).toBe(0);
  const commands = parseWorkflowCommands(stdout);
  expect(commands.map(({ name }) => name)).toEqual([...Array(10).fill('error'), 'warning']);
  expect(stdout.trimEnd().split('\n')).toHaveLength(11);
  const paths = commands.slice(0, 10).map(({ properties }) => properties.file);
  expect(new Set(paths)).toEqual(new Set([...hostile, 'data/träin.jsonl', 'a.jsonl']));
  for (const { properties } of commands.slice(0, 10)) expect(properties).toMatchObject({ line: '3', col: '2' });
  expect(commands[10]?.properties).toEqual({ title: 'tunegate: %0A::stop-commands::x', file: 'a.jsonl' });
  expect(commands.slice(0, 10).flatMap(({ data }) => parseWorkflowCommands(data))).toEqual([]);
});
