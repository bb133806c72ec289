/**
 * How much room a screen has, and which blocks show in it. Pure arithmetic over an outline and a
 * size.
 */
import { heightOf } from './blocks.js';
import { fittedHead } from './head.js';
import { keyLines, mostKeyLines } from './key-lines.js';
import type { Block, Outline } from './outline.js';
import { unicodeSigns } from './signs.js';

/** Lines that the path and the title take, above the blocks at the top of a page. */
export const titleLines = 2;
/** Lines that the head and the foot of the screen take. */
export const frameLines = 4;
/** At and above this many columns a second pane shows what the cursor is on. */
const twoPaneColumns = 110;
/** In a window of fewer lines what can be told in fewer is. */
const shortRows = 30;

export interface Viewport {
  /** Columns and lines of the list pane. */
  readonly width: number;
  readonly height: number;
  /** Columns of the second pane, 0 where there is none. */
  readonly side: number;
  /** The cell that the cursor is in, which decides what a sheet shows. */
  readonly column?: number;
  /** The block that the cursor is on: what is selected may open. */
  readonly here?: number;
  /** Whether the window has few lines. */
  readonly isShort?: boolean;
}

/** Columns of a second pane in a window so wide, 0 where there is no room for one. */
export function sideColumns(columns: number): number {
  return columns >= twoPaneColumns ? Math.floor(columns * 0.45) : 0;
}

export function viewportOf(
  columns: number,
  rows: number,
  outline: Pick<Outline, 'wide' | 'head' | 'keys'> = {},
  column?: number,
): Viewport {
  const side = outline.wide ? 0 : sideColumns(columns);
  const width = columns - side - (side > 0 ? 1 : 0);
  const head = headLines(headIn(outline, columns, rows), columns, rows);
  return {
    width,
    height: Math.max(1, linesInFrame(outline, columns, rows) - head),
    side,
    isShort: rows < shortRows,
    ...(column === undefined ? {} : { column }),
  };
}

/** What of the blocks at the top of a page stays in sight in a window of this size. */
export function headIn(
  outline: Pick<Outline, 'head' | 'keys'>,
  columns: number,
  rows: number,
): readonly Block[] {
  const lines = linesInFrame(outline, columns, rows);
  return fittedHead(outline.head ?? [], lines, blocks => headLines(blocks, columns, rows));
}

/** The lines between the title and the foot. */
function linesInFrame({ keys }: Pick<Outline, 'keys'>, columns: number, rows: number): number {
  // One line of keys is in the frame already.
  const moreLines = keys ? keyLines(keys, columns, mostKeyLines(rows)).length - 1 : 0;
  return rows - frameLines - moreLines;
}

/** The lines that the blocks at the top of a page take. */
export function headLines(head: readonly Block[], columns: number, rows: number): number {
  return headRoom(head, columns, rows).height;
}

/** The room of the blocks at the top of a page: the lines that they take, over all columns. */
export function headRoom(head: readonly Block[], columns: number, rows: number): Viewport {
  const room = { width: columns, height: 0, side: 0, isShort: rows < shortRows };
  return { ...room, height: head.reduce((sum, block) => sum + blockHeight(block, room, false), 0) };
}

/** The lines that a block takes. Signs of any kind are as wide. */
export function blockHeight(block: Block, room: Viewport, selected: boolean): number {
  return heightOf(block, {
    width: room.width,
    column: room.column ?? 1,
    selected,
    beside: room.side > 0,
    isShort: room.isShort === true,
    signs: unicodeSigns,
  });
}

/** The last block (exclusive) that shows whole when `top` is the first. */
export function lastShown(blocks: readonly Block[], top: number, room: Viewport): number {
  let used = 0;
  let index = top;
  while (index < blocks.length) {
    const block = blocks[index];
    if (!block) break;
    used += blockHeight(block, room, index === room.here);
    if (used > room.height && index > top) break;
    index++;
  }
  return index;
}

/** The last block (exclusive) of which anything shows when `top` is the first. */
export function lastBegun(blocks: readonly Block[], top: number, room: Viewport): number {
  let used = 0;
  let index = top;
  for (; index < blocks.length && used < room.height; index++) {
    const block = blocks[index];
    used += block ? blockHeight(block, room, index === room.here) : 0;
  }
  return index;
}

/**
 * The first block to show, so that the block of the cursor shows whole, moving as little as
 * possible from `top`.
 */
export function keepInSight(
  blocks: readonly Block[],
  top: number,
  block: number,
  room: Viewport,
): number {
  const clamped = Math.max(0, Math.min(top, blocks.length - 1));
  if (block < clamped) return withHeading(blocks, block);
  if (block < lastShown(blocks, clamped, room)) return clamped;
  let used = 0;
  let first = block;
  for (; first >= 0; first--) {
    const at = blocks[first];
    used += at ? blockHeight(at, room, first === room.here) : 0;
    if (used > room.height) break;
  }
  return Math.min(block, first + 1);
}

/** A heading, or the text at the head of the page, shows with the first row under it. */
function withHeading(blocks: readonly Block[], block: number): number {
  const above = blocks[block - 1];
  return above && (above.kind === 'heading' || above.kind === 'columns') ? block - 1 : block;
}

/** The block that a line of the list pane shows a part of, and which of its lines that is. */
export function blockAtLine(
  blocks: readonly Block[],
  top: number,
  line: number,
  room: Viewport,
): { readonly block: number; readonly line: number } | undefined {
  if (line < 0 || line >= room.height) return undefined;
  let linesAfter = line;
  for (let index = top; index < blocks.length; index++) {
    const block = blocks[index];
    const height = block ? blockHeight(block, room, index === room.here) : 0;
    if (linesAfter < height) return { block: index, line: linesAfter };
    linesAfter -= height;
  }
  return undefined;
}

/** The line of the list pane at which a block begins when `top` is the first. */
export function lineOfBlock(
  blocks: readonly Block[],
  top: number,
  block: number,
  room: Viewport,
): number {
  return blocks
    .slice(top, block)
    .reduce((sum, one, at) => sum + blockHeight(one, room, top + at === room.here), 0);
}
