/** What is said of a debate format, and of what a round chooses within one, where they don't fit. */
import { quoted } from '../map/quoted.js';

/** What an id should name, for `brokenLink`. */
export const wantedWords = {
  team: 'team of this format',
  speech: 'speech of this format',
  speechOf: (format: string): string => `speech of ${format}`,
} as const;

/** `stand` is how a side stands towards the motion: for, or against. */
export const formatFaults = {
  silent: (stand: string): string => `nobody speaks ${stand} the motion`,
  otherTeam: (team: string, stand: unknown): string =>
    `the team ${quoted(team)} stands ${String(stand)} the motion, and this speech does not`,
  mixedTurn: (turn: string): string =>
    `speeches of both sides are in the turn ${quoted(turn)}: a turn is one side's`,
  lateBell: (at: number, length: number): string =>
    `this bell rings ${at} seconds into a speech of ${length}`,
  longProtected: (length: number): string =>
    `the protected time is longer than the speech, which takes ${length} seconds`,
} as const;

export const choiceFaults = {
  least: (least: number): string =>
    least === 0 ? 'must not be below 0' : `must be at least ${least}`,
  most: (seconds: number): string => `must be at most ${seconds} seconds`,
  /** `first` is the side that always speaks first, where one does. */
  fixedOrder: (format: string, first: string | undefined): string =>
    `in ${format} the ${first === undefined ? 'order is fixed' : `${first} speaks first`}`,
} as const;

/** What a round may choose, for whoever reads the schema. */
export const choiceWords = {
  first: 'the side that speaks first, where the format leaves that to a coin',
  before: 'seconds between the motion and the first speech',
  each: 'seconds that each side may take between speeches',
  grace: 'seconds after its time within which a speech ends; a last bell rings after them',
  lengths: 'seconds of single speeches, by their id',
} as const;
