import { z } from 'zod';

/**
 * Something wrong with the user's data. A value, never thrown.
 * `error`: the service would reject the file, or the result could not be trusted. `warning`: accepted, but harmful.
 */
export const diagnosticSchema = z.object({
  code: z.string().describe('Stable kebab-case name of the rule.'),
  severity: z.enum(['error', 'warning']),
  line: z.number().int().min(0).describe('Physical line, counted from 1 by LF; 0 for the whole file.'),
  column: z.number().int().min(1).optional().describe('Column in UTF-16 units, counted from 1.'),
  pointer: z.string().optional().describe('JSON pointer (RFC 6901) into the line.'),
  message: z.string(),
  hint: z.string(),
});

export type Diagnostic = z.infer<typeof diagnosticSchema>;
export type Severity = Diagnostic['severity'];
