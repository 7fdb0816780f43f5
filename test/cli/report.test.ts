import { mkdir, writeFile } from 'node:fs/promises';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { runReport } from '../../src/cli/report.ts';
import { renderJunit } from '../../src/render/junit.ts';
import type { OptionsOf } from '../../src/settings/commands.ts';
import { buildDatasets, buildDiagnostic, buildFile, buildReport, buildTask } from '../render/report-builder.ts';
import { makeCommandFolder } from './workspace.ts';

describe('tunegate report', () => {
  it('shows a saved report in every form, from its file or its folder', async () => {
    const folder = await makeCommandFolder({ 'report.json': JSON.stringify(buildReport()) });
    const show = async (format: OptionsOf<'report'>['format'], place = folder.path) => {
      let shown = '';
      const code = await runReport(
        { options: { format }, positionals: [place] },
        {
          stdout: (text) => {
            shown += text;
          },
          stderr: process.stderr,
          environment: {},
          colour: false,
          columns: 80,
        },
      );
      expect(code).toBe(0);
      return shown;
    };
    expect(await show('text', folder.file('report.json'))).toContain('The candidate is better');
    expect(await show('markdown')).toMatch(/^✅ \*\*support-triage/);
    expect(parse(await show('html')).childNodes[0]).toMatchObject({ nodeName: '#documentType' });
    expect(JSON.parse(await show('json'))).toMatchObject({ schemaVersion: 1 });
    expect(await show('junit')).toMatch(/^<\?xml /);
    expect(JSON.parse(await show('sarif'))).toMatchObject({ version: '2.1.0' });
  });

  it('shows the one of the usual report directory where none is named, and says where it looked', async () => {
    const folder = await makeCommandFolder({});
    expect(await folder.run('report')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/There is no report to show\.\n.*Looked for tunegate-report.report\.json/),
    });
    await mkdir(folder.file('tunegate-report'));
    await writeFile(folder.file('tunegate-report/report.json'), JSON.stringify(buildReport()));
    expect(await folder.run('report')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('The candidate is better'),
    });
  });

  it('names what is no report', async () => {
    const folder = await makeCommandFolder({ 'report.json': '{"schemaVersion": 2}' });
    const result = await folder.run('report', 'report.json');
    expect(result.code).toBe(2);
    expect(result.stderr).toContain('report.json is no report of tunegate.');
  });
});

describe('a report as JUnit', () => {
  const suite = (parts: Parameters<typeof buildTask>[0]) => renderJunit(buildReport({ tasks: [buildTask(parts)] }));

  it.each<[string, Parameters<typeof buildTask>[0], string]>([
    ['passed', { passed: true }, 'failures="0" errors="0" skipped="0"'],
    ['a failure', { passed: false, verdict: 'regressed' }, 'failures="1" errors="0" skipped="0"'],
    [
      'an error',
      {
        passed: false,
        verdict: 'skipped',
        comparison: null,
        failure: { kind: 'outside', what: 'x', evidence: '', remedy: '' },
      },
      'failures="0" errors="1" skipped="0"',
    ],
    ['skipped', { passed: false, verdict: 'skipped', comparison: null }, 'failures="0" errors="0" skipped="1"'],
  ])('tells a verdict as %s', (_outcome, parts, counts) => {
    const xml = suite({ datasets: buildDatasets({ files: [] }), flips: { broken: [], fixed: [] }, ...parts });
    expect(xml).toContain(`<testsuite name="support-triage" tests="1" ${counts}>`);
  });

  it('tells a file with errors as a case that fails, with its lines', () => {
    const diagnostics = [buildDiagnostic({ severity: 'error', line: 5, code: 'invalid-json', message: 'No JSON.' })];
    const xml = suite({ datasets: buildDatasets({ files: [buildFile({ path: 'a.jsonl', diagnostics })] }) });
    expect(xml).toContain('name="data: a.jsonl"><failure message="1 error" type="tunegate">a.jsonl:5 No JSON.');
  });
});
