import type { RunFingerprint, ShardReport } from '../domain/shard.ts';

/** A part as it was found: its task, the version that made it, and what it says of itself. */
export interface FoundShard {
  /** The folder in which it was found. */
  readonly source: string;
  readonly version: string;
  readonly task: string;
  readonly shard: ShardReport;
}

/**
 * Everything that forbids merging these parts, in words; empty when each task has every part once, of the same data, settings, calls
 * and version. `expected` is this checkout's own fingerprint of each task.
 */
export function checkShards(
  found: readonly FoundShard[],
  version: string,
  expected: ReadonlyMap<string, RunFingerprint>,
): readonly string[] {
  return [
    ...found
      .filter((part) => part.version !== version)
      .map((part) => `${part.source} was made by tunegate ${part.version}, this is ${version}`),
    ...found
      .filter((part) => !expected.has(part.task))
      .map((part) => `${part.source} holds the task ${part.task}, which the configuration does not`),
    ...[...expected].flatMap(([task, fingerprint]) =>
      checkTask(
        task,
        found.filter((part) => part.task === task),
        fingerprint,
      ),
    ),
  ];
}

function checkTask(task: string, parts: readonly FoundShard[], expected: RunFingerprint): readonly string[] {
  const [first] = parts;
  if (first === undefined) return [`there is no part of the task ${task}`];
  const { of } = first.shard;
  const otherSizes = parts.filter((part) => part.shard.of !== of);
  if (otherSizes.length > 0) {
    return otherSizes.map((part) => `${part.source} is a part of ${part.shard.of}, ${first.source} one of ${of}`);
  }
  return [...checkComplete(task, parts, of), ...parts.flatMap((part) => checkSame(part, expected))];
}

function checkComplete(task: string, parts: readonly FoundShard[], of: number): readonly string[] {
  return Array.from({ length: of }, (_, position) => position + 1).flatMap((index) => {
    const holders = parts.filter(({ shard }) => shard.index === index);
    if (holders.length === 0) return [`part ${index}/${of} of the task ${task} is missing`];
    if (holders.length === 1) return [];
    return [
      `part ${index}/${of} of the task ${task} is there ${holders.length} times: ${holders.map(({ source }) => source).join(', ')}`,
    ];
  });
}

const names = {
  settings: 'graders or gate settings',
  data: 'held-out samples',
  calls: 'models, prompts or parameters',
} as const satisfies Record<keyof RunFingerprint, string>;

function checkSame({ source, shard }: FoundShard, expected: RunFingerprint): readonly string[] {
  const differing = (['settings', 'data', 'calls'] as const).filter(
    (part) => shard.fingerprint[part] !== expected[part],
  );
  // Other samples make other calls: one cause, one message.
  const told = differing.includes('data') ? differing.filter((part) => part !== 'calls') : differing;
  return told.map((part) => `${source} was made with other ${names[part]} than this checkout has`);
}
