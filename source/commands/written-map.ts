/**
 * A map that is written while it is walked: what was changed since it was opened, and the work on
 * its file. Loaded when something is first changed.
 */
import { dirname, resolve } from 'node:path';
import type { MapChange } from '../author/author-messages.js';
import {
  changesShown,
  isSimple,
  isTurn,
  takesTerminal,
  type SimpleChange,
  type Turn,
} from '../author/map-change.js';
import { changeWords, turnWords } from '../author/change-words.js';
import { authorWords } from '../author/words.js';
import { UserFailure } from '../command-line/failure.js';
import { tell } from '../command-line/output.js';
import type { Terminal } from '../command-line/terminal.js';
import { mergedMap, renamesBetween } from '../map/edit/merge.js';
import type { MapEdit } from '../map/edit/edit-text.js';
import { spliced } from '../map/edit/splice.js';
import { UndoList, type UndoNames } from '../map/edit/undo-list.js';
import { loadMap } from '../map/load.js';
import type { StanceMap } from '../map/stance-map.js';
import { defined } from '../text/data.js';
import type { CommandFiles } from './command-files.js';
import { answering } from './edit-answer.js';
import { keeping, type KeptOutcome } from './screen-edits.js';
import { deleting } from './edit-delete.js';
import { adding, changing } from './edit-item.js';
import { EditedMap } from './edited-map.js';
import type { Editing } from './editing.js';
import { dataFolder, type ProfileValues } from './profile-file.js';
import { keepUndoList, leftUndoList, removeUndoFile, undoFile } from './undo-file.js';

/** What the work on the file needs. */
export interface MapWriting {
  /** The map as the file held it when it was read. */
  readonly map: StanceMap;
  /** The file of the map; undefined for the bundled one. */
  readonly file: string | undefined;
  readonly files: CommandFiles;
  readonly terminal: Terminal;
  readonly values: ProfileValues;
}

/** What came of a change. */
export interface ChangeOutcome {
  readonly message: string;
  /** It is in the map. */
  readonly isInMap?: true;
  /** The new item. */
  readonly newItem?: string;
}

/** A change that is seen on the screen before it is in the file. */
export interface ShownChange {
  readonly change: SimpleChange | Turn;
  /** What it comes to; of a turn the undo list knows. */
  readonly edits: readonly MapEdit[];
  readonly newItem?: string | undefined;
  /** The map that was shown, and the one that is. */
  readonly before: StanceMap;
  readonly after: StanceMap;
}

export class WrittenMap {
  private list = new UndoList();
  /** The file as it was read or written here last. */
  private text: string | undefined;
  /** The map that the file holds, as long as that is known without reading it. */
  private held: StanceMap | undefined;

  constructor(private readonly options: MapWriting) {
    this.held = options.map;
  }

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
  get names(): UndoNames {
    const { undo, redo } = this.list;
    return { undo, redo };
  }

  /** The same after the next turn. */
  namesAfter(is: 'undo' | 'redo'): UndoNames {
    return this.list.namesAfter(is);
  }

  /** The map after what was done; the one before where that does not load. */
  map(before: StanceMap): {
    readonly map: StanceMap;
    readonly renames: ReadonlyMap<string, string>;
  } {
    const { text, options } = this;
    if (!this.held && text !== undefined) {
      const loaded = loadMap(text, options.file ?? '');
      if (loaded.ok) this.held = loaded.map;
    }
    const map = this.held ?? before;
    return { map, renames: renamesBetween({ ...before.file }, { ...map.file }) };
  }

  /**
   * Saves a change that is shown already. Resolves to what there is to say of it; undefined where
   * the file holds something else than was shown, or can't be saved, which is told by doing it as
   * any other.
   *
   * @param say told at once what there is to say while it is saved
   */
  async saveShown(
    shown: ShownChange,
    say: (sentence: string) => void,
  ): Promise<string | undefined> {
    const { file } = this.options;
    const { change, before, after } = shown;
    try {
      const { map, isAsOpened } = await this.openedAgain(note =>
        say(withoutFolder(note, file ?? '')),
      );
      const isAsShown = this.text === undefined ? isAsOpened : map.text === this.text;
      if (before !== this.held || !isAsShown) return undefined;
      const message = isTurn(change)
        ? await this.turnShown(change.is, map)
        : await this.keepShown(change, shown, map);
      if (message === undefined) return undefined;
      this.held = after;
      await this.keepList();
      return message;
    } catch (error) {
      if (error instanceof UserFailure) return undefined;
      throw error;
    }
  }

  /** The file as it is now, and whether nobody wrote in it since the session began. */
  private async openedAgain(
    say: (sentence: string) => void,
  ): Promise<{ readonly map: EditedMap; readonly isAsOpened: boolean }> {
    const { files, file, terminal } = this.options;
    const isUnchanged = async (): Promise<boolean> =>
      file !== undefined && (await files.isAsRead(file));
    // Asked before it is read, which may be for the first time, and after, when all of it is known.
    const wasUnchanged = await isUnchanged();
    const map = await EditedMap.open(files, file, terminal, say);
    return { map, isAsOpened: wasUnchanged && (await isUnchanged()) };
  }

  private async keepShown(
    change: SimpleChange,
    { edits, before }: ShownChange,
    map: EditedMap,
  ): Promise<string | undefined> {
    const splices = await map.saveSound(edits);
    if (!splices) return undefined;
    const what = changeWords(change, before);
    const text = spliced(map.text, splices);
    this.list.push(what, map.text, text, splices);
    this.text = text;
    return authorWords.kept(what);
  }

  private async turnShown(is: 'undo' | 'redo', map: EditedMap): Promise<string | undefined> {
    const turn = this.list.turn(is);
    if (turn?.was !== map.text || !(await map.saveSpliced(turn.splices))) return undefined;
    this.list.recordTurn(is, turn);
    this.text = turn.wanted;
    return turnWords(is, turn.what);
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
      if (isTurn(change))
        return { message: [await this.back(change.is, before), ...notes].join(' ') };
      let why: string = authorWords.unchanged;
      // Nobody else wrote in it since it was read here last.
      const isKnown = before.text === this.text && shown === this.held;
      const base = isKnown || !changesShown(change) ? before : before.asShown(shown);
      const { newItem, more } = await this.edit(change, base, reason => {
        why = reason;
      });
      const { text } = await EditedMap.open(files, file, terminal);
      this.know(text);
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
    change: Exclude<MapChange, Turn>,
    map: EditedMap,
    onNothing: (why: string) => void,
  ): Promise<KeptOutcome> {
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
    else if (isSimple(change)) return keeping(editing, change);
    else await adding(editing, change.kind, change.begun);
    return {};
  }

  /** Takes the last change back, or does it again, in the file as it is now. */
  private async back(is: 'undo' | 'redo', map: EditedMap): Promise<string> {
    const turn = this.list.turn(is);
    if (!turn) return is === 'undo' ? authorWords.nothingToUndo : authorWords.nothingToRedo;
    const { was, wanted } = turn;
    const text = map.text === was ? wanted : mergedMap(map.text, was, wanted);
    if (text === undefined) return authorWords.overtaken;
    if (!loadMap(text, map.file).ok) return authorWords.faultyBefore;
    await map.save(text);
    this.list.recordTurn(is, turn);
    await this.keepList();
    this.know(text);
    return turnWords(is, turn.what);
  }

  /** What the file holds now; which map that is, is seen when it is asked for. */
  private know(text: string): void {
    if (text !== this.text) this.held = undefined;
    this.text = text;
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
