/** A map that is being edited: its text, what edits make of it, and saving it. */
import { resolve } from 'node:path';
import { UserFailure, usageFailure } from '../command-line/failure.js';
import { pasteable, tell } from '../command-line/output.js';
import { today, type Terminal } from '../command-line/terminal.js';
import { textAsShown } from '../map/edit/as-shown.js';
import { applyEdit, type MapEdit } from '../map/edit/edit-text.js';
import { splicesOfAll } from '../map/edit/edits-in-turn.js';
import { itemName, listOf, itemPlace } from '../map/edit/item-name.js';
import { MapText } from '../map/edit/map-text.js';
import { largeText, quickEdit } from '../map/edit/quick-edit.js';
import { mergedMap } from '../map/edit/merge.js';
import type { Splice } from '../map/edit/splice.js';
import { mapDocument } from '../map/format.js';
import { loadMap } from '../map/load.js';
import { resolveReference } from '../map/resolve-reference.js';
import type { StanceMap } from '../map/stance-map.js';
import { KeptFile } from '../store/kept-file.js';
import { keptWords } from '../store/words.js';
import { writeSpliced } from '../store/spliced-file.js';
import { troubleWords } from '../store/trouble.js';
import type { CommandFiles } from './command-files.js';
import { bundledMap } from './package-folder.js';
import { nothingCalled } from './reference.js';
import { refusal } from './refusal.js';
import { editCommandWords } from './words/edit.js';
import { fileWords } from './words/files.js';

export type TextWithEdits =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly faults: readonly string[] };

export class EditedMap {
  /** As it stands in its file, or as it was shown. */
  readonly text: string;
  /** What it stands there as; undefined where the text is another. */
  private readonly bytes: Uint8Array | undefined;

  private constructor(
    readonly file: string,
    read: { readonly text: string; readonly bytes?: Uint8Array | undefined },
    private readonly terminal: Terminal,
    private readonly say: (sentence: string) => void,
  ) {
    this.text = read.text;
    this.bytes = read.bytes;
  }

  /**
   * Throws a UserFailure where there is no such file, or it is none that could be saved.
   *
   * @param say told what there is to say of saving; absent: it is said on standard error
   */
  static async open(
    files: CommandFiles,
    file: string | undefined,
    terminal: Terminal,
    say = (sentence: string): void => tell(terminal, sentence),
  ): Promise<EditedMap> {
    if (file === '-') throw usageFailure(editCommandWords.notStandardInput);
    if (file === undefined || resolve(file) === resolve(bundledMap))
      throw new UserFailure(editCommandWords.needsMap(pasteable(bundledMap)));
    const read = await files.requiredFile(file, fileWords.checkPath);
    return new EditedMap(file, read, terminal, say);
  }

  /**
   * The map as it was shown to whoever changes it: what something else wrote since is kept beside
   * what they change, or in it.
   */
  asShown(shown: StanceMap): EditedMap {
    const text = textAsShown(this.text, { ...shown.file });
    return text === this.text ? this : new EditedMap(this.file, { text }, this.terminal, this.say);
  }

  /** The map as it is. Throws a UserFailure with all of its faults. */
  async loadedMap(): Promise<StanceMap> {
    const { text, file } = this;
    const loaded = loadMap(text, file);
    if (loaded.ok) return loaded.map;
    throw await refusal({ text, file, wanted: mapDocument }, loaded.faults);
  }

  /** The reference that was meant. A whole one is taken as it is: the edit finds it or not. */
  async reference(given: string): Promise<string> {
    if (itemName(given)) return given;
    return this.nearest(given);
  }

  private async nearest(given: string): Promise<string> {
    const found = resolveReference(await this.loadedMap(), given);
    if ('reference' in found) return found.reference;
    throw nothingCalled(given, found.nearest);
  }

