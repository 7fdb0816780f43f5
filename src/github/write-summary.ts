import { appendFile, stat } from 'node:fs/promises';
import type { Written } from './write-outputs.ts';

/**
 * Appends markdown to the job summary, the file at `path` (GITHUB_STEP_SUMMARY). GitHub throws a step's summary away
 * when its file is larger than 1 MiB (actions/runner 2.336.0, 2026-08), so what does not fit gives way to a sentence.
 */
export async function writeSummary(markdown: string, path: string | undefined): Promise<Written> {
  if (path === undefined || path === '') {
    return { status: 'skipped', reason: 'GITHUB_STEP_SUMMARY is not set, so there is no job summary.' };
  }
  try {
    return await append(markdown, path);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return { status: 'skipped', reason: `The job summary cannot be written: ${cause}` };
  }
}

const mostBytes = 1_048_576;

async function append(markdown: string, path: string): Promise<Written> {
  const text = `${markdown}\n`;
  const present = await sizeOf(path);
  const needed = Buffer.byteLength(text);
  if (present + needed <= mostBytes) {
    await appendFile(path, text);
    return { status: 'written' };
  }
  const instead = 'tunegate: the summary is too large for this page. The report files hold all of it.\n';
  if (present + Buffer.byteLength(instead) <= mostBytes) await appendFile(path, instead);
  return { status: 'skipped', reason: `The job summary needs ${needed} bytes and GitHub takes ${mostBytes} a step.` };
}

async function sizeOf(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  return found?.size ?? 0;
}
