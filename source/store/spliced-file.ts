/**
 * Changing a few places of a large file: it is never made a text again, and what does not change is
 * written as it was read.
 */
import { open } from 'node:fs/promises';
import type { Splice } from '../map/edit/splice.js';
import { underLock, type Waiting } from './file-lock.js';
import { codeOf } from './error-code.js';
import { targetOf, writeWhole } from './whole-file.js';

/** A file as it was read. */
export interface ReadFile {
  readonly bytes: Uint8Array;
  /** The same in letters. */
  readonly text: string;
}

const atOnce = 1 << 18;

/**
 * Writes a file with splices of its text made in it. Resolves to whether that was done: not where
 * the file holds something else by now. Throws what the file system throws.
 */
export async function writeSpliced(
  name: string,
  read: ReadFile,
  splices: readonly Splice[],
  waiting: Waiting,
): Promise<boolean> {
  const file = await targetOf(name);
  return underLock(file, waiting, async () => {
    if (!(await isExactly(file, read.bytes))) return false;
    await writeWhole(file, parts(read, splices), { mode: 0o666, locked: true });
    return true;
  });
}

/** Whether a file holds these bytes and no more. It is gone through a little at a time. */
async function isExactly(file: string, bytes: Uint8Array): Promise<boolean> {
  const handle = await open(file).catch(error => {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (!handle) return false;
  try {
    // One byte more than there was: whether that is all is seen at once.
    const some = Buffer.allocUnsafe(Math.min(atOnce, bytes.length + 1));
    for (let at = 0; ;) {
      const { bytesRead } = await handle.read(some, 0, some.length);
      if (bytesRead === 0) return at === bytes.length;
      if (!some.subarray(0, bytesRead).equals(bytes.subarray(at, at + bytesRead))) return false;
      at += bytesRead;
    }
  } finally {
    await handle.close();
  }
}

function parts({ bytes, text }: ReadFile, splices: readonly Splice[]): readonly Uint8Array[] {
  // A character beyond ASCII takes more bytes than it has places in the text.
  const isPlain = bytes.length === text.length;
  const written: Uint8Array[] = [];
  let [at, byte] = [0, 0];
  const past = (to: number): number => {
    byte += isPlain ? to - at : Buffer.byteLength(text.slice(at, to));
    at = to;
    return byte;
  };
  for (const splice of splices) {
    const from = byte;
    written.push(bytes.subarray(from, past(splice.at)), Buffer.from(splice.insert));
    past(splice.at + splice.remove);
  }
  return [...written, bytes.subarray(byte)];
}
