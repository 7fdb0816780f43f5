import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkFiles } from '../../src/dataset/check-files.ts';
import { RULE_CATALOGUE } from '../../src/dataset/rule-catalogue.ts';
import { hashFindings } from '../../src/dataset/settle-findings.ts';
import { renderSarif } from '../../src/render/sarif.ts';
import { bytesOf, soundLines } from '../dataset/dataset-builder.ts';
import { buildDatasets, buildDiagnostic, buildFile } from './report-builder.ts';

/**
 * The properties of SARIF 2.1.0 that tunegate writes, by the standard's own words; every object of its schema is closed but
 * property bags, so that these are too. Sections: 3.13 log, 3.14 run, 3.18 tool, 3.19 driver, 3.49 rule, 3.27 result,
 * 3.28 location, 3.29 and 3.30 place, 3.33 logical location, 3.11 message.
 */
const uriReference = z.string().regex(/^(?:[A-Za-z0-9\-._~:/?#@!$&'()*+,;=]|%[0-9A-F]{2})+$/);
const messageText = z
  .string()
  .min(1)
  .refine((text) => !/[{}]/.test(text.replaceAll('{{', '').replaceAll('}}', '')), 'a single brace');
const message = z.strictObject({ text: messageText });
const level = z.enum(['none', 'note', 'warning', 'error']);
const rule = z.strictObject({
  id: z.string().min(1),
  shortDescription: z.strictObject({ text: z.string().regex(/\.$/) }),
  helpUri: z.url({ protocol: /^https$/ }),
  defaultConfiguration: z.strictObject({ level }),
});
const positive = z.number().int().min(1);
const location = z.strictObject({
  physicalLocation: z.strictObject({
    artifactLocation: z.strictObject({ uri: uriReference, uriBaseId: z.string().optional() }),
    region: z.strictObject({ startLine: positive, startColumn: positive.optional() }),
  }),
  logicalLocations: z.array(z.strictObject({ fullyQualifiedName: z.string() })).optional(),
});
const result = z.strictObject({
  ruleId: z.string(),
  ruleIndex: z.number().int().min(0).optional(),
  level,
  message,
  locations: z.array(location).length(1),
  partialFingerprints: z.record(z.string().regex(/^[^/]+\/v[1-9]\d*$/), z.string().min(1)),
});
const log = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.tuple([
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.literal('tunegate'),
          semanticVersion: z.string().regex(/^\d+\.\d+\.\d+$/),
          informationUri: z.url(),
          rules: z.array(rule),
        }),
      }),
      columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
      results: z.array(result),
    }),
  ]),
});

type Report = Parameters<typeof renderSarif>[0];
const parse = (report: Report, hashes: Parameters<typeof renderSarif>[1] = new Map()) =>
  log.parse(JSON.parse(renderSarif(report, hashes, '1.2.3'))).runs[0];

const check = (lines: readonly string[]) => {
  const files = [{ path: 'data/a b#1.jsonl', role: 'train' as const, bytes: bytesOf(`${lines.join('\n')}\n`) }];
  const { report } = checkFiles(files);
  return parse(report, hashFindings(report, files));
};

describe('the SARIF log', () => {
  it('says what the standard asks for, of real findings', () => {
    const run = check([...soundLines(), '{"messages": [{"role": "usr", "content": "x"}]}', 'nonsense', '']);
    expect(run.results.map(({ ruleId, level: severity }) => `${severity} ${ruleId}`)).toEqual(
      expect.arrayContaining(['error unknown-role', 'error invalid-json', 'warning blank-line']),
    );
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex ?? -1]?.id).toBe(ruleId);
  });

  it('declares every rule once', () => {
    const ids = check(soundLines()).tool.driver.rules.map(({ id }) => id);
    expect(ids).toEqual(RULE_CATALOGUE.map(({ code }) => code));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('writes paths as relative addresses, escaped', () => {
    const run = check([...soundLines(), 'nonsense']);
    expect(run.results[0]?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'data/a%20b%231.jsonl', uriBaseId: '%SRCROOT%' },
      region: { startLine: 13, startColumn: 1 },
    });
  });

  it.each([
    ['/tmp/x y.jsonl', { uri: 'file:///tmp/x%20y.jsonl' }],
    ['./a.jsonl', { uri: 'a.jsonl', uriBaseId: '%SRCROOT%' }],
    ['10:20.jsonl', { uri: '10%3A20.jsonl', uriBaseId: '%SRCROOT%' }],
    ['\ud800.jsonl', { uri: '%EF%BF%BD.jsonl', uriBaseId: '%SRCROOT%' }],
  ])('names %j as %j', (path, uri) => {
    const run = parse(buildDatasets({ files: [buildFile({ path, diagnostics: [buildDiagnostic()] })] }));
    expect(run.results[0]?.locations[0]?.physicalLocation.artifactLocation).toEqual(uri);
  });

  it('shows what concerns a whole file at its first line, where GitHub shows it', () => {
    const diagnostics = [buildDiagnostic({ line: 0 })];
    const run = parse(buildDatasets({ files: [buildFile({ diagnostics })] }));
    expect(run.results[0]?.locations[0]?.physicalLocation.region).toEqual({ startLine: 1 });
  });

  it('keeps the fingerprint of a finding when its line moves, and gives another to another content', () => {
    const print = (lines: readonly string[]) =>
      check(lines)
        .results.filter(({ ruleId }) => ruleId === 'invalid-json')
        .map(({ partialFingerprints }) => partialFingerprints['tunegateFinding/v1']);
    const [first] = print([...soundLines(), 'nonsense']);
    expect(print([soundLines()[0] ?? '', 'nonsense', ...soundLines().slice(1)])).toEqual([first]);
    expect(print([...soundLines(), 'other nonsense'])).not.toEqual([first]);
    expect(new Set(print([...soundLines(), 'nonsense', 'nonsense'])).size).toBe(2);
  });

  it('lets data place neither a link nor a placeholder nor an invisible sign', () => {
    const hostile = buildDiagnostic({
      message: 'Role "[click](http://evil) {0} \u202e\u001b[31m".',
      hint: 'Write {"messages": […]}.',
    });
    const run = parse(buildDatasets({ files: [buildFile({ diagnostics: [hostile] })] }));
    const text = run.results[0]?.message.text ?? '';
    expect(text).not.toContain('](');
    expect(text).toContain('{{0}}');
    expect(text).toContain('{{"messages": […]}}');
    expect(text).not.toMatch(/[\p{Cc}\u202e]/u);
  });

  it('holds no more results than GitHub takes, the worst first', () => {
    const diagnostics = Array.from({ length: 25_010 }, (_, index) =>
      buildDiagnostic({ severity: 'warning', line: index + 1 }),
    );
    const error = buildDiagnostic({ code: 'unknown-role', severity: 'error', line: 30_000 });
    const run = parse(buildDatasets({ files: [buildFile({ diagnostics: [...diagnostics, error] })] }));
    expect(run.results).toHaveLength(25_000);
    expect(run.results[0]?.level).toBe('error');
  });
});
