/** What is done to a flow, each deed yielding the next. */
import type { DebateFormat } from '../debate/format-schema.js';
import type { Entry } from './flow-schema.js';
import {
  columnOf,
  entryOf,
  nextRow,
  onSheet,
  rowsOf,
  sheetOf,
  standOf,
  type Arrows,
  type FlowSheet,
} from './flow.js';
import { arrowWords } from './sheet-words.js';

/** What is said, in words or by an argument of the map. */
export interface EntryWords {
  readonly text?: string;
  readonly argument?: string;
}

/** Where an entry goes: a new row where none is given, the first sheet where none is. */
interface EntryPlace extends Arrows {
  readonly row?: number;
  readonly sheet?: number;
}

/** Adds an entry. The id it has is told. */
export function withEntry(
  flow: FlowSheet,
  speech: string,
  words: EntryWords,
  { row, sheet: at = 0, answers, extends: extended }: EntryPlace = {},
): { readonly sheet: FlowSheet; readonly id: string } {
  const id = freeId(
    'e',
    flow.entries.map(entry => entry.id),
  );
  const sheet = at > 0 ? flow.sheets?.[at]?.id : undefined;
  const entry: Entry = {
    id,
    speech,
    ...(sheet === undefined ? {} : { sheet }),
    row: row ?? nextRow(onSheet(flow, at)),
    ...words,
    ...(answers === undefined ? {} : { answers }),
    ...(extended === undefined ? {} : { extends: extended }),
  };
  return { sheet: { ...flow, entries: [...flow.entries, entry] }, id };
}

/** The entry in other words; without any, and without an argument of the map, it is taken out. */
export function withEntryText(sheet: FlowSheet, id: string, text: string): FlowSheet {
  const entry = entryOf(sheet, id);
  if (!entry) return sheet;
  const { text: _before, ...rest } = entry;
  if (text.trim() === '' && entry.argument === undefined) return withoutEntry(sheet, id);
  return replaced(sheet, text === '' ? rest : { ...rest, text });
}

/** The sheet without an entry and the arrows to it. */
export function withoutEntry(sheet: FlowSheet, id: string): FlowSheet {
  const without = (ids: readonly string[] | undefined): readonly string[] =>
    (ids ?? []).filter(known => known !== id);
  return {
    ...sheet,
    entries: sheet.entries
      .filter(entry => entry.id !== id)
      .map(entry =>
        withArrows(entry, { answers: without(entry.answers), extends: without(entry.extends) }),
      ),
  };
}

/**
 * An arrow from an entry to what it answers, or to what of its own side it extends: put there, or
 * taken away where it is. A sentence where there can be none.
 */
export function arrow(
  format: DebateFormat,
  sheet: FlowSheet,
  from: string,
  to: string,
): FlowSheet | { readonly problem: string } {
  const [one, other] = [entryOf(sheet, from), entryOf(sheet, to)];
  if (!one || !other) return { problem: arrowWords.needsTwo };
  const stand = standOf(format, one);
  const kind = stand !== undefined && stand === standOf(format, other) ? 'extends' : 'answers';
  const arrows = one[kind] ?? [];
  if (arrows.includes(to))
    return replaced(sheet, withArrows(one, { [kind]: arrows.filter(known => known !== to) }));
  if (from === to) return { problem: arrowWords.itself };
  const [later, earlier] = [columnOf(format, one), columnOf(format, other)];
  if (later < earlier) return { problem: arrowWords.early };
  if (kind === 'extends' && later === earlier) return { problem: arrowWords.sameSpeech };
  return replaced(sheet, withArrows(one, { [kind]: [...arrows, to] }));
}

/** The row of an entry, changed for the one above or below it on its sheet. */
export function withRowMoved(flow: FlowSheet, moved: Entry, by: 1 | -1): FlowSheet {
  const sheet = sheetOf(flow, moved);
  const { row } = moved;
  const rows = rowsOf(onSheet(flow, sheet));
  const other = rows[rows.indexOf(row) + by];
  if (other === undefined) return flow;
  const swapped = new Map([
    [row, other],
    [other, row],
  ]);
  return {
    ...flow,
    entries: flow.entries.map(entry =>
      sheetOf(flow, entry) === sheet
        ? { ...entry, row: swapped.get(entry.row) ?? entry.row }
        : entry,
    ),
  };
}

/** The flow with a comment on an entry; without one where it is empty. */
export function withComment(sheet: FlowSheet, id: string, comment: string): FlowSheet {
  const entry = entryOf(sheet, id);
  if (!entry) return sheet;
  const { comment: _before, ...rest } = entry;
  return replaced(sheet, comment === '' ? rest : { ...rest, comment });
}

/** The title of a sheet, of a new one where there is none yet at that place. */
export function withSheetTitle(
  flow: FlowSheet,
  at: number,
  title: string,
  first: string,
): FlowSheet {
  const sheets = flow.sheets ?? [{ id: 'case', title: first }];
  if (at < sheets.length)
    return {
      ...flow,
      sheets: sheets.map((sheet, place) => (place === at ? { ...sheet, title } : sheet)),
    };
  const id = freeId(
    'sheet-',
    sheets.map(sheet => sheet.id),
  );
  return { ...flow, sheets: [...sheets, { id, title }] };
}

function freeId(prefix: string, known: readonly string[]): string {
  const taken = new Set(known);
  let number = known.length + 1;
  while (taken.has(`${prefix}${number}`)) number++;
  return `${prefix}${number}`;
}

function replaced(sheet: FlowSheet, entry: Entry): FlowSheet {
  return { ...sheet, entries: sheet.entries.map(known => (known.id === entry.id ? entry : known)) };
}

/** An entry with other arrows of the kinds that are given. */
function withArrows(
  entry: Entry,
  arrows: { readonly answers?: readonly string[]; readonly extends?: readonly string[] },
): Entry {
  const { answers: _answers, extends: _extends, ...rest } = entry;
  const answers = arrows.answers ?? entry.answers ?? [];
  const extended = arrows.extends ?? entry.extends ?? [];
  return {
    ...rest,
    ...(answers.length === 0 ? {} : { answers: [...answers] }),
    ...(extended.length === 0 ? {} : { extends: [...extended] }),
  };
}
