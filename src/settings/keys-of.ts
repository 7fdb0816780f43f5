/** The keys and tokens in the environment variables that settings name, wherever in them they stand; none for one that is not set. */
export function keysOf(
  settings: unknown,
  environment: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const names = new Set<string>();
  visit(settings);
  return [...names].flatMap((name) => environment[name] ?? []);

  function visit(value: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    const entries = value instanceof Map ? [...value] : Object.entries(value);
    for (const [setting, each] of entries) {
      const isName = setting === 'apiKeyEnv' || setting === 'tokenEnv';
      if (isName && typeof each === 'string') names.add(each);
      else visit(each);
    }
  }
}
