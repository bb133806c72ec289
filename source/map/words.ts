/** What is said of a file that is not as it should be, the same for every kind of file. */
import type { Encoding } from '../text/encoding.js';
import { idPattern } from './kinds.js';
import { quoted, shortened } from './quoted.js';
import { orNear } from './words-ends.js';

export const faultWords = {
  /** `what` with its article: "a session plan". */
  noObject: (what: string, found: unknown): string =>
    `${what} is a JSON object, not ${Array.isArray(found) ? 'a list' : quoted(found)}`,
  tooDeep: (most: number): string =>
    `this is nested more than ${most} deep; no file of ours needs that, so leave it out`,
  newerFormat: (found: string, known: string): string =>
    `this file is in the format ${quoted(found)}, which is newer than ${known}, the one this ` +
    'version of stancemap reads',
  unknownFormat: (found: string, known: string): string =>
    `${quoted(found)} is not a format that stancemap reads here; write "${known}"`,
  repeatedKey: (key: string, first: { readonly line: number; readonly column: number }): string =>
    `the key ${quoted(key)} is in this object already, at line ${first.line}, column ` +
    `${first.column}; leave one of the two out`,
  caseTwin: (name: string, twin: string): string =>
    `${quoted(name)} differs from ${quoted(twin)} by the case of its letters only; people and ` +
    'some file systems take both for one',
  notInMap: (place: string, near: string | undefined): string =>
    `this map has nothing called ${quoted(place)}${orNear(near)}`,
  takenId: (id: string, by: string): string => `the id ${quoted(id)} is already taken by ${by}`,
  /** `what` says what the id should name: "argument of the map"; `near` offers another. */
  brokenLink: (what: string, id: string, near: string): string =>
    `no ${what} has the id ${idPattern.test(id) ? shortened(id) : quoted(id)}${near}`,
  wrongEncoding: (looksLike: Encoding | undefined): string => {
    if (looksLike === undefined)
      return 'this is not UTF-8, though most of the file is: it was damaged, or cut off here';
    if (looksLike === 'gzip') return 'this is no text: it is packed by gzip, so unpack it first';
    if (looksLike === 'zeros')
      return 'there are zeros alone here, as after a power failure: what was written is lost';
    return looksLike === 'zip'
      ? 'this is no text: it is a Word file, which import reads, or packed by zip'
      : `this is not UTF-8: it looks like ${looksLike}, so save the file as UTF-8`;
  },
} as const;

/** What stands in a map that was just begun. */
export const newMapWords = {
  partyKind: 'party',
  unstated: 'No position was found yet.',
  method:
    'How items were chosen and graded, and up to which day sources were read: to be filled in.',
} as const;
