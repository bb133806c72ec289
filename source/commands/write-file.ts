/** Writing what a command was asked to write, and never over what is not its own to replace. */
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { usageFailure, UserFailure } from '../command-line/failure.js';
import type { CommandFiles } from './command-files.js';
import { fileWords } from './words/files.js';
import { interchangeWords } from './words/interchange.js';

/** Writes a new file; one that is there already is never overwritten. */
export async function writeNew(files: CommandFiles, file: string, text: string): Promise<void> {
  await files.write(file, text, {
    mayReplace() {
      throw new UserFailure(fileWords.alreadyThere(file));
    },
  });
}

/**
 * Throws a UserFailure where a file can't be made because its folder is not there: told before
 * anything is done that could then not be saved.
 */
export function refuseNoFolder(file: string): void {
  if (!existsSync(dirname(resolve(file)))) throw new UserFailure(fileWords.noFolder(file));
}

/** The file that a flag names; undefined where there is none, or it is standard output. */
export function outputFile(named: string | undefined): string | undefined {
  return named === '-' ? undefined : named;
}

/** Throws a UserFailure where a result and its report would run into each other. */
export function refuseTwoOutputs(out: string | undefined, report: string | undefined): void {
  if (out === '-' && report === '-') throw usageFailure(interchangeWords.oneOutput);
}
