/**
 * A flow sheet: columns are speeches, rows are arguments, entries are what was said, arrows lead
 * from an entry to what it answers. Plain data, replaced and never changed; each move yields the
 * next sheet.
 */
import type { DebateFormat, Speech, DebateSide } from '../debate/format-schema.js';
import type { Entry } from './flow-schema.js';

export interface FlowSheet {
  readonly entries: readonly Entry[];
}

/** What is said, in words or by an argument of the map. */
export interface Said {
  readonly text?: string;
  readonly argument?: string;
}

export function entryOf(sheet: FlowSheet, id: string): Entry | undefined {
  return sheet.entries.find(entry => entry.id === id);
}

/** The place of an entry's speech in the round. */
export function columnOf(format: DebateFormat, entry: Entry): number {
  return format.speeches.findIndex(({ id }) => id === entry.speech);
}

/** The side that an entry was said for; undefined where both speak. */
export function standOf(format: DebateFormat, entry: Entry): DebateSide | undefined {
  return format.speeches[columnOf(format, entry)]?.stands;
}

/** The rows that hold something, in order. */
export function rowsOf(sheet: FlowSheet): readonly number[] {
  return [...new Set(sheet.entries.map(({ row }) => row))].toSorted((one, other) => one - other);
}

/** What was said in a speech in one row, in the order it was written. */
export function entriesAt(sheet: FlowSheet, row: number, speech: string): readonly Entry[] {
  return sheet.entries.filter(entry => entry.row === row && entry.speech === speech);
}

/** Adds an entry in a row, a new one where none is given. The id it has is told. */
export function added(
  sheet: FlowSheet,
  speech: string,
  said: Said,
  { row, answers }: { readonly row?: number; readonly answers?: string } = {},
): { readonly sheet: FlowSheet; readonly id: string } {
  const id = freeId(sheet);
  const entry: Entry = {
    id,
    speech,
    row: row ?? (rowsOf(sheet).at(-1) ?? 0) + 1,
    ...said,
    ...(answers === undefined ? {} : { answers: [answers] }),
  };
  return { sheet: { ...sheet, entries: [...sheet.entries, entry] }, id };
}

/** The entry in other words; without any, and without an argument of the map, it is taken out. */
export function rewritten(sheet: FlowSheet, id: string, text: string): FlowSheet {
  const entry = entryOf(sheet, id);
  if (!entry) return sheet;
  const { text: _before, ...rest } = entry;
  if (text.trim() === '' && entry.argument === undefined) return removed(sheet, id);
  return replaced(sheet, text === '' ? rest : { ...rest, text });
}

/** The sheet without an entry and the arrows to it. */
export function removed(sheet: FlowSheet, id: string): FlowSheet {
  return {
    ...sheet,
    entries: sheet.entries
      .filter(entry => entry.id !== id)
      .map(entry =>
        withArrows(
          entry,
          (entry.answers ?? []).filter(answered => answered !== id),
        ),
      ),
  };
}

/**
 * An arrow from an entry to what it answers: put there, or taken away where it is. A sentence where
 * there can be none.
 */
export function arrow(
  format: DebateFormat,
  sheet: FlowSheet,
  from: string,
  to: string,
): FlowSheet | { readonly problem: string } {
  const [answer, answered] = [entryOf(sheet, from), entryOf(sheet, to)];
  if (!answer || !answered) return { problem: 'An arrow leads from one entry to another.' };
  const arrows = answer.answers ?? [];
  if (arrows.includes(to))
    return replaced(
      sheet,
      withArrows(
        answer,
        arrows.filter(known => known !== to),
      ),
    );
  if (from === to) return { problem: 'Nothing answers itself.' };
  if (columnOf(format, answer) < columnOf(format, answered))
    return { problem: 'A speech can only answer what was said before it.' };
  const stand = standOf(format, answer);
  if (stand !== undefined && stand === standOf(format, answered))
    return { problem: 'A side answers the other side, not itself.' };
  return replaced(sheet, withArrows(answer, [...arrows, to]));
}

/** The row of an entry, changed for the one above or below it. */
export function rowMoved(sheet: FlowSheet, row: number, by: 1 | -1): FlowSheet {
  const rows = rowsOf(sheet);
  const other = rows[rows.indexOf(row) + by];
  if (other === undefined || !rows.includes(row)) return sheet;
  const swapped = (at: number): number => (at === row ? other : at === other ? row : at);
  return { ...sheet, entries: sheet.entries.map(entry => ({ ...entry, row: swapped(entry.row) })) };
}

/**
 * The place of the speech that one answers: the last before it of the other side, else the last
 * before it.
 */
export function answeredBy(format: DebateFormat, at: number): number | undefined {
  const { stands } = format.speeches[at] ?? {};
  const before = format.speeches.slice(0, at);
  const other = before.findLastIndex(
    (speech: Speech) =>
      speech.kind === 'speech' &&
      stands !== undefined &&
      speech.stands !== undefined &&
      speech.stands !== stands,
  );
  return other >= 0 ? other : at > 0 ? at - 1 : undefined;
}

/**
 * The place of the speech in which an entry is answered: the one that is on where it can be, else
 * the last that was, else the next that comes. Undefined where no later speech is the other side's.
 */
export function answeringColumn(
  format: DebateFormat,
  entry: Entry,
  turn: number,
): number | undefined {
  const from = columnOf(format, entry);
  const stand = standOf(format, entry);
  const fitting = format.speeches.flatMap(({ stands }, at) =>
    at > from && (stand === undefined || stands !== stand) ? [at] : [],
  );
  return (
    fitting.find(at => at === turn) ??
    fitting.findLast(at => at < turn && format.speeches[at]?.kind === 'speech') ??
    fitting.find(at => format.speeches[at]?.kind === 'speech') ??
    fitting[0]
  );
}

/**
 * What an entry written next to a row would answer: the last that the other side said in it before.
 */
export function nearestAnswered(
  format: DebateFormat,
  sheet: FlowSheet,
  row: number,
  at: number,
): Entry | undefined {
  const stand = format.speeches[at]?.stands;
  const before = sheet.entries.filter(
    entry =>
      entry.row === row &&
      columnOf(format, entry) < at &&
      (stand === undefined || standOf(format, entry) !== stand),
  );
  return before.toSorted((one, other) => columnOf(format, one) - columnOf(format, other)).at(-1);
}

function freeId(sheet: FlowSheet): string {
  const taken = new Set(sheet.entries.map(({ id }) => id));
  let number = sheet.entries.length + 1;
  while (taken.has(`e${number}`)) number++;
  return `e${number}`;
}

function replaced(sheet: FlowSheet, entry: Entry): FlowSheet {
  return { ...sheet, entries: sheet.entries.map(known => (known.id === entry.id ? entry : known)) };
}

function withArrows(entry: Entry, answers: readonly string[]): Entry {
  const { answers: _before, ...rest } = entry;
  return answers.length === 0 ? rest : { ...rest, answers: [...answers] };
}
