/** What a flow says, in words: on the screen, aloud and on paper. */
import type { StanceMap } from '../map/stance-map.js';
import { safeLine } from '../text/safe-text.js';
import type { Entry } from './flow-schema.js';
import type { DebateFormat, Speech } from '../debate/format-schema.js';

/**
 * What was said: the claim of the map's argument, with what was noted to it, or the words
 * themselves.
 */
export function saidWords(map: StanceMap, { argument, text = '' }: Entry): string {
  if (argument === undefined) return safeLine(text);
  const claim =
    map.argumentById.get(argument)?.claim ??
    `argument/${argument}, which the map does not have any more`;
  return safeLine(text === '' ? claim : `${claim} (${text.trim()})`);
}

/** A speech in a few columns. */
export function speechShort({ short, title }: Speech): string {
  return short ?? title;
}

export function speechOf(format: DebateFormat, entry: Entry): Speech | undefined {
  return format.speeches.find(({ id }) => id === entry.speech);
}

/** Where an entry stands: LO, row 2. */
export function placeWords(format: DebateFormat, entry: Entry): string {
  const speech = speechOf(format, entry);
  return `${speech ? speechShort(speech) : entry.speech}, row ${entry.row}`;
}

/**
 * The rows in which an entry answers something, nothing where that is its own row alone; undefined
 * where it answers nothing.
 */
export function answersElsewhere(entry: Entry, answered: readonly Entry[]): string | undefined {
  if (answered.length === 0) return undefined;
  const rows = [...new Set(answered.map(({ row }) => row))];
  return rows.every(row => row === entry.row) ? '' : rows.join('+');
}
