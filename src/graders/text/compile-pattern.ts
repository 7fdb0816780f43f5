import { RE2JS, RE2JSSyntaxException } from 're2js';

/** A regular expression that takes time linear in the text, whatever the two are. */
export interface LinearPattern {
  readonly isFoundIn: (text: string) => boolean;
  /** The first group of the first match, or all of the match where there is no group; null without a match. */
  readonly firstGroup: (text: string) => string | null;
}

export type CompiledPattern =
  | { readonly ok: true; readonly pattern: LinearPattern }
  /** Why it cannot be used, as the engine says it. */
  | { readonly ok: false; readonly reason: string };

export interface PatternFlags {
  readonly ignoreCase?: boolean;
  /** The dot takes line breaks too. */
  readonly dotAll?: boolean;
  readonly multiline?: boolean;
}

/**
 * By RE2 (Cox 2010): no backtracking, and so no look-around and no back-reference. `source` is written as for JavaScript.
 */
export function compilePattern(source: string, { ignoreCase, dotAll, multiline }: PatternFlags = {}): CompiledPattern {
  if (source.length > LONGEST_PATTERN) return { ok: false, reason: `it is longer than ${LONGEST_PATTERN} characters` };
  const flags =
    (ignoreCase ? RE2JS.CASE_INSENSITIVE : 0) | (dotAll ? RE2JS.DOTALL : 0) | (multiline ? RE2JS.MULTILINE : 0);
  try {
    const compiled = RE2JS.compile(RE2JS.translateRegExp(source), flags);
    return {
      ok: true,
      pattern: {
        isFoundIn: (text) => compiled.test(text),
        firstGroup: (text) => {
          const matcher = compiled.matcher(text);
          return matcher.find() ? matcher.group(matcher.groupCount() > 0 ? 1 : 0) : null;
        },
      },
    };
  } catch (error) {
    if (!(error instanceof RE2JSSyntaxException)) throw error;
    return { ok: false, reason: error.message.replace(/^error parsing regexp: /, '') };
  }
}

const LONGEST_PATTERN = 2_000;
