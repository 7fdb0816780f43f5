import { type Document, LineCounter, parseDocument } from 'yaml';
import { Failure } from '../domain/failure.ts';
import { type Configuration, configurationSchema } from './configuration.ts';
import { describeProblems, type Problem, renderProblem } from './problem.ts';

/**
 * YAML (or JSON, which is YAML) to a configuration with its defaults filled in.
 * Throws one `Failure` that names every problem with its line, so that nobody mends them one run at a time.
 */
export function parseConfiguration(text: string, name: string): Configuration {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: true });
  if (document.errors.length > 0) {
    const evidence = document.errors.map(
      (error) => `${name}:${lines.linePos(error.pos[0]).line}: ${error.message.replace(/ at line \d[\s\S]*$/, '')}`,
    );
    throw invalid(name, evidence, 'Correct the YAML.');
  }
  const input = expandAliases(document, name);
  const parsed = configurationSchema.safeParse(input ?? {});
  if (parsed.success) return parsed.data;

  const evidence = describeProblems(parsed.error.issues, input, configurationSchema).map((problem) => {
    const line = lineOf(problem);
    return `${line === null ? name : `${name}:${line}`}: ${renderProblem(problem)}`;
  });
  throw invalid(
    name,
    evidence,
    'The keys and their rules are in docs/configuration.md; editors check them with schema/tunegate.schema.json.',
  );

  function lineOf({ path }: Problem): number | null {
    for (let length = path.length; length > 0; length -= 1) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
        const [start] = node.range;
        if (typeof start === 'number') return lines.linePos(start).line;
      }
    }
    return null;
  }
}

/** A bounded number of alias expansions: a few lines of nested anchors must not become gigabytes. */
function expandAliases(document: Document, name: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    const evidence = error instanceof Error ? error.message : String(error);
    throw invalid(name, [`${name}: ${evidence}`], 'Write the values out instead of nesting aliases.');
  }
}

function invalid(name: string, evidence: readonly string[], remedy: string): Failure {
  const what = `The configuration ${name} cannot be used: ${evidence.length} ${evidence.length === 1 ? 'problem' : 'problems'}.`;
  return new Failure({ kind: 'configuration', what, evidence: evidence.join('\n'), remedy });
}