  /** What edits make of the text; the faults that it would have. */
  async textWith(edits: readonly MapEdit[], about?: string): Promise<TextWithEdits> {
    let { text } = this;
    for (const edit of edits) {
      const result = applyEdit(text, edit);
      if (!result.ok) {
        await this.refuseUnknown(edit);
        return { ok: false, faults: [result.refusal] };
      }
      text = result.text;
    }
    if (text === this.text) return { ok: true, text };
    const loaded = loadMap(text, this.file);
    if (loaded.ok) return { ok: true, text };
    // Where it had faults before, those are what is to be mended first.
    await this.loadedMap();
    const own = about === undefined ? '' : pathOf(text, about);
    return {
      ok: false,
      faults: loaded.faults.map(({ path, message }) => {
        const inside = own !== '' && path.startsWith(own) ? path.slice(own.length + 1) : path;
        return inside === '' ? message : `${inside}: ${message}`;
      }),
    };
  }

  /**
   * Throws a UserFailure with the nearest references where an edit names what is not there, or
   * with the faults of a text that no edit can be made in.
   */
  async refuseUnknown(edit: MapEdit): Promise<void> {
    const names = 'item' in edit ? [edit.item] : [];
    const map = MapText.of(this.text);
    // What is no JSON at all is told with its file and its place.
    if ('message' in map) return void (await this.loadedMap());
    for (const given of names) {
      const name = itemName(given);
      if (!name || !itemPlace(map, name)) await this.nearest(given);
    }
  }

  /**
   * Makes and saves one edit of a large map, where that is certain to bring no fault
   * into it. Resolves to whether it was done; else the map is to be checked whole. Throws a
   * UserFailure where the file can't be saved.
   */
  async savedQuickly(edits: readonly MapEdit[]): Promise<boolean> {
    if (!this.bytes || this.text.length < largeText) return false;
    const splices = quickEdit(this.text, edits);
    if (!splices || splices.length === 0) return splices !== undefined;
    return this.saveSpliced(splices);
  }

  /**
   * Makes and saves edits of which it is known that they bring no fault into the map. Resolves to
   * what they made of the text; undefined where they can't be made, or something else wrote in the
   * file meanwhile. Throws a UserFailure where the file can't be saved.
   */
  async saveSound(edits: readonly MapEdit[]): Promise<readonly Splice[] | undefined> {
    const splices = splicesOfAll(this.text, edits);
    return splices && (await this.saveSpliced(splices)) ? splices : undefined;
  }

  /**
   * Saves the text with splices made in it. Resolves to whether that was done: not where something
   * else wrote in the file meanwhile. Throws a UserFailure where it can't be saved.
   */
  async saveSpliced(splices: readonly Splice[]): Promise<boolean> {
    const { file, text, bytes, terminal, say } = this;
    if (!bytes) return false;
    const waiting = {
      onWaiting: () => say(keptWords.waiting(file)),
      processes: terminal.processes,
    };
    try {
      return await writeSpliced(file, { text, bytes }, splices, waiting);
    } catch (error) {
      throw new UserFailure(editCommandWords.unsaved(file, troubleWords(error)));
    }
  }

  /**
   * Saves a text in the file: what something else wrote there meanwhile is kept, in it or beside
   * it. Throws a UserFailure where it can't be saved.
   */
  async save(text: string): Promise<void> {
    const { file, terminal, say } = this;
    let why = '';
    const mapFile = new KeptFile({
      file,
      opened: this.text,
      now: () => today(terminal),
      processes: terminal.processes,
      say,
      onTrouble: trouble => {
        why = trouble;
      },
      merge(current, before, after) {
        const merged = mergedMap(current, before, after);
        return merged !== undefined && loadMap(merged, file).ok ? merged : undefined;
      },
    });
    mapFile.keep(text);
    if (!(await mapFile.flush())) throw new UserFailure(editCommandWords.unsaved(file, why));
  }
}

/** `arguments[3]`, as faults say it. */
function pathOf(text: string, about: string): string {
  const map = MapText.of(text);
  const name = itemName(about);
  const place = !('message' in map) && name ? itemPlace(map, name) : undefined;
  return place && name ? `${listOf(name.kind)}[${place.at}]` : '';
}
