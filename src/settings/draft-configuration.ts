import { stringify } from 'yaml';
import { findModelEnd } from '../cost/model-lifecycle.ts';

/** What a repository holds, as far as a configuration can be made of it. Paths start from its top folder. */
export interface RepositoryFacts {
  /** Files whose lines are examples of chats. */
  readonly datasets: readonly string[];
  readonly prompts: readonly string[];
  /** Model ids in code and settings, with the files that name them. */
  readonly models: readonly { readonly id: string; readonly files: readonly string[] }[];
}

export interface DraftedConfiguration {
  /** YAML; null when no task can be made. */
  readonly text: string | null;
  /** Why it says what it says, and what is left out, as sentences. May hold names of files: untrusted. */
  readonly reasons: readonly string[];
}

type Role = 'train' | 'validation' | 'held-out' | 'few-shot';

/** The first that fits counts: `few-shot.train.jsonl` is shown, not trained on. */
const roleNames: readonly (readonly [Role, RegExp])[] = [
  ['few-shot', /few[-_.]?shots?|shots/i],
  ['held-out', /held[-_.]?out|hold[-_.]?out|eval(?:uation)?s?|tests?|golden|gold/i],
  ['validation', /valid(?:ation)?|val|dev/i],
  ['train', /train(?:ing)?|fine[-_.]?tun(?:e|ing)|examples/i],
];

/** A configuration for what was found: a task for each group of files that have a name in common, held-out samples required. */
export function draftConfiguration(facts: RepositoryFacts): DraftedConfiguration {
  const groups = groupDatasets(facts.datasets);
  const reasons: string[] = facts.datasets.filter((path) => roleOf(path) === null).flatMap(describeWithoutRole);
  const tasks: Record<string, unknown> = {};
  const model = chooseModels(facts);
  for (const [name, files] of groups) {
    const heldOut = filesOf(files, 'held-out');
    const train = filesOf(files, 'train');
    if (heldOut.length === 0) {
      reasons.push(
        `${[...train, ...filesOf(files, 'validation'), ...filesOf(files, 'few-shot')].join(', ')}: nothing of this name is held out to judge by, so it makes no task. \`tunegate split FILE --held-out 20% --write\` holds samples out.`,
      );
      continue;
    }
    const prompt = facts.prompts.find((path) => stemOf(path) === name);
    const [fewShot] = filesOf(files, 'few-shot');
    const called = {
      ...(prompt === undefined ? {} : { 'system-prompt': prompt }),
      ...(fewShot === undefined ? {} : { 'few-shot': fewShot }),
    };
    tasks[name] = {
      ...withFiles('train', train),
      ...withFiles('validation', filesOf(files, 'validation')),
      ...withFiles('held-out', heldOut),
      baseline: { model: model.baseline, ...called },
      candidate: { model: model.candidate, ...called },
    };
    reasons.push(
      `Task ${name}: ${heldOut.join(', ')} ${heldOut.length === 1 ? 'holds' : 'hold'} the samples to judge by, told by the name.`,
    );
    if (train.length > 0)
      reasons.push(`Task ${name}: ${train.join(', ')} ${train.length === 1 ? 'is' : 'are'} to train on.`);
    if (fewShot !== undefined) reasons.push(`Task ${name}: ${fewShot} is shown to both models before each question.`);
    if (prompt !== undefined) reasons.push(`Task ${name}: ${prompt} is the prompt of both models, told by the name.`);
  }
  if (Object.keys(tasks).length === 0) return { text: null, reasons };
  const text = stringify({ tasks }, { lineWidth: 0 });
  return { text, reasons: [...reasons, ...model.reasons] };
}

/** The first few: a folder of logs need not be listed. */
function describeWithoutRole(path: string, index: number): readonly string[] {
  if (index >= MOST_WITHOUT_ROLE) return [];
  return [
    `${path}: its name tells neither training nor held-out samples. \`tunegate split ${path} --held-out 20% --write\` makes a file of each.`,
  ];
}

const MOST_WITHOUT_ROLE = 3;

function groupDatasets(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths.filter((one) => roleOf(one) !== null)) {
    const name = stemOf(path);
    groups.set(name, [...(groups.get(name) ?? []), path]);
  }
  return groups;
}

function roleOf(path: string): Role | null {
  const name = fileName(path);
  return roleNames.find(([, pattern]) => wordPattern(pattern).test(name))?.[0] ?? null;
}

/** What is left of a file's name without its role and ending: the name of a task. */
function stemOf(path: string): string {
  const bare = fileName(path).replace(/\.(?:jsonl|ndjson|md|txt|prompt)$/i, '');
  const rest = roleNames.reduce((name, [, pattern]) => name.replace(wordPattern(pattern), '$1$2'), bare);
  const name = rest
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/[-_.]{2,}/g, '-')
    .replace(/^[-_.]+|[-_.]+$/g, '');
  return name === '' ? 'main' : name.slice(0, 60);
}

/** A word of a file's name, between its start, end and signs. */
function wordPattern(pattern: RegExp): RegExp {
  return new RegExp(`(^|[^A-Za-z0-9])(?:${pattern.source})([^A-Za-z0-9]|$)`, 'i');
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function filesOf(files: readonly string[], role: Role): readonly string[] {
  return files.filter((path) => roleOf(path) === role).sort();
}

function withFiles(key: string, files: readonly string[]): Readonly<Record<string, string | readonly string[]>> {
  const [only, ...others] = files;
  if (only === undefined) return {};
  return { [key]: others.length === 0 ? only : files };
}

const usualBaseline = 'gpt-4o-mini-2024-07-18';
const usualCandidate = 'gpt-6-luna';

/** What runs today is the model that the code names most; what would replace it is what its provider names for its end. */
function chooseModels({ models }: RepositoryFacts) {
  const [most] = models.toSorted((one, other) => other.files.length - one.files.length);
  const baseline = most?.id ?? usualBaseline;
  const end = findModelEnd('openai', baseline);
  const named = end?.replacement ?? null;
  const candidate = named !== null && named !== baseline ? named : usualCandidate;
  const known = end?.shutsDown === null || end === null ? '' : `, which ends on ${end.shutsDown}`;
  return {
    baseline,
    candidate,
    reasons: [
      most === undefined
        ? `No model is named in the code, so the baseline is ${baseline}: put what runs today there.`
        : `The baseline is ${baseline}${known}: ${most.files.slice(0, 3).join(', ')} ${most.files.length === 1 ? 'names' : 'name'} it.`,
      named === candidate
        ? `The candidate is ${candidate}, which its provider names to go on with.`
        : `The candidate is ${candidate}: put there what you would rather run, or \`tuned\`.`,
    ],
  };
}
