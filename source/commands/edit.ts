/** `stancemap edit`: changes one item of a map, and leaves the file around it as it is. */
import { exitCodes, usageFailure } from '../command-line/failure.js';
import { tell } from '../command-line/output.js';
import { commandOf } from '../command-line/read-line.js';
import { edit as usage } from '../usage/edit.js';
import { CommandFiles } from './command-files.js';
import { deleting, tellFilesNaming } from './edit-delete.js';
import { refuseFaults } from './edit-draft.js';
import { answering } from './edit-answer.js';
import { adding, changing } from './edit-item.js';
import { EditedMap } from './edited-map.js';
import { hangingNames, head, keepEdits, type Editing } from './editing.js';
import { editCommandWords } from './words/edit.js';

export const run = commandOf(usage, async ({ args: given, flags }, terminal) => {
  refuseTwo(given, flags);
  const files = new CommandFiles(terminal);
  const map = await EditedMap.open(files, flags.map, terminal);
  const editing: Editing = { map, flags, files, terminal };
  if (flags.add !== undefined) return adding(editing, flags.add);
  if (flags.answer !== undefined) return answering(editing, await map.reference(flags.answer));
  if (given === undefined) throw usageFailure(editCommandWords.needsReference);
  if (given === head) return changing(editing, head);
  const name = await map.reference(given);
  if (flags.delete) return deleting(editing, name);
  if (flags.rename !== undefined) return renaming(editing, name, flags.rename);
  if (flags.before !== undefined || flags.last) return moving(editing, name);
  return changing(editing, name);
});

function refuseTwo(given: string | undefined, flags: Editing['flags']): void {
  const { add, answer, rename, before, last } = flags;
  const choices = [
    ...(add === undefined ? [] : ['--add']),
    ...(answer === undefined ? [] : ['--answer']),
    ...(flags.delete ? ['--delete'] : []),
    ...(rename === undefined ? [] : ['--rename']),
    ...(before === undefined || add !== undefined ? [] : ['--before']),
    ...(last ? ['--last'] : []),
  ];
  if (choices.length > 1) throw usageFailure(editCommandWords.oneOf(choices));
  if ((add ?? answer) !== undefined && given !== undefined)
    throw usageFailure(editCommandWords.noReference);
  if (given === head && choices.length > 0) throw usageFailure(editCommandWords.noneOfHead);
}

async function renaming(editing: Editing, name: string, id: string): Promise<number> {
  const { map, terminal } = editing;
  const kind = name.slice(0, name.indexOf('/'));
  const links = hangingNames(map.text, name).length;
  refuseFaults(await keepEdits(editing, [{ edit: 'rename', item: name, id }], `${kind}/${id}`));
  await tellFilesNaming(editing, name);
  tell(terminal, editCommandWords.renamed(name, `${kind}/${id}`, links));
  return exitCodes.done;
}

async function moving(editing: Editing, name: string): Promise<number> {
  const { map, flags, terminal } = editing;
  const before = flags.before === undefined ? {} : { before: await map.reference(flags.before) };
  refuseFaults(await keepEdits(editing, [{ edit: 'move', item: name, ...before }]));
  tell(terminal, editCommandWords.kept(name, map.file));
  return exitCodes.done;
}
