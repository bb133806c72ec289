/**
 * How much room a screen has, and which blocks show in it. Pure arithmetic over an outline and a
 * size.
 */
import { wrapLines } from '../text/layout.js';
import { safeLine } from '../text/safe-text.js';
import { figureLines } from './figures.js';
import type { Block, Outline } from './outline.js';
import { sheetLines } from './sheet.js';

/** Lines that the head and the foot of the screen take. */
export const frameLines = 5;
/** At and above this many columns a second pane shows what the cursor is on. */
const twoPaneColumns = 110;
/** A row is a way to a page: of a longer text the page has the rest. */
const mostRowLines = 3;

export interface Viewport {
  /** Columns and lines of the list pane. */
  readonly width: number;
  readonly height: number;
  /** Columns of the second pane, 0 where there is none. */
  readonly side: number;
  /** The cell and the block that the cursor is in, which decide what a sheet shows. */
  readonly column?: number;
  readonly here?: number;
}

export function viewportOf(
  columns: number,
  rows: number,
  { wide, head = [] }: Pick<Outline, 'wide' | 'head'> = {},
  column?: number,
): Viewport {
  const side = columns >= twoPaneColumns && !wide ? Math.floor(columns * 0.45) : 0;
  const width = columns - side - (side > 0 ? 1 : 0);
  return {
    width,
    height: Math.max(1, rows - frameLines - headLines(head, width)),
    side,
    ...(column === undefined ? {} : { column }),
  };
}

/** The lines that the blocks at the top of a page take. */
export function headLines(head: readonly Block[], width: number): number {
  return head.reduce((sum, block) => sum + blockLines(block, width).length, 0);
}

/**
 * The lines of a block's words at a width, the two columns of the cursor left free; at most `most`
 * of them.
 */
export function blockLines(
  block: Block,
  width: number,
  column = 1,
  here = false,
): readonly string[] {
  const inner = Math.max(8, width - 2);
  switch (block.kind) {
    case 'heading': {
      return ['', ...wrapLines(safeLine(block.text), inner, 2).slice(0, 2)];
    }
    case 'text': {
      return wrapLines(textWords(block), inner);
    }
    case 'row': {
      return shortened(wrapLines(rowText(block), inner, mostRowLines), mostRowLines);
    }
    case 'columns': {
      return [''];
    }
    case 'grid': {
      return block.sheet ? sheetLines(block, width, column, here) : [block.label];
    }
    case 'figures': {
      return figureLines(block.figures, inner, block.rows);
    }
  }
}

/** At most `most` lines; where some are left out the last one says so. */
function shortened(lines: readonly string[], most: number): readonly string[] {
  if (lines.length <= most) return lines;
  return [
    ...lines.slice(0, most - 1),
    `${(lines[most - 1] ?? '').split(' ').slice(0, -1).join(' ')}...`,
  ];
}

/** A row's words: mark words first, so that the sign beside them is never alone. */
export function rowText(block: Extract<Block, { readonly kind: 'row' }>): string {
  const lead = block.lead ? `${block.lead}: ` : '';
  const marks = block.marks
    .flatMap(mark => (mark.of === 'stance' || mark.of === 'side' ? [] : [mark.is]))
    .join(', ');
  return safeLine(`${marks ? `[${marks}] ${block.lead ? '- ' : ''}` : ''}${lead}${block.text}`);
}

/**
 * A text's words on one line: a tab or a newline of the map's would move what is drawn beside and
 * below it.
 */
export function textWords(block: Extract<Block, { readonly kind: 'text' }>): string {
  return safeLine(block.label ? `${block.label}: ${block.text}` : block.text);
}

/** The last block (exclusive) that shows whole when `top` is the first. */
export function lastShown(blocks: readonly Block[], top: number, room: Viewport): number {
  let used = 0;
  let index = top;
  while (index < blocks.length) {
    const block = blocks[index];
    if (!block) break;
    used += blockLines(block, room.width, room.column, index === room.here).length;
    if (used > room.height && index > top) break;
    index++;
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
    used += at ? blockLines(at, room.width, room.column, first === room.here).length : 0;
    if (used > room.height) break;
  }
  return Math.min(block, first + 1);
}

/** A heading, or the text at the head of the page, shows with the first row under it. */
function withHeading(blocks: readonly Block[], block: number): number {
  const above = blocks[block - 1];
  return above && (above.kind === 'heading' || above.kind === 'columns') ? block - 1 : block;
}
