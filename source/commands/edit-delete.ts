/** Taking an item out of a map: what goes with it is named first. */
import { readdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { exitCodes, usageFailure } from '../command-line/failure.js';
import { tell } from '../command-line/output.js';
import { isInteractive, type Terminal } from '../command-line/terminal.js';
import { kindIn } from '../files/kinds.js';
import { mapKind } from '../files/map.js';
import type { MapEdit } from '../map/edit/edit-text.js';
import { questionsOn } from './ask.js';
import { refuseFaults } from './edit-draft.js';
import { hangingNames, keepEdits, type Editing } from './editing.js';
import { editCommandWords } from './words/edit.js';

/** Takes an item out, with all that hangs on it. */
export async function deleting(editing: Editing, name: string): Promise<number> {
  const { map, flags, terminal } = editing;
  const edit: MapEdit = { edit: 'remove', item: name };
  await map.refuseUnknown(edit);
  const hanging = hangingNames(map.text, name);
  tell(terminal, editCommandWords.hanging(name, hanging));
  await tellFilesNaming(editing, name);
  if (!flags.yes) {
    if (!isInteractive(terminal)) throw usageFailure(editCommandWords.needsYes);
    if (!(await isSure(terminal, name))) {
      tell(terminal, editCommandWords.unchanged);
      return exitCodes.done;
    }
  }
  refuseFaults(await keepEdits(editing, [edit]));
  tell(terminal, editCommandWords.deleted(name, hanging.length, map.file));
  return exitCodes.done;
}

async function isSure(terminal: Terminal, name: string): Promise<boolean> {
  const lines = questionsOn(terminal);
  const answer = await lines.ask(editCommandWords.sure(name));
  lines.end();
  return answer?.toLowerCase() === 'y' || answer?.toLowerCase() === 'yes';
}

/** Tells of walkthroughs, plans and flows beside the map that name an item. */
export async function tellFilesNaming(editing: Editing, name: string): Promise<void> {
  const sentence = await filesNaming(editing, name);
  if (sentence !== undefined) tell(editing.terminal, sentence);
}

/** What there is to say of walkthroughs, plans and flows beside the map that name an item. */
export async function filesNaming(
  { map, files }: Editing,
  name: string,
): Promise<string | undefined> {
  const folder = dirname(map.file);
  const id = JSON.stringify(name.slice(name.indexOf('/') + 1));
  const beside = (await readdir(folder)).filter(file => file.endsWith('.json'));
  const naming: string[] = [];
  for (const entry of beside) {
    const file = join(folder, entry);
    if (resolve(file) === resolve(map.file)) continue;
    const read = await files.text(file);
    if (!read.ok || !(read.text.includes(id) || read.text.includes(name))) continue;
    const kind = kindIn(read.text);
    if (kind && kind !== mapKind) naming.push(file);
  }
  return naming.length > 0 ? editCommandWords.namedIn(naming) : undefined;
}
