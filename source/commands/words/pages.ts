/** What is said of pages that are written: hand-outs and flow sheets. */
import { alternatives } from '../../command-line/words.js';

export const pageWords = {
  needsFormat: (command: string, formats: readonly string[]) =>
    `${command} needs --to ${alternatives(formats)}.`,
  fillsTerminal: (format: 'html' | 'docx', out: string) =>
    `This would fill the terminal with what a ${format === 'docx' ? 'word processor' : 'browser'} ` +
    `reads. Name a file: --out ${out}`,
  notOurs: (out: string, state: 'changed' | 'another' | 'foreign') =>
    `${out}: ${whyNot[state]}. Choose another name, or write over it with --force.`,
  wrote: (out: string) => `Wrote ${out}.`,
  wroteHandouts: (out: string, titles: readonly string[]) => `Wrote ${out}: ${titles.join('; ')}.`,
};

const whyNot = {
  changed: 'it was changed by hand after it was written',
  another: 'it is the page of another file',
  foreign: 'there is another file of that name',
};
