/**
 * A companion is a file that goes with a map, such as a walkthrough or a session plan. It says its
 * format, and may name its map.
 */
import { safeData } from '../text/safe-text.js';
import type { Fault } from './fault.js';
import { readJson } from './load.js';
import { deepest, tooDeep } from './nesting.js';
import { faultsOf, Problems, quoted } from './problem.js';
import { isRecord } from './record.js';

export type Data = Readonly<Record<string, unknown>>;

export type ReadCompanion =
  /** `data` is safe to show; `written` is what stands in the file, for who writes it again. */
  | { readonly ok: true; readonly data: Data; readonly written: Data }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** The data of a companion's text, or why it has none. `what` says in words what it should be. */
export function readCompanion(text: string, file: string, what: string): ReadCompanion {
  const read = readJson(text, file);
  if (!read.ok) return read;
  const { data: written } = read;
  const pit = tooDeep(written);
  if (pit) {
    const deep = new Problems();
    deep.error(
      pit.slice(0, 3),
      'too-deep',
      () => `this is nested more than ${deepest} deep; no file of ours needs that, so leave it out`,
    );
    return { ok: false, faults: faultsOf(deep, file, text) };
  }
  const data = safeData<unknown>(written);
  if (isRecord(data) && isRecord(written)) return { ok: true, data, written };
  const problems = new Problems();
  problems.error(
    [],
    'wrong-type',
    () => `${what} is a JSON object, not ${Array.isArray(data) ? 'a list' : quoted(data)}`,
  );
  return { ok: false, faults: faultsOf(problems, file, text) };
}

/** Whether a text means to be in a format, of whatever version: `stancemap-walkthrough`. */
export function meansToBe(text: string, format: string): boolean {
  return textAt(text, 'format')?.startsWith(`${format}/`) ?? false;
}

/** The map that a companion names, whether or not the rest of it is sound. */
export function mapNamedIn(text: string): string | undefined {
  return textAt(text, 'map');
}

function textAt(text: string, key: string): string | undefined {
  const read = readJson(text, '');
  const value = read.ok && isRecord(read.data) ? read.data[key] : undefined;
  return typeof value === 'string' ? value : undefined;
}
