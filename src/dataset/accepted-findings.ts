import { z } from 'zod';
import { Failure } from '../domain/failure.ts';

/** The file in which a repository keeps what it has looked at and accepts. */
export const ACCEPTED_FILE_NAME = 'tunegate.accepted.json';

const acceptedFindingSchema = z.strictObject({
  file: z.string().min(1).describe('Path of the dataset file from the folder of this file, with /.'),
  code: z.string().min(1).describe('The rule.'),
  line: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .nullable()
    .describe(
      "The first 32 hexadecimal digits of the SHA-256 of the line's bytes; null: a finding about the whole file.",
    ),
  count: z.number().int().min(1).describe('How many such findings are accepted.'),
});

export const acceptedFileSchema = z.strictObject({
  $schema: z.string().optional(),
  schemaVersion: z.literal(1),
  accepted: z.array(acceptedFindingSchema),
});

/**
 * A finding by its rule and the content of its line, so that it is known again wherever the line moves, and so that no text of
 * the data stands in the file.
 */
export type AcceptedFinding = Readonly<z.infer<typeof acceptedFindingSchema>>;

/** Throws a `Failure` that names the file and the first thing that is wrong with it. */
export function parseAccepted(text: string, name: string): readonly AcceptedFinding[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw unusable(name, error instanceof Error ? error.message : String(error));
  }
  const parsed = acceptedFileSchema.safeParse(value);
  if (parsed.success) return parsed.data.accepted;
  const [issue] = parsed.error.issues;
  throw unusable(name, issue === undefined ? '' : `${issue.path.join('.') || 'the file'}: ${issue.message}`);
}

/** One entry a line, sorted: two branches that accept different findings merge without a conflict, as a rule. */
export function formatAccepted(accepted: readonly AcceptedFinding[]): string {
  const lines = accepted.toSorted(byPlace).map((finding) => `    ${JSON.stringify(finding)}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "schemaVersion": 1,\n  "accepted": ${list}\n}\n`;
}

function byPlace(one: AcceptedFinding, other: AcceptedFinding): number {
  const keys = (finding: AcceptedFinding) => [finding.file, finding.code, finding.line ?? ''].join('\u0000');
  return keys(one) < keys(other) ? -1 : 1;
}

function unusable(name: string, evidence: string): Failure {
  return new Failure({
    kind: 'configuration',
    what: `The accepted findings in ${name} cannot be read.`,
    evidence,
    remedy: 'Restore the file, or delete it and write it anew by `tunegate validate FILES --update-baseline`.',
  });
}
