/** What a step of a script does, in words, and why some actions have no place in one. */
import type { Burden } from '../../standing/burden.js';

export const stepWords = {
  burden: (set: Burden): string => `the burden ${set}`,
  compared: (parties: readonly string[]): string => `${parties.join(' and ')} compared`,
  dial: (by: number): string => (by > 0 ? 'a higher burden' : 'a lower burden'),
  filter: 'a filter',
  fold: (row: string): string => `${row} unfolded or folded`,
  granted: (evidence: string): string => `${evidence} granted`,
  rejected: (evidence: string): string => `${evidence} rejected`,
  released: (evidence: string): string => `${evidence} left to its grade`,
  releasedAll: 'no assumptions',
  hit: 'another hit',
  home: 'the overview',
  order: (set: string | undefined): string =>
    set === undefined ? 'another order' : `ordered by ${set}`,
  question: (number: number): string => `question ${number}`,
  search: (text: string): string => `a search for "${text}"`,
  selected: (what: string): string => `${what} selected`,
  way: (to: string): string => `along the clash, ${to}`,
  why: 'why the argument stands or not',
} as const;

export const notInScript = {
  choose: "what is chosen is a person's own",
  pick: "what is picked is a person's own",
  write: "what is written is a person's own",
  point: 'select names the row or cell',
  quit: 'it ends after its last step',
  resize: 'its size is set once, by "size"',
  wing: 'what it does depends on who plays it',
} as const;
