/** What the rules about exceptions say. */
import { quoted } from '../quoted.js';

/** More would say that the map and the rules do not fit. */
export const mostExceptions = 10;

export const idleWords = {
  breaks: 'an exception that names no rule, or an item that does not break it',
  reason: 'An exception that excuses nothing would excuse what comes next.',
  unbroken: (item: string, rule: string): string =>
    `${quoted(item)} does not break ${quoted(rule)}`,
  noRule: (rule: string): string => `there is no rule ${quoted(rule)}`,
} as const;

export const manyWords = {
  breaks: `more than ${mostExceptions} exceptions`,
  reason: 'Rules that are excepted everywhere are none.',
  found: (length: number): string =>
    `the map makes ${length} exceptions; at most ${mostExceptions} are few`,
} as const;
