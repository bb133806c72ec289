/** The kinds of changes of a map: what decides them, and what they need. */
import type { MapChange } from './author-messages.js';

/** What the map alone decides: what was written in a form, another grade, another place. */
export type SimpleChange = Extract<MapChange, { readonly is: 'grade' | 'keep' | 'move' }>;

/** Taking the last change back, or doing it again. */
export type Turn = Extract<MapChange, { readonly is: 'undo' | 'redo' }>;

export function isSimple(change: MapChange): change is SimpleChange {
  return change.is === 'grade' || change.is === 'keep' || change.is === 'move';
}

export function isTurn(change: MapChange): change is Turn {
  return change.is === 'undo' || change.is === 'redo';
}

/** Whether an editor or a question has the terminal while it is done. */
export function takesTerminal(change: MapChange): boolean {
  return !isSimple(change) && !isTurn(change);
}

/** Whether it changes what was shown: a new item stands beside whatever is there by now. */
export function changesShown(change: MapChange): boolean {
  if (change.is === 'keep') return change.subject.make === 'change';
  return (
    change.is === 'grade' || change.is === 'delete' || (change.is === 'edit' && !!change.begun)
  );
}

/** Whether it is what is being written in a form, there or in an editor. */
export function isWrittenInForm(change: MapChange): boolean {
  return change.is === 'keep' || ('begun' in change && change.begun !== undefined);
}
