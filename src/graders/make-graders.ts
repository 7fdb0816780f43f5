import { type CombineRule, combineGraders, type WeightedGrader } from './combine.ts';
import { type Grader, type GraderContext, type GraderFile, nameGrader } from './grader.ts';
import type { GraderSettings, WeightedSettings } from './grader-settings.ts';
import { filesOfRule, makeRule, type RuleSettings } from './graders.ts';

/** The graders of a task as one: all of them must hold. `context.setting` names the list: `tasks.triage.graders`. */
export function makeGraders(chosen: readonly GraderSettings[], context: GraderContext): Promise<Grader> {
  const parts = chosen.map((grader, index) => ({ grader, weight: 1, setting: `${context.setting}[${index}]` }));
  return makeCombined('all', parts, context, new Map());
}

/** A short name for people: what combines others names them. */
export function describeGrader(settings: GraderSettings): string {
  if (settings.name !== 'combine') return settings.name;
  const { rule, parts } = settings.options;
  return `${rule} of (${parts.map(({ grader }) => describeGrader(grader)).join(', ')})`;
}

/** The providers of the models that the graders ask, each once; null for that of the task. */
export function providersOfGraders(chosen: readonly GraderSettings[]): readonly (string | null)[] {
  const asked = listRules(chosen).flatMap((rule) =>
    rule.name === 'model-judge' || asksEmbeddings(rule) ? [rule.options.provider ?? null] : [],
  );
  return [...new Set(asked)];
}

/** Whether any of them compares texts by the vectors that a model makes of them. */
export function graderAsksEmbeddings(chosen: readonly GraderSettings[]): boolean {
  return listRules(chosen).some(asksEmbeddings);
}

/** Whether any of them compares the answers of two targets, so that what differs is not only what is right in one and wrong in the other. */
export function graderComparesTargets(chosen: readonly GraderSettings[]): boolean {
  return listRules(chosen).some((rule) => rule.name === 'model-judge' && rule.options.against === 'baseline');
}

type SimilaritySettings = Extract<RuleSettings, { readonly name: 'similarity' }>;

function asksEmbeddings(rule: RuleSettings): rule is SimilaritySettings {
  return rule.name === 'similarity' && rule.options.measure === 'embeddings';
}

/** The graders that judge by themselves, also those that others combine. */
function listRules(chosen: readonly GraderSettings[]): readonly RuleSettings[] {
  return chosen.flatMap((settings) =>
    settings.name === 'combine' ? listRules(settings.options.parts.map(({ grader }) => grader)) : [settings],
  );
}

/** Every file that the graders name, each with the setting that names it. */
export function filesOfGraders(chosen: readonly GraderSettings[], setting: string): readonly GraderFile[] {
  return chosen.flatMap((settings, index) => filesOf(settings, `${setting}[${index}]`));
}

function filesOf(settings: GraderSettings, setting: string): readonly GraderFile[] {
  if (settings.name !== 'combine')
    return filesOfRule(settings).map((file) => ({ ...file, option: `${setting}.${settings.name}.${file.option}` }));
  const { rule, parts } = settings.options;
  return parts.flatMap(({ grader }, index) => filesOf(grader, `${setting}.combine.${rule}[${index}]`));
}

interface Part extends WeightedSettings {
  readonly setting: string;
}

/** One after the other: how often a name was used before gives the next one its number. */
async function makeCombined(
  rule: CombineRule,
  parts: readonly Part[],
  context: GraderContext,
  uses: Map<string, number>,
): Promise<Grader> {
  const made: WeightedGrader[] = [];
  for (const { grader, weight, setting } of parts)
    made.push({ grader: await makeGrader(grader, { ...context, setting }, uses), weight });
  return combineGraders(rule, made);
}

async function makeGrader(
  settings: GraderSettings,
  context: GraderContext,
  uses: Map<string, number>,
): Promise<Grader> {
  if (settings.name !== 'combine') return nameGrader(nameUse(settings.name, uses), await makeRule(settings, context));
  const { rule, parts } = settings.options;
  const setting = `${context.setting}.combine.${rule}`;
  return makeCombined(
    rule,
    parts.map((part, index) => ({ ...part, setting: `${setting}[${index}]` })),
    context,
    uses,
  );
}

function nameUse(name: string, uses: Map<string, number>): string {
  const count = (uses.get(name) ?? 0) + 1;
  uses.set(name, count);
  return count === 1 ? name : `${name} ${count}`;
}
