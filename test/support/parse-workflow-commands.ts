/**
 * Finds in a log what the runner would take for commands, by its own two rules (actions/runner 2.336.0,
 * ActionCommand.cs): `::name key=value,…::data` at the start of a line after white space, else `##[name key=value;…]data`
 * anywhere in it. Lines end at LF, CR or both. Only registered names count, in any case.
 */
export function parseWorkflowCommands(log: string): readonly WorkflowCommand[] {
  return log.split(/\r\n|[\r\n]/).flatMap((line) => parseNewForm(line) ?? parseOldForm(line) ?? []);
}

export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const registered = new Set(
  'stop-commands set-env add-path set-output save-state add-mask add-matcher remove-matcher debug warning error notice group endgroup echo'.split(
    ' ',
  ),
);

function parseNewForm(line: string): WorkflowCommand | null {
  const trimmed = line.replace(/^[\s\u0085]+/u, '');
  const end = trimmed.indexOf('::', 2);
  if (!trimmed.startsWith('::') || end < 0) return null;
  return makeCommand(trimmed.slice(2, end), ',', trimmed.slice(end + 2), [
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%3A', ':'],
    ['%2C', ','],
    ['%25', '%'],
  ]);
}

function parseOldForm(line: string): WorkflowCommand | null {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return null;
  return makeCommand(line.slice(start + 3, end), ';', line.slice(end + 1), [
    ['%3B', ';'],
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%5D', ']'],
    ['%25', '%'],
  ]);
}

type Escapes = readonly (readonly [code: string, character: string])[];

function makeCommand(head: string, separator: string, data: string, escapes: Escapes): WorkflowCommand | null {
  const space = head.indexOf(' ');
  const name = (space < 0 ? head : head.slice(0, space)).toLowerCase();
  if (!registered.has(name)) return null;
  const pairs = space < 0 ? [] : head.slice(space + 1).split(separator);
  const properties = pairs.flatMap((pair) => {
    const equals = pair.indexOf('=');
    return equals < 0 ? [] : [[pair.slice(0, equals).trim(), decode(pair.slice(equals + 1), escapes)]];
  });
  return { name, properties: Object.fromEntries(properties), data: decode(data, escapes) };
}

function decode(text: string, escapes: Escapes): string {
  return escapes.reduce((result, [code, character]) => result.replaceAll(code, character), text);
}
