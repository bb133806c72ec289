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

export interface Cell {
  readonly to: Place;
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

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly label?: string;
      readonly tone?: 'plain' | 'muted' | 'strong';
    }
  | {
      readonly kind: 'row';
      readonly to: Place;
      readonly text: string;
      readonly marks: readonly Mark[];
      /** Who says it, a date, a count: shown before the text. */
      readonly lead?: string;
    }
  | {
      readonly kind: 'columns';
      readonly label: string;
      readonly titles: readonly string[];
      readonly sheet?: Sheet;
    }
  | {
      readonly kind: 'grid';
      readonly to: Place;
      readonly label: string;
      readonly cells: readonly Cell[];
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

/** A row or a grid line leads somewhere; text does not. */
export function leadsSomewhere(block: Block): block is Extract<Block, { readonly to: Place }> {
  return block.kind === 'row' || block.kind === 'grid';
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
 * The blocks at which the cursor stops: all that lead somewhere, and within a long run of text
 * every further piece, so that text taller than the window can be read by moving through it.
 */
export function cursorStops(blocks: readonly Block[], readable = 240): readonly number[] {
  const stops: number[] = [];
  let run = 0;
  blocks.forEach((block, index) => {
    if (leadsSomewhere(block)) {
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
