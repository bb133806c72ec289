/** The names of months as a language writes them. */
import { isLanguageTag, primaryOf } from './language-tag.js';

/** Written out, since a calendar of the platform takes longer to make than a map to check. */
const english: readonly (readonly string[])[] = [
  ['January'],
  ['February'],
  ['March'],
  ['April'],
  ['May'],
  ['June'],
  ['July'],
  ['August'],
  ['September'],
  ['October'],
  ['November'],
  ['December'],
];

/**
 * The names of each month, January first: by itself, and as it stands in a date. English ones for
 * a text that is no language tag.
 */
export function monthNames(language: string): readonly (readonly string[])[] {
  if (!isLanguageTag(language) || primaryOf(language) === 'en') return english;
  const calendar = { calendar: 'gregory', timeZone: 'UTC' } as const;
  const alone = new Intl.DateTimeFormat(language, { ...calendar, month: 'long' });
  const dated = new Intl.DateTimeFormat(language, { ...calendar, month: 'long', day: 'numeric' });
  return Array.from({ length: 12 }, (_month, at) => {
    const day = new Date(Date.UTC(2024, at, 1));
    const inDate = dated.formatToParts(day).find(({ type }) => type === 'month')?.value;
    return [...new Set([alone.format(day), inDate ?? ''])];
  });
}
