/** Writing what a command was asked to write, and never over what is not its own to replace. */
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { usageFailure, UserFailure } from '../command-line/failure.js';
import { targetOf } from '../store/whole-file.js';
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

/**
 * Throws a UserFailure where a result and its report would run into each other, under whatever
 * names: told before either is written.
 */
export async function refuseTwoOutputs(
  files: CommandFiles,
  out: string,
  report: string | undefined,
): Promise<void> {
  if (report === undefined) return;
  if (out === '-' && report === '-') throw usageFailure(interchangeWords.oneOutput);
  if (!(await files.keeps(out)) || !(await files.keeps(report))) return;
  if (await isSameFile(out, report)) throw usageFailure(interchangeWords.oneFile(out));
}

/** Whether two names lead to one file, whether or not it is there. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  return (await endOf(one)) === (await endOf(other));
}

/** Where a name leads, whether or not anything is there; links in a circle are told at writing. */
function endOf(file: string): Promise<string> {
  return targetOf(resolve(file)).catch(() => resolve(file));
}
