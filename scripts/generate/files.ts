import { z } from 'zod';
import { acceptedFileSchema } from '../../src/dataset/accepted-findings.ts';
import { comparisonSchema } from '../../src/domain/comparison.ts';
import { estimateReportSchema } from '../../src/domain/estimate-report.ts';
import { lifecycleReportSchema } from '../../src/domain/lifecycle-report.ts';
import { reportSchema } from '../../src/domain/report.ts';
import { selfTestReportSchema } from '../../src/domain/self-test-report.ts';
import { validationReportSchema } from '../../src/domain/validation-report.ts';
import { lockSchema } from '../../src/lock/lock.ts';
import { configurationSchema } from '../../src/settings/configuration.ts';
import { generateActionYaml } from './action-yaml.ts';
import { commandsPage } from './commands-page.ts';
import { configurationPage } from './configuration-page.ts';
import { diagnosticsIndex } from './diagnostics-index.ts';
import { graderPages } from './grader-pages.ts';
import { inputsTable, outputsTable } from './inputs-tables.ts';
import { statisticsParts } from './statistics-parts.ts';
import { verdictsPicture } from './verdicts-picture.ts';

/** Every generated file by its path. `read` gives the present text of a file, for those that are generated in part. */
export function generateFiles(read: (path: string) => string): Readonly<Record<string, string>> {
  return {
    'action.yml': generateActionYaml(),
    'schema/tunegate.schema.json': jsonSchema(configurationSchema, 'tunegate.yml', 'input'),
    'schema/report.schema.json': jsonSchema(reportSchema, 'report.json', 'output'),
    'schema/validation.schema.json': jsonSchema(validationReportSchema, 'tunegate validate --format json', 'output'),
    'schema/comparison.schema.json': jsonSchema(comparisonSchema, 'tunegate compare --format json', 'output'),
    'schema/estimate.schema.json': jsonSchema(estimateReportSchema, 'tunegate estimate --format json', 'output'),
    'schema/self-test.schema.json': jsonSchema(selfTestReportSchema, 'tunegate self-test --format json', 'output'),
    'schema/accepted.schema.json': jsonSchema(acceptedFileSchema, 'tunegate.accepted.json', 'input'),
    'schema/lifecycle.schema.json': jsonSchema(lifecycleReportSchema, 'tunegate lifecycle --format json', 'output'),
    'schema/lock.json': jsonSchema(lockSchema, 'tunegate.lock.json', 'input'),
    'docs/configuration.md': configurationPage(),
    'docs/command-line.md': commandsPage(),
    ...graderPages(read),
    'docs/diagnostics/README.md': diagnosticsIndex(read),
    'docs/statistics.md': replaceParts(read('docs/statistics.md'), statisticsParts()),
    'docs/pictures/verdicts-light.svg': verdictsPicture('light'),
    'docs/pictures/verdicts-dark.svg': verdictsPicture('dark'),
    'README.md': replaceParts(read('README.md'), { inputs: inputsTable(), outputs: outputsTable() }),
  };
}

function jsonSchema(schema: z.ZodType, title: string, io: 'input' | 'output'): string {
  return `${JSON.stringify({ title, ...z.toJSONSchema(schema, { io, reused: 'inline' }) }, null, 2)}\n`;
}

/** Replaces what stands between `<!-- generated:NAME -->` and `<!-- /generated -->`. */
function replaceParts(text: string, parts: Readonly<Record<string, string>>): string {
  return text.replace(/(<!-- generated:(\w+) -->\n)[\s\S]*?(<!-- \/generated -->)/g, (whole, start, name, end) => {
    const part = parts[name];
    return part === undefined ? whole : `${start}${part}\n${end}`;
  });
}
