/** What the page of an item of evidence says. */
import type { Standing } from '../standing/standing.js';
import { count } from '../text/figures.js';

export const evidenceWords = {
  assumption: 'Your assumption',
  assumed: (how: string): string => `${how}, whatever its grade`,
  said: 'That it was said',
  isSo: 'That it is so',
  by: 'Asserted by',
  who: (name: string, date: string): string => `${name || 'nobody named'}, ${date}`,
  inWords: (speaker: string): string => `${speaker}, in words`,
  caveat: 'Caveat',
  sources: 'Sources',
  noSource: 'No source in this map.',
  rests: 'What rests on it',
  none: 'Nothing.',
  issues: 'Questions it bears on',
  without: 'What changes without it',
  becomes: (standing: Standing): string => `then ${standing}`,
  nothingFalls: 'Nothing would stand otherwise under this burden.',
  changed: (figure: number): string => `${count(figure, 'argument')}, under this burden`,
  more: (figure: number): string => `and ${count(figure, 'argument')} more`,
} as const;
