/**
 * The one way to write: files that are whole at every moment. What is written is on the disk before
 * it takes the place of what was there; a link stays a link, a mode stays a mode, a device is
 * written to.
 */
import { constants, type Stats } from 'node:fs';
import {
  access,
  link,
  open,
  readFile,
  readlink,
  realpath,
  rename,
  rm,
  stat,
  type FileHandle,
} from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { codeOf, CodedError } from './error-code.js';

export interface WriteOptions {
  /**
   * Of a new file; one that is there keeps its own. Its owner alone reads it where none is given.
   */
  readonly mode?: number;
  /**
   * Asked with what the file holds: throws where that must stay. One that is empty, as `mktemp`
   * and a shell leave it, holds nothing to be kept.
   */
  readonly mayReplace?: (before: Buffer) => void;
  /** Whether a file that nobody may write is replaced all the same. */
  readonly force?: boolean;
  /**
   * The writer holds the file's lock, so that the temporary file can have a fixed name: a killed
   * writer leaves at most one behind.
   */
  readonly locked?: boolean;
}

/** What is written: a text, bytes, or bytes in parts. */
export type Content = string | Uint8Array | readonly Uint8Array[];

/**
 * Writes a file whole, or leaves what was there and throws. What a link leads to is written, also
 * where that is not there yet.
 */
export async function writeWhole(
  file: string,
  content: Content,
  options: WriteOptions = {},
): Promise<void> {
  const stats = await existing(file);
  if (stats && !stats.isFile()) return writeInto(file, stats.isDirectory(), content);
  const target = await targetOf(file);
  await refuseReplacing(target, options);
  const { mode: newMode = 0o600, locked = false } = options;
  const temporary = locked ? `${target}.tmp` : unusedName(target);
  try {
    if (locked) await rm(temporary, { force: true });
    const handle = await open(temporary, 'wx', stats ? 0o600 : newMode);
    try {
      await handle.writeFile(content);
      if (stats) await takeOver(handle, stats);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await (stats ? rename(temporary, target) : putInPlace(temporary, target));
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw error;
  }
  await syncFolder(dirname(target));
}

/** Whether a name leads to something that keeps nothing, such as a terminal or a pipe. */
export async function isDevice(file: string): Promise<boolean> {
  const stats = await existing(file).catch(() => undefined);
  return stats !== undefined && !stats.isFile() && !stats.isDirectory();
}

/** Throws where a file is there and must stay. */
export async function refuseReplacing(
  file: string,
  { force, mayReplace }: WriteOptions,
): Promise<void> {
  const stats = await existing(file);
  if (!stats?.isFile()) return;
  if (!force) await refuseReadOnly(file, stats.mode);
  if (stats.size > 0) mayReplace?.(await readFile(file));
}

/** The text of a file, undefined where there is none. Throws what the file system throws. */
export async function textOf(file: string): Promise<string | undefined> {
  return (await bytesOf(file))?.toString('utf8');
}

/** What a file holds, undefined where there is none. Throws what the file system throws. */
export async function bytesOf(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

const mostLinks = 40;

/** The path that links lead to, whether or not there is a file at its end. */
export async function targetOf(file: string): Promise<string> {
  let at = file;
  for (let links = 0; links < mostLinks; links++) {
    try {
      return await realpath(at);
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error;
    }
    const to = await readlink(at).catch(() => undefined);
    if (to === undefined) return at;
    const folder = await realpath(dirname(at)).catch(() => dirname(at));
    at = resolve(folder, to);
  }
  throw new CodedError('ELOOP');
}

async function existing(file: string): Promise<Stats | undefined> {
  try {
    return await stat(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** A terminal, a pipe or a device takes what it is given; it holds nothing to be kept whole. */
async function writeInto(file: string, isFolder: boolean, content: Content): Promise<void> {
  if (isFolder) throw new CodedError('EISDIR');
  const handle = await open(file, 'w');
  try {
    await handle.writeFile(content);
  } finally {
    await handle.close();
  }
}

/** Replacing a file asks no leave of it: what its owner closed to writing is left alone here. */
async function refuseReadOnly(file: string, mode: number): Promise<void> {
  if ((mode & 0o222) === 0) throw new CodedError('EREADONLY');
  try {
    await access(file, constants.W_OK);
  } catch (error) {
    throw codeOf(error) === 'EACCES' ? new CodedError('EREADONLY') : error;
  }
}

/** The mode of what is replaced, and its owner where that is allowed. */
async function takeOver(
  handle: FileHandle,
  replaced: { readonly mode: number; readonly uid: number; readonly gid: number },
): Promise<void> {
  const mine = await handle.stat();
  if (mine.uid !== replaced.uid || mine.gid !== replaced.gid)
    await handle.chown(replaced.uid, replaced.gid).catch(() => {});
  await handle.chmod(replaced.mode & 0o7777);
}

/** A new file appears under its name unless another has appeared there meanwhile. */
async function putInPlace(temporary: string, target: string): Promise<void> {
  try {
    await link(temporary, target);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw new CodedError('EAPPEARED');
    // Not every file system has links.
    await rename(temporary, target);
    return;
  }
  await rm(temporary, { force: true });
}

function unusedName(target: string): string {
  const name = basename(target).slice(0, 100);
  return join(dirname(target), `.${name}.${crypto.randomUUID()}.tmp`);
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
