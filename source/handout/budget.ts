/**
 * How much room text takes on paper, near enough to choose what is left out: measured in lines of
 * the compact page, the same for A4 and Letter and for what browsers and word processors make of
 * it.
 */
import { runsOf, type Passage, type Words } from './document.js';

/** The lines of a compact page, and the letters of a line, where letters are widest. */
export const linesOfPage = 56;
const lettersOfLine = 108;
/** What a table loses of its width to each column's edges, in letters. */
const lettersOfEdge = 4;

const headingLines = { hat: 2.4, block: 2, tag: 1.7 } as const;
/** The title of a hand-out. */
const pocketLines = 2.6;
const gap = 0.4;

/** The lines that a hand-out takes, its title with it. */
export function linesOfHandout(passages: readonly Passage[]): number {
  return passages.reduce((sum, passage) => sum + passageLines(passage), pocketLines);
}

function passageLines(passage: Passage): number {
  switch (passage.kind) {
    case 'heading':
      return headingLines[passage.level] + Math.ceil(passage.text.length / 80) - 1;
    case 'text':
      return wrapped(lettersIn(passage.words) + (passage.label ?? '').length + 2) + gap;
    case 'cite':
      return wrapped(lettersIn(passage.words), lettersOfLine - 6) + gap;
    case 'list':
      return (
        (passage.lead === undefined ? 0 : 1 + gap) +
        passage.items.reduce<number>(
          (sum, item) => sum + wrapped(lettersIn(item), lettersOfLine - 6) + gap,
          0,
        )
      );
    case 'terms':
      return passage.items.reduce(
        (sum, { term, meaning }) => sum + wrapped(term.length + 2 + lettersIn(meaning)) + gap,
        0,
      );
    case 'table': {
      const shares = columnShares([passage.columns, ...passage.rows], passage.shares);
      const rows = [passage.columns, ...passage.rows].map(row =>
        Math.max(
          ...row.map((cell, at) =>
            wrapped(lettersIn(cell), lettersOfLine * (shares[at] ?? 1) - lettersOfEdge),
          ),
        ),
      );
      return 1.8 + rows.reduce((sum, lines) => sum + lines + gap, 0);
    }
  }
}

/** The part of the width that each column has: as given, or more where its cells are longer. */
export function columnShares(
  rows: readonly (readonly Words[])[],
  given?: readonly number[],
): readonly number[] {
  if (given) return given;
  const weights = (rows[0] ?? []).map((_column, at) =>
    Math.sqrt(Math.max(16, ...rows.map(row => lettersIn(row[at] ?? '')))),
  );
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map(weight => weight / all);
}

function wrapped(letters: number, width = lettersOfLine): number {
  return Math.max(1, Math.ceil(letters / Math.max(8, width)));
}

/** Wide letters, as of Chinese, take the room of two. */
function lettersIn(words: Words): number {
  return runsOf(words).reduce(
    (sum, { text }) =>
      sum + text.length + (text.match(/\p{Script=Han}|\p{Script=Kana}/gu) ?? []).length,
    0,
  );
}

/** The first of some ways to say it that fits the pages; the last where none does. */
export function firstThatFits<T>(
  ways: readonly [T, ...T[]],
  pages: number,
  write: (way: T) => readonly Passage[],
): readonly Passage[] {
  let passages = write(ways[0]);
  for (const way of ways.slice(1)) {
    if (linesOfHandout(passages) <= pages * linesOfPage) break;
    passages = write(way);
  }
  return passages;
}
