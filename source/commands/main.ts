/**
 * Chooses the command, loads its file alone, and turns every failure into a message and an exit
 * code.
 */
import { bugReport, exitCodes, usageFailure, UserFailure } from './failure.js';
// Not loaded only when needed: it is what has to be quick.
import { greet } from './greeting.js';
import { tell } from './output.js';

/** A command reads its own arguments and resolves to an exit code. */
export type Command = (args: readonly string[]) => Promise<number>;

const commands: Readonly<Record<string, () => Promise<{ readonly run: Command }>>> = {
  show: () => import('./show.js'),
  search: () => import('./search.js'),
  standing: () => import('./standing.js'),
  check: () => import('./check.js'),
  play: () => import('./play.js'),
  record: () => import('./record.js'),
  plan: () => import('./plan.js'),
  flow: () => import('./flow.js'),
  time: () => import('./time.js'),
  schema: () => import('./schema.js'),
  completion: () => import('./completion.js'),
  drill: () => import('./drill.js'),
  report: () => import('./report.js'),
  import: () => import('./import.js'),
  export: () => import('./export.js'),
  brief: () => import('./brief.js'),
};

const commandNames: readonly string[] = Object.keys(commands);

/** Runs one command line (without `node` and the program's name) and resolves to the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  // A closed pipe (`| head`) is no failure: nobody reads on, so nothing more is said.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A terminal that is gone sends SIGHUP as well, which ends the program once all is saved.
    if (error.code === 'EIO' && process.listenerCount('SIGHUP') > 0) return;
    process.exit(error.code === 'EPIPE' ? exitCodes.done : exitCodes.ourBug);
  });
  try {
    return await runCommand(args);
  } catch (error) {
    if (error instanceof UserFailure) {
      tell(error.message);
      return error.exitCode;
    }
    if (
      error instanceof TypeError &&
      'code' in error &&
      String(error.code).startsWith('ERR_PARSE_ARGS')
    ) {
      tell(`${error.message}\nTry: stancemap --help`);
      return exitCodes.badUsage;
    }
    tell(bugReport(error));
    return exitCodes.ourBug;
  }
}

async function runCommand(args: readonly string[]): Promise<number> {
  const [name = '', ...rest] = args;
  if (name === 'help' || args.includes('--help') || args.includes('-h'))
    return (await import('./help.js')).run(args);
  if (args.includes('--version')) return (await import('./version.js')).run(args);
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load) return (await load()).run(rest);
  if (name !== '' && !name.startsWith('-') && !name.includes('.') && !name.includes('/')) {
    const { nearest } = await import('../map/reference.js');
    const [near] = nearest(name, commandNames, 1);
    throw usageFailure(
      `"${name}" is no command.${near ? ` Did you mean "${near}"?` : ''} A map is named ` +
        `with its ending, or with a slash: ./${name}`,
    );
  }
  return open(args);
}

/**
 * Opens a map. The first lines are on the screen before the rest of the program is loaded, and gone
 * before a failure is told.
 */
async function open(args: readonly string[]): Promise<number> {
  const greeting = greet(args);
  try {
    return await (await import('./open.js')).run(args, greeting);
  } catch (error) {
    greeting?.withdraw();
    throw error;
  }
}
