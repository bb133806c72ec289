/** From the text of a file to the stance map, or to every fault in it with its place. */
import { z } from 'zod';

import { safeData, safeText } from '../text/safe-text.js';
import type { Fault } from './fault.js';
import { walkJson } from './json-text.js';
import { addLinkProblems, listIn } from './links.js';
import { faultAt, faultsOf, Problems, quoted } from './problem.js';
import { addRuleProblems } from './rules.js';
import { stanceMapSchema, type StanceMapFile } from './schema.js';
import { addShapeProblems, isRecord } from './shape.js';
import { StanceMap } from './stance-map.js';

export type LoadedMap = { readonly ok: true; readonly map: StanceMap } | { readonly ok: false; readonly faults: Fault[] };
export type ReadJson = { readonly ok: true; readonly data: unknown } | { readonly ok: false; readonly faults: Fault[] };

const format = 'stancemap/1';
const schema = z.compile(stanceMapSchema);

/**
 * Reads a stance map. `file` is the name that faults are told under. Every text in the map is safe to show.
 * Where anything is wrong nothing is loaded, and all faults are told at once: at most a hundred, and a count of the rest.
 */
export function loadMap(text: string, file: string): LoadedMap {
  const json = withoutMark(text);
  const read = readJson(json, file);
  if (!read.ok) return read;
  const problems = new Problems();
  const loaded = checked(problems, read.data);
  if (loaded === undefined) return { ok: false, faults: faultsOf(problems, file, json) };
  if (!mayHide(json)) return { ok: true, map: new StanceMap(loaded) };
  // What was hidden may have been all that a text or an id had, so the safe copy has to hold by itself.
  const safe = checked(problems, safeData<unknown>(loaded));
  if (safe === undefined) return { ok: false, faults: faultsOf(problems, file, json) };
  return { ok: true, map: new StanceMap(safe) };
}

/** The data of a JSON text (a byte-order mark is left aside), or where and how its syntax goes wrong. */
export function readJson(text: string, file: string): ReadJson {
  const json = withoutMark(text);
  if (json.trim() === '') return { ok: false, faults: [faultAt(file, json, 0, 'empty', 'the file is empty')] };
  try {
    const data: unknown = JSON.parse(json);
    return { ok: true, data };
  } catch {
    const slip = walkJson(json, () => {}) ?? { offset: 0, message: 'this is not JSON' };
    return { ok: false, faults: [faultAt(file, json, slip.offset, 'syntax', slip.message)] };
  }
}

/** The file where nothing is wrong with it; undefined with the problems added otherwise. */
function checked(problems: Problems, data: unknown): StanceMapFile | undefined {
  if (!isRecord(data)) {
    problems.error([], 'wrong-type', () => `a stance map is a JSON object, not ${Array.isArray(data) ? 'a list' : quoted(data)}`);
    return undefined;
  }
  const whole = z.validate(schema, data);
  if (!whole) addMapShape(problems, data);
  addLinkProblems(problems, data);
  addRuleProblems(problems, data);
  return whole && problems.count === 0 ? data : undefined;
}

/** Item by item, so that a map with a hundred thousand faults takes no more memory than one with a few. */
function addMapShape(problems: Problems, data: Readonly<Record<string, unknown>>): void {
  if (typeof data['format'] === 'string' && data['format'] !== format) {
    const found = data['format'];
    problems.error(['format'], futureFormat(found) ? 'future-format' : 'unknown-format', () =>
      futureFormat(found)
        ? `this map is in the format ${quoted(found)}, which is newer than ${format}, the one this version of stancemap reads`
        : `${quoted(found)} is not a format that stancemap reads; write "${format}"`,
    );
  }
  const shell: Record<string, unknown> = Object.create(null);
  for (const [key, value] of Object.entries(data)) shell[key] = Array.isArray(value) ? [] : value;
  if (typeof data['format'] === 'string') shell['format'] = format;
  addShapeProblems(problems, stanceMapSchema, shell);
  for (const [key, field] of Object.entries(stanceMapSchema.shape)) {
    if (!(field instanceof z.ZodArray)) continue;
    listIn(data, key).forEach((item, index) => addShapeProblems(problems, field.element, item, [key, index]));
  }
}

function futureFormat(found: string): boolean {
  return Number(/^stancemap\/(\d{1,9})$/.exec(found)?.[1] ?? 0) > 1;
}

/** Whether a text could hold anything unsafe, as it stands or behind one of JSON's escapes. */
function mayHide(json: string): boolean {
  return /\\[ubfr]/.test(json) || safeText(json) !== json;
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
