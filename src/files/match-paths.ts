import type { LookUp } from '../domain/base-file.ts';

/**
 * The paths that fit one of the patterns, as `findFiles` would find them on a disk that held these files and no others: `*`,
 * `?`, `[a-z]`, `{a,b}` and `**`, none of which stands for a dot at the start of a name. Patterns and paths are relative to
 * one folder. Unknown for patterns of other kinds.
 */
export function matchPaths(patterns: readonly string[], paths: readonly string[]): LookUp<readonly string[]> {
  const present = new Set(paths);
  const found = new Set<string>();
  for (const pattern of patterns) {
    const path = pattern.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
    if (present.has(path)) {
      found.add(path);
      continue;
    }
    if (beyond.test(path)) return { known: false, reason: `the pattern ${pattern} cannot be looked up in a commit` };
    const expressions = expandBraces(path).map(compilePattern);
    for (const each of paths) if (expressions.some((expression) => expression.test(each))) found.add(each);
  }
  return { known: true, value: [...found].sort() };
}

/** Extended globs, negations, character classes by name, ranges in braces and braces within braces. */
const beyond = /[!@+*?]\(|[()]|^!|\[[!^]|\[:|\{[^{}]*\.\.[^{}]*\}|\{[^{}]*\{/;

function expandBraces(pattern: string): readonly string[] {
  const [whole, before = '', choices = '', after = ''] = /^([^{]*)\{([^{}]*,[^{}]*)\}(.*)$/.exec(pattern) ?? [];
  if (whole === undefined) return [pattern];
  return choices.split(',').flatMap((choice) => expandBraces(`${before}${choice}${after}`));
}

const name = '(?!\\.)[^/]+';

function compilePattern(pattern: string): RegExp {
  const parts = pattern.split('/');
  const body = parts.map((part, index) => {
    const isLast = index === parts.length - 1;
    if (part === '**') return isLast ? `${name}(?:/${name})*` : `(?:${name}/)*`;
    return compileName(part) + (isLast ? '' : '/');
  });
  // A folder stands for all in it, unless the pattern ends in a star.
  const inside = pattern.endsWith('*') ? '' : `(?:/${name})*`;
  return new RegExp(`^${body.join('')}${inside}$`, 'u');
}

/** One name of a path. A wildcard at its start does not stand for a dot, and no name is empty. */
function compileName(part: string): string {
  const body = part.replace(/\*+|\?|\[[^\]]+\]|[^*?[]+|\[/g, (token) => {
    if (token.startsWith('*')) return '[^/]*';
    if (token === '?') return '[^/]';
    return /^\[.+\]$/.test(token) ? token.replace(/\\/g, '\\\\') : token.replace(/[\\^$.|+()[\]{}/]/g, '\\$&');
  });
  return /^[*?[]/.test(part) ? `(?!\\.)(?=[^/])${body}` : body;
}
