/**
 * Changes that are seen on the screen before they are in the file: what they make of the map, what
 * taking them back does, and saving them one after the other.
 */
import type { MapChange } from '../author/author-messages.js';
import { changeWords } from '../author/change-words.js';
import type { FormRoom } from '../author/form-room.js';
import { isSimple, isTurn, isWrittenInForm } from '../author/map-change.js';
import type { UndoNames } from '../map/edit/undo-list.js';
import type { StanceMap } from '../map/stance-map.js';
import type { FormKeeper } from './form-keeper.js';
import type { ShownChange, WrittenMap } from './written-map.js';

/** Maps share what is the same in them, so that a few fill no memory. */
const mostKept = 8;

/** What saving a change needs, and what it is told to. */
export interface ChangeSaving {
  /** Resolves when the change is on the screen. */
  readonly seen: () => Promise<void>;
  readonly written: () => Promise<WrittenMap>;
  readonly forms: FormKeeper;
  /** Told what there is to say on the screen. */
  readonly say: (sentence: string) => void;
  /** The file came to hold something else than was seen; nothing more is being saved. */
  readonly onOther: (written: WrittenMap, messages: readonly string[]) => Promise<void>;
  /** Told of what is no fault of whoever uses the program. */
  readonly onFault: (fault: unknown) => Promise<void>;
}

export class ShownChanges {
  /** Resolves when all that was seen is saved. */
  saved: Promise<void> = Promise.resolve();
  /** What undo and redo would do once all is saved; undefined where all is. */
  names: UndoNames | undefined;
  private unsaved = 0;
  /** What there is to say of changes that came to something else than was seen. */
  private messages: readonly string[] = [];
  /** The maps that the next turns lead to; the last is the next. */
  private undo: readonly StanceMap[] = [];
  private redo: readonly StanceMap[] = [];

  /** What a change makes of a map; undefined where only the file can tell. */
  of(change: MapChange, before: StanceMap, room: FormRoom | undefined): ShownChange | undefined {
    if (isTurn(change)) {
      // What there is to take back is known once all is saved.
      const after = this.unsaved === 0 ? this[change.is].at(-1) : undefined;
      return after && { change, edits: [], before, after };
    }
    if (!room || !isSimple(change)) return undefined;
    const edits = room.editsFor(change, before);
    const after = edits.length > 0 ? room.mapAfter(before, edits) : undefined;
    return after && { change, edits, newItem: room.newItemIn(edits), before, after };
  }

  /** What is in the file by now came of something else: no map is known that a turn leads to. */
  forget(): void {
    this.undo = [];
    this.redo = [];
  }

  /** A change is seen. `written`: the file, where it was opened before. */
  show(shown: ShownChange, written: WrittenMap | undefined): void {
    const { change, before } = shown;
    this.unsaved++;
    if (isTurn(change)) {
      this.names = written?.namesAfter(change.is);
      const back = change.is === 'undo' ? 'redo' : 'undo';
      this[change.is] = this[change.is].slice(0, -1);
      this[back] = [...this[back], before].slice(-mostKept);
    } else {
      this.names = { undo: changeWords(change, before), redo: undefined };
      this.undo = [...this.undo, before].slice(-mostKept);
      this.redo = [];
    }
  }

  /** Saves what is seen, once all before it is saved. */
  save(shown: ShownChange, saving: ChangeSaving): void {
    if (isWrittenInForm(shown.change)) saving.forms.showKept(shown.newItem);
    this.saved = this.saved
      .then(saving.seen)
      .then(() => this.saveNow(shown, saving))
      .catch(saving.onFault);
  }

  private async saveNow(
    shown: ShownChange,
    { written, forms, say, onOther }: ChangeSaving,
  ): Promise<void> {
    const { change, before, after } = shown;
    const file = await written();
    const message = await file.saveShown(shown, say);
    // Where the file is not as it was seen, the change is made there as any other.
    const other = message === undefined ? await file.perform(change, before) : undefined;
    if (isWrittenInForm(change)) {
      if (other && !other.isInMap) forms.restore();
      else await forms.saveLeft(after);
    }
    if (other) this.messages = [...this.messages, other.message];
    this.unsaved--;
    if (this.unsaved > 0) return;
    this.names = undefined;
    const { messages } = this;
    this.messages = [];
    if (messages.length > 0) {
      this.forget();
      await onOther(file, messages);
    } else if (message !== undefined) say(message);
  }
}
