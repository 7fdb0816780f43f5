/** The environment variables that settings name as holding a key, wherever in them they stand. */
export function keyNames(settings: unknown): readonly string[] {
  const found = new Set<string>();
  visit(settings);
  return [...found];

  function visit(value: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, each] of Object.entries(value)) {
      if (key === 'apiKeyEnv' && typeof each === 'string') found.add(each);
      else visit(each);
    }
  }
}
