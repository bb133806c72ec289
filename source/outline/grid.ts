/**
 * A line of a grid: a label and cells beside it, each of which leads somewhere. With a sheet its
 * cells are wide and wrapped; else the cell under the cursor is told in full under the line.
 */
import { padText, wrapLines } from '../text/layout.js';
import { safeLine } from '../text/safe-text.js';
import { leadsTo, type Entered } from './enter.js';
import type { Mark } from './marks.js';
import { sheetCellAt, sheetLines } from './sheet.js';
import { span, type Line, type Role } from './spans.js';
import { margin, type BlockKind, type Point, type Setting } from './block-kind.js';
import { firstLines } from './text-block.js';

export type Cell = Entered & CellWords;

interface CellWords {
  readonly mark?: Mark;
  /** At most eight columns beside the mark. */
  readonly brief: string;
  /** The cell in full words. */
  readonly words: string;
  /** The same in at most 60 columns, for a small window. */
  readonly inShort: string;
  /** The title of its column, which the head of the grid may show cut: told with the words. */
  readonly under?: string;
  /** What a cell of a sheet shows, wrapped. */
  readonly text?: string;
  /** What it shows under the cursor, where that is more. */
  readonly whole?: string;
  /** In a sheet: that it answers something, and in which row where that is another. */
  readonly answers?: string;
  /** In a sheet: the same of what it extends. */
  readonly extends?: string;
}

/**
 * A grid line with this is one of a sheet: its cells are wide and wrapped, and the ones beside the
 * cursor's are chosen.
 */
export interface Sheet {
  /** For each cell, the one to show with it. */
  readonly beside: readonly (number | undefined)[];
  /** Columns that hold nothing, and are kept narrow until the cursor is in them. */
  readonly narrow?: readonly boolean[];
}

export type GridLine = Entered & {
  readonly kind: 'grid';
  readonly label: string;
  readonly cells: readonly Cell[];
  readonly sheet?: Sheet;
  /** What the line says as a whole, told under it where the cursor is on its label. */
  readonly about?: string;
};

const mostLinesBelow = 4;

export const labelWidth = (width: number): number => (width >= 100 ? 20 : 15);
export const cellWidth = (width: number, cells: number): number =>
  Math.max(9, Math.min(24, Math.floor((width - 1 - labelWidth(width)) / Math.max(1, cells))));

/**
 * The cells of a grid line that fit, with their places in it: from the first, or so far along that
 * the cursor's shows.
 */
export function shownCells<T>(
  cells: readonly T[],
  column: number,
  width: number,
): readonly (readonly [cell: T, at: number])[] {
  const fitting = Math.max(
    1,
    Math.floor((width - 1 - labelWidth(width)) / cellWidth(width, cells.length)),
  );
  const first = Math.max(0, Math.min(column, cells.length) - fitting);
  return cells.map((cell, at) => [cell, at] as const).slice(first, first + fitting);
}

export const grid: BlockKind<GridLine> = {
  lines: (block, setting) => {
    if (block.sheet) return sheetLines(block, block.sheet, setting);
    return [cellsLine(block, setting), ...linesBelow(block, setting)];
  },
  height: ({ sheet }, { selected }) => (selected || sheet ? undefined : 1),
  cellAt: (block, setting, point) =>
    block.sheet ? sheetCellAt(block.sheet, setting, point) : gridCellAt(block, setting, point),
  words: block => [
    { text: safeLine(`- ${block.label}${leadsTo(block)}`), indent: 2 },
    ...block.cells
      .filter(cell => !block.sheet || cell.words !== '')
      .map(cell => ({ text: safeLine(cellText(cell)), indent: 6 })),
  ],
};

function cellsLine(block: GridLine, { width, column, selected, signs }: Setting): Line {
  const wide = cellWidth(width, block.cells.length);
  const role = (at: number): Role => (selected && column === at ? 'focus' : 'plain');
  return [
    span(selected ? `${signs.pointer} ` : ' '.repeat(margin), selected ? 'strong' : 'plain'),
    span(
      padText(safeLine(block.label), labelWidth(width) - 1, signs.ellipsis),
      selected && column === 0 ? 'focus' : 'strong',
    ),
    ...shownCells(block.cells, column, width).flatMap(([cell, at]) => [
      span(' '),
      span(padText(cell.brief, wide - 1, signs.ellipsis), role(at + 1)),
    ]),
  ];
}

/** What stands under the cells is said of the one that the cursor is in. */
function gridCellAt({ cells }: GridLine, { width, column }: Setting, point: Point): number {
  if (point.line > 0) return column;
  const along = point.column - margin - labelWidth(width) + 1;
  const shown = shownCells(cells, column, width);
  const found = shown[Math.floor(along / cellWidth(width, cells.length))];
  return found ? found[1] + 1 : 0;
}

function linesBelow(block: GridLine, { width, column, selected }: Setting): readonly Line[] {
  if (!selected) return [];
  const cell = block.cells[column - 1];
  const words = cell ? `${cell.under ?? ''}${cell.under ? ': ' : ''}${cell.words}` : block.about;
  if (words === undefined || words === '') return [];
  const inner = Math.max(8, width - 2 * margin);
  return firstLines(wrapLines(safeLine(words), inner, mostLinesBelow), mostLinesBelow).map(line => [
    span(' '.repeat(2 * margin)),
    span(line),
  ]);
}

function cellText(cell: Cell): string {
  if (cell.under !== undefined) return `${cell.under}: ${cell.words}${leadsTo(cell)}`;
  return cell.to === undefined ? cell.words : `${cell.to}: ${cell.words}`;
}
