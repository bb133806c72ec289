/**
 * A map that is written while it is walked: what was changed since it was opened, and the work on
 * its file. Loaded when something is first changed.
 */
import type { MapChange } from '../author/author-messages.js';
import { authorWords } from '../author/words.js';
import { UserFailure } from '../command-line/failure.js';
import type { Terminal } from '../command-line/terminal.js';
import { mergedMap, renamesBetween } from '../map/edit/merge.js';
import { UndoList } from '../map/edit/undo-list.js';
import { loadMap } from '../map/load.js';
import { referenceTitle } from '../map/reference.js';
import type { StanceMap } from '../map/stance-map.js';
import { defined } from '../text/data.js';
import type { CommandFiles } from './command-files.js';
import { answering } from './edit-answer.js';
import { keeping, movingBy, regrading, type KeptForm } from './edit-kept.js';
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

/** What came of what was asked. */
export interface Did {
  readonly said: string;
  /** It is in the map. */
  readonly kept?: true;
  /** The new item. */
  readonly made?: string;
}

export class WrittenMap {
  private list = new UndoList();
  /** The file as it was when the map was read last, and as it is now. */
  private texts: { readonly read: string; readonly now: string } | undefined;

  constructor(private readonly options: MapWriting) {}

  /** Takes up what a program that was killed could have taken back. */
  async takeUp(): Promise<void> {
    const { files, file, terminal } = this.options;
    const kept = this.undoFile();
    if (kept === undefined) return;
    const { text } = await EditedMap.open(files, file, terminal);
    this.list = await leftUndoList(kept, text);
  }

  /** The program ends: what was changed stays. */
  async ends(): Promise<void> {
    const kept = this.undoFile();
    if (kept !== undefined) await removeUndoFile(kept);
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
    const { texts, options } = this;
    const loaded = texts && loadMap(texts.now, options.file ?? '');
    return loaded?.ok
      ? { map: loaded.map, renames: renamesBetween(texts?.read ?? '', texts?.now ?? '') }
      : { map: before, renames: new Map() };
  }

  /** Does what was asked over a map. */
  async did(asked: MapChange, shown: StanceMap): Promise<Did> {
    const { files, file, terminal } = this.options;
    // What there is to say of saving is said on the screen, unless something else has it.
    const notes: string[] = [];
    const say = takesTerminal(asked) ? undefined : (sentence: string) => void notes.push(sentence);
    try {
      const before = await EditedMap.open(files, file, terminal, say);
      if (asked.is === 'undo' || asked.is === 'redo')
        return { said: [await this.back(asked.is, before), ...notes].join(' ') };
      let why: string = authorWords.unchanged;
      const { made, more } = await this.edit(asked, before, reason => {
        why = reason;
      });
      const { text } = await EditedMap.open(files, file, terminal);
      this.texts = { read: before.text, now: text };
      if (text === before.text) return { said: why };
      const what = whatWas(asked, shown);
      this.list.push(what, before.text, text);
      await this.keepList();
      const said = [authorWords.kept(what), ...(more === undefined ? [] : [more]), ...notes];
      return { said: said.join(' '), kept: true, ...defined({ made }) };
    } catch (error) {
      if (error instanceof UserFailure) return { said: error.message.replaceAll(/\s*\n\s*/g, ' ') };
      throw error;
    }
  }

  private async edit(
    asked: Exclude<MapChange, { is: 'undo' | 'redo' }>,
    map: EditedMap,
    onNothing: (why: string) => void,
  ): Promise<KeptForm> {
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
    if (asked.is === 'edit') await changing(editing, asked.item, asked.begun);
    else if (asked.is === 'answer') await answering(editing, asked.item, asked.begun);
    else if (asked.is === 'delete') await deleting(editing, asked.item);
    else if (asked.is === 'grade') await regrading(editing, asked);
    else if (asked.is === 'keep') return keeping(editing, asked);
    else if (asked.is === 'move') await movingBy(editing, asked);
    else await adding(editing, asked.kind, asked.begun);
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
    this.list.turned(is, turn);
    await this.keepList();
    this.texts = { read: map.text, now: text };
    return is === 'undo' ? authorWords.undone(what) : authorWords.redone(what);
  }

  private async keepList(): Promise<void> {
    const kept = this.undoFile();
    if (kept !== undefined) await keepUndoList(kept, this.list);
  }

  private undoFile(): string | undefined {
    const { file, values, terminal } = this.options;
    return file === undefined ? undefined : undoFile(dataFolder(values, terminal), file);
  }
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

function whatWas(asked: Exclude<MapChange, { is: 'undo' | 'redo' }>, map: StanceMap): string {
  if (asked.is === 'keep') return asked.what;
  if (asked.is === 'add') return authorWords.add(asked.kind);
  const title = referenceTitle(map, asked.item);
  return asked.is === 'grade' ? authorWords.grade(title, asked.to) : authorWords[asked.is](title);
}
