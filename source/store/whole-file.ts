/**
 * Files that are whole at every moment: what is written is on the disk before it takes the place of
 * what was there.
 */
import { open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { codeOf } from './error-code.js';

/**
 * Replaces a file by one that is on the disk whole, or leaves the old one as it was and throws. Its
 * mode counts for a new file; only its owner reads it where none is given.
 */
export async function writeWhole(
  file: string,
  text: string | Uint8Array,
  mode = 0o600,
): Promise<void> {
  const temporary = `${file}.tmp`;
  try {
    const handle = await open(temporary, 'w', mode);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw error;
  }
  await syncFolder(dirname(file));
}

/** Not every file system lets a folder be synced; the file itself was. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // Nothing more can be done here.
  }
}

/** The text of a file, undefined where there is none. Throws what the file system throws. */
export async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
