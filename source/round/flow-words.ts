/** What a flow says, in words: on the screen, aloud and on paper. */
import type { StanceMap } from '../map/stance-map.js';
import { safeLine } from '../text/safe-text.js';
import type { Entry } from './flow-schema.js';
import type { DebateFormat, Speech } from '../debate/format-schema.js';
import type { EntryMarks } from './flow-marks.js';
import { entryWords } from './sheet-words.js';

/**
 * What was said: the claim of the map's argument, with what was noted to it, or the words
 * themselves.
 */
export function saidWords(
  map: StanceMap,
  { argument, text = '' }: Pick<Entry, 'argument' | 'text'>,
): string {
  if (argument === undefined) return safeLine(text);
  const claim = map.argumentById.get(argument)?.claim ?? entryWords.lostArgument(argument);
  return safeLine(text === '' ? claim : `${claim} (${text.trim()})`);
}

/** The same in short: the title of the map's argument where it has one. */
export function titleWords(map: StanceMap, { argument, text = '' }: Entry): string {
  const found = argument === undefined ? undefined : map.argumentById.get(argument);
  if (!found) return saidWords(map, argument === undefined ? { text } : { argument, text });
  const title = found.title ?? found.claim;
  return safeLine(text === '' ? title : `${title} (${text.trim()})`);
}

/** A speech in a few columns. */
export function speechShort({ short, title }: Speech): string {
  return short ?? title;
}

/** The speeches of a turn: 2NC/1NR. */
export function turnShort(speeches: readonly Speech[]): string {
  return speeches.map(speechShort).join('/');
}

/** A speech with its side: Leader of the Opposition (Opposition). */
export function speechTitle({ sides }: DebateFormat, { title, stands }: Speech): string {
  return stands === undefined ? title : `${title} (${sides[stands]})`;
}

/** The speeches of a turn in full, with their side. */
export function turnTitle(format: DebateFormat, speeches: readonly Speech[]): string {
  return speeches.map(speech => speechTitle(format, speech)).join(', ');
}

export function speechOf(format: DebateFormat, entry: Entry): Speech | undefined {
  return format.speeches.find(({ id }) => id === entry.speech);
}

/** Where an entry stands: LO, row 2. */
export function placeWords(format: DebateFormat, entry: Entry): string {
  const speech = speechOf(format, entry);
  return entryWords.place(speech ? speechShort(speech) : entry.speech, entry.row);
}

/**
 * The rows of what an entry answers or extends, nothing where that is its own row alone; undefined
 * where there is none.
 */
export function rowsElsewhere(entry: Entry, others: readonly Entry[]): string | undefined {
  if (others.length === 0) return undefined;
  const rows = [...new Set(others.map(({ row }) => row))];
  return rows.every(row => row === entry.row) ? '' : rows.join('+');
}

/** What became of an entry, in words. */
export function marksWords({ dropped, late, isNew }: EntryMarks): readonly string[] {
  return [
    ...(dropped ? [entryWords.dropped(turnShort(dropped))] : []),
    ...(late ? [entryWords.late] : []),
    ...(isNew ? [entryWords.isNew] : []),
  ];
}
