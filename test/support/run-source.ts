import { fileURLToPath } from 'node:url';
import { type ProcessOptions, type ProcessResult, runProcess } from './run-process.ts';

/**
 * Runs statements that use the exports of one source file in a process of their own, for what can only be seen from
 * outside: stdout, stderr and the files that environment variables name. `input` is given to them as `input`.
 */
export function runSource(
  sourcePath: string,
  statements: string,
  input: unknown,
  options: ProcessOptions = {},
): Promise<ProcessResult> {
  const root = new URL('../../', import.meta.url);
  const code = `
    const source = await import(${JSON.stringify(new URL(sourcePath, root).href)});
    const input = JSON.parse(${JSON.stringify(JSON.stringify(input))});
    ${statements}`;
  return runProcess(['--input-type=module', '-e', code], { cwd: fileURLToPath(root), ...options });
}
