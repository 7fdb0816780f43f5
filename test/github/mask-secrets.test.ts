import { expect, it } from 'vitest';
import { secretForms } from '../../src/render/secret-forms.ts';
import { parseWorkflowCommands } from '../support/parse-workflow-commands.ts';
import { runSource } from '../support/run-source.ts';

const key = 'sk-proj-a+b/c"d\\e f%';

it('the runner is told before anything else, once for each form', async () => {
  const { stdout } = await runSource('src/github/mask-secrets.ts', 'source.maskSecrets(input);', [key, key, 'abc']);
  const commands = parseWorkflowCommands(stdout);
  expect(commands.map(({ name }) => name)).toEqual(secretForms(key).map(() => 'add-mask'));
  expect(commands.map(({ data }) => data)).toEqual(secretForms(key));
});
