import { describe, expect, it } from 'vitest';
import { sourceLink } from '../../src/render/source-link.ts';
import { buildReport } from './report-builder.ts';

const { run } = buildReport();
const start = `https://github.com/acme/support/blob/${run.commit}`;

describe('the link to a dataset line', () => {
  it('names the commit and the line', () => {
    expect(sourceLink(run, 'data/a.jsonl', 7)).toBe(`${start}/data/a.jsonl#L7`);
  });

  it('has no anchor for a whole file', () => {
    expect(sourceLink(run, './data/a.jsonl', 0)).toBe(`${start}/data/a.jsonl`);
  });

  it('holds no character that Markdown or HTML could take for its end', () => {
    const link = sourceLink(run, 'da ta/a)(|"\'<>&`#?é.jsonl', 7);
    expect(link).toMatch(/^[\w:/.%~-]+#L7$/);
  });

  it.each([
    ['no commit is known', { ...run, commit: undefined }],
    ['the server is not one', { ...run, serverUrl: 'javascript:alert(1)//' }],
    ['the repository is not one', { ...run, repository: 'a/b/../../c' }],
  ])('is left out where %s', (_why, { commit, ...rest }) => {
    expect(sourceLink({ ...rest, ...(commit !== undefined && { commit }) }, 'a.jsonl', 1)).toBeNull();
  });

  it('is left out for a path outside the repository', () => {
    expect(sourceLink(run, '../../secrets', 1)).toBeNull();
    expect(sourceLink(run, '/tmp/a.jsonl', 1)).toBeNull();
  });
});
