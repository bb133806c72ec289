/**
 * Two rounds as somebody flows them, row by row, and what became of each entry, worked out by hand.
 */

import type { DebateSide } from '../../source/debate/format-schema.js';

/** What a speech says in a row, in the order it is written. */
export interface Said {
  readonly speech: string;
  readonly row: number;
  readonly words: string;
}

export interface HandRound {
  readonly debate: string;
  /** Who speaks first, where a coin decides. */
  readonly first?: DebateSide;
  /** In the order of the speeches, each from the top of the sheet down. */
  readonly said: readonly Said[];
  /** By the words of an entry. */
  readonly marks: Readonly<Record<string, string>>;
}

const said = (speech: string, ...lines: readonly (readonly [number, string])[]) =>
  lines.map(([row, words]) => ({ speech, row, words }));

export const policyByHand: HandRound = {
  debate: 'policy',
  said: [
    ...said('1AC', [1, 'Hegemony deters war'], [2, 'Economy: trade falls'], [3, 'Solvency']),
    ...said('CX 1A', [3, 'Who pays?']),
    ...said('1NC', [1, 'No war: allies hold'], [4, 'Topicality'], [5, 'Politics: bill dies']),
    ...said('1NC', [6, 'Counterplan: states']),
    ...said('2AC', [1, 'Yes war (quote)'], [3, 'Solvency again'], [4, 'We meet'], [4, 'Perm']),
    ...said('2AC', [5, 'No link: L, q, 0 and ?']),
    ...said('2NC', [4, 'You do not meet']),
    ...said('1NR', [2, 'Economy strong'], [4, 'No: perm severs'], [6, 'States still']),
    ...said('1AR', [2, 'Not strong'], [3, 'Solvency, third time'], [5, 'Still no link']),
    ...said('2NR', [5, 'Link: space stops it not'], [6, 'States solve']),
    ...said('2AR', [4, 'Severing is fine'], [6, 'States fail'], [7, ': a new one']),
  ],
  marks: {
    'Hegemony deters war': 'answered in 1NC',
    'Economy: trade falls': 'answered in 1NR',
    // Asked about, and a question counts as an answer.
    Solvency: 'answered in CX 1A',
    'Who pays?': '',
    'No war: allies hold': 'answered in 2AC',
    Topicality: 'answered in 2AC',
    'Politics: bill dies': 'answered in 2AC',
    'Counterplan: states': 'dropped by 2AC, extended in 1NR',
    'Yes war (quote)': 'dropped by 2NC/1NR',
    'Solvency again': 'dropped by 2NC/1NR, extended in 1AR',
    'We meet': 'answered in 2NC',
    Perm: 'answered in 1NR',
    'No link: L, q, 0 and ?': 'dropped by 2NC/1NR, extended in 1AR',
    'You do not meet': 'dropped by 1AR',
    'Economy strong': 'answered in 1AR',
    'No: perm severs': 'dropped by 1AR',
    'States still': 'extended in 2NR',
    'Not strong': 'dropped by 2NR',
    'Solvency, third time': '',
    'Still no link': 'answered in 2NR',
    'Link: space stops it not': 'dropped by 2AR, late',
    'States solve': 'answered in 2AR',
    'Severing is fine': 'late',
    'States fail': 'late',
    ': a new one': 'new',
  },
};

export const forumByHand: HandRound = {
  debate: 'public-forum',
  first: 'against',
  said: [
    ...said('C con', [1, 'Jobs: mills close'], [2, 'Debt grows']),
    ...said('P con', [3, 'Growth of 3 %'], [4, 'Rights']),
    ...said('C reb', [3, 'Growth is slow']),
    ...said('P reb', [1, 'Mills stay open']),
    ...said('C sum', [1, 'Two closed'], [2, 'Debt still grows'], [4, 'No right to it']),
    ...said('P sum', [3, 'Slow is growth']),
    ...said('P fin', [2, 'Debt is fine'], [5, 'And tariffs']),
  ],
  marks: {
    'Jobs: mills close': 'answered in P reb',
    'Debt grows': 'dropped by P reb, extended in C sum',
    'Growth of 3 %': 'answered in C reb',
    Rights: 'dropped by C reb',
    // The first rebuttal is in time to be answered until the summary.
    'Growth is slow': 'answered in P sum',
    'Mills stay open': 'answered in C sum',
    'Two closed': 'dropped by P sum',
    'Debt still grows': '',
    'No right to it': 'dropped by P sum, late',
    'Slow is growth': 'dropped by C fin',
    'Debt is fine': 'late',
    'And tariffs': 'new',
  },
};
