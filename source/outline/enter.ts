/** What Enter does on a line: it goes to a place, or it runs an action. */
import type { Place } from './place.js';

/** An action of the program, as a line carries it: plain data, which the walk understands. */
export interface Run {
  readonly do: string;
  readonly [more: string]: unknown;
}

export type Enter =
  | { readonly to: Place; readonly run?: undefined }
  | { readonly run: Run; readonly to?: undefined };

/** A name by which whoever made a line finds it again, and a script selects it. */
interface Keyed {
  readonly key?: string;
}

export type Entered = Enter & Keyed;

/** Where a line leads, after its words; nothing where it runs an action, which is no place. */
export function leadsTo({ to }: Enter): string {
  return to === undefined ? '' : ` (${to})`;
}
