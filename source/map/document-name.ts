/**
 * What a file says it is, and which map it goes with: asked of its text alone, whether or not the
 * rest of it is sound.
 */
import { readJson } from './read-json.js';
import { isRecord } from './record.js';

/** A kind of file as it names itself, and as people call it. */
export interface DocumentName {
  /** With its version: `stancemap-plan/1`. */
  readonly format: string;
  /** With its article: "a session plan". */
  readonly what: string;
}

/** The format that a text names, whatever else it holds. */
export function formatIn(text: string): string | undefined {
  return textAt(text, 'format');
}

/** The map that a text names. */
export function mapNamedIn(text: string): string | undefined {
  return textAt(text, 'map');
}

/** Whether a format is of the name of another: of whatever version. */
export function isVersionOf(found: string, format: string): boolean {
  return found.startsWith(`${nameOf(format)}/`);
}

/** Whether a format is a later version of another: `stancemap/2` of `stancemap/1`. */
export function isNewerFormat(found: string, known: string): boolean {
  return nameOf(found) === nameOf(known) && versionOf(found) > versionOf(known);
}

function nameOf(format: string): string {
  return format.split('/')[0] ?? '';
}

function versionOf(format: string): number {
  return Number(/\/(\d{1,9})$/.exec(format)?.[1] ?? 0);
}

function textAt(text: string, key: string): string | undefined {
  const read = readJson(text, '');
  const value = read.ok && isRecord(read.data) ? read.data[key] : undefined;
  return typeof value === 'string' ? value : undefined;
}
