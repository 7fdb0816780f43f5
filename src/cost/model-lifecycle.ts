import { openAiAliases } from './price-table.ts';

/** When models end, as published on this date. A model that is not listed has no known end, which is not the same as none. */
export const lifecycleTableDate = '2026-11-20';

/** Dates are days in UTC, as `2027-01-14`. */
export interface ModelLifecycle {
  readonly model: string;
  /** The first day on which the model gives no answer; null when none is announced. */
  readonly shutsDown: string | null;
  /** The same for the models that were trained from it. */
  readonly fineTunesShutDown: string | null;
  /** The first day on which the provider takes no new training job on it; null when it takes none at all. */
  readonly trainingEnds: string | null;
  /** What the provider names to go on with; null when it names nothing. */
  readonly replacement: string | null;
}

/** The end of a model under the id by which it is called. */
export interface ModelEnd {
  /** The snapshot that the id stands for, or that it was trained from. */
  readonly base: string;
  readonly isFineTune: boolean;
  readonly shutsDown: string | null;
  readonly replacement: string | null;
}

/** What is published about a model that is called by this id; null when the table does not know it. */
export function findModelEnd(provider: string, model: string): ModelEnd | null {
  const fineTuneBase = baseOfFineTune(model);
  const lifecycle = findLifecycle(provider, fineTuneBase ?? model);
  if (lifecycle === null) return null;
  return {
    base: lifecycle.model,
    isFineTune: fineTuneBase !== null,
    shutsDown: fineTuneBase === null ? lifecycle.shutsDown : lifecycle.fineTunesShutDown,
    replacement: lifecycle.replacement,
  };
}

/** The table's row of a base model, by its snapshot or its short name. */
export function findLifecycle(provider: string, baseModel: string): ModelLifecycle | null {
  const name = openAiAliases[baseModel] ?? baseModel;
  return lifecyclesOf(provider).find(({ model }) => model === name) ?? null;
}

/** The models that a provider still trains on this day, those whose fine-tunes live longest first. */
export function findTrainable(provider: string, today: string): readonly ModelLifecycle[] {
  return lifecyclesOf(provider)
    .filter(({ trainingEnds }) => trainingEnds !== null && today < trainingEnds)
    .sort((left, right) => (right.fineTunesShutDown ?? '9').localeCompare(left.fineTunesShutDown ?? '9'));
}

/** Whole days from a moment to the begin of a day in UTC; negative when that day has begun. */
export function daysUntil(day: string, nowMs: number): number {
  return Math.floor((Date.parse(`${day}T00:00:00Z`) - nowMs) / 86_400_000);
}

/** The day of a moment in UTC, as `2027-01-14`. */
export function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/** OpenAI names fine-tunes `ft:BASE:…`, Azure `BASE.ft-…`. */
function baseOfFineTune(model: string): string | null {
  const [prefix, base] = model.split(':');
  if (prefix === 'ft' && base !== undefined) return base;
  const dot = model.indexOf('.ft-');
  return dot < 0 ? null : model.slice(0, dot);
}

function lifecyclesOf(provider: string): readonly ModelLifecycle[] {
  if (provider === 'openai') return openAiLifecycles;
  return provider === 'azure' ? azureLifecycles : [];
}

const untrained = { fineTunesShutDown: null, trainingEnds: null, replacement: null } as const;

/** The end of the last models that OpenAI trains, and of training itself. */
const lastTrained = {
  shutsDown: '2027-01-14',
  fineTunesShutDown: '2027-01-14',
  trainingEnds: '2027-01-06',
  replacement: 'gpt-6-luna',
} as const;

/** Trainable once, and shut down with every fine-tune. */
const goneInOctober = {
  shutsDown: '2026-10-23',
  fineTunesShutDown: '2026-10-23',
  trainingEnds: null,
  replacement: null,
} as const;

/**
 * Source: developers.openai.com, deprecations, with the notice of 2026-10-14 (checked against `shutdown_date` of `GET /v1/models` by
 * third parties on 2026-10-27). Training ended for organizations that never trained on 2026-05-07, for those without recent calls
 * of a fine-tune on 2026-07-02, and ends for everybody on 2027-01-06.
 */
