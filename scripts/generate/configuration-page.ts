import { z } from 'zod';
import { configurationSchema } from '../../src/settings/configuration.ts';
import { describeKeys } from './describe-keys.ts';
import { markdownTable } from './markdown-table.ts';

export function configurationPage(): string {
  const rows = describeKeys(z.toJSONSchema(configurationSchema, { io: 'input' }), '');
  return `${intro}\n\n${markdownTable(['key', 'value', 'default', ''], rows)}\n`;
}

const intro = `<!-- Generated from src/settings/configuration.ts by \`npm run generate\`. -->

# Configuration

\`tunegate.yml\` at the top of the repository, or any file that \`config\` names. Relative paths start from the folder of that
file. A key that is not listed here is an error, not a wish. Editors check the file with \`schema/tunegate.schema.json\`:

\`\`\`yaml
# yaml-language-server: $schema=./schema/tunegate.schema.json
tasks:
  support-triage:
    held-out: data/triage.held-out.jsonl
    baseline: { model: gpt-4o-mini-2024-07-18 }
    candidate: { model: gpt-6-luna }
\`\`\``;
