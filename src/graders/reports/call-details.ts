import type { CallDetails, CallFigures } from '../../domain/grader-report.ts';
import type { CallOutcome, Observation } from '../observation.ts';

type Seen = Extract<Observation, { readonly kind: 'tool-calls' }>;

const MOST_TOOLS = 200;

/** What became of the expected tool calls and how many were made besides, in all and by tool; those first that go wrong most. */
export function callDetails(seen: readonly Seen[]): CallDetails {
  const calls = seen.flatMap((one) => one.calls);
  const byName = new Map<string, CallOutcome[]>();
  for (const call of calls) {
    const same = byName.get(call.name);
    if (same === undefined) byName.set(call.name, [call]);
    else same.push(call);
  }
  const tools = [...byName]
    .map(([name, same]) => ({ name, ...figuresOf(same), bad: same.filter(({ result }) => result !== 'right').length }))
    .sort((left, right) => right.bad - left.bad || (left.name < right.name ? -1 : 1));
  return {
    kind: 'tool-calls',
    all: figuresOf(calls),
    tools: tools.slice(0, MOST_TOOLS).map(({ bad: _, ...tool }) => tool),
    omitted: Math.max(0, tools.length - MOST_TOOLS),
  };
}

function figuresOf(calls: readonly CallOutcome[]): CallFigures {
  const count = (wanted: CallOutcome['result']) => calls.filter(({ result }) => result === wanted).length;
  return {
    right: count('right'),
    wrongArguments: count('wrong-arguments'),
    invalidArguments: count('invalid-arguments'),
    missing: count('missing'),
    extra: count('extra'),
  };
}
