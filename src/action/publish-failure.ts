import { error } from '@actions/core';
import { writeOutputs } from '../github/write-outputs.ts';
import { writeSummary } from '../github/write-summary.ts';
import { codeFence } from '../render/escape-markdown.ts';

/** A run that ended before there was a report still says why, in the log, on the run's page and in its outputs. */
export async function publishFailure(
  text: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  error(text, { title: 'tunegate could not run' });
  await writeSummary(`### tunegate could not run\n\n${codeFence(text)}\n`, environment.GITHUB_STEP_SUMMARY);
  writeOutputs({ passed: 'false', verdict: 'skipped', conclusion: 'failure' });
}
