import { RULE_CATALOGUE } from '../../src/dataset/rule-catalogue.ts';
import { SERVICES, type Service } from '../../src/dataset/services.ts';
import { markdownTable } from './markdown-table.ts';

/** The index of docs/diagnostics: every code with what its page says first, and the table of services. */
export function diagnosticsIndex(read: (path: string) => string): string {
  const rows = RULE_CATALOGUE.map(({ code, severity }) => [
    `[\`${code}\`](${code}.md)`,
    severity,
    firstSentence(read(`docs/diagnostics/${code}.md`)),
  ]);
  return `${intro}\n\n${markdownTable(['code', 'severity', ''], rows)}\n\n${services()}\n`;
}

const intro = `<!-- Generated from src/dataset and the pages of this folder by \`npm run generate\`. -->

# Diagnostics

What \`tunegate validate\` can say about a dataset. An *error*: the service would reject the file, or a result could not be
trusted. A *warning*: accepted, but harmful. Each page says what the finding means, why it matters and where that is known from,
shows a bad line and a good one, and says how to mend it and when it is fine.

\`rules\` in the configuration sets the severity of a rule by its code; \`tunegate validate --update-baseline\` accepts the warnings
that are there today, so that only new ones are told; \`tunegate fix\` makes the repairs that are mechanical.`;

function firstSentence(page: string): string {
  const paragraph = page.split('\n\n')[2] ?? '';
  return /^(?:[^(]|\([^)]*\))*?[.:](?=\s|$)/.exec(paragraph)?.[0].replace(/:$/, '.') ?? paragraph;
}

function services(): string {
  const titles = Object.values(SERVICES).map(({ title }) => title);
  const row = (what: string, show: (service: Service) => string): readonly string[] => [
    what,
    ...Object.values<Service>(SERVICES).map(show),
  ];
  const rows = [
    row('byte order mark', ({ byteOrderMark }) => byteOrderMark),
    row('largest upload', ({ largestFileBytes }) => showBytes(largestFileBytes)),
    row('fewest examples', ({ fewestExamples }) => showNumber(fewestExamples)),
    row('images an example', ({ mostImagesPerExample }) => showNumber(mostImagesPerExample)),
    row('bytes an image', ({ largestImageBytes }) => showBytes(largestImageBytes)),
    row('validation tokens are billed', ({ billsValidationTokens }) => showChoice(billsValidationTokens)),
    row('user and assistant must take turns', ({ rolesAlternate }) => showChoice(rolesAlternate)),
    row('preference pairs', ({ takesPreferencePairs }) => showChoice(takesPreferencePairs)),
    row('unknown keys are refused', ({ refusesUnknownKeys }) => showChoice(refusesUnknownKeys)),
  ];
  const sources = Object.values<Service>(SERVICES).flatMap(({ sources: list }) => list.map((source) => `- ${source}`));
  return [
    '## Where services differ',
    '',
    'A question mark is "not documented", never "no limit".',
    '',
    markdownTable(['', ...titles], rows),
    '',
    'Sources:',
    '',
    ...sources,
  ].join('\n');
}

function showNumber(value: number | undefined): string {
  return value === undefined ? '?' : String(value);
}

function showBytes(value: number | undefined): string {
  if (value === undefined) return '?';
  const megabytes = value / 1024 / 1024;
  return megabytes < 1024 ? `${megabytes} MB` : `${megabytes / 1024} GB`;
}

function showChoice(value: boolean | undefined): string {
  return value === undefined ? '?' : value ? 'yes' : 'no';
}
