/** From the text of a file to the stance map, or to every fault in it with its place. */
import { safeData } from '../text/safe-text.js';
import { isAscii } from '../text/ascii.js';
import type { Fault } from './fault.js';
import { mapHolds } from './validate.js';
import { mapFaults } from './map-faults.js';
import { hasMapShape } from './map-shape.js';
import { readJson, withoutMark } from './read-json.js';
import { repeatsKeys } from './repeated-keys.js';
import type { StanceMapFile } from './schema.js';
import { StanceMap } from './stance-map.js';

export type LoadedMap =
  | { readonly ok: true; readonly map: StanceMap }
  | { readonly ok: false; readonly faults: Fault[] };

/**
 * Reads a stance map. `file` is the name that faults are told under. Every text in the map is safe
 * to show. Where anything is wrong nothing is loaded, and all faults are told at once: at most a
 * hundred, and a count of the rest.
 */
export function loadMap(text: string, file: string): LoadedMap {
  const json = withoutMark(text);
  const read = readJson(json, file);
  if (!read.ok) return read;
  const whole =
    hasMapShape(read.data) && !repeatsKeys(json, read.data) ? checkedMap(read.data) : undefined;
  if (whole === undefined) return { ok: false, faults: mapFaults(read.data, file, json) };
  if (!mayHide(json)) return { ok: true, map: whole };
  // What was hidden may have been all that a text had, so the safe copy has to hold by itself.
  const data = safeData<unknown>(read.data);
  const safe = hasMapShape(data) ? checkedMap(data) : undefined;
  return safe === undefined
    ? { ok: false, faults: mapFaults(data, file, json) }
    : { ok: true, map: safe };
}

function checkedMap(file: StanceMapFile): StanceMap | undefined {
  const map = new StanceMap(file);
  return mapHolds(map) ? map : undefined;
}

// What safe text takes away, by code units; raw control characters are no JSON. A test holds this
// to safeText.
const hiding =
  /[\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF\uDB40]/;

/**
 * Whether a text could hold anything unsafe, as it stands or behind one of JSON's escapes. Copying
 * a map takes longer than looking.
 */
function mayHide(json: string): boolean {
  if (json.includes('\\') && /\\[ubfr]/.test(json)) return true;
  return isAscii(json) ? json.includes('\u007F') : hiding.test(json) || !json.isWellFormed();
}
