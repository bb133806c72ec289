/**
 * An outline: what a screen says, without colour, boxes or width. The screens, `show`, `--plain`
 * and the screen-reader layout all render it, so that nothing is said twice and nothing is said
 * differently.
 */
import { pieces } from '../text/layout.js';
import type { BoxBlock } from './box.js';
import type { ColumnsBlock } from './columns.js';
import type { FiguresBlock } from './large-figures.js';
import type { Cell, GridLine } from './grid.js';
import type { Heading } from './heading.js';
import type { ShownKey } from './key-lines.js';
import { halfEntries, isStacked, type PairBlock } from './pair.js';
import type { Row } from './row.js';
import type { Legend } from './legend.js';
import type { TextBlock } from './text-block.js';
import type { Entered } from './enter.js';
import { areRows, nodeEntries, type NodesBlock } from './nodes.js';
import type { Place } from './place.js';

export type { Cell, GridLine, Row };
export type { Enter, Entered, Run } from './enter.js';
export type { Sheet } from './grid.js';

/** A piece of text of so many characters fits a window of 60x18. */
const readable = 360;

/** What there is of each kind of block; what each looks like and says is in `blocks/`. */
export interface BlockKinds {
  readonly row: Row;
  readonly grid: GridLine;
  readonly pair: PairBlock;
  readonly nodes: NodesBlock;
  readonly heading: Heading;
  readonly text: TextBlock;
  readonly legend: Legend;
  readonly columns: ColumnsBlock;
  readonly figures: FiguresBlock;
  readonly box: BoxBlock;
}

/** A block; with a kind, one of that kind. */
export type Block<K extends keyof BlockKinds = keyof BlockKinds> = {
  [P in K]: {
    readonly kind: P;
    /** It is not drawn in a window of few lines, where others stand for it. */
    readonly tall?: true;
  } & BlockKinds[P];
}[K];

/** Where the arrows lead from a page that is one step of a walk; the page says what is missing. */
export interface Ways {
  readonly left?: Place;
  readonly right?: Place;
  readonly previous?: Place;
  readonly next?: Place;
}

export interface Outline {
  readonly place: Place;
  readonly title: string;
  /** Blocks that stay at the top of the screen whatever is scrolled under them. */
  readonly head?: readonly Block[];
  readonly blocks: readonly Block[];
  /** Takes the whole width: no second pane beside it. */
  readonly wide?: true;
  readonly ways?: Ways;
  /** Rows of it unfold. */
  readonly folds?: true;
  /** It is a list, in which a row is found by its words. */
  readonly lists?: true;
  /** One line at the foot of the screen, where nothing else is said there. */
  readonly foot?: string;
  /** All keys of the page, where they stand at its foot: the most useful first, the rest last. */
  readonly keys?: readonly ShownKey[];
}

/** A line that the cursor can stop at because something opens there. */
export type EnteredBlock = Row | GridLine | PairBlock | NodesBlock;

const enteredKinds: readonly Block['kind'][] = ['row', 'grid', 'pair', 'nodes'];

/** Whether Enter does something on a block: on a row or a line of cells, and on no text. */
export function isEntered(block: Block): block is Block<'row' | 'grid' | 'pair' | 'nodes'> {
  return enteredKinds.includes(block.kind);
}

/** The cells of a line, each of which leads somewhere. */
export function cellsOf(block: Block | undefined): readonly Entered[] {
  if (block?.kind === 'grid') return block.cells;
  if (block?.kind === 'nodes') return nodeEntries(block);
  return block?.kind === 'pair' ? halfEntries(block) : [];
}

/**
 * How many cells of a line stand one under the other at a width; 0 where they stand side by side.
 */
export function stackedCells(block: Block | undefined, width: number): number {
  const stacks =
    (block?.kind === 'pair' && isStacked(width)) ||
    (block?.kind === 'nodes' && areRows(block, width));
  return stacks ? cellsOf(block).length : 0;
}

/** What Enter does on a line, or on the cell of it that the cursor is on, from 1. */
export function enteredAt(line: EnteredBlock, column: number): Entered | undefined {
  if (line.kind === 'row') return line;
  const cells = cellsOf(line);
  if (line.kind === 'grid') return column > 0 ? cells[column - 1] : line;
  return cells[column - 1] ?? cells[0];
}

/**
 * The blocks with every long text in pieces that each fit a small window, so that none is too tall
 * to be read through. The very same where none is long.
 */
export function inPieces(blocks: readonly Block[]): readonly Block[] {
  const long = (block: Block): boolean => block.kind === 'text' && block.text.length > readable;
  if (!blocks.some(long)) return blocks;
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind !== 'text' || !long(block)) return [block];
    const { label: _first, ...rest } = block;
    return pieces(block.text, readable).map((text, at) =>
      at === 0 ? { ...block, text } : { ...rest, text },
    );
  });
}

/**
 * The blocks at which the cursor stops: all where Enter does something, and within a long run of
 * text every further piece, so that text taller than the window can be read by moving through it.
 */
export function cursorStops(blocks: readonly Block[], readable = 240): readonly number[] {
  const stops: number[] = [];
  let run = 0;
  blocks.forEach((block, index) => {
    if (isEntered(block)) {
      stops.push(index);
      run = 0;
    } else if (block.kind === 'text' || block.kind === 'box') {
      run += block.text.length + 60;
      if (run > readable) stops.push(index);
    }
  });
  const last = blocks.length - 1;
  if (last >= 0 && stops.at(-1) !== last && blocks[last]?.kind === 'text') stops.push(last);
  return stops;
}
