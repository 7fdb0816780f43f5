import { z } from 'zod';
import { combineDescription } from '../../src/graders/combine.ts';
import { rules } from '../../src/graders/graders.ts';
import { describeKeys } from './describe-keys.ts';
import { markdownTable } from './markdown-table.ts';

/** The pages of docs/graders: the index, and in each grader's page its description and the table of its options. */
export function graderPages(read: (path: string) => string): Readonly<Record<string, string>> {
  const pages = Object.values(rules).map(({ name, description, options }) => {
    const path = `docs/graders/${name}.md`;
    return [path, replaceHead(read(path), name, description, optionsTable(options))] as const;
  });
  const index = [...Object.values(rules), { name: 'combine', description: combineDescription }].map(
    ({ name, description }) => [`[\`${name}\`](${name}.md)`, description],
  );
  return {
    'docs/graders/README.md': `${intro}\n\n${markdownTable(['grader', ''], index)}\n\n${outro}\n`,
    ...Object.fromEntries(pages),
  };
}

const intro = `<!-- Generated from src/graders by \`npm run generate\`. -->

# Graders

A grader judges one answer: a score from 0 (wrong) to 1 (right), or *unscored* with its reason. A task names one or several in
\`graders\`; all of them must hold, and the lowest score counts.

\`\`\`yaml
graders:
  - exact-match
  - json-match: { fields: [total], tolerance: 0.01 }
\`\`\``;

const outro = `An answer that the model refused, or that could not be had, is wrong whatever the grader. A sample that a grader cannot judge
(its expected answer is no JSON, say) is left out for both models and counted; above \`max-error-rate\` there is no verdict.

Answers are hostile until proven otherwise: no grader runs, loads or fetches anything that stands in one, and each has a limit
of time or size that no answer can get past.`;

const end = '<!-- /generated -->';

/** Everything up to the end mark is made; what stands below it is written by hand. */
function replaceHead(page: string, name: string, description: string, table: string): string {
  const body = page.includes(end) ? page.slice(page.indexOf(end) + end.length) : '\n';
  return `<!-- Down to the end mark generated from src/graders by \`npm run generate\`. -->\n\n# \`${name}\`\n\n${description}\n\n${table}\n\n${end}${body}`;
}

function optionsTable(options: z.ZodType): string {
  const rows = describeKeys(z.toJSONSchema(options, { io: 'input' }), '');
  return rows.length === 0 ? 'It has no options.' : markdownTable(['option', 'value', 'default', ''], rows);
}
