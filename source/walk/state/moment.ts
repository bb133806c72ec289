/** What the table of bindings needs to know of the moment to say which keys apply. */
import type { Ways } from '../../outline/outline.js';
import type { Place } from '../../outline/place.js';
import type { Writing } from './overlay.js';

/** The page that the reader is at: one of the walk, or of a wing. */
export type PageHere =
  | {
      readonly screen: 'page';
      /** The item of the map that the page is, or is about. */
      readonly item?: string;
      readonly isItem: boolean;
    }
  | { readonly screen: 'wing'; readonly wing: string; readonly place: Place };

/** The item whose own page the reader is at. */
export function itemShown({ place }: Moment): string | undefined {
  return place.screen === 'page' && place.isItem ? place.item : undefined;
}

export interface Moment {
  readonly place: PageHere;
  /** The place that the row or cell under the cursor leads to, if any. */
  readonly target: Place | undefined;
  /** Whether Enter runs an action there instead. */
  readonly runs: boolean;
  /** The name that whoever made the row or cell gave it. */
  readonly key: string | undefined;
  readonly canGoBack: boolean;
  readonly canGoForward: boolean;
  /** How many cells the line under the cursor has; 0 where it is a row. */
  readonly cells: number;
  /** Whether the row under the cursor unfolds, and how deep it stands in its thread. */
  readonly fold?: 'open' | 'folded';
  readonly depth: number;
  /** Whether anything on the page unfolds. */
  readonly folds: boolean;
  /** Whether the page is a list, in which a row is found by its words. */
  readonly lists: boolean;
  /** Where the arrows lead from the page, where it is one step of a clash. */
  readonly ways?: Ways;
  readonly hasSearched: boolean;
  /** Whether the reader counts the editor's own observations. */
  readonly editorCounts: boolean;
  readonly party: string | undefined;
  /** Whether what is typed on the page is text: then no letter is a key. */
  readonly takesText: boolean;
  /** What a text is written for that lies over the page. */
  readonly writing: Writing | undefined;
  /** What each wing remembers, by its id. */
  readonly wings: Readonly<Record<string, object>>;
}

/** The evidence that is granted or rejected at a moment: under the cursor, else on the screen. */
export function evidenceUnderCursor(moment: Moment): string | undefined {
  const { target } = moment;
  if (target?.startsWith('evidence/')) return target.slice('evidence/'.length);
  const shown = itemShown(moment);
  return shown?.startsWith('evidence/') ? shown.slice('evidence/'.length) : undefined;
}

/** The argument whose standing is spoken of: on the screen, else under the cursor. */
export function argumentHere(moment: Moment): string | undefined {
  const { target } = moment;
  const shown = itemShown(moment);
  if (shown?.startsWith('argument/')) return shown;
  return target?.startsWith('argument/') ? target : undefined;
}
