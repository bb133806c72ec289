/** From the text of a file to the stance map, or to every fault in it with its place. */
import { z } from 'zod';

import { safeData } from '../text/safe-text.js';
import type { Fault } from './fault.js';
import { mapHolds } from './holds.js';
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
  const whole = z.validate(schema, read.data) ? checkedMap(read.data) : undefined;
  if (whole === undefined) return { ok: false, faults: faultsIn(read.data, file, json) };
  if (!mayHide(json)) return { ok: true, map: whole };
  // What was hidden may have been all that a text had, so the safe copy has to hold by itself.
  const data = safeData<unknown>(read.data);
  const safe = z.validate(schema, data) ? checkedMap(data) : undefined;
  return safe === undefined ? { ok: false, faults: faultsIn(data, file, json) } : { ok: true, map: safe };
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

function checkedMap(file: StanceMapFile): StanceMap | undefined {
  const map = new StanceMap(file);
  return mapHolds(map) ? map : undefined;
}

/** Everything that is wrong with data that is no valid map. */
function faultsIn(data: unknown, file: string, json: string): Fault[] {
  const problems = new Problems();
  if (isRecord(data)) {
    addMapShape(problems, data);
    addLinkProblems(problems, data);
    addRuleProblems(problems, data);
  } else {
    problems.error([], 'wrong-type', () => `a stance map is a JSON object, not ${Array.isArray(data) ? 'a list' : quoted(data)}`);
  }
  return faultsOf(problems, file, json);
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

// What safe text takes away, by code units; raw control characters are no JSON. A test holds this to safeText.
const hiding = /[\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF\uDB40]/;

/** Whether a text could hold anything unsafe, as it stands or behind one of JSON's escapes. Copying a map takes longer than looking. */
function mayHide(json: string): boolean {
  return (json.includes('\\') && /\\[ubfr]/.test(json)) || hiding.test(json) || !json.isWellFormed();
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
