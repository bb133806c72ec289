/** What the page of unanswered arguments says. */
import type { Side } from '../map/schema.js';
import type { UnansweredArgument } from '../standing/unanswered.js';
import { sideNames } from './words.js';

const because: Readonly<Record<UnansweredArgument['because'], string>> = {
  nothing: '',
  'talked-past': 'talked past',
  'only-defeated': 'only defeated',
};

export const unansweredWords = {
  title: 'Unanswered',
  heading: (issue: string, side: Side): string => `${issue}, ${sideNames[side].toLowerCase()}`,
  what: (recorded: string): string =>
    `Arguments to which no answer is ${recorded}, or only what is defeated or talks past them.`,
  because,
  /** Columns of the longest of these. */
  columns: 13,
  none: 'Every argument in this view is answered.',
} as const;
