/** A text that is being written, as it shows: as much of it as fits, with the caret in sight. */
import stringWidth from 'string-width';
import { graphemes, wrapLines } from '../text/layout.js';
import { safeText } from '../text/safe-text.js';

/** More code units for a cell of the window than any language takes. */
const unitsPerCell = 4;
/** What is drawn where the caret is, for terminals that show no cursor. */
export const caretSign = '_';

interface TextWithCursor {
  readonly text: string;
  /** How many characters stand before the caret. */
  readonly cursor: number;
}

export interface WrittenLines {
  readonly lines: readonly string[];
  /** Where among them the caret is. */
  readonly caret: { readonly line: number; readonly column: number };
}

export function writtenLines(
  { text, cursor }: TextWithCursor,
  width: number,
  height: number,
): WrittenLines {
  const characters = graphemes(text);
  const { before, after } = nearby(
    characters.slice(0, cursor).join(''),
    characters.slice(cursor).join(''),
    width * height * unitsPerCell,
  );
  const lines = wrapLines(safeText(before + caretSign + after), width - 2);
  const caret = caretIn(lines, safeText(before).split(caretSign).length - 1);
  const top = Math.max(0, caret.line - (height - 1));
  return {
    lines: lines.slice(top, top + height),
    caret: { line: caret.line - top, column: caret.column },
  };
}

/** Where the sign of the caret is, behind so many signs that are part of the text. */
function caretIn(lines: readonly string[], signsBefore: number): WrittenLines['caret'] {
  let signs = signsBefore;
  for (const [line, words] of lines.entries()) {
    const parts = words.split(caretSign);
    if (signs < parts.length - 1) {
      const column = stringWidth(parts.slice(0, signs + 1).join(caretSign));
      return { line, column };
    }
    signs -= parts.length - 1;
  }
  return { line: Math.max(0, lines.length - 1), column: 0 };
}

/**
 * What may show of a long text around the caret. It begins at every so many characters, so that
 * typing moves no line breaks before it reaches the next such place.
 */
function nearby(
  before: string,
  after: string,
  room: number,
): { readonly before: string; readonly after: string } {
  const start = Math.max(0, Math.floor(before.length / room) - 1) * room;
  return { before: before.slice(start).toWellFormed(), after: after.slice(0, room).toWellFormed() };
}
