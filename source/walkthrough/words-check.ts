/** What is said of a script that does not agree with its map, or with itself. */
import { quoted } from '../map/quoted.js';
import type { Burden } from '../standing/burden.js';

export const stepFault = (step: number, what: string): string => `step ${step}: ${what}`;

/** What is not as the script expects it, when it is played. */
export const unmetWords = {
  noEffect: (action: string, why: string): string =>
    `the action "${action}" does nothing here: ${why}`,
  /** `lines` are no more than `most` where they were not counted on. */
  longNarration: (lines: number, columns: number, { most, easy }: Limits): string =>
    `the narration takes ${lines > most ? `more than ${most}` : lines} lines at ${columns} ` +
    `columns; ${easy} are read with ease`,
  place: (wanted: string, place: string): string =>
    `expected to be at ${wanted}, and is at ${place}`,
  screen: (text: string, place: string, shown: string): string =>
    `expected ${quoted(text)} on the screen, which shows ${place}: ${quoted(shown)}`,
  notInMap: 'not in this map',
  standing: (reference: string, wanted: string, found: FoundStanding): string =>
    `expected ${reference} to be "${wanted}" under the burden "${found.burden}", and it is ` +
    `"${found.standing}"`,
  cited: (reference: string, wanted: string, cited: readonly string[]): string =>
    `expected ${reference} to cite ${wanted}, and it cites ` +
    (cited.length > 0 ? cited.join(', ') : 'nothing'),
  unanswered: (reference: string, answers: readonly string[]): string =>
    `expected ${reference} to be unanswered, and it is answered by ${answers.join(', ')}`,
} as const;

interface Limits {
  readonly most: number;
  readonly easy: number;
}

interface FoundStanding {
  readonly burden: Burden;
  readonly standing: string;
}

/** What may not stand in a script; `near` offers another, or is empty. */
export const scriptFaults = {
  includeAlone: (key: string): string =>
    `a step that includes a file can't have ${quoted(key)} as well`,
  notInScript: (action: unknown, why: string): string =>
    `${quoted(String(action))} has no place in a script: ${why}`,
  noPlace: (place: string, near: string): string =>
    `this map has nothing called ${quoted(place)}${near}`,
  noArgument: (reference: string, near: string): string =>
    `this map has no argument called ${quoted(reference)}${near}`,
  idAlone: (id: string): string => `evidence is named by its id alone here: ${id}`,
} as const;

export const includeFaults = {
  nothing: 'nothing can be included here',
  broken: (file: string, why: string): string => `${quoted(file)} can't be included: ${why}`,
  itself: (file: string): string => `${quoted(file)} includes itself`,
  tooMany: (most: number): string => `at most ${most} files may be, those within others counted`,
} as const;
