import { lifecycleTableDate } from '../cost/model-lifecycle.ts';
import { Failure } from '../domain/failure.ts';
import { judgeLifetime } from '../fine-tune/judge-lifetime.ts';
import type { Trainer } from '../fine-tune/trainer.ts';
import type { FineTuneSettings, TaskSettings } from '../settings/task-settings.ts';

const dayMs = 86_400_000;

/** Refuses to pay for a model that ends too soon, or on which no job is taken any more. The day of its end; null where none is known. */
export async function checkLifetime(
  { name }: TaskSettings,
  settings: FineTuneSettings,
  trainer: Pick<Trainer, 'readShutdown'>,
  nowMs: number,
): Promise<string | null> {
  const { service, baseModel, leastLifetimeMs, provider } = settings;
  const leastDays = leastLifetimeMs / dayMs;
  const told = await trainer.readShutdown(baseModel);
  // A name of the user's own may stand for any service: OpenAI's table is OpenAI's.
  const table = service === 'openai' ? provider.name : service;
  const lifetime = judgeLifetime({ service: table, baseModel, told, nowMs, leastDays });
  switch (lifetime.kind) {
    case 'long-enough':
      return lifetime.shutsDown;
    case 'closed':
      throw new Failure({
        kind: 'configuration',
        what: `"${provider.name}" takes no new training jobs on ${baseModel}.`,
        evidence: `Training ended on ${lifetime.since} (published dates as of ${lifecycleTableDate}). Nothing was uploaded.`,
        remedy: `Instead: ${lifetime.alternatives.join('; ')}.`,
      });
    case 'too-short':
      throw new Failure({
        kind: 'configuration',
        what: `A model trained on ${baseModel} would live ${describeDays(lifetime.days)}, less than tasks.${name}.fine-tune.min-lifetime asks for (${describeDays(leastDays)}).`,
        evidence: `"${provider.name}" shuts it down on ${lifetime.shutsDown}, with every model trained from it (${told === null ? `published dates as of ${lifecycleTableDate}` : 'as the service says'}). Nothing was uploaded.`,
        remedy: `Instead: ${lifetime.alternatives.join('; ')}. Or set min-lifetime to what it is worth to you.`,
      });
    default:
      return lifetime satisfies never;
  }
}

function describeDays(days: number): string {
  const whole = Math.max(0, Math.floor(days));
  return `${whole} ${whole === 1 ? 'day' : 'days'}`;
}
