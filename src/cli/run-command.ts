import { type ExitCode, exitCodes } from '../domain/exit-code.ts';
import { Failure } from '../domain/failure.ts';
import { spareMemory } from '../files/spare-memory.ts';
import { commands } from '../settings/commands.ts';
import { sayNearest } from '../settings/nearest-names.ts';
import { renderCommandHelp, renderHelp } from '../settings/render-help.ts';
import { version } from '../version.ts';
import { parseOptions } from './parse-options.ts';
import type { Terminal } from './terminal.ts';

/**
 * Runs what the arguments ask for and resolves with the exit code. A command's code is loaded when it is asked for: help must not
 * wait for the tokenizer.
 */
export async function runCommand([name, ...args]: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') return print(renderHelp(), terminal);
  if (name === '--version' || name === '-v') return print(`${version}\n`, terminal);
  if (!isCommandName(name)) throw unknownCommand(name);
  if (args.includes('--help') || args.includes('-h')) return print(renderCommandHelp(name), terminal);
  if (asksModels.has(name)) spareMemory();
  switch (name) {
    case 'demo':
      return (await import('./demo.ts')).runDemo(parseOptions(name, commands.demo, args), terminal);
    case 'init':
      parseOptions(name, commands.init, args);
      return (await import('./init.ts')).runInit(terminal);
    case 'validate':
      return (await import('./validate.ts')).runValidate(parseOptions(name, commands.validate, args), terminal);
    case 'fix':
      return (await import('./fix.ts')).runFix(parseOptions(name, commands.fix, args), terminal);
    case 'split':
      return (await import('./split.ts')).runSplit(parseOptions(name, commands.split, args), terminal);
    case 'self-test':
      return (await import('./self-test.ts')).runSelfTest(parseOptions(name, commands['self-test'], args), terminal);
    case 'estimate':
      return (await import('./estimate.ts')).runEstimate(parseOptions(name, commands.estimate, args), terminal);
    case 'tune':
      return (await import('./gate-or-tune.ts')).runGateOrTune(
        name,
        { ...parseOptions(name, commands.tune, args).options, concurrency: 1 },
        terminal,
      );
    case 'gate':
      return (await import('./gate-or-tune.ts')).runGateOrTune(
        name,
        parseOptions(name, commands.gate, args).options,
        terminal,
      );
    case 'lifecycle':
      return (await import('./lifecycle.ts')).runLifecycle(parseOptions(name, commands.lifecycle, args), terminal);
    case 'rollback':
      return (await import('./rollback.ts')).runRollback(parseOptions(name, commands.rollback, args), terminal);
    case 'merge':
      return (await import('./merge.ts')).runMerge(parseOptions(name, commands.merge, args), terminal);
    case 'compare':
      return (await import('./compare.ts')).runCompare(parseOptions(name, commands.compare, args), terminal);
    case 'report':
      return (await import('./report.ts')).runReport(parseOptions(name, commands.report, args), terminal);
    case 'serve':
      return (await import('./serve.ts')).runServe(parseOptions(name, commands.serve, args), terminal);
  }
}

/** They may have tens of thousands of answers. */
const asksModels: ReadonlySet<string> = new Set(['gate', 'merge', 'self-test']);

function isCommandName(name: string): name is keyof typeof commands {
  return Object.hasOwn(commands, name);
}

function print(text: string, terminal: Terminal): ExitCode {
  terminal.stdout(text);
  return exitCodes.passed;
}

function unknownCommand(name: string): Failure {
  return new Failure({
    kind: 'configuration',
    what: `There is no command "${name}".`,
    evidence: `The commands are ${Object.keys(commands).join(', ')}${sayNearest(name, Object.keys(commands))}.`,
    remedy: 'tunegate --help shows what each of them does.',
  });
}
