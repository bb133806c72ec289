/**
 * The terminal's own cursor in what is written for a screen reader: on the selected row, and at the
 * caret while one types, since a reader reads the line that it is on. Ink leaves it at the end of
 * all, and goes on from there: before it writes again the cursor is back.
 */
import { useApp, useStdout } from 'ink';
import { useEffect, useInsertionEffect, useMemo } from 'react';
import stringWidth from 'string-width';
import type { TextWithCaret } from '../walk/state/writing.js';
import { graphemes, wrapLines } from '../text/layout.js';

/** Hands the terminal over as it was while `meanwhile` lasts, then draws everything anew. */
export type HandOver = (meanwhile: () => void | Promise<void>) => Promise<void>;

/** Where the cursor belongs: by the lines under it, none wider than the window. */
export interface SpokenPlace {
  readonly below: readonly string[];
  readonly column: number;
}

export class SpokenCursor {
  private raised: SpokenPlace | undefined;

  constructor(private readonly stdout: Pick<NodeJS.WritableStream, 'write'>) {}

  /**
   * Puts the cursor where it belongs in what has just been written, in a window of so many rows.
   */
  raise(place: SpokenPlace, rows: number): void {
    if (place.below.length === 0 || place.below.length >= rows) return;
    this.raised = place;
    this.stdout.write(`\u001B[${place.below.length}A\u001B[${place.column + 1}G`);
  }

  /** Puts it back to the end, for whatever is written next. */
  lower(): void {
    if (!this.raised) return;
    const { below } = this.raised;
    this.raised = undefined;
    const column = stringWidth(below.at(-1) ?? '');
    this.stdout.write(`\u001B[${below.length}B\u001B[${column + 1}G`);
  }
}

/**
 * The cursor of a screen that is read aloud. It is put back before each frame, and before the
 * terminal is handed over to something else.
 */
export function useSpokenCursor(
  onHandOver: ((handOver: HandOver) => void) | undefined,
): SpokenCursor {
  const { stdout } = useStdout();
  const { suspendTerminal } = useApp();
  const cursor = useMemo(() => new SpokenCursor(stdout), [stdout]);
  useInsertionEffect(() => {
    cursor.lower();
    return () => cursor.lower();
  });
  useEffect(() => {
    onHandOver?.(meanwhile => {
      cursor.lower();
      return suspendTerminal(meanwhile);
    });
  }, [onHandOver, suspendTerminal, cursor]);
  return cursor;
}

/** Lines as they are written, each of a width that Ink leaves as it is. */
export function wrappedLines(lines: readonly string[], columns: number): readonly string[] {
  return lines.flatMap(line => wrapLines(line, columns - 1));
}

/** What Ink says of a selected row before its words: "list: listitem: (selected)", and a space. */
const roleWidth = 27;

/** The lines of a selected row, with room in the first for what Ink says before it. */
export function selectedLines(words: string, columns: number): readonly string[] {
  const [first = '', ...rest] = wrapLines(`${'x'.repeat(roleWidth - 1)} ${words}`, columns - 1);
  return [first.slice(roleWidth), ...rest];
}

export interface SpokenText extends SpokenPlace {
  readonly lines: readonly string[];
}

/** A text that is being written, behind words that say what it is, with the caret in it. */
export function spokenText(
  words: string,
  { text, caret }: TextWithCaret,
  columns: number,
): SpokenText {
  const before = words + graphemes(text).slice(0, caret).join('');
  // Some sign stands where the caret does, so that a space before it counts.
  const upTo = wrapLines(`${before}|`, columns - 1);
  const lines = wrapLines(words + text, columns - 1);
  return {
    lines: lines.length < upTo.length ? [...lines, ' '] : lines,
    below: lines.slice(upTo.length),
    column: stringWidth(upTo.at(-1) ?? '') - 1,
  };
}
