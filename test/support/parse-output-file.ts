/**
 * Reads a file of outputs as the runner on Linux does (actions/runner 2.336.0, FileCommandManager.cs): lines end at LF
 * alone, empty ones are passed over, whichever of `=` and `<<` comes first decides, and a later value replaces an
 * earlier one. Throws where the runner fails the step.
 */
export function parseOutputFile(text: string): Readonly<Record<string, string>> {
  const outputs = new Map<string, string>();
  const lines = text.split('\n');
  const ended = text.endsWith('\n') ? lines.slice(0, -1) : lines;
  for (let index = 0; index < ended.length; index++) {
    const line = ended[index] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (heredoc >= 0 && (equals < 0 || heredoc < equals)) {
      const name = line.slice(0, heredoc);
      const delimiter = line.slice(heredoc + 2);
      if (name === '' || delimiter === '') throw new Error(`Invalid format '${line}'.`);
      const end = ended.indexOf(delimiter, index + 1);
      if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
      outputs.set(name, ended.slice(index + 1, end).join('\n'));
      index = end;
    } else if (equals >= 0) {
      if (equals === 0) throw new Error(`Invalid format '${line}'. Name must not be empty`);
      outputs.set(line.slice(0, equals), line.slice(equals + 1));
    } else {
      throw new Error(`Invalid format '${line}'`);
    }
  }
  return Object.fromEntries(outputs);
}
