import { Failure } from '../domain/failure.ts';
import type { Configuration } from '../settings/configuration.ts';
import { type ConfiguredJudge, type JudgedConfiguration, judgeByBase } from '../settings/judge-by-base.ts';
import { parseConfiguration } from '../settings/parse-configuration.ts';
import type { TargetSettings, TaskSettings } from '../settings/task-settings.ts';
import type { Base } from '../world.ts';
import { type LoadedConfiguration, makeTasks } from './load-tasks.ts';

/** Who judges each task of a change under review. */
export interface Judgement {
  /** The base commit. */
  readonly commit: string;
  readonly base: Base;
  /** The tasks with the judge that the change brings, by name. */
  readonly own: ReadonlyMap<string, TaskSettings>;
  readonly judges: ReadonlyMap<string, ConfiguredJudge>;
  /** Tasks of the base that the change takes away. */
  readonly removed: readonly string[];
}

export interface JudgedTasks {
  readonly tasks: readonly TaskSettings[];
  readonly judgement: Judgement;
}

/**
 * Puts the configuration of a change under review before the judge that the base commit has. Inline YAML is the workflow's, not the
 * change's: it judges as it is, on the files of the base. Throws a `Failure` when it cannot be known what the base commit has: a judge
 * that cannot be asked must not be replaced by one that the change brings.
 */
export async function appointJudge(
  { configuration, baseFolder, path }: LoadedConfiguration,
  base: Base,
): Promise<JudgedTasks> {
  const found = await base.findCommit();
  if (!found.known) throw unknownBase(found.reason);
  const { commit } = found.value;
  const before = path === null ? configuration : await readConfiguration(path, base, commit);
  const judged = judgeByBase(configuration, before);
  refuseUnmergedProviders(judged, commit);
  const own = await makeTasks(judged.own, baseFolder);
  const calledBefore = await findCalledBefore(judged, baseFolder);
  const deciding = await makeTasks(judged.deciding, baseFolder);
  return {
    tasks: deciding.map((task) => ({
      ...task,
      lock: { ...task.lock, calledBefore: calledBefore.get(task.name) ?? null },
    })),
    judgement: {
      commit,
      base,
      own: new Map(own.map((task) => [task.name, task])),
      judges: judged.judges,
      removed: judged.removed,
    },
  };
}

/** How each task of the base calls its candidate, by name. None where its tasks cannot be used: a change must be able to mend them. */
async function findCalledBefore(
  { before }: JudgedConfiguration,
  baseFolder: string,
): Promise<ReadonlyMap<string, TargetSettings>> {
  try {
    const tasks = await makeTasks(before, baseFolder);
    return new Map(tasks.map((task) => [task.name, task.candidate]));
  } catch (error) {
    if (error instanceof Failure) return new Map();
    throw error;
  }
}

/** Null where the base commit has none, or one that cannot be used: a change must be able to mend it. */
async function readConfiguration(path: string, base: Base, commit: string): Promise<Configuration | null> {
  const file = await base.readFile(path);
  switch (file.status) {
    case 'absent':
      return null;
    case 'unknown':
      throw unknownBase(`${path} cannot be read at ${commit.slice(0, 8)}: ${file.reason}`);
    case 'present':
      try {
        return parseConfiguration(new TextDecoder().decode(file.bytes), path);
      } catch (error) {
        if (error instanceof Failure) return null;
        throw error;
      }
  }
}

function unknownBase(reason: string): Failure {
  return new Failure({
    kind: 'outside',
    what: 'It cannot be known by which rules the base commit would judge this change.',
    evidence: `${reason}.`,
    remedy:
      'Give the job `contents: read` and leave `github-token` as it is, or check out with `fetch-depth: 0`; then run it again.',
  });
}

function refuseUnmergedProviders({ own, unmergedProviders }: JudgedConfiguration, commit: string): void {
  for (const [name, task] of Object.entries(own.tasks)) {
    const [provider] = unmergedProviders.filter((one) => namesProvider(task, one));
    if (provider === undefined) continue;
    throw new Failure({
      kind: 'configuration',
      what: `Task ${name} calls the provider "${provider}", which this change describes itself.`,
      evidence: `The base commit ${commit.slice(0, 8)} does not know it, and no key is sent to an address that nobody has merged.`,
      remedy: `Merge \`providers.${provider}\` first, in a pull request in which no task uses it.`,
    });
  }
}

/** Wherever in the task it stands: a target of any kind, or the fine-tune. */
function namesProvider(settings: unknown, provider: string): boolean {
  if (typeof settings !== 'object' || settings === null) return false;
  return Object.entries(settings).some(
    ([key, value]) => (key === 'provider' && value === provider) || namesProvider(value, provider),
  );
}
