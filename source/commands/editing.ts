/** One run of `stancemap edit`: the map, what was asked, and saving what comes of it. */
import type { Terminal } from '../command-line/terminal.js';
import type { GivenTo } from '../command-line/usage.js';
import { hangingOn, namesOfHanging } from '../map/edit/hanging.js';
import { itemName, itemPlace } from '../map/edit/item-name.js';
import type { MapEdit } from '../map/edit/edit-text.js';
import { MapText } from '../map/edit/map-text.js';
import type { edit as usage } from '../usage/edit.js';
import type { CommandFiles } from './command-files.js';
import type { EditedMap } from './edited-map.js';

export interface Editing {
  readonly map: EditedMap;
  readonly flags: GivenTo<typeof usage>['flags'];
  readonly files: CommandFiles;
  readonly terminal: Terminal;
  /** Told why nothing came of an editor, as standard error is. */
  readonly onNothing?: (why: string) => void;
}

/** What stands for the map itself where a reference is expected. */
export const head = 'map';

/** Makes edits and saves; the faults that keep them from being made. */
export async function keepEdits(
  { map }: Editing,
  edits: readonly MapEdit[],
  about?: string,
): Promise<readonly string[]> {
  if (await map.savedQuickly(edits)) return [];
  const result = await map.textWith(edits, about);
  if (!result.ok) return result.faults;
  if (result.text !== map.text) await map.save(result.text);
  return [];
}

/** What hangs on an item: what goes with it, or loses its link to it. */
export function hangingNames(text: string, item: string): readonly string[] {
  const map = MapText.of(text);
  const name = itemName(item);
  const place = !('message' in map) && name ? itemPlace(map, name) : undefined;
  return place && !('message' in map) ? namesOfHanging(map, hangingOn(map, place)) : [];
}
