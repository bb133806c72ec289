/** Values of a file as a message quotes them: safe, short and on one line. */
import { safeLine } from '../text/safe-text.js';
import { withHidden } from './words-ends.js';

const longestQuote = 60;

/**
 * A value from a file, fit to stand in a message: safe, on one line, in quotes where it is text, at
 * most 60 characters.
 */
export function quoted(value: unknown): string {
  if (typeof value === 'string') {
    const line = safeLine(value);
    const isWhole = line === value.replaceAll(/\s+/g, ' ').trim();
    return `"${shortened(line)}"${isWhole ? '' : withHidden}`;
  }
  if (typeof value === 'number' || typeof value === 'boolean' || value === null)
    return String(value);
  return Array.isArray(value) ? 'a list' : 'an object';
}

/** At most 60 characters of a text, cut between characters. */
export function shortened(text: string): string {
  return text.length <= longestQuote
    ? text
    : `${text
        .slice(0, longestQuote - 1)
        .toWellFormed()
        .replace(/\uFFFD$/, '')}…`;
}
