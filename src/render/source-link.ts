import type { Run } from '../domain/report.ts';

/**
 * The address of a dataset line at the commit under review, or null where the run does not know all of its parts.
 * The parts may come from an untrusted run's artifact: each must look like what it claims to be.
 */
export function sourceLink(run: Run, file: string, line: number): string | null {
  const { serverUrl, repository, commit } = run;
  if (serverUrl === undefined || !/^https?:\/\/[\w.-]+(?::\d+)?$/.test(serverUrl)) return null;
  if (repository === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return null;
  if (commit === undefined || !/^[0-9a-f]{7,64}$/.test(commit)) return null;
  const segments = file.replace(/^\.\//, '').split('/');
  if (file === '' || segments.some((segment) => segment === '' || segment === '..' || segment === '.')) return null;
  const anchor = line > 0 ? `#L${line}` : '';
  return `${serverUrl}/${repository}/blob/${commit}/${segments.map(encodeSegment).join('/')}${anchor}`;
}

/** `encodeURIComponent` leaves `!'()*`, of which Markdown and HTML have their own opinion; it throws on lone surrogates. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[!'()*]/g,
    (match) => `%${match.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
