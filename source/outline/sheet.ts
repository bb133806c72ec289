/** Which columns of a sheet a window shows, how wide, and how many lines a row takes. */
import { padText, wrapLines } from '../text/layout.js';
import { safeLine } from '../text/safe-text.js';
import { margin, type Point, type Setting } from './block-kind.js';
import type { Cell, GridLine, Sheet } from './grid.js';
import type { Signs } from './signs.js';
import { span, type Line } from './spans.js';

/** Columns of a row's own label, with the space after it. */
const sheetLabel = 4;
const narrowest = 26;
/** A column that is kept narrow shows the beginning of its title. */
const narrow = 6;
const mostLines = 3;
/** Of the row that the cursor is in, more can be read. */
const mostLinesHere = 7;
/** Columns of the sign before a cell's text, and of the space after the cell. */
const signColumns = 2;

/** A column that shows: its place in the sheet, and how wide it is, its space included. */
interface SheetColumn {
  readonly at: number;
  readonly wide: number;
}

/** The column that the cursor is in, from 0. */
function columnHere({ beside }: Sheet, column: number): number {
  return Math.max(0, Math.min(beside.length - 1, column - 1));
}

/**
 * The columns to show: the cursor's, the one that belongs beside it, and those before them as far
 * as there is room, else those after. `column` is the cursor's, counted from 1.
 */
function sheetColumns(sheet: Sheet, column: number, width: number): readonly SheetColumn[] {
  const here = columnHere(sheet, column);
  const count = sheet.beside.length;
  const order = [
    here,
    sheet.beside[here],
    ...Array.from({ length: here }, (_one, back) => here - 1 - back),
    ...Array.from({ length: count - here }, (_one, on) => here + on),
  ];
  const isNarrow = (at: number): boolean => at !== here && sheet.narrow?.[at] === true;
  const least = (at: number): number => (isNarrow(at) ? narrow : narrowest);
  const room = width - 2 - sheetLabel;
  const chosen: number[] = [];
  let used = 0;
  for (const at of new Set(order.filter(one => one !== undefined))) {
    if (chosen.length > 0 && used + least(at) > room) break;
    chosen.push(at);
    used += least(at);
  }
  const narrowTotal = narrow * chosen.filter(isNarrow).length;
  const wide = Math.floor((room - narrowTotal) / (chosen.length - narrowTotal / narrow));
  return chosen
    .toSorted((one, other) => one - other)
    .map(at => ({ at, wide: isNarrow(at) ? narrow : wide }));
}

/** A cell's text in lines of its column; under the cursor the whole of it. */
function sheetCell(
  cell: Cell,
  wide: number,
  signs: Pick<Signs, 'answers' | 'extends'>,
  at: 'elsewhere' | 'row' | 'cell',
): readonly string[] {
  const most = at === 'elsewhere' ? mostLines : mostLinesHere;
  const before = [
    ...(cell.answers === undefined ? [] : [`${signs.answers}${cell.answers}`]),
    ...(cell.extends === undefined ? [] : [`${signs.extends}${cell.extends}`]),
  ];
  const shown = (at === 'cell' ? cell.whole : undefined) ?? cell.text ?? '';
  const text = [...before, safeLine(shown)].join(' ');
  const lines = wrapLines(text, wide - signColumns - 1, most);
  if (lines.length <= most) return lines;
  return [
    ...lines.slice(0, most - 1),
    `${(lines[most - 1] ?? '').split(' ').slice(0, -1).join(' ')}...`,
  ];
}

/** Where a cell is, seen from the cursor: under it, or in its row. */
function cellAt(at: number, column: number, here: boolean) {
  if (!here) return 'elsewhere';
  return at === column - 1 ? 'cell' : 'row';
}

/** In a column no wider than this the title begins at its edge. */
const titleIndent = 8;

/**
 * The lines of a row of a sheet: its label and the cells that show, each in lines of its own
 * column. As many as the tallest cell takes.
 */
export function sheetLines(block: GridLine, sheet: Sheet, setting: Setting): readonly Line[] {
  const { width, column, selected, signs } = setting;
  const shown = sheetColumns(sheet, column, width).flatMap(({ at, wide }) => {
    const cell = block.cells[at];
    if (!cell) return [];
    const lines = sheetCell(cell, wide, signs, cellAt(at, column, selected));
    return [{ at, wide, lines, sign: cell.mark?.of === 'flow' ? signs.flow[cell.mark.is] : ' ' }];
  });
  const tallest = Math.max(1, ...shown.map(({ lines }) => lines.length));
  return Array.from({ length: tallest }, (_line, y): Line => {
    const label = padText(y === 0 ? safeLine(block.label) : '', sheetLabel, signs.ellipsis);
    return [
      span(selected && y === 0 ? `${signs.pointer} ` : ' '.repeat(margin), 'strong'),
      span(label, selected ? 'plain' : 'muted'),
      ...shown.flatMap(({ at, wide, lines, sign }) => {
        const words = `${y === 0 ? sign : ' '} ${lines[y] ?? ''}`;
        const role = sign === ' ' ? 'plain' : 'strong';
        const text = padText(words, wide - 1, signs.ellipsis);
        return [span(text, selected && column === at + 1 ? 'focus' : role), span(' ')];
      }),
    ];
  });
}

/** The cell that a point is in; beside the cells, the one that the cursor's column has. */
export function sheetCellAt(
  sheet: Sheet,
  { column, width }: Pick<Setting, 'column' | 'width'>,
  point: Point,
): number {
  let start = margin + sheetLabel;
  for (const { at, wide } of sheetColumns(sheet, column, width)) {
    if (point.column >= start && point.column < start + wide) return at + 1;
    start += wide;
  }
  return column;
}

/** The names of the columns that show; the cursor's stands out. */
export function sheetHead(titles: readonly string[], sheet: Sheet, setting: Setting): Line {
  const { width, column, signs } = setting;
  return [
    span(' '.repeat(margin + sheetLabel)),
    ...sheetColumns(sheet, column, width).map(({ at, wide }) => {
      const title = `${wide > titleIndent ? '  ' : ''}${safeLine(titles[at] ?? '')}`;
      return span(
        `${padText(title, wide - 1, signs.ellipsis)} `,
        column === at + 1 ? 'title' : 'plain',
      );
    }),
  ];
}
