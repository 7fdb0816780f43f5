import type { ConfiguredTarget, ConfiguredTask } from '../configuration.ts';

/** The name of the service at which a target is called. A tuned model answers where it was trained, and a promoted one was tuned. */
export function providerOfTarget(
  task: Pick<ConfiguredTask, 'provider' | 'fine-tune'>,
  { provider, model }: ConfiguredTarget,
): string {
  const isTrained = model === 'tuned' || model === 'lock';
  return provider ?? (isTrained ? task['fine-tune']?.provider : undefined) ?? task.provider;
}
