/** What is said of walkthroughs that are checked, written down and recorded. */
import { count } from '../../text/figures.js';

export const playWords = {
  agrees: (name: string, steps: number) => `${name}: ${count(steps, 'step')}, all as expected`,
  disagrees: (name: string) => `${name}: the script and its map do not agree`,
  wrote: (files: readonly string[]) =>
    files.length > 2
      ? `Wrote ${files.length} files, from ${files[0]} to ${files.at(-1)}.`
      : `Wrote ${files.join(' and ')}.`,
  recorded: (steps: number, out: string, command: string) =>
    `Recorded ${count(steps, 'step')} in ${out}. To play it: ${command}`,
  needsTerminal: 'Record needs a terminal to walk on.',
  titleOf: (map: string) => `A walk through ${map}`,
  alreadyThere: (out: string) =>
    `${out}: there is such a file already. Choose another name, or give --force to replace it.`,
  unwritable: (out: string, why: string) => `${out}: it can't be written: ${why}.`,
  noFolder: (folder: string, why: string) => `${folder}: no folder can be made there: ${why}.`,
  anotherFile: (file: string) => `${file}: there is another file of that name; choose another.`,
  pictureTitle: (title: string, step: number, words: string) => `${title}, step ${step}: ${words}`,
};
