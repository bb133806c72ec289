/** What is said of a session plan: what is wrong in it, and what it is called before it has a name. */
import { quoted } from '../map/quoted.js';

export const untitledPlan = 'Session plan';

/** The party that a coach's own arguments are of. */
export const coachWords = {
  name: 'The coach of this plan',
  short: 'Coach',
  about: 'What a coach adds to a plan. It is not of the map, and nothing of the map rests on it.',
} as const;

/** What an id should name, for `brokenLink`. */
export const wantedWords = {
  ofMap: (kind: 'issue' | 'party' | 'argument'): string => `${kind} of the map`,
  speech: (format: string): string => `speech of this side in ${format}`,
  side: 'side of this plan',
} as const;

export const otherMap = (madeFor: string, map: string): string =>
  `this plan was made for the map ${quoted(madeFor)}, and nothing that is said there is in ` +
  `${quoted(map)}, which it is read with now`;

export const ownFaults = {
  takenId: (id: string): string =>
    `the map has an argument ${quoted(id)}: one of your own needs another id`,
  longCard: (words: number, most: number): string =>
    `this card has ${words} words, and ${most} are as many as one reads`,
} as const;

export const debateFaults = {
  allOf: (ids: readonly string[]): string =>
    `; there are ${ids.join(', ')}, or an object with one of your own`,
  unknown: (name: string, near: string): string =>
    `no debate format is called ${quoted(name)}${near}`,
} as const;

/** `stand` is how a side stands towards the motion: for, or against. */
export const sideFaults = {
  sameStand: (stand: unknown): string =>
    `another side stands ${String(stand)} the motion already; a debate has one side for it and ` +
    'one against',
  none: (stand: string): string => `no side stands ${stand} the motion`,
  noParty: 'this side draws on no party of the map',
  sameArgument: (id: unknown): string => `this side has the argument ${quoted(id)} already`,
  wrongSide: (id: string, side: string, stand: string): string =>
    `${quoted(id)} is an argument ${side} the motion, and this side stands ${stand} it`,
  otherIssue: (id: string, issue: string): string =>
    `${quoted(id)} is on the issue ${quoted(issue)}, not on the motion`,
  undrawnParty: (id: string, party: string): string =>
    `${quoted(id)} is an argument of ${quoted(party)}, on which this side does not draw`,
  twice: (id: string): string => `${quoted(id)} is named twice here`,
} as const;
