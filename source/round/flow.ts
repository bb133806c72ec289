/**
 * A flow: columns are speeches, rows are arguments, entries are what was said, arrows lead from an
 * entry to what it answers, or to what of its own side it extends. It may have several sheets: the
 * case, and one for each position beside it. Plain data, replaced and never changed.
 */
import type { DebateFormat, DebateSide, Speech } from '../debate/format-schema.js';
import { turnOf } from '../debate/turns.js';
import type { Ballot, Entry, SheetTitle } from './flow-schema.js';

export interface FlowSheet {
  readonly entries: readonly Entry[];
  /** Undefined where there is one sheet without a name. */
  readonly sheets?: readonly SheetTitle[] | undefined;
  readonly ballot?: Ballot | undefined;
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

/** How many sheets there are. */
export function sheetCount({ sheets }: FlowSheet): number {
  return Math.max(1, sheets?.length ?? 0);
}

/** The place of the sheet that an entry is on; the first where it names none that is there. */
export function sheetOf({ sheets = [] }: FlowSheet, entry: Entry): number {
  return Math.max(
    0,
    sheets.findIndex(({ id }) => id === entry.sheet),
  );
}

/** The flow with the entries of one sheet alone. */
export function onSheet(flow: FlowSheet, at: number): FlowSheet {
  if (sheetCount(flow) === 1) return flow;
  return { ...flow, entries: flow.entries.filter(entry => sheetOf(flow, entry) === at) };
}

/** The rows that hold something, in order. */
export function rowsOf(sheet: FlowSheet): readonly number[] {
  return [...new Set(sheet.entries.map(({ row }) => row))].toSorted((one, other) => one - other);
}

/** The row after the last. */
export function nextRow(sheet: FlowSheet): number {
  return (rowsOf(sheet).at(-1) ?? 0) + 1;
}

/** What was said in a speech in one row, in the order it was written. */
export function entriesAt(sheet: FlowSheet, row: number, speech: string): readonly Entry[] {
  return sheet.entries.filter(entry => entry.row === row && entry.speech === speech);
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
  if (other >= 0) return other;
  return at > 0 ? at - 1 : undefined;
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

/** What an entry says of others: what it answers, and what of its own side it extends. */
export type Arrows = Pick<Entry, 'answers' | 'extends'>;

/** A cell of a sheet; `line` is the one of its row that is meant, from 0. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
  readonly line?: number;
}

/**
 * What an entry written in a cell would answer: what the other side said last in its row before the
 * turn, where there is more of it the one that stands beside it. Where the other side said nothing
 * there since, it extends what its own side said last.
 */
export function nearestArrow(
  format: DebateFormat,
  sheet: FlowSheet,
  { row, column, line = 0 }: CellAt,
): Arrows {
  const turn = turnOf(format, column).filter(at => at <= column);
  const inRow = sheet.entries.filter(entry => entry.row === row);
  const columns = inRow.map(entry => columnOf(format, entry));
  const last = Math.max(...columns.filter(at => at < Math.min(...turn)));
  const lastEntries = inRow.filter((_entry, at) => columns[at] === last);
  const written = columns.filter(at => turn.includes(at)).length;
  const found = lastEntries[Math.min(lastEntries.length - 1, Math.max(line, written))];
  if (!found) return {};
  const stand = format.speeches[column]?.stands;
  const isOwn = stand !== undefined && standOf(format, found) === stand;
  return isOwn ? { extends: [found.id] } : { answers: [found.id] };
}
