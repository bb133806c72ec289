/**
 * A map that is written while it is walked: what was changed since it was opened, and the work on
 * its file. Loaded when something is first changed.
 */
import { dirname, resolve } from 'node:path';
import type { MapChange } from '../author/author-messages.js';
import { authorWords } from '../author/words.js';
import { UserFailure } from '../command-line/failure.js';
import { tell } from '../command-line/output.js';
import type { Terminal } from '../command-line/terminal.js';
import { mergedMap, renamesBetween } from '../map/edit/merge.js';
import { UndoList } from '../map/edit/undo-list.js';
import { loadMap } from '../map/load.js';
import { referenceTitle } from '../map/reference.js';
import type { StanceMap } from '../map/stance-map.js';
import { defined } from '../text/data.js';
import type { CommandFiles } from './command-files.js';
import { answering } from './edit-answer.js';
import { keeping, movingBy, regrading, type FormOutcome } from './screen-edits.js';
import { deleting } from './edit-delete.js';
import { adding, changing } from './edit-item.js';
import { EditedMap } from './edited-map.js';
import type { Editing } from './editing.js';
import { dataFolder, type ProfileValues } from './profile-file.js';
import { keepUndoList, leftUndoList, removeUndoFile, undoFile } from './undo-file.js';

/** What the work on the file needs. */
export interface MapWriting {
  /** The file of the map; undefined for the bundled one. */
  readonly file: string | undefined;
  readonly files: CommandFiles;
  readonly terminal: Terminal;
  readonly values: ProfileValues;
}

/** What came of what was change. */
export interface ChangeOutcome {
  readonly message: string;
  /** It is in the map. */
  readonly isInMap?: true;
  /** The new item. */
  readonly newItem?: string;
}

export class WrittenMap {
  private list = new UndoList();
  /** The file as it was read or written here last. */
  private text: string | undefined;

  constructor(private readonly options: MapWriting) {}

  /** Takes up what a program that was killed could have taken back. */
  async takeUp(): Promise<void> {
    const { files, file, terminal } = this.options;
    const listFile = this.undoFile();
    if (listFile === undefined) return;
    const { text } = await EditedMap.open(files, file, terminal);
    this.list = await leftUndoList(listFile, text);
  }

  /** The program ends: what was changed stays. */
  async ends(): Promise<void> {
    const listFile = this.undoFile();
    if (listFile !== undefined) await removeUndoFile(listFile);
  }

  /** What would be taken back, and done again; undefined where nothing would. */
  get undo(): string | undefined {
    return this.list.undo;
  }

  get redo(): string | undefined {
    return this.list.redo;
  }

  /** The map after what was done; the one before where that does not load. */
  map(before: StanceMap): {
    readonly map: StanceMap;
    readonly renames: ReadonlyMap<string, string>;
  } {
    const { text, options } = this;
    const loaded = text === undefined ? undefined : loadMap(text, options.file ?? '');
    return loaded?.ok
      ? { map: loaded.map, renames: renamesBetween({ ...before.file }, { ...loaded.map.file }) }
      : { map: before, renames: new Map() };
  }

  /** Does what was asked over a map. */
  async perform(change: MapChange, shown: StanceMap): Promise<ChangeOutcome> {
    const { files, file, terminal } = this.options;
    // What there is to say of saving is said on the screen, and where something else has the
    // terminal there at once.
    const notes: string[] = [];
    const say = (sentence: string): void => {
      notes.push(withoutFolder(sentence, file ?? ''));
      if (takesTerminal(change)) tell(terminal, sentence);
    };
    try {
      const before = await EditedMap.open(files, file, terminal, say);
      if (change.is === 'undo' || change.is === 'redo')
        return { message: [await this.back(change.is, before), ...notes].join(' ') };
      let why: string = authorWords.unchanged;
      // Nobody else wrote in it since it was read here last.
      const isKnown = before.text === this.text;
      const base = isKnown || !changesShown(change) ? before : before.asShown(shown);
      const { newItem, more } = await this.edit(change, base, reason => {
        why = reason;
      });
      const { text } = await EditedMap.open(files, file, terminal);
      this.text = text;
      if (text === before.text) return { message: why };
      const what = changeWords(change, shown);
      this.list.push(what, before.text, text);
      await this.keepList();
      // What happened to somebody else's words is read first.
      const message = [...notes, authorWords.kept(what), ...(more === undefined ? [] : [more])];
      return { message: message.join(' '), isInMap: true, ...defined({ newItem }) };
    } catch (error) {
      if (error instanceof UserFailure)
        return { message: error.message.replaceAll(/\s*\n\s*/g, ' ') };
      throw error;
    }
  }

