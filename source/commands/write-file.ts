/**
 * Writing what a command was asked to write: whole or not at all, and never over what is not ours
 * to replace.
 */
import { existsSync } from 'node:fs';
import { readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { codeOf } from '../store/error-code.js';
import { troubleWords } from '../store/trouble.js';
import { writeWhole } from '../store/whole-file.js';
import { UserFailure } from '../command-line/failure.js';

/** Writes a new file; one that is there already is never overwritten. */
export async function writeNew(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text, { flag: 'wx' });
  } catch (error) {
    if (codeOf(error) === 'EEXIST')
      throw new UserFailure(`${file}: there is such a file already; choose another name.`);
    // A part of a file would be taken for the whole, and stand in the way of the next try.
    await rm(file, { force: true }).catch(() => {});
    throw unwritable(file, error);
  }
}

/**
 * Writes a file, over one of that name unless `refuse` throws a UserFailure about what is in it.
 */
export async function writeOver(
  file: string,
  content: string | Uint8Array,
  refuse: (before: Buffer) => void,
): Promise<void> {
  try {
    const before = await bytesOf(file);
    if (before !== undefined && before.length > 0) refuse(before);
    // A link stays a link: what it leads to is replaced.
    await writeWhole(before === undefined ? file : await realpath(file), content, 0o666);
  } catch (error) {
    throw error instanceof UserFailure ? error : unwritable(file, error);
  }
}

/**
 * Throws a UserFailure where a file can't be made because its folder is not there: told before
 * anything is done that could then not be saved.
 */
export function refuseNoFolder(file: string): void {
  if (!existsSync(dirname(resolve(file))))
    throw new UserFailure(`${file}: its folder is not there. Make it, or name another.`);
}

function unwritable(file: string, error: unknown): UserFailure {
  return new UserFailure(`${file}: it can't be written: ${troubleWords(error)}.`);
}

/** What is there now; undefined where nothing is. */
async function bytesOf(file: string): Promise<Buffer | undefined> {
  try {
    if (!(await stat(file)).isFile())
      throw new UserFailure(`${file}: this is no file that can be replaced. Choose another name.`);
    return await readFile(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
