import { stringify } from 'yaml';
import { inputsSchema } from '../../src/settings/inputs.ts';
import { outputs } from '../../src/settings/outputs.ts';

/** Inputs whose default only GitHub knows. Every other default is applied by the program, below the configuration. */
const runnerDefaults: Readonly<Record<string, string>> = { 'github-token': `\${{ github.token }}` };

export function generateActionYaml(): string {
  const inputs = Object.entries(inputsSchema.shape).map(([name, schema]) => [
    name,
    {
      description: schema.description ?? '',
      required: false,
      ...(name in runnerDefaults ? { default: runnerDefaults[name] } : {}),
    },
  ]);
  const action = {
    name: 'tunegate',
    description:
      'Keeps LLM features from getting worse: compares candidate and baseline on held-out samples and gates the pull request.',
    author: 'tunegate',
    branding: { icon: 'shield', color: 'green' },
    inputs: Object.fromEntries(inputs),
    outputs: Object.fromEntries(Object.entries(outputs).map(([name, description]) => [name, { description }])),
    runs: { using: 'node24', main: 'dist/action/index.js' },
  };
  return `# Generated from src/settings by \`npm run generate\`.\n${stringify(action, { lineWidth: 0 })}`;
}
