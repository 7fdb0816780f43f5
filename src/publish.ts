import { join } from 'node:path';
import type { Report } from './domain/report.ts';
import { writeFiles } from './files/write-files.ts';
import { renderComment } from './render/comment.ts';

export interface PublishedFiles {
  readonly json: string;
  readonly html: string;
  readonly comment: string;
}

/** Writes the report in each of its file forms and says where they are. */
export async function publishFiles(report: Report, folder: string): Promise<PublishedFiles> {
  const comment = renderComment(report);
  // Loaded now: what draws charts would be in memory for as long as models are asked.
  const { renderHtml } = await import('./render/html/render-html.ts');
  await writeFiles(folder, {
    'report.json': `${JSON.stringify(report, null, 2)}\n`,
    'report.html': renderHtml(report),
    'comment.md': comment,
  });
  return { json: join(folder, 'report.json'), html: join(folder, 'report.html'), comment };
}
