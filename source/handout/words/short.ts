/** What the hand-outs of one and two pages say. */
import { count } from '../../text/figures.js';

export const shortTitles = {
  more: 'More',
  saidBefore: 'Said before you',
  unanswered: 'No answer on record',
} as const;

/** A team that speaks after another of its side brings an extension. */
export function caseTitle(isExtension: boolean): string {
  return isExtension ? 'Your extension' : 'Your case';
}

export function saidBefore(names: readonly string[]): string {
  return names.join('; ');
}

export function leftOutWords(more: number): string {
  return more > 0 ? `${more} more in the full hand-out.` : '';
}

export function mustHave(answers: number): string {
  return `${answers === 1 ? 'The answer' : `The ${count(answers, 'answer')}`} you must have`;
}

export const weSay = 'We say';

/** Words with a full stop, where they have none. */
export function ended(words: string): string {
  return /[.!?…]$/.test(words) ? words : `${words}.`;
}

const leaning =
  /^(?:He|She|It|They|His|Her|Its|Their|This|That|These|Those|Such|The same|On (?:his|her|its|their|this|that))\b/;

/** Whether a sentence of a language says of whom it speaks by what stands before it alone. */
export function leansOnWhatIsBefore(sentence: string, language: string): boolean {
  return /^en\b/i.test(language) && leaning.test(sentence);
}

/** Whether a sentence of a caveat says no more than what nobody disputes. */
export function onlyGrants(sentence: string, language: string): boolean {
  return /^en\b/i.test(language) && /\bundisputed\b/.test(sentence);
}

export const pairTable = {
  caption: 'They say, we say',
  columns: ['They say', 'We say'],
} as const;

/** Of a card whose words were set out under an argument before: `(The words stand under 1.)`. */
export function readUnder(name: string): string {
  return name === '' ? '(The words stand above.)' : `(The words stand under ${name}.)`;
}

export const noAnswer = 'No answer on record.';

/** What is said to an argument without contesting it, by name. */
export function canBeSaid(names: readonly string[]): string {
  return names.length === 0 ? '' : `Can be said; does not contest it: ${names.join('; ')}.`;
}

/** An argument that nothing answers, with what can still be said. */
export function unansweredName(name: string, besides: readonly string[]): string {
  return besides.length === 0
    ? name
    : `${name} (can be said, and does not contest it: ${besides.join('; ')})`;
}

/** Of two arguments that answer each other: neither of them says more. */
export function comesDownToWeighing(theirs: string, ours: string): string {
  return `It comes down to weighing ${theirs} against ${ours}.`;
}
