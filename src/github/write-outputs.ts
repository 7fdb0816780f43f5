import { existsSync } from 'node:fs';
import { setOutput } from '@actions/core';

/**
 * Sets the step's outputs in the file that GITHUB_OUTPUT names, each value behind a random delimiter, so that no value
 * can set another output. Without that file nothing is set: the runner's older way, a command on stdout, would be open
 * to every line of the log. Outputs that would pass GitHub's limit (1 MB for a job, in UTF-16; 2026-11) are left out,
 * all together, because half a result is not one.
 */
export function writeOutputs(outputs: Readonly<Record<string, string>>): Written {
  const path = process.env.GITHUB_OUTPUT;
  if (path === undefined || path === '') return skipped('GITHUB_OUTPUT is not set, so there are no step outputs.');
  if (!existsSync(path)) return skipped(`GITHUB_OUTPUT names no file (${path}), so there are no step outputs.`);
  const bytes = Object.entries(outputs).reduce((sum, [name, value]) => sum + 2 * (name.length + value.length), 0);
  if (bytes > mostBytes) return skipped(`The step outputs need ${bytes} bytes; GitHub takes ${mostBytes}.`);
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
  return { status: 'written' };
}

/** `reason` is for a notice: that nothing could be written here is no failure of the run. */
export type Written = { readonly status: 'written' } | { readonly status: 'skipped'; readonly reason: string };

const mostBytes = 1_048_576;

function skipped(reason: string): Written {
  return { status: 'skipped', reason };
}
