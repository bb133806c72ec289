/**
 * Text that is being written for a wing: what is changed where the caret stands. Counted in
 * characters as people count them.
 */
import { graphemes } from '../../text/layout.js';

export interface TextWithCaret {
  readonly text: string;
  /** Characters before the caret. */
  readonly caret: number;
}

export function withInserted({ text, caret }: TextWithCaret, more: string): TextWithCaret {
  const characters = graphemes(text);
  const before = characters.slice(0, caret).join('') + more;
  return { text: before + characters.slice(caret).join(''), caret: graphemes(before).length };
}

/** Without the character before the caret. */
export function withErased({ text, caret }: TextWithCaret): TextWithCaret {
  if (caret === 0) return { text, caret };
  const characters = graphemes(text);
  return {
    text: [...characters.slice(0, caret - 1), ...characters.slice(caret)].join(''),
    caret: caret - 1,
  };
}

/** The caret so many characters on, or back. */
export function across({ text, caret }: TextWithCaret, by: number): TextWithCaret {
  return { text, caret: Math.max(0, Math.min(graphemes(text).length, caret + by)) };
}

/** The caret so many lines down, or up, as far along as it was. */
export function down({ text, caret }: TextWithCaret, by: number): TextWithCaret {
  const lines = linesOf(text);
  const at = lineAt(lines, caret);
  const goal = lines[Math.max(0, Math.min(lines.length - 1, at + by))];
  const column = caret - (lines[at]?.start ?? 0);
  return { text, caret: goal ? goal.start + Math.min(column, goal.length) : caret };
}

/** The caret at the first or the last character of its line. */
export function edge({ text, caret }: TextWithCaret, to: 'first' | 'last'): TextWithCaret {
  const lines = linesOf(text);
  const line = lines[lineAt(lines, caret)];
  return { text, caret: line ? line.start + (to === 'first' ? 0 : line.length) : caret };
}

interface LineSpan {
  readonly start: number;
  readonly length: number;
}

function linesOf(text: string): readonly LineSpan[] {
  let start = 0;
  return text.split('\n').map(line => {
    const length = graphemes(line).length;
    const found = { start, length };
    start += length + 1;
    return found;
  });
}

function lineAt(lines: readonly LineSpan[], caret: number): number {
  return Math.max(
    0,
    lines.findLastIndex(({ start }) => start <= caret),
  );
}
