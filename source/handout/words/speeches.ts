/** What a hand-out says of the speeches of its own seat. */
import { clockFigures } from '../../text/figures.js';

export const speechTable = {
  caption: 'The round',
  columns: ['Speech', 'Time', 'What you do'],
  theirs: '',
} as const;

const numbers = (names: readonly string[]): string => names.join(', ');

export const speechRoles = {
  opens: (names: readonly string[]): string =>
    names.length === 0 ? 'set out the case' : `set out ${numbers(names)}`,
  extension: (names: readonly string[]): string =>
    names.length === 0 ? 'extend the case' : `extension: ${numbers(names)}; then answers`,
  answers: (names: readonly string[]): string =>
    names.length === 0 ? 'answers' : `${numbers(names)}, and answers`,
  rebuilds: 'answer their case and rebuild yours; no new contentions',
  closes: 'answers, then sum up; no new contentions',
  sumsUp: 'sum up; nothing new',
  whip: 'whip: sum up the debate; answers, but no new argument',
  asks: 'you ask',
} as const;

export const roundLabel = 'The round';

/** `Prime Minister 7:00 (set out 1, 2)`. */
export function speechInLine(title: string, time: string, does: string | undefined): string {
  return does === undefined ? `${title} ${time}` : `${title} ${time} (${does})`;
}

interface SpokenTime {
  readonly caseSeconds: number;
  readonly available: number;
  readonly wordsPerMinute: number;
}

/** How long the case takes as it is set out here, and how long there is for it. */
export function spokenTime({ caseSeconds, available, wordsPerMinute }: SpokenTime): string {
  return (
    `${clockFigures(caseSeconds)} read aloud at ${wordsPerMinute} words a minute, of ` +
    `${clockFigures(available)} in which you argue`
  );
}
