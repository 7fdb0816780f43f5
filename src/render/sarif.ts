import { createHash } from 'node:crypto';
import type { LineHashes } from '../dataset/accept-findings.ts';
import { RULE_CATALOGUE } from '../dataset/rule-catalogue.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { ValidationReport } from '../domain/validation-report.ts';
import { projectPage, rulePage } from './rule-page.ts';
import { capitalised } from './statement.ts';
import { cutText, toOneLine } from './visible-text.ts';
import { worstFindings } from './worst-findings.ts';

/** GitHub takes 25,000 results of a run and shows the first 5,000 (docs.github.com, SARIF support, read 2026-11-20). */
const MOST_RESULTS = 25_000;
const LONGEST_MESSAGE = 1_000;

/**
 * The findings as a SARIF 2.1.0 log (OASIS Standard, 27 March 2020), worst first. `hashes` are those of the lines with
 * findings: with them a finding keeps its fingerprint when its line moves.
 */
export function renderSarif(report: ValidationReport, hashes: LineHashes, version: string): string {
  const fingerprints = fingerprintFindings(report, hashes);
  const results = worstFindings(report)
    .slice(0, MOST_RESULTS)
    .map(({ path, diagnostic }) => makeResult(path, diagnostic, fingerprints.get(diagnostic) ?? ''));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'tunegate',
            semanticVersion: version,
            informationUri: projectPage,
            rules: RULE_CATALOGUE.map(({ code, severity }) => ({
              id: code,
              shortDescription: { text: `${capitalised(code.replaceAll('-', ' '))}.` },
              helpUri: rulePage(code),
              defaultConfiguration: { level: severity },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const ruleIndexes: ReadonlyMap<string, number> = new Map(RULE_CATALOGUE.map(({ code }, index) => [code, index]));

function makeResult(path: string, { code, severity, line, column, pointer, message, hint }: Diagnostic, print: string) {
  const ruleIndex = ruleIndexes.get(code);
  return {
    ruleId: code,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: severity,
    message: { text: messageString(hint === '' ? message : `${message} ${hint}`) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifactLocation(path),
          // GitHub shows no result without a line: what concerns the whole file stands at its first.
          region: {
            startLine: Math.max(1, line),
            ...(line === 0 || column === undefined ? {} : { startColumn: column }),
          },
        },
        ...(pointer === undefined || pointer === ''
          ? {}
          : { logicalLocations: [{ fullyQualifiedName: toOneLine(pointer) }] }),
      },
    ],
    partialFingerprints: { 'tunegateFinding/v1': print },
  };
}

/**
 * Plain text for a SARIF message: braces are doubled, since single ones are placeholders (3.11.5), and what would be read as an
 * embedded link (3.11.6) is broken: data must not be able to place a link.
 */
function messageString(text: string): string {
  return cutText(toOneLine(text), LONGEST_MESSAGE).replaceAll('](', ']\u200b(').replace(/[{}]/g, '$&$&');
}

function artifactLocation(path: string): { readonly uri: string; readonly uriBaseId?: string } {
  const isAbsolute = path.startsWith('/') || /^[A-Za-z]:\//.test(path);
  const encoded = path.split('/').map(encodeSegment).join('/');
  if (!isAbsolute) return { uri: encoded.replace(/^(?:\.\/)+/, ''), uriBaseId: '%SRCROOT%' };
  return { uri: `file://${path.startsWith('/') ? '' : '/'}${encoded}` };
}

/** `encodeURIComponent` throws on a lone surrogate. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\ufffd'));
}

/** What a finding is, wherever its line stands: rule, place in the line, and content of the line; then which of several such. */
function fingerprintFindings({ files }: ValidationReport, hashes: LineHashes): ReadonlyMap<Diagnostic, string> {
  const fingerprints = new Map<Diagnostic, string>();
  for (const { path, diagnostics } of files) {
    const seen = new Map<string, number>();
    for (const diagnostic of diagnostics) {
      const { code, line, pointer = '' } = diagnostic;
      const content = line === 0 ? '' : (hashes.get(path)?.get(line) ?? '');
      const print = createHash('sha256')
        .update(JSON.stringify([code, pointer, content]))
        .digest('hex')
        .slice(0, 32);
      const count = (seen.get(print) ?? 0) + 1;
      seen.set(print, count);
      fingerprints.set(diagnostic, `${print}:${count}`);
    }
  }
  return fingerprints;
}