  private async edit(
    change: Exclude<MapChange, { is: 'undo' | 'redo' }>,
    map: EditedMap,
    onNothing: (why: string) => void,
  ): Promise<FormOutcome> {
    const { files, terminal, values } = this.options;
    const flags: Editing['flags'] = {
      map: map.file,
      add: undefined,
      answer: undefined,
      delete: undefined,
      rename: undefined,
      before: undefined,
      last: undefined,
      stdin: undefined,
      yes: undefined,
      'data-dir': values['data-dir'],
    };
    const editing: Editing = { map, flags, files, terminal, onNothing };
    if (change.is === 'edit') await changing(editing, change.item, change.begun);
    else if (change.is === 'answer') await answering(editing, change.item, change.begun);
    else if (change.is === 'delete') await deleting(editing, change.item);
    else if (change.is === 'grade') await regrading(editing, change);
    else if (change.is === 'keep') return keeping(editing, change);
    else if (change.is === 'move') await movingBy(editing, change);
    else await adding(editing, change.kind, change.begun);
    return {};
  }

  /** Takes the last change back, or does it again, in the file as it is now. */
  private async back(is: 'undo' | 'redo', map: EditedMap): Promise<string> {
    const turn = this.list.turn(is);
    if (!turn) return is === 'undo' ? authorWords.nothingToUndo : authorWords.nothingToRedo;
    const { what, was, wanted } = turn;
    const text = map.text === was ? wanted : mergedMap(map.text, was, wanted);
    if (text === undefined || !loadMap(text, map.file).ok) return authorWords.overtaken;
    await map.save(text);
    this.list.recordTurn(is, turn);
    await this.keepList();
    this.text = text;
    return is === 'undo' ? authorWords.undone(what) : authorWords.redone(what);
  }

  private async keepList(): Promise<void> {
    const listFile = this.undoFile();
    if (listFile !== undefined) await keepUndoList(listFile, this.list);
  }

  private undoFile(): string | undefined {
    const { file, values, terminal } = this.options;
    return file === undefined ? undefined : undoFile(dataFolder(values, terminal), file);
  }
}

/** A sentence that is to fit a line of the screen: names of the map's folder stand alone in it. */
function withoutFolder(sentence: string, file: string): string {
  return [dirname(resolve(file)), dirname(file)]
    .filter(folder => folder !== '.')
    .reduce((said, folder) => said.replaceAll(`${folder}/`, ''), sentence);
}

/** Whether it changes what was shown: a new item stands beside whatever is there by now. */
function changesShown(asked: MapChange): boolean {
  if (asked.is === 'keep') return asked.subject.make === 'change';
  return asked.is === 'grade' || asked.is === 'delete' || (asked.is === 'edit' && !!asked.begun);
}

/** What is done without an editor and without a question. */
const needsNoTerminal: ReadonlySet<MapChange['is']> = new Set([
  'grade',
  'keep',
  'move',
  'undo',
  'redo',
]);

/** Whether an editor or a question has the terminal while it is done. */
export function takesTerminal({ is }: MapChange): boolean {
  return !needsNoTerminal.has(is);
}

function changeWords(change: Exclude<MapChange, { is: 'undo' | 'redo' }>, map: StanceMap): string {
  if (change.is === 'keep') return change.what;
  if (change.is === 'add') return authorWords.add(change.kind);
  const title = referenceTitle(map, change.item);
  return change.is === 'grade'
    ? authorWords.grade(title, change.to)
    : authorWords[change.is](title);
}
