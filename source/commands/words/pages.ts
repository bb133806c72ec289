/** What is said of pages that are written: hand-outs and flow sheets. */
import { alternatives } from '../../command-line/words.js';

export const pageWords = {
  needsFormat: (command: string, formats: readonly string[]) =>
    `${command} needs --to ${alternatives(formats)}.`,
  fillsTerminal: (format: 'html' | 'docx', out: string) =>
    `This would fill the terminal with what a ${format === 'docx' ? 'word processor' : 'browser'} ` +
    `reads. Name a file: --out ${out}`,
  wrote: (out: string) => `Wrote ${out}.`,
  wroteHandouts: (out: string, titles: readonly string[]) => `Wrote ${out}: ${titles.join('; ')}.`,
};
