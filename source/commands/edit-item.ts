/**
 * Editing one item, in the editor or from a pipe: one that is there, a new one, or the map's head.
 */
import { exitCodes, UserFailure } from '../command-line/failure.js';
import { print, tell } from '../command-line/output.js';
import { draftText, readDraft, type LinkChoice } from '../map/edit/draft.js';
import { itemChange, type ItemChange } from '../map/edit/change-item.js';
import type { MapEdit } from '../map/edit/edit-text.js';
import { headSchema, inFormatOrder } from '../map/edit/fields.js';
import { listOf, nameOf, nameText, type ItemKind } from '../map/edit/item-name.js';
import { MapText } from '../map/edit/map-text.js';
import { emptyItem, withId } from '../map/edit/new-item.js';
import { isRecord, type Data } from '../map/record.js';
import { itemAt } from '../map/reference.js';
import type { StanceMap } from '../map/stance-map.js';
import type { CommandFiles } from './command-files.js';
import { editDraft, refuseFaults } from './edit-draft.js';
import { head, keepEdits, type Editing } from './editing.js';
import { dataFolder } from './profile-file.js';
import { editCommandWords } from './words/edit.js';

/** Changes an item that is there, or the map's head. `draft`: what was written of it already. */
export async function changing(editing: Editing, name: string, draft?: Data): Promise<number> {
  const { map, flags, files, terminal } = editing;
  const save = async (value: Data): Promise<readonly string[]> => {
    const { edits, now } = changesTo(name, value);
    const faults = await keepEdits(editing, edits, now);
    if (faults.length === 0) tell(terminal, editCommandWords.kept(now, map.file));
    return faults;
  };
  if (flags.stdin) {
    refuseFaults(await save(await pipedItem(files)));
    return exitCodes.done;
  }
  const loaded = await map.loadedMap();
  const at = name === head ? undefined : itemAt(loaded, name);
  if (name !== head && !at) await map.textWith([{ edit: 'remove', item: name }]);
  const value: unknown = draft ?? (at ? at.item : loaded.file);
  return editDraft({
    terminal,
    onNothing: editing.onNothing,
    folder: dataFolder(flags, terminal),
    of: [map.file, name],
    text: draftText({
      kind: at?.kind ?? head,
      value: isRecord(value) ? value : {},
      heading: editCommandWords.heading(name, loaded.file.title, map.file),
      choices: linkChoices(loaded),
    }),
    keep: save,
  });
}

/** The edits that make an item, or the head, another. */
function changesTo(name: string, value: Data): ItemChange {
  if (name !== head) return itemChange(name, value);
  const edits = Object.keys(headSchema.shape).map((field): MapEdit => {
    const to = value[field];
    return { edit: 'head', field, ...(to === undefined ? {} : { to }) };
  });
  return { edits, now: head };
}

/** Keeps edits that make a new item, and says its name; or the faults that forbid them. */
export async function keepNew(
  editing: Editing,
  kind: ItemKind,
  item: Data,
  edits: readonly MapEdit[],
): Promise<readonly string[]> {
  const { map, terminal } = editing;
  const name = nameOf(kind, item);
  const now = name ? nameText(name) : kind;
  const faults = await keepEdits(editing, edits, now);
  if (faults.length > 0) return faults;
  print(terminal, now);
  tell(terminal, editCommandWords.kept(now, map.file));
  return [];
}

/** Adds an item. Its name is the result. */
export async function adding(editing: Editing, kind: ItemKind, draft?: Data): Promise<number> {
  const { map, flags, files, terminal } = editing;
  const before = flags.before === undefined ? {} : { before: await map.reference(flags.before) };
  const save = async (value: Data): Promise<readonly string[]> => {
    const item = withId(kind, inFormatOrder(kind, value), takenIn(map.text, kind));
    return keepNew(editing, kind, item, [{ edit: 'add', kind, to: item, ...before }]);
  };
  if (flags.stdin) {
    refuseFaults(await save(await pipedItem(files)));
    return exitCodes.done;
  }
  const loaded = await map.loadedMap();
  return editDraft({
    terminal,
    onNothing: editing.onNothing,
    folder: dataFolder(flags, terminal),
    of: [map.file, `new-${kind}`],
    text: draftText({
      kind,
      value: draft ?? emptyItem(kind),
      heading: editCommandWords.heading(
        editCommandWords.newItem(kind),
        loaded.file.title,
        map.file,
      ),
      choices: linkChoices(loaded),
    }),
    keep: save,
  });
}

/** The ids that items of a kind have. */
export function takenIn(text: string, kind: ItemKind): readonly string[] {
  const map = MapText.of(text);
  if ('message' in map) return [];
  const list = listOf(kind);
  return Array.from({ length: map.count(list) }, (_, at) => map.data({ list, at })['id']).filter(
    id => typeof id === 'string',
  );
}

/** What links may name, list by list. */
export function linkChoices(map: StanceMap): (list: string) => readonly LinkChoice[] {
  const lists: Readonly<Record<string, readonly LinkChoice[]>> = {
    issues: map.issues,
    parties: map.parties.map(({ id, name }) => ({ id, title: name })),
    arguments: map.arguments.map(({ id, title, claim }) => ({ id, title: title ?? claim })),
    evidence: map.evidence.map(({ id, title, statement }) => ({ id, title: title ?? statement })),
    sources: map.sources.map(({ id, publisher, title }) => ({
      id,
      title: `${publisher}: ${title}`,
    })),
  };
  return list => lists[list] ?? [];
}

/** The item that standard input holds. Throws a UserFailure where it is none. */
export async function pipedItem(files: CommandFiles): Promise<Data> {
  const read = readDraft(await files.requiredText('-'));
  if (read.ok) return read.value;
  throw new UserFailure(
    editCommandWords.notKept([read.empty ? editCommandWords.unchanged : read.fault]),
  );
}
