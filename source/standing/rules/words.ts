/** What the rules that ask what stands say. */
import { quoted } from '../../map/quoted.js';

/** So many arguments of a party are its first. */
export const first = 5;

export const bestEvidenceLateWords = {
  breaks:
    `a party none of whose first ${first} arguments has evidence as good as its best, what rests ` +
    'on a saying aside',
  reason: 'Each side is met in its strongest form, and readers read the first.',
  found: (party: string, late: string): string =>
    `none of the first ${first} arguments of ${quoted(party)} is as well evidenced as ` +
    quoted(late),
} as const;
