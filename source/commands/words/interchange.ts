/** What is said of files in the formats of other tools. */
import { alternatives } from '../../command-line/words.js';
import { moreFaults } from '../../map/words-ends.js';
import { count } from '../../text/figures.js';
import { frameworkFormats, importFormats } from '../../usage/framework-formats.js';

export const interchangeWords = {
  exportNeedsFormat: (): string => `Export needs --to ${alternatives(frameworkFormats)}.`,
  importNeedsOut: 'Import needs --out FILE, the file to write to.',
  onlyWordIntoPlan: 'Only a Word file (docx) is read into a plan.',
  sideOfPlan: 'A side is one of a session plan: name it with --plan PLAN.',
  noWordFile: (file: string) => `${file}: this is no Word file (docx), or it is damaged.`,
  noBlocks: (file: string) =>
    `${file}: nothing in it has the heading styles of debaters' files (Heading 3 for a block, ` +
    'Heading 4 for a tag), so there is no argument to read.',
  needsSide: 'The file does not say which side its arguments are of: name it with --side.',
  noSide: (block: string) => `the block "${block}": its pocket names no side`,
  readOfWord: (blocks: number, cards: number) => [count(blocks, 'argument'), count(cards, 'card')],
  unknownEnding: (file: string) =>
    `${file} does not end in ${alternatives(importFormats.map(format => `.${format}`))}. ` +
    `Name its format with --from ${importFormats.join('|')}.`,
  moreProblems: (file: string, rest: number) => `${file}: ${moreFaults(rest)}`,
  oneOutput: 'Standard output takes one of --out and --report, not both.',
  oneFile: (file: string) => `--out and --report both name ${file}: give each a file of its own.`,
  imported: (losses: string, out: string, command: string) =>
    `${losses}\nWrote ${out}. To open it: ${command}`,
};
