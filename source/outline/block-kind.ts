/**
 * A kind of block is one module: what it is made of, its lines on a screen, and its words where
 * there is no screen. `blocks.ts` lists them.
 */
import type { Signs } from './signs.js';
import type { Line } from './spans.js';

/** Where a block is drawn. */
export interface Setting {
  /** Columns of the pane. */
  readonly width: number;
  /** The cell that the cursor is in, from 1; 0 is the line's own label. */
  readonly column: number;
  /** Whether the cursor is on it. */
  readonly selected: boolean;
  /** Whether a second pane shows what the selected line leads to. */
  readonly beside: boolean;
  /** Whether the window has few lines. */
  readonly isShort?: boolean;
  readonly signs: Signs;
}

/** Words on a line of their own, so many columns in. */
export interface SpokenLine {
  readonly text: string;
  readonly indent: number;
}

/** A point of a block that is drawn: its line and column in it, from 0. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

export interface BlockKind<B> {
  /** Its lines, none wider than the pane; where the cursor is on it a bar says so. */
  lines(block: B, setting: Setting): readonly Line[];
  /** How many lines it takes, where that can be told without laying them out. */
  height?(block: B, setting: Setting): number | undefined;
  /** Which of its cells a point of it is in, from 1; 0 is its label. Left out: it has none. */
  cellAt?(block: B, setting: Setting, point: Point): number;
  /** An empty text is an empty line. */
  words(block: B): readonly SpokenLine[];
}

/** Columns that the pointer takes at the start of each line, and the lines under it. */
export const margin = 2;

export function spokenLines(text: string, indent = 0): readonly SpokenLine[] {
  return [{ text, indent }];
}

/** Of cells that stand one under the other, the one that a line is of, from 1. */
export function cellOfLine(cells: readonly (readonly Line[])[], line: number): number {
  let end = 0;
  const found = cells.findIndex(lines => {
    end += lines.length;
    return line < end;
  });
  return found < 0 ? cells.length : found + 1;
}
