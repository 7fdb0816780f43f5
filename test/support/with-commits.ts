/** A pull request's payload with other commits as its base and its head. */
export function withCommits(payload: Readonly<Record<string, unknown>>, baseSha: string, headSha: string): unknown {
  return JSON.parse(JSON.stringify(payload), (key, value: unknown) => {
    if (key === 'base' && isRecord(value)) return { ...value, sha: baseSha };
    if (key === 'head' && isRecord(value)) return { ...value, sha: headSha };
    return value;
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
