import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { glob } from 'tinyglobby';
import { Failure } from '../domain/failure.ts';
import { type Report, reportSchema } from '../domain/report.ts';

/** What one of several runs left behind in a folder. */
export interface FoundPart {
  readonly source: string;
  readonly report: Report;
  /** Its journal, which holds its answers. */
  readonly journalPath: string;
}

/** The parts below a folder, by name: reports of runs with a shard. Other reports there are passed over; a damaged one is a `Failure`. */
export async function findParts(folder: string): Promise<readonly FoundPart[]> {
  const paths = await glob(['**/report.json'], { cwd: folder, onlyFiles: true });
  const parts = await Promise.all(paths.sort().map((path) => readPart(join(folder, path))));
  const found = parts.filter(({ report }) => report.tasks.some(({ shard }) => shard !== null));
  if (found.length > 0) return found;
  throw new Failure({
    kind: 'configuration',
    what: `There are no parts in ${folder}.`,
    evidence: `It holds ${paths.length} reports, none of them of a run with --shard.`,
    remedy:
      'Name the folder that holds the report directories of all parts, each with report.json and predictions.jsonl.',
  });
}

async function readPart(path: string): Promise<FoundPart> {
  const parsed = reportSchema.safeParse(parseJson(await readFile(path, 'utf8')));
  if (parsed.success)
    return { source: dirname(path), report: parsed.data, journalPath: join(dirname(path), 'predictions.jsonl') };
  const [issue] = parsed.error.issues;
  throw new Failure({
    kind: 'configuration',
    what: `${path} is no report that can be merged.`,
    evidence: issue === undefined ? 'It has another shape.' : `${issue.path.join('.') || 'the file'}: ${issue.message}`,
    remedy: 'Download the artifact of that part again, or run the part again.',
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
