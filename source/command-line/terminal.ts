/**
 * Where a command runs: its streams, environment, clock and signals are handed in, so that a test
 * runs it in process, and one process may serve several people.
 */
import type { Processes } from '../store/lock-owner.js';
import type { Clock } from '../tui/clock.js';

export type Signal = 'SIGINT' | 'SIGTERM' | 'SIGHUP' | 'SIGWINCH' | 'SIGTSTP' | 'SIGCONT';

export interface Signals {
  on(signal: Signal, listener: (signal: Signal) => void): void;
  off(signal: Signal, listener: (signal: Signal) => void): void;
  /** Sends it to the program itself. */
  raise(signal: Signal | 'SIGSTOP'): void;
  /** Sends it to whatever runs with the program on its terminal, as the terminal itself would. */
  raiseForAll(signal: Signal): void;
}

/** How a program ended: with a code, by a signal, or that it could not be begun. */
export type ProgramEnd =
  | { readonly code: number }
  | { readonly signal: string }
  | { readonly trouble: unknown };

/** Runs a program on this terminal until it ends. */
export type RunProgram = (program: string, args: readonly string[]) => Promise<ProgramEnd>;

export type Environment = Readonly<Record<string, string | undefined>>;

export interface Terminal {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly env: Environment;
  readonly clock: Clock;
  readonly signals: Signals;
  readonly processes: Processes;
  /** The home of this person, which "~" in a flag's value means. */
  readonly home: string;
  /** Absent where nothing else may be run, such as for a guest. */
  readonly runProgram?: RunProgram | undefined;
  /** Where the data of this person is kept where no flag says otherwise. */
  readonly dataFolder: string;
}

/** Whether there is a terminal to draw on and to type at. */
export function isInteractive({ stdin, stdout }: Terminal): boolean {
  return stdout.isTTY && stdin.isTTY;
}

/** How wide printed text may be. */
export function printWidth({ stdout }: Terminal): number {
  return stdout.isTTY ? stdout.columns : 100;
}

export function today({ clock }: Terminal): Date {
  return new Date(clock.now());
}
