/** What a burden asks for, in words. */
import type { Burden } from './burden.js';

const words: Record<Burden, string> = {
  word: 'anything not refuted',
  report: 'one credible source or better',
  corroboration: 'several independent sources or better',
  record: 'undisputed, a court finding or an official record',
};
const lowestGrades: Record<Burden, string> = {
  word: 'anything not refuted',
  report: 'reported',
  corroboration: 'corroborated',
  record: 'established',
};

/** What a burden asks for, in words: "one credible source or better". */
export function burdenMeaning(burden: Burden): string {
  return words[burden];
}

/** A burden and what it asks for, in words: "report: one credible source or better". */
export function burdenWords(burden: Burden): string {
  return `${burden}: ${words[burden]}`;
}

/** A burden and the lowest grade that reaches it: "record (established)". */
export function burdenAsks(burden: Burden): string {
  return `${burden} (${lowestGrades[burden]})`;
}
