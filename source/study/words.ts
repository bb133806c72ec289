/** What is said of what a learner keeps: bookmarks, notes, and what was not seen yet. */
import type { Side } from '../map/schema.js';
import { markWords } from '../outline/words-marks.js';
import { safeLine } from '../text/safe-text.js';

/** The pages of study in a word or two. */
export const pageCrumbs = {
  drill: 'Drill',
  bookmarks: 'Bookmarks',
  notes: 'Notes',
  history: 'History',
  progress: 'Progress',
} as const;
export const stanceCrumb = 'Where I stand';

export const noteWords = {
  noSuchItem: (reference: string): string => `This map has nothing called ${reference}.`,
  bookmarked: (title: string): string => `Bookmarked: ${title}`,
  notBookmarked: (title: string): string => `No longer bookmarked: ${title}`,
  noteTitle: (title: string): string => `Your note, saved as you write: ${title}`,
  noteKept: (title: string): string => `Your note is kept: ${title}`,
  bookmarks: 'Bookmarks',
  latestFirst: 'Latest first',
  noBookmarks: 'None yet: m marks the item on the screen, or the one under the cursor.',
  notes: 'Notes',
  noNotes: 'None yet: i writes one on the item on the screen, or on the one under the cursor.',
  history: 'History of the walk',
  noHistory: 'Nothing yet.',
  yourNote: 'Your note',
  yourBookmark: 'Your bookmark',
  setOn: (day: string): string => `Set on ${day}.`,
  alsoOn: (day: string): string => `Also written on ${day}`,
  cardsFoundWrong: (map: string): string => `Cards found wrong: ${map}`,
  foundWrongOn: (day: string): string => `found wrong on ${day}`,
  allSeen: 'You have seen every position and argument of this map.',
  unseen: (issue: string, side: Side | undefined): string =>
    side === undefined
      ? `Not seen yet: a position on ${safeLine(issue)}.`
      : `Not seen yet: the best one left ${markWords({ of: 'side', is: side })}, ` +
        `on ${safeLine(issue)}.`,
} as const;
