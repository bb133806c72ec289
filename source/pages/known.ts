/**
 * What pages have worked out of a map and how it stands, kept while neither changes: a key that
 * unfolds one row of thousands works out that one.
 */
import type { Argument, Relation } from '../map/schema.js';
import type { Row } from '../outline/outline.js';

/** A row of a thread as it was laid out last. */
export interface LaidOut {
  readonly row: Row;
  readonly isOpen: boolean;
  readonly isLoop: boolean;
}

export class KnownRows {
  /** The row of an argument, whatever it stands under. */
  readonly rows = new Map<string, Row>();
  /** What is said to an argument, best first. */
  readonly responses = new Map<string, readonly Relation[]>();
  /** Lists that were put in order, by what was asked of them. */
  readonly lists = new Map<string, readonly Argument[]>();
  /** Rows of threads, by their path. */
  readonly laidOut = new Map<string, LaidOut>();

  /** What is kept under a name; what `make` yields where nothing is. */
  list(name: string, make: () => readonly Argument[]): readonly Argument[] {
    return getOrMake(this.lists, name, make);
  }
}

/** What a map keeps under a name, made where it keeps nothing. */
export function getOrMake<T>(map: Map<string, T>, name: string, make: () => T): T {
  const known = map.get(name);
  if (known !== undefined) return known;
  const value = make();
  map.set(name, value);
  return value;
}
