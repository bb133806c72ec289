/**
 * Blanks look alike in every style that draws nothing on them, and each change of style is written
 * to the terminal whenever something behind it changes in its line.
 */
import { span, type Line, type Role } from '../outline/spans.js';
import { styleOf, type Theme } from './theme.js';

/**
 * The same line with fewer changes of style: blanks between two pieces have the style of the one
 * behind them, those at either end of the line have none.
 */
export function withQuietBlanks(line: Line, theme: Theme): Line {
  const first = line.findIndex(piece => wordsIn(piece, theme) !== '');
  let behind: Role = 'plain';
  const reversed = line.toReversed().flatMap((piece, at) => {
    const { text, role } = piece;
    const words = wordsIn(piece, theme);
    const isBeforeAll = line.length - 1 - at < first;
    const blanks = span(text.slice(words.length), isBeforeAll ? 'plain' : behind);
    if (words === '') return [blanks];
    behind = drawsOnBlanks(role, theme) ? 'plain' : role;
    return [blanks, span(words, role)];
  });
  return reversed.filter(({ text }) => text !== '').toReversed();
}

function drawsOnBlanks(role: Role, theme: Theme): boolean {
  const { inverse, underline } = styleOf(theme, role);
  return inverse === true || underline === true;
}

/** A piece without the blanks at its end, where those show nothing. */
function wordsIn({ text, role }: Line[number], theme: Theme): string {
  return drawsOnBlanks(role, theme) ? text : text.trimEnd();
}
