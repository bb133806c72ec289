/** What is said of files in the formats of other tools. */
import { alternatives } from '../../command-line/words.js';
import { plural } from '../../text/figures.js';
import { frameworkFormats } from '../../usage/framework-formats.js';

export const interchangeWords = {
  exportNeedsFormat: `Export needs --to ${alternatives(frameworkFormats)}.`,
  importNeedsOut: 'Import needs --out MAP, the file to write the map to.',
  unknownEnding: (file: string) =>
    `${file} does not end in ${alternatives(frameworkFormats.map(format => `.${format}`))}. ` +
    `Name its format with --from ${frameworkFormats.join('|')}.`,
  moreProblems: (file: string, rest: number) =>
    `${file}: ${rest} more ${plural(rest, { one: 'problem is', other: 'problems are' })} not listed`,
  oneOutput: 'Standard output takes one of --out and --report, not both.',
  imported: (losses: string, out: string, command: string) =>
    `${losses}\nWrote ${out}. To open it: ${command}`,
};
