/** Which columns of a sheet a window shows, how wide, and how many lines a row takes. */
import { wrapLines } from '../text/layout.js';
import { safeLine } from '../text/safe-text.js';
import type { Block } from './outline.js';

type SheetLine = Extract<Block, { readonly kind: 'grid' }>;

/** Columns of a row's own label, with the space after it. */
export const sheetLabel = 4;
const narrowest = 26;
const mostLines = 3;
/** Of the row that the cursor is in, more can be read. */
const mostLinesHere = 7;
/** Columns of the sign before a cell's text, and of the space after the cell. */
const signs = 2;

/** How many columns fit, at least one. */
function sheetFitting(width: number): number {
  return Math.max(1, Math.floor((width - 2 - sheetLabel) / narrowest));
}

/** How wide a column is, its space included. */
export function sheetColumn(width: number, count: number): number {
  return Math.floor((width - 2 - sheetLabel) / Math.max(1, Math.min(count, sheetFitting(width))));
}

/**
 * The columns to show: the cursor's, the one that belongs beside it, and those before them as far
 * as there is room, else those after.
 */
export function sheetShown(
  beside: readonly (number | undefined)[],
  at: number,
  width: number,
): readonly number[] {
  const count = beside.length;
  const here = Math.max(0, Math.min(count - 1, at));
  const order = [
    here,
    beside[here],
    ...Array.from({ length: here }, (_one, back) => here - 1 - back),
    ...Array.from({ length: count - here }, (_one, on) => here + on),
  ];
  const chosen = [...new Set(order.filter(one => one !== undefined))].slice(0, sheetFitting(width));
  return chosen.toSorted((one, other) => one - other);
}

/** A cell's text in lines of its column. */
export function sheetCell(
  cell: SheetLine['cells'][number],
  width: number,
  count: number,
  arrow: string,
  here: boolean,
): readonly string[] {
  const most = here ? mostLinesHere : mostLines;
  const text = `${cell.answers === undefined ? '' : `${arrow}${cell.answers} `}${safeLine(cell.text ?? '')}`;
  const lines = wrapLines(text, sheetColumn(width, count) - signs - 1, most);
  if (lines.length <= most) return lines;
  return [
    ...lines.slice(0, most - 1),
    `${(lines[most - 1] ?? '').split(' ').slice(0, -1).join(' ')}...`,
  ];
}

/**
 * As many lines as the tallest cell takes that shows when the cursor is in a column, counted from
 * 1.
 */
export function sheetLines(
  { cells, sheet }: SheetLine,
  width: number,
  column: number,
  here: boolean,
): readonly string[] {
  const shown = sheet ? sheetShown(sheet.beside, column - 1, width) : [];
  const tallest = Math.max(
    1,
    ...shown
      .flatMap(at => cells[at] ?? [])
      .map(cell => sheetCell(cell, width, cells.length, '<', here).length),
  );
  return Array.from({ length: tallest }, () => '');
}
