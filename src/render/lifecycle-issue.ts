import { createHash } from 'node:crypto';
import type { WarningStage } from '../cost/judge-model-end.ts';
import type { LifecycleReport, ModelLife } from '../domain/lifecycle-report.ts';

import { codeFence, inlineCode, markdownText, tableCode } from './escape-markdown.ts';
import { formatPlural } from './numbers.ts';

/** An issue about a model that ends. */
export interface LifecycleIssue {
  /** First line of the body, by which the issue is found again. */
  readonly marker: string;
  readonly stage: WarningStage;
  readonly title: string;
  readonly body: string;
  /** A comment for the day on which the next warning is due. */
  readonly reminder: string;
}

/** The start of the first line of all issues of this configuration. */
export function lifecycleMarker(configuration: string | null): string {
  return `<!-- tunegate:lifecycle ${hash(configuration ?? '')} `;
}

export function renderLifecycleIssue(
  { models, configuration, tableDate }: LifecycleReport,
  life: ModelLife,
  stage: WarningStage,
): LifecycleIssue | null {
  const { end, model, provider, replacement, uses } = life;
  if (end.status !== 'dated') return null;
  const marker = `${lifecycleMarker(configuration)}${hash(JSON.stringify([provider, model]))} -->`;
  const alternatives = models.filter((other) => other !== life && other.end.status === 'none-announced');
  const source = end.source === 'service' ? `${provider} says so itself` : `as published, read on ${tableDate}`;
  const candidate = replacement ?? alternatives[0]?.model ?? 'THE-NEW-MODEL';
  const body = [
    marker,
    stageMarker(stage),
    '',
    `${inlineCode(model)} at ${inlineCode(provider)} answers no more from **${end.day}** on (${markdownText(source)}).${replacement === null ? '' : ` The provider names ${inlineCode(replacement)} to go on with.`}`,
    '',
    '| task | named as |',
    '|:--|:--|',
    ...uses.map(({ as, task }) => `| ${tableCode(task)} | ${tableCode(as)} |`),
    '',
    '**To test a replacement**, make it the candidate of the task:',
    '',
    codeFence(`candidate: { model: ${candidate} }`, { language: 'yaml' }),
    '',
    'and run the gate, in a pull request or here:',
    '',
    codeFence(
      [...new Set(uses.map(({ task }) => task))]
        .map((task) => `tunegate gate --config ${configuration ?? 'tunegate.yml'} --task ${task}`)
        .join('\n'),
      { language: 'sh' },
    ),
    '',
    'The comparison needs answers of the old model: run it before that day, or record its answers to the held-out samples by then and name the file as `predictions` of the baseline.',
    '',
    '<sub>This issue is kept up to date, and closed when nothing names the model any more.</sub>',
  ].join('\n');
  return {
    marker,
    stage,
    title: `${model} ${end.days < 0 ? 'was shut down' : 'shuts down'} on ${end.day}`,
    body,
    reminder:
      end.days < 0
        ? `${inlineCode(model)} was shut down on ${end.day}, and is still named.`
        : `${formatPlural(end.days, 'day')} are left until ${inlineCode(model)} shuts down on ${end.day}.`,
  };
}

/** Second line of the body: which warning was given last. */
function stageMarker(stage: WarningStage): string {
  return `<!-- tunegate-stage:${stage} -->`;
}

/** Null when the body names none. */
export function parseStage(body: string): number | null {
  const match = /^<!-- tunegate-stage:(\d{1,3}) -->$/.exec(body.split(/\r?\n/, 2)[1] ?? '');
  return match === null ? null : Number(match[1]);
}

/** Said when an issue is closed because the model is named no more. */
export const goneWords = 'Nothing in the configuration or the lock names this model any more.';

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
