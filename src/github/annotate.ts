import { type AnnotationProperties, error, warning } from '@actions/core';
import type { FileFindings } from '../render/worst-findings.ts';
import { type Annotation, planAnnotations } from './plan-annotations.ts';

/**
 * Shows what is wrong with the data on its lines, through the runner's `error` and `warning` commands on stdout.
 * `@actions/core` escapes message and properties.
 */
export function annotate(files: readonly FileFindings[]): void {
  for (const annotation of planAnnotations(files)) writers[annotation.severity](annotation.message, place(annotation));
}

const writers = { error, warning } as const satisfies Record<Annotation['severity'], unknown>;

function place({ title, file, startLine, startColumn }: Annotation): AnnotationProperties {
  return {
    title,
    ...(file !== undefined && { file }),
    ...(startLine !== undefined && { startLine }),
    ...(startColumn !== undefined && { startColumn }),
  };
}
