/** What is said of pages that are written: hand-outs and flow sheets. */
import { alternatives } from '../../command-line/words.js';

export const pageWords = {
  needsFormat: (command: string, formats: readonly string[]) =>
    `${command} needs --to ${alternatives(formats)}.`,
  fillsTerminal: (format: 'html' | 'docx', out: string) =>
    `This would fill the terminal with what a ${readers[format]} reads. ` +
    `Name a file: --out ${out}`,
  notOurs: (out: string, state: 'changed' | 'another' | 'foreign') =>
    `${out}: ${whyNot[state]}. Choose another name, or write over it with --force.`,
  unlikeName: (out: string, format: 'md' | 'html' | 'docx') =>
    `What is in ${out} is ${formatNames[format]}, whatever its name says: --to decides.`,
  wrote: (out: string) => `Wrote ${out}.`,
  wroteHandouts: (out: string, titles: readonly string[]) => `Wrote ${out}: ${titles.join('; ')}.`,
};

const readers = { html: 'browser', docx: 'word processor' };

const formatNames = { md: 'Markdown', html: 'HTML', docx: 'a Word file' };

const whyNot = {
  changed: 'it was changed by hand after it was written',
  another: 'it is the page of another file',
  foreign: 'there is another file of that name',
};
