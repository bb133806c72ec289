/** The door: what the machine gives is handed on; one command is loaded and nothing else. */
import { homedir, userInfo } from 'node:os';
import { isAbsolute, join } from 'node:path';
import envPaths from 'env-paths';
import { exitCodes } from './command-line/failure.js';
import { tell } from './command-line/output.js';
import type { ProgramEnd, Terminal } from './command-line/terminal.js';
import { commandLineWords } from './command-line/words.js';
import { main } from './commands/main.js';
import { troubleWords } from './store/trouble.js';
import { machineClock } from './tui/clock.js';

// Standard input is opened only when it is asked for: a command that reads none starts sooner.
const terminal: Terminal = {
  get stdin() {
    return process.stdin;
  },
  get stdout() {
    return process.stdout;
  },
  get stderr() {
    return process.stderr;
  },
  env: process.env,
  clock: machineClock,
  signals: {
    on: (signal, listener) => void process.on(signal, listener),
    off: (signal, listener) => void process.off(signal, listener),
    raise: signal => void process.kill(process.pid, signal),
    // The whole group of processes: npm stops as well.
    raiseForAll: signal => void process.kill(0, signal),
  },
  processes: { own: process.pid, isRunning },
  get home() {
    // One that is empty or relative is none: the account has one all the same.
    return isAbsolute(homedir()) ? homedir() : userInfo().homedir;
  },
  runProgram,
  get dataFolder() {
    const { data } = envPaths('stancemap', { suffix: '' });
    // The XDG specification has a relative path ignored.
    return isAbsolute(data) ? data : join(this.home, '.local', 'share', 'stancemap');
  },
};

/** On the terminal that the program itself has. */
async function runProgram(program: string, args: readonly string[]): Promise<ProgramEnd> {
  const { spawn } = await import('node:child_process');
  return new Promise(ended => {
    const child = spawn(program, args, { stdio: 'inherit' });
    child.on('error', trouble => ended({ trouble }));
    child.on('exit', (code, signal) => ended(signal === null ? { code: code ?? 0 } : { signal }));
  });
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // Somebody else's process runs all the same.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

// A closed pipe (`| head`) is no failure: nobody reads on, so nothing more is said.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A terminal that is gone sends SIGHUP as well, which ends the program once all is saved.
  if (error.code === 'EIO' && process.listenerCount('SIGHUP') > 0) return;
  if (error.code === 'EPIPE') process.exit(exitCodes.done);
  tell(terminal, commandLineWords.unwritableOutput(troubleWords(error)));
  process.exit(exitCodes.badInput);
});
// Where not even a message can be written, nothing is left to be said.
process.stderr.on('error', () => {});

void main(process.argv.slice(2), terminal).then(code => {
  process.exitCode = code;
});
