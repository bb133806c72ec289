/**
 * What a learner kept: bookmarks, notes, the history of the walk; and what is added to the page of
 * an item.
 */
import { itemAt } from '../map/reference.js';
import type { StanceMap } from '../map/stance-map.js';
import { pieces } from '../text/layout.js';
import { safeLine } from '../text/safe-text.js';
import type { Block, Outline } from '../outline/outline.js';
import { paragraphs, section } from '../pages/sections.js';
import type { Place } from '../outline/place.js';
import { placeTitle } from '../pages/pages.js';
import type { Study } from './profile/profile.js';
import { dateOf } from './profile/day.js';
import { noteWords as words } from './words.js';

/** Of the history, at most so many steps are shown. */
const mostShown = 200;

export function bookmarksOutline(map: StanceMap, study: Study): Outline {
  const rows = study.bookmarks.toReversed().map(({ reference, at }): Block => ({
    kind: 'row',
    to: reference,
    marks: [],
    lead: dateOf(new Date(at)),
    text: titleOf(map, reference),
  }));
  return {
    place: 'bookmarks',
    title: words.bookmarks,
    blocks: section(words.latestFirst, rows, words.noBookmarks),
  };
}

export function notesOutline(map: StanceMap, study: Study): Outline {
  const notes = Object.entries(study.notes).toSorted(([, one], [, other]) =>
    other.at.localeCompare(one.at),
  );
  const blocks = notes.flatMap(([reference]): readonly Block[] => [
    { kind: 'heading', text: titleOf(map, reference) },
    { kind: 'row', to: reference, marks: [], text: reference },
    ...noteBlocks(study, reference),
  ]);
  return {
    place: 'notes',
    title: words.notes,
    blocks: blocks.length > 0 ? blocks : [{ kind: 'text', text: words.noNotes }],
  };
}

/** The steps of the walk by day, the latest first. */
export function historyOutline(map: StanceMap, study: Study): Outline {
  const steps = (study.walked ?? []).toReversed().slice(0, mostShown);
  const days = Map.groupBy(steps, ({ at }) => dateOf(new Date(at)));
  const blocks = [...days].flatMap(([day, list]) =>
    section(
      day,
      list.map(({ place, at }) => ({
        kind: 'row',
        to: place,
        marks: [],
        lead: timeOf(new Date(at)),
        text: titleOf(map, place),
      })),
    ),
  );
  return {
    place: 'history',
    title: words.history,
    blocks: blocks.length > 0 ? blocks : [{ kind: 'text', text: words.noHistory }],
  };
}

/** What stands under the page of an item: one's note on it, and whether it is bookmarked. */
export function underItem(map: StanceMap, study: Study, place: Place): readonly Block[] {
  if (!itemAt(map, place)) return [];
  const bookmark = study.bookmarks.find(({ reference }) => reference === place);
  return [
    ...section(words.yourNote, noteBlocks(study, place)),
    ...section(
      words.yourBookmark,
      bookmark ? [{ kind: 'text', text: words.setOn(dateOf(new Date(bookmark.at))) }] : [],
    ),
  ];
}

function noteBlocks(study: Study, reference: Place): readonly Block[] {
  const note = Object.hasOwn(study.notes, reference) ? study.notes[reference] : undefined;
  if (!note) return [];
  return [
    ...paragraphs(note.text, pieces),
    ...(note.earlier ?? []).flatMap(({ text, at }) =>
      paragraphs(text, pieces, words.alsoOn(dateOf(new Date(at)))),
    ),
  ];
}

function titleOf(map: StanceMap, place: Place): string {
  return safeLine(placeTitle(map, place));
}

function timeOf(at: Date): string {
  return `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`;
}
