/** What is said of files of other tools: what in them is no framework, and what was lost. */
import { quoted } from '../map/quoted.js';
import { count } from '../text/figures.js';

/** What can't be read, by the format that it is wrong in. */
export const readFaults = {
  afHeader: (most: number): string =>
    `the first line must be "p af N", N the number of arguments, at most ${most}`,
  afAttack: 'an attack is two numbers',
  apxUncertain: (seen: string): string => `uncertain facts are not read: ${seen}; leave them out`,
  apxOther: (seen: string): string => `expected arg(name). or att(name,name)., found ${seen}`,
  tgfAttack: 'an attack needs two names',
  tgfNoLine: 'there is no line "#" between arguments and attacks; write one',
  /** `near` offers another, or is empty. */
  unknown: (name: string, near: string): string =>
    `no argument of the file is called ${quoted(name)}${near}`,
} as const;

/** What changed on the way, and what was left out. */
export const lossWords = {
  format: (format: string): string => `Format: ${format}`,
  part: (title: string, isEmpty: boolean): string => `${title}: ${isEmpty ? 'nothing' : ''}`,
  read: 'Read',
  changed: 'Changed',
  dropped: 'Left out',
  twice: (line: number, from: string, to: string): string =>
    `line ${line}: the attack of ${from} on ${to} is written twice`,
  bothWays: (from: string, to: string): string =>
    `${from} rebuts ${to}: written as two attacks, one each way`,
  texts: (figure: number): string =>
    `texts, parties, issues, evidence and sources of ${count(figure, 'argument')}`,
  newId: (name: string, id: string): string =>
    `argument ${name} has the id ${id}: its name is no valid id`,
  figures: (figureOfArguments: number, figureOfAttacks: number): readonly string[] => [
    count(figureOfArguments, 'argument'),
    count(figureOfAttacks, 'attack'),
  ],
} as const;
