/** What is said of a Word file, and what stands in a map that was made of one. */
import { count, plural } from '../text/figures.js';

export const fileWords = {
  title: 'Imported file',
  summary: 'Arguments and cards of a file, not yet put against each other.',
  method:
    'Imported from a Word file. Every card is graded as alleged, a word that nobody has checked ' +
    'here; sides are read from the names of pockets.',
  issue: 'The motion',
  motion: 'The motion of the imported file.',
  maker: 'The imported file',
  short: 'File',
} as const;

/** What of a Word file can't be taken over. */
export type LeftOut = 'picture' | 'footnote' | 'endnote' | 'comment' | 'table' | 'deletion';

const leftOut: Readonly<Record<LeftOut, (figure: number) => string>> = {
  picture: figure => count(figure, 'picture'),
  footnote: figure => count(figure, 'footnote'),
  endnote: figure => count(figure, 'endnote'),
  comment: figure => count(figure, 'comment'),
  table: figure => `${count(figure, 'table')}, whose cells are read as paragraphs`,
  deletion: figure =>
    `${figure} ${plural(figure, { one: 'deletion', other: 'deletions' })} that ` +
    `${plural(figure, { one: 'was', other: 'were' })} tracked`,
};

export const caseLosses = {
  omitted: (what: LeftOut, figure: number): string => leftOut[what](figure),
  longCard: (tag: string, most: number): string =>
    `the card "${tag}" was longer than ${most} words: of what is not read, [...] is left`,
  noBlock: (text: string): string => `under no block: ${text}`,
} as const;
