/** A sheet of a flow as a landscape page: its type as large as lets it fit. */
import type { Speech } from '../debate/format-schema.js';
import type { Handout, Passage } from '../handout/document.js';
import type { Entry } from './flow-schema.js';
import { rowsElsewhere, speechShort, titleWords } from './flow-words.js';
import { entriesAt, onSheet, rowsOf, sheetCount, type FlowSheet } from './flow.js';
import { paperWords } from './paper-words.js';
import type { PrintedFlow } from './printed.js';

/** Points of the page that a table may take: Letter, which is the narrower one, on its side. */
const room = { width: 700, height: 400 };
/** Sizes of type in points, largest first. */
const sizes = [9, 8.5, 8, 7.5, 7, 6.5, 6, 5.5, 5, 4.5];
/** How wide a letter is, and how high a line, in sizes of the type. */
const letter = { width: 0.48, height: 1.17 };
const padding = { beside: 8, around: 3.5 };

/** The share of the width: questions are noted in few words. */
const shares = { row: 1, speech: 6, questions: 3 };

export function sheetHandouts(printed: PrintedFlow): readonly Handout[] {
  const { flow, title } = printed;
  return Array.from({ length: sheetCount(flow) }, (_sheet, at) => {
    const sheet = onSheet(flow, at);
    const used = printed.debate.speeches.filter(({ id }) =>
      sheet.entries.some(({ speech }) => speech === id),
    );
    const rows = rowsOf(sheet).map(row => rowWords(printed, sheet, used, row));
    const widths = partsOf([shares.row, ...used.map(shareOf)]);
    return {
      id: `sheet-${at + 1}`,
      title: paperWords.sheet(title, flow.sheets?.[at]?.title),
      landscape: { type: typeThatFits(rows, widths) },
      passages: passages(printed, used, rows, widths),
    };
  });
}

/** Each as a part of them all. */
function partsOf(some: readonly number[]): readonly number[] {
  const all = some.reduce((sum, one) => sum + one, 0);
  return some.map(one => one / all);
}

function shareOf({ kind }: Speech): number {
  return kind === 'questions' ? shares.questions : shares.speech;
}

function passages(
  { debate, motion }: PrintedFlow,
  used: readonly Speech[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): readonly Passage[] {
  const motionPassages: readonly Passage[] =
    motion === undefined ? [] : [{ kind: 'text', label: paperWords.motion, words: motion }];
  if (used.length === 0) return [...motionPassages, { kind: 'text', words: paperWords.nothing }];
  return [
    ...motionPassages,
    {
      kind: 'table',
      caption: paperWords.caption(debate.title, debate.sides),
      columns: [paperWords.row, ...used.map(speechShort)],
      shares: widths,
      rows,
    },
    { kind: 'text', words: paperWords.legend },
  ];
}

function rowWords(
  printed: PrintedFlow,
  sheet: FlowSheet,
  used: readonly Speech[],
  row: number,
): readonly string[] {
  return [
    String(row),
    ...used.map(({ id }) =>
      entriesAt(sheet, row, id)
        .map(entry => cellWords(printed, entry))
        .join('; '),
    ),
  ];
}

function cellWords({ map, flow, marks }: PrintedFlow, entry: Entry): string {
  const named = (ids: readonly string[] = []): readonly Entry[] =>
    flow.entries.filter(({ id }) => ids.includes(id));
  const answers = rowsElsewhere(entry, named(entry.answers));
  const extended = rowsElsewhere(entry, named(entry.extends));
  const { dropped, late, isNew } = marks.get(entry.id) ?? {};
  return [
    dropped ? paperWords.marks.dropped : '',
    late ? paperWords.marks.late : '',
    isNew ? paperWords.marks.new : '',
    answers === undefined ? '' : paperWords.answers(answers),
    extended === undefined ? '' : paperWords.extends(extended),
    titleWords(map, entry),
    entry.comment === undefined ? '' : paperWords.comment(entry.comment),
  ].join('');
}

/** The largest type in which the table fits the page; the smallest where none does. */
export function typeThatFits(
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): number {
  const lines = (words: string, column: number, size: number): number => {
    const width = room.width * (widths[column] ?? 1) - padding.beside;
    return Math.max(1, Math.ceil((words.length * letter.width * size) / Math.max(size, width)));
  };
  const height = (row: readonly string[], size: number): number =>
    Math.max(...row.map((words, at) => lines(words, at, size))) * size * letter.height +
    padding.around;
  const fits = (size: number): boolean =>
    rows.reduce((sum, row) => sum + height(row, size), height(['Row'], size)) <= room.height;
  return sizes.find(fits) ?? sizes.at(-1) ?? 0;
}
