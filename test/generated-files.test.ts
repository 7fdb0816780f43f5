import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { generateFiles } from '../scripts/generate/files.ts';
import { inputNames } from '../src/settings/inputs.ts';
import { outputs } from '../src/settings/outputs.ts';
import { version } from '../src/version.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

describe('generated files', () => {
  it.each(Object.entries(generateFiles(read)))('%s is what its declaration makes', (path, text) => {
    expect(read(path), `${path} is stale: run npm run generate`).toBe(text);
  });

  it('name every input and output in action.yml, and a bundle that is there', () => {
    const action: { inputs: object; outputs: object; runs: { using: string; main: string } } = parse(
      read('action.yml'),
    );
    expect(Object.keys(action.inputs)).toEqual(inputNames);
    expect(Object.keys(action.outputs)).toEqual(Object.keys(outputs));
    expect(action.runs.using).toBe('node24');
    expect(read(action.runs.main).length).toBeGreaterThan(1000);
  });

  it('carry the version of package.json', () => {
    expect(JSON.parse(read('package.json')).version).toBe(version);
  });

  it('leave package-lock.json free of download addresses', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved":\s*"https?:/);
  });
});
