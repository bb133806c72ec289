/** What the table of bindings needs to know of the moment to say which keys apply. */
import type { ParsedPlace, Place } from '../../outline/place.js';

export interface Moment {
  readonly place:
    | ParsedPlace
    | { readonly screen: 'wing'; readonly wing: string; readonly place: Place };
  /** The place that the row or cell under the cursor leads to, if any. */
  readonly target: Place | undefined;
  /** Whether Enter runs an action there instead. */
  readonly runs: boolean;
  /** The name that whoever made the row or cell gave it. */
  readonly key: string | undefined;
  readonly canGoBack: boolean;
  readonly canGoForward: boolean;
  readonly inGrid: boolean;
  readonly atGridStart: boolean;
  readonly hasSearched: boolean;
  readonly party: string | undefined;
  /** What each wing remembers, by its id. */
  readonly wings: Readonly<Record<string, object>>;
}

/** The evidence that is granted or rejected at a moment: under the cursor, else on the screen. */
export function evidenceUnderCursor({ place, target }: Moment): string | undefined {
  if (target?.startsWith('evidence/')) return target.slice('evidence/'.length);
  return place.screen === 'item' && place.reference.startsWith('evidence/')
    ? place.reference.slice('evidence/'.length)
    : undefined;
}

/** The argument whose standing is spoken of: on the screen, else under the cursor. */
export function argumentHere({ place, target }: Moment): string | undefined {
  if (place.screen === 'item' && place.reference.startsWith('argument/')) return place.reference;
  return target?.startsWith('argument/') ? target : undefined;
}
