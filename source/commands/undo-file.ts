/**
 * The undo list of a map, beside the drafts: it survives a program that is killed, and goes with
 * one that ends. It belongs to one text of the map, and is dropped where the file holds another.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import { UndoList, undoListSchema } from '../map/edit/undo-list.js';
import { dataFileName } from './data-file-name.js';
import { undoFolder } from './undo-folder.js';
import { textOf, writeWhole } from '../store/whole-file.js';
import { dataIn } from '../text/data.js';

const schema = z.strictObject({ of: z.string(), ...undoListSchema.shape });

/** Where the undo list of a map is kept. */
export function undoFile(folder: string, map: string): string {
  return join(undoFolder(folder), dataFileName(map));
}

/** The list that a program left which did not end; empty where there is none for the text. */
export async function leftUndoList(file: string, text: string): Promise<UndoList> {
  const json = await textOf(file).catch(() => undefined);
  const stored = json === undefined ? undefined : schema.safeParse(dataIn(json)).data;
  if (!stored || stored.of !== (await hashOf(text))) {
    await removeUndoFile(file);
    return new UndoList();
  }
  return new UndoList(text, { done: stored.done, undone: stored.undone });
}

/** Keeps a list. What can't be kept is still in the program. */
export async function keepUndoList(file: string, list: UndoList): Promise<void> {
  const { data, text } = list;
  if (text === undefined) return;
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    const of = await hashOf(text);
    await writeWhole(file, JSON.stringify({ of, ...data }), { mode: 0o600 });
  } catch {
    await removeUndoFile(file);
  }
}

/** Drops a list: the program ends, and what it changed is as it is to be. */
export async function removeUndoFile(file: string): Promise<void> {
  await rm(file, { force: true }).catch(() => {});
  await removeHalfWritten(file);
  // A start looks for the folder alone; it stays where another map has a list.
  await rmdir(dirname(file)).catch(() => {});
}

/** What a program was killed over: nobody else knows of it. */
async function removeHalfWritten(file: string): Promise<void> {
  const names = await readdir(dirname(file)).catch(() => []);
  const isOfFile = (name: string): boolean =>
    name.startsWith(`.${basename(file)}.`) && name.endsWith('.tmp');
  for (const name of names.filter(isOfFile))
    await rm(join(dirname(file), name), { force: true }).catch(() => {});
}

/** Letters that are hashed at once: a few milliseconds of work. */
const atOnce = 1 << 22;

/** A little at a time, so that of a large map no key waits for it. */
async function hashOf(text: string): Promise<string> {
  const hash = createHash('sha256');
  for (let at = 0; at < text.length; at += atOnce) {
    // Letter by letter as they are: a chunk may end within a pair.
    hash.update(text.slice(at, at + atOnce), 'utf16le');
    await setImmediate();
  }
  return hash.digest('hex');
}
