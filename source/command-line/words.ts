/** What is said of a command line, whichever command it names. */
import { nearest } from '../map/nearest.js';

export interface NumberRange {
  readonly least: number;
  readonly most?: number;
  readonly whole: boolean;
}

export const commandLineWords = {
  tryHelp: 'Try: stancemap --help',
  unknownFlag: (flag: string, flags: readonly string[]) =>
    `There is no flag "${flag}" here.${suggestionOf(flag, flags)}`,
  needsValue: (flag: string) =>
    `${flag} needs a value after it; one that begins with a dash is written ${flag}=VALUE.`,
  needsName: (flag: string, what: string) =>
    `${flag} needs the name of a ${what === 'DIR' ? 'folder' : 'file'}, and was given none.`,
  folderIsNoStream: (flag: string) =>
    `${flag} takes a folder, and "-" is a stream; a folder of that name is ./-`,
  takesNoValue: (flag: string) => `${flag} takes no value.`,
  noSuchValue: (flag: string, values: readonly string[], given: string) =>
    `${flag} takes ${alternatives(values)}, not "${given}".${suggestionOf(given, values)}`,
  noSuchNumber: (flag: string, { least, most, whole }: NumberRange, given: string) =>
    `${flag} takes a ${whole ? 'whole ' : ''}number from ${least}` +
    `${most === undefined ? '' : ` to ${most}`}, not "${given}".`,
  withDefault: (words: string, value: string) => `${words} (${value} where nothing is said)`,
  unknownCommand: (name: string, commands: readonly string[]) =>
    `"${name}" is no command.${suggestionOf(name, commands)}`,
  mapsAreNamed: (name: string) => `A map is named with its ending, or with a slash: ./${name}`,
  unwritableOutput: (why: string) => `Standard output can't be written: ${why}.`,
  unsaved: (what: string, file: string) =>
    `The ${what} could not be saved in ${file}; it follows here, so that nothing is lost.`,
  ourBug: (what: string) =>
    `stancemap stopped because of a fault of its own.\n${what}\nPlease report it in the ` +
    'issue tracker of the project, with what you did before.',
};

/** `md, html or docx`: British English joins without a comma before the last. */
export function alternatives(values: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(values);
}

/** ` Did you mean "show"?` after a sentence, or nothing where no choice is near. */
export function suggestionOf(given: string, choices: readonly string[]): string {
  const [near] = nearest(given, choices, 1);
  return near === undefined ? '' : ` Did you mean "${near}"?`;
}
