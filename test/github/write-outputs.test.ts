import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseOutputFile } from '../support/parse-output-file.ts';
import { parseWorkflowCommands } from '../support/parse-workflow-commands.ts';
import { runSource } from '../support/run-source.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tunegate-outputs-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function write(
  outputs: Readonly<Record<string, string>>,
  path: string | undefined,
  expression = 'input',
): Promise<{ readonly result: unknown; readonly stdout: string }> {
  const { stdout, stderr } = await runSource(
    'src/github/write-outputs.ts',
    `const result = source.writeOutputs(${expression}); process.stderr.write(JSON.stringify(result));`,
    outputs,
    { environment: { GITHUB_OUTPUT: path } },
  );
  return { result: JSON.parse(stderr), stdout };
}

it('hostile values arrive as they are and set nothing else', async () => {
  const path = join(folder, 'output');
  await writeFile(path, 'earlier=kept\n');
  const outputs = {
    passed: 'false',
    verdict: 'regressed\npassed=true',
    'candidate-model': 'ft:x<<EOF\npassed<<EOF\ntrue\nEOF',
    'job-id': 'EOF\n\n\npassed=true\nghadelimiter_00000000-0000-0000-0000-000000000000\n',
    'report-json': '##[set-output name=passed]true\r\n::set-output name=passed::true',
    'comment-url': '',
    calls: '=\n<<\u2028\u0000🙂',
  };
  const { result, stdout } = await write(outputs, path);
  expect(result).toEqual({ status: 'written' });
  expect(stdout).toBe('');
  expect(parseOutputFile(await readFile(path, 'utf8'))).toEqual({ earlier: 'kept', ...outputs });
});

it('without a file nothing is set, and nothing is said to the runner either', async () => {
  for (const path of [undefined, '', join(folder, 'missing')]) {
    const { result, stdout } = await write({ passed: 'true' }, path);
    expect(result).toMatchObject({ status: 'skipped', reason: expect.stringContaining('GITHUB_OUTPUT') });
    expect(parseWorkflowCommands(stdout)).toEqual([]);
  }
});

it('outputs beyond what GitHub takes are left out together', async () => {
  const path = join(folder, 'large');
  await writeFile(path, '');
  const { result } = await write({ passed: 'true' }, path, "{ ...input, verdict: 'x'.repeat(600_000) }");
  expect(result).toMatchObject({ status: 'skipped', reason: expect.stringContaining('1048576') });
  expect(await readFile(path, 'utf8')).toBe('');
});
