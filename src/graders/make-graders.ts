import { combineGraders } from './combine.ts';
import { type Grader, type GraderContext, type GraderFile, nameGrader } from './grader.ts';
import type { GraderSettings } from './grader-settings.ts';
import { filesOfRule, makeRule } from './graders.ts';

/** The graders of a task as one: all of them must hold. `setting` names the list: `tasks.triage.graders`. */
export function makeGraders(chosen: readonly GraderSettings[], context: GraderContext): Grader {
  const uses = new Map<string, number>();
  return combineGraders(
    'all',
    chosen.map((settings, index) => ({
      grader: makeGrader(settings, { ...context, setting: `${context.setting}[${index}]` }, uses),
      weight: 1,
    })),
  );
}

/** A short name for people: what combines others names them. */
export function describeGrader(settings: GraderSettings): string {
  if (settings.name !== 'combine') return settings.name;
  const { rule, parts } = settings.options;
  return `${rule} of (${parts.map(({ grader }) => describeGrader(grader)).join(', ')})`;
}

/** Every file that the graders name, each with the setting that names it. */
export function filesOfGraders(chosen: readonly GraderSettings[], setting: string): readonly GraderFile[] {
  return chosen.flatMap((settings, index) => filesOf(settings, `${setting}[${index}]`));
}

function filesOf(settings: GraderSettings, setting: string): readonly GraderFile[] {
  if (settings.name !== 'combine')
    return filesOfRule(settings).map(({ option, path }) => ({ option: `${setting}.${settings.name}.${option}`, path }));
  const { rule, parts } = settings.options;
  return parts.flatMap(({ grader }, index) => filesOf(grader, `${setting}.combine.${rule}[${index}]`));
}

function makeGrader(settings: GraderSettings, context: GraderContext, uses: Map<string, number>): Grader {
  if (settings.name !== 'combine') return nameGrader(nameUse(settings.name, uses), makeRule(settings, context));
  const { rule, parts } = settings.options;
  return combineGraders(
    rule,
    parts.map(({ grader, weight }, index) => ({
      grader: makeGrader(grader, { ...context, setting: `${context.setting}.combine.${rule}[${index}]` }, uses),
      weight,
    })),
  );
}

function nameUse(name: string, uses: Map<string, number>): string {
  const count = (uses.get(name) ?? 0) + 1;
  uses.set(name, count);
  return count === 1 ? name : `${name} ${count}`;
}