const openAiLifecycles: readonly ModelLifecycle[] = [
  { model: 'gpt-4.1-2025-04-14', ...lastTrained },
  { model: 'gpt-4.1-mini-2025-04-14', ...lastTrained },
  { model: 'gpt-4o-2024-08-06', ...lastTrained },
  { model: 'gpt-4o-mini-2024-07-18', ...lastTrained },
  { model: 'gpt-4o-2024-11-20', ...untrained, shutsDown: '2027-01-14', replacement: 'gpt-6-luna' },
  { model: 'gpt-5', ...untrained, shutsDown: '2026-12-11' },
  { model: 'gpt-5-mini', ...untrained, shutsDown: '2026-12-11' },
  { model: 'gpt-5-nano', ...untrained, shutsDown: '2026-12-11' },
  { model: 'gpt-5-pro', ...untrained, shutsDown: '2026-12-11' },
  { model: 'o3', ...untrained, shutsDown: '2026-12-11' },
  { model: 'o3-pro', ...untrained, shutsDown: '2026-12-11' },
  { model: 'gpt-4.1-nano-2025-04-14', ...goneInOctober },
  { model: 'o4-mini-2025-04-16', ...goneInOctober },
  { model: 'gpt-3.5-turbo', ...goneInOctober },
  { model: 'gpt-4', ...goneInOctober },
  { model: 'gpt-4-turbo', ...untrained, shutsDown: '2026-10-23' },
  { model: 'gpt-4o-2024-05-13', ...untrained, shutsDown: '2026-10-23' },
  { model: 'o1', ...untrained, shutsDown: '2026-10-23' },
  { model: 'o3-mini', ...untrained, shutsDown: '2026-10-23' },
  { model: 'gpt-3.5-turbo-1106', ...untrained, shutsDown: '2026-09-28' },
  { model: 'gpt-3.5-turbo-instruct', ...untrained, shutsDown: '2026-09-28' },
  { model: 'babbage-002', ...untrained, shutsDown: '2026-09-28', fineTunesShutDown: '2026-10-23' },
  { model: 'davinci-002', ...untrained, shutsDown: '2026-09-28', fineTunesShutDown: '2026-10-23' },
  { model: 'gpt-5.6-luna', ...untrained, shutsDown: null },
  { model: 'gpt-5.6-sol', ...untrained, shutsDown: null },
  { model: 'gpt-5.6-terra', ...untrained, shutsDown: null },
  { model: 'gpt-6-astra', ...untrained, shutsDown: null },
  { model: 'gpt-6-luna', ...untrained, shutsDown: null },
  { model: 'gpt-6-sol', ...untrained, shutsDown: null },
  { model: 'gpt-6.1-terra', ...untrained, shutsDown: null },
];

/** Azure ends training "no earlier than" these days, and for existing customers only: new ones were closed out with the base models. */
const azureGpt41 = {
  shutsDown: '2026-10-14',
  fineTunesShutDown: '2027-10-14',
  trainingEnds: '2027-04-14',
  replacement: null,
} as const;

const azureGpt4o = {
  shutsDown: '2026-10-01',
  fineTunesShutDown: '2027-10-01',
  trainingEnds: '2027-04-01',
  replacement: null,
} as const;

/** Source: MicrosoftDocs/azure-ai-docs, model retirement schedule of 2026-07-07 (commit 00bb5540). */
const azureLifecycles: readonly ModelLifecycle[] = [
  { model: 'gpt-4.1-2025-04-14', ...azureGpt41 },
  { model: 'gpt-4.1-mini-2025-04-14', ...azureGpt41 },
  { model: 'gpt-4.1-nano-2025-04-14', ...azureGpt41 },
  { model: 'gpt-4o-2024-08-06', ...azureGpt4o },
  { model: 'gpt-4o-mini-2024-07-18', ...azureGpt4o },
];
