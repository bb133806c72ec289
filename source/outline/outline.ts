/**
 * An outline: what a screen says, without colour, boxes or width. The screens, `show`, `--plain`
 * and the screen-reader layout all render it, so that nothing is said twice and nothing is said
 * differently.
 */
import { pieces } from '../text/layout.js';
import type { Mark } from './marks.js';
import type { Place } from './place.js';

/** A piece of text of so many characters fits a window of 60x18. */
const readable = 360;

/** An action of the program, as a line carries it: plain data, which the walk understands. */
export interface Run {
  readonly do: string;
  readonly [more: string]: unknown;
}

/** What Enter does on a line: it goes to a place, or it runs an action. */
export type Enter =
  | { readonly to: Place; readonly run?: undefined }
  | { readonly run: Run; readonly to?: undefined };

/** A name by which whoever made a line finds it again, and a script selects it. */
interface Named {
  readonly key?: string;
}

export type Entered = Enter & Named;
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
  /** In a sheet: that it answers something, and in which row where that is another. */
  readonly answers?: string;
}

/**
 * A grid line with this is one of a sheet: its cells are wide and wrapped, and the ones beside the
 * cursor's are chosen.
 */
export interface Sheet {
  /** For each cell, the one to show with it. */
  readonly beside: readonly (number | undefined)[];
}

export type Row = Entered & {
  readonly kind: 'row';
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Who says it, a date, a count: shown before the text. */
  readonly lead?: string;
};

export type GridLine = Entered & {
  readonly kind: 'grid';
  readonly label: string;
  readonly cells: readonly Cell[];
  readonly sheet?: Sheet;
};

export type Block =
  | Row
  | GridLine
  | { readonly kind: 'heading'; readonly text: string }
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly label?: string;
      readonly tone?: 'plain' | 'muted' | 'strong';
    }
  | {
      readonly kind: 'columns';
      readonly label: string;
      readonly titles: readonly string[];
      readonly sheet?: Sheet;
    }
  /**
   * Figures to be read from far: drawn as large as `rows` lines and the window allow; said in
   * words.
   */
  | {
      readonly kind: 'figures';
      readonly figures: string;
      readonly words: string;
      readonly rows: number;
      readonly tone?: 'plain' | 'muted' | 'strong';
    };

export interface Outline {
  readonly place: Place;
  readonly title: string;
  /** Blocks that stay at the top of the screen whatever is scrolled under them. */
  readonly head?: readonly Block[];
  readonly blocks: readonly Block[];
  /** Takes the whole width: no second pane beside it. */
  readonly wide?: true;
}

/** Whether Enter does something on a block: on a row or a grid line, and on no text. */
export function isEntered(block: Block): block is Row | GridLine {
  return block.kind === 'row' || block.kind === 'grid';
}

/** What Enter does on a line, or on the cell of a grid line that the cursor is on, from 1. */
export function enteredAt(line: Row | GridLine, column: number): Entered | undefined {
  return line.kind === 'grid' && column > 0 ? line.cells[column - 1] : line;
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
 * The blocks at which the cursor stops: all where Enter does something, and within a long run of text
 * every further piece, so that text taller than the window can be read by moving through it.
 */
export function cursorStops(blocks: readonly Block[], readable = 240): readonly number[] {
  const stops: number[] = [];
  let run = 0;
  blocks.forEach((block, index) => {
    if (isEntered(block)) {
      stops.push(index);
      run = 0;
    } else if (block.kind === 'text') {
      run += block.text.length + 60;
      if (run > readable) stops.push(index);
    }
  });
  const last = blocks.length - 1;
  if (last >= 0 && stops.at(-1) !== last && blocks[last]?.kind === 'text') stops.push(last);
  return stops;
}
