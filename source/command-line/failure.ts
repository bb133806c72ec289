/** Two kinds of failure: the user's, told in a sentence, and ours, told with where to report it. */
import { sourceStack } from './source-stack.js';
import { commandLineWords } from './words.js';

export const exitCodes = {
  done: 0,
  badInput: 1,
  badUsage: 2,
  ourBug: 70,
  interrupted: 130,
} as const;

/** The input or the command line is at fault: what, where, what to try. Never a stack trace. */
export class UserFailure extends Error {
  constructor(
    message: string,
    readonly exitCode: 1 | 2 = exitCodes.badInput,
  ) {
    super(message);
  }
}

export function usageFailure(message: string): UserFailure {
  return new UserFailure(`${message}\n${commandLineWords.tryHelp}`, exitCodes.badUsage);
}

/** What is said when the fault is ours. */
export function bugReport(error: unknown): string {
  const what = error instanceof Error ? sourceStack(error.stack ?? error.message) : String(error);
  return commandLineWords.ourBug(what);
}
