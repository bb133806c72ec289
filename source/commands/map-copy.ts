/** A copy of a map that is not to be written over: the bundled one, or one that may not be. */
import { accessSync, constants, existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { AuthorRemembered } from '../author/author-memory.js';
import { authorWords } from '../author/words.js';
import { UserFailure } from '../command-line/failure.js';
import { codeOf } from '../store/error-code.js';
import type { CommandFiles } from './command-files.js';
import { bundledMap } from './package-folder.js';

/** Whether a file is the map that comes with the program. */
export function isBundled(file: string): boolean {
  return resolve(file) === resolve(bundledMap);
}

/** Whether a file can be saved: it, and its folder, since it is saved as a whole. */
export function mayBeWritten(file: string): boolean {
  return [file, dirname(resolve(file))].every(path => {
    try {
      accessSync(path, constants.W_OK);
      return true;
    } catch (error) {
      // That it is gone is said by what reads it, and it may come back.
      return codeOf(error) === 'ENOENT';
    }
  });
}

/** Whether a map can be written where it is, and what is offered where it can't. */
export function mayChange(file = bundledMap): Pick<AuthorRemembered, 'why' | 'copy'> {
  if (file === '-') return { why: authorWords.notAFile };
  if (isBundled(file)) return { copy: { why: authorWords.bundled, file: copyName(file) } };
  return mayBeWritten(file)
    ? {}
    : { copy: { why: authorWords.readOnly(file), file: copyName(file) } };
}

/** A name for a copy in the folder that one works in, where nothing has it yet. */
export function copyName(file: string): string {
  const name = basename(file, '.json');
  let copy = `${name}.json`;
  for (let number = 2; existsSync(copy); number++) copy = `${name}-${number}.json`;
  return copy;
}

/** Writes the copy; the sentence that says why there is none. */
export async function writeCopy(
  files: CommandFiles,
  from: string,
  copy: string,
): Promise<string | undefined> {
  try {
    const text = await files.requiredText(from);
    // Most sessions change nothing: what writes is loaded by the first that does.
    const { applyEdit } = await import('../map/edit/edit-text.js');
    const { writeNew } = await import('./write-file.js');
    // The schema of the bundled map is beside it, and not beside the copy.
    const alone = isBundled(from) ? applyEdit(text, { edit: 'head', field: '$schema' }) : undefined;
    await writeNew(files, join('.', copy), alone?.ok ? alone.text : text);
    return undefined;
  } catch (error) {
    if (error instanceof UserFailure) return error.message;
    throw error;
  }
}
