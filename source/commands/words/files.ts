/** What is said of files that are read and written. */
import { shownFile } from '../../map/fault.js';

export const fileWords = {
  checkPath: 'Check the path.',
  checkMapPath: 'Check the path, or leave it out for the bundled map.',
  unwritable: (file: string, why: string) => `${file}: it can't be written: ${why}.`,
  overInput: (file: string) =>
    `${file}: the command reads this file, and what it writes would take its place. Choose ` +
    'another name.',
  alreadyThere: (file: string) => `${file}: there is such a file already; choose another name.`,
  noFolder: (file: string) => `${file}: its folder is not there. Make it, or name another.`,
  otherKind: (file: string, what: string, command: string) =>
    `${shownFile(file)}: this is ${what}. To open it: ${command}`,
};
