/**
 * Chooses the command, loads its file alone, and turns every failure into a message and an exit
 * code.
 */
import { bugReport, exitCodes, usageFailure, UserFailure } from '../command-line/failure.js';
import { tell } from '../command-line/output.js';
import type { CommandRun } from '../command-line/read-line.js';
import type { Terminal } from '../command-line/terminal.js';
import { commandLineWords } from '../command-line/words.js';
import type { CommandName } from '../usage/usages.js';
// Not loaded only when needed: it is what has to be quick.
import { greet } from './greeting.js';

interface CommandFile {
  readonly run: CommandRun;
}

const commands: Readonly<Record<Exclude<CommandName, ''>, () => Promise<CommandFile>>> = {
  show: () => import('./show.js'),
  search: () => import('./search.js'),
  standing: () => import('./standing.js'),
  new: () => import('./new.js'),
  edit: () => import('./edit.js'),
  check: () => import('./check.js'),
  drill: () => import('./drill.js'),
  report: () => import('./report.js'),
  notes: () => import('./notes.js'),
  import: () => import('./import.js'),
  export: () => import('./export.js'),
  play: () => import('./play.js'),
  record: () => import('./record.js'),
  brief: () => import('./brief.js'),
  plan: () => import('./plan.js'),
  flow: () => import('./flow.js'),
  time: () => import('./time.js'),
  schema: () => import('./schema.js'),
  completion: () => import('./completion.js'),
};
const loaders = new Map(Object.entries(commands));

/** Runs one command line (without `node` and the program's name) and resolves to the exit code. */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await runCommand(args, terminal);
  } catch (error) {
    if (error instanceof UserFailure) {
      tell(terminal, error.message);
      return error.exitCode;
    }
    tell(terminal, bugReport(error));
    return exitCodes.ourBug;
  }
}

async function runCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name = '', ...rest] = args;
  // What stands after "--" is no flag.
  const end = args.indexOf('--');
  const flags = end < 0 ? args : args.slice(0, end);
  if (name === 'help' || flags.includes('--help') || flags.includes('-h'))
    return (await import('./help.js')).run(args, terminal);
  if (flags.includes('--version')) return (await import('./version.js')).run(args, terminal);
  const load = loaders.get(name);
  if (load) return (await load()).run(rest, terminal);
  if (name !== '' && !name.startsWith('-') && !name.includes('.') && !name.includes('/'))
    throw usageFailure(
      `${commandLineWords.unknownCommand(name, [...loaders.keys()])} ` +
        commandLineWords.mapsAreNamed(name),
    );
  return open(args, terminal);
}

/**
 * Opens a map. The first lines are on the screen before the rest of the program is loaded, and gone
 * before a failure is told.
 */
async function open(args: readonly string[], terminal: Terminal): Promise<number> {
  const greeting = greet(args, terminal);
  try {
    return await (await import('./open.js')).runOpen(args, terminal, greeting);
  } catch (error) {
    greeting?.withdraw();
    throw error;
  }
}
