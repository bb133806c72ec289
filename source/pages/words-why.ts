/** What is said of why an argument stands or not, and of what each burden leaves standing. */
import { recordedWords } from '../standing/words.js';
import type { StanceMap } from '../map/stance-map.js';
import { burdens, type Burden } from '../standing/burden.js';
import { burdenWords } from '../standing/words-burden.js';
import { count, plural } from '../text/figures.js';

export const whyWords = {
  title: 'Why, and what would change it',
  crumb: 'Why',
  atBurden: (burden: Burden): string => `burden ${burden}`,
  ifEvidence: (change: 'grant' | 'reject'): string =>
    `if ${change === 'grant' ? 'granted' : 'rejected'}`,
  underBurden: (burden: Burden): string => `Under this burden (${burden})`,
  change: 'What would change it',
  nothingTried: 'Nothing that was tried would change it.',
  nothing: 'No single item of evidence and no other burden would change it.',
  untried: (items: number): string =>
    `${count(items, 'item')} of evidence farther away ` +
    `${plural(items, { one: 'was', other: 'were' })} not tried: ` +
    'the map is too large to try each.',
} as const;

export const burdensWords = {
  title: 'What each burden leaves standing',
  crumb: 'Burdens',
  of: (issue: string): string => `${issue}: what each burden leaves standing`,
  motion: 'Motion',
  order: `Each line says how an argument stands at ${burdens.join(', ')}, in this order.`,
  burden: (burden: Burden, inForce: Burden): string =>
    `${burdenWords(burden)}${burden === inForce ? ' (in force)' : ''}`,
  arguments: (side: string): string => `Arguments ${side}`,
  last: (burden: Burden, map: StanceMap): string =>
    `Answers that stand at ${burden}, and no reply to them that stands is ${recordedWords(map)}`,
  noLast: 'No reply stands here under this burden.',
} as const;
