/** What the rules about titles say. */
import { quoted } from '../quoted.js';

/** A title takes one line of a list at 80 columns, with what stands beside it. */
export const widestTitle = 60;

export const longTitleWords = {
  breaks: `a title of an argument or an item of evidence wider than ${widestTitle} columns`,
  reason: 'A title is read in a row of a list.',
  found: (columns: number): string =>
    `the title is ${columns} columns wide; at most ${widestTitle} fit`,
} as const;

export const doubledTitleWords = {
  breaks: 'a title that an argument, or an item of evidence, shares with another',
  reason: 'Who reads a list tells its items apart by their titles.',
  found: (item: string, title: string): string => `has the title of ${item}: ${quoted(title)}`,
} as const;

export const namedTitleWords = {
  breaks: "an argument's title with a party's name in it",
  reason: 'A title is a clause that can be disputed; who says it stands beside it.',
  found: (name: string): string => `the title names a party: ${quoted(name)}`,
} as const;
