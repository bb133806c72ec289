/** What the narration bar and the transcript say besides the script's own words. */
import { keyLabel } from '../walk/bindings.js';

export const nothingSaid = '(nothing is said)';
export const byItself = 'by itself';
export const waits = `waits for ${keyLabel(' ')}`;

export const lastStep = 'This is the last step: q ends the walkthrough.';

export function noteLine(note: string): string {
  return `Note: ${note}`;
}

export function chapterLine(chapter: string): string {
  return `== ${chapter} ==`;
}

export function speedWords(speed: number): string {
  return `speed ${speed}`;
}

/** How one comes back to the script; what is being typed is closed first. */
export function wayBack(isTyping: boolean): string {
  const close = isTyping ? `${keyLabel('escape')}, then ` : '';
  return `You left the script: ${close}${keyLabel(' ')} returns`;
}

export const playerWords = {
  first: 'This is the first step.',
  typed: (number: string): string => `${number}${keyLabel('G')} goes to step ${number}.`,
  noStep: (number: string, last: number): string =>
    `There is no step ${number}: the last is ${last}.`,
  runs: `It goes on by itself: ${keyLabel('p')} makes it wait.`,
  waits: `It waits: ${keyLabel('p')} lets it go on by itself.`,
  speed: (speed: number, isRunning: boolean): string =>
    `Speed ${speed}${isRunning ? '' : `, once it goes on by itself: ${keyLabel('p')}`}.`,
} as const;

export const recorderWords = {
  key: 'narrate',
  title: 'What is said at this screen',
  nextHit: `next hit, while ${keyLabel('n')} narrates`,
  noSearch: `Nothing was searched yet: ${keyLabel('/')} searches.`,
  step: (step: number): string => `Recording, step ${step}`,
  into: (file: string): string => `in ${file}`,
  said: (narration: string): string => `said: ${narration}`,
} as const;

export const tourWords = {
  key: 'the three-minute tour',
} as const;
