/**
 * Which map a learner's notes are about. Two maps may have one id, where both were made from a
 * template, or imported; what was done with the one has no place in the other.
 */
import { isKnownAs, knownMap as mapKnown } from '../../map/known-map.js';
import { itemAt } from '../../map/reference.js';
import type { StanceMap } from '../../map/stance-map.js';
import { studyOf, type MapMarks, type Profile, type Study } from './profile.js';

const markCounts = { items: 64, issues: 16 };

export interface StudyPlace {
  /** The key of the study in the profile: the map's id, or that with a number. */
  readonly key: string;
  /** The title of the other map that has the id, where nothing was done with this one yet. */
  readonly apartFrom?: string;
}

/**
 * Where in a profile the study of a map is. A map of the same id is another where it says nothing
 * that the one known says: ids alone are soon alike, as two maps that begin with `a1` have them.
 */
export function studyPlace(profile: Profile, map: StanceMap): StudyPlace {
  const { id } = map.file;
  for (let number = 1; ; number++) {
    const key = number === 1 ? id : `${id}#${number}`;
    if (!Object.hasOwn(profile.maps, key))
      return number === 1 ? { key } : { key, apartFrom: studyOf(profile, id).known?.title ?? id };
    if (isOf(studyOf(profile, key), map)) return { key };
  }
}

/** What a profile keeps of a map to know it again by. */
export function mapMarks(map: StanceMap): MapMarks {
  const known = mapKnown(map, markCounts);
  return { ...known, marks: [...known.marks] };
}

/** Whether a study knows a map as it is now. */
export function knows({ known }: Study, { title, marks }: MapMarks): boolean {
  return (
    known?.title === title &&
    known.marks.length === marks.length &&
    known.marks.every((mark, at) => mark === marks[at])
  );
}

function isOf(study: Study, map: StanceMap): boolean {
  if (study.known) return isKnownAs(study.known, map);
  // Written by an earlier version: known by what it refers to, where that is anything.
  const references = referencesIn(study);
  return references.length === 0 || references.some(reference => itemAt(map, reference));
}

/** What a study says of items of its map. */
function referencesIn({ visited, notes, bookmarks, stances, cards }: Study): readonly string[] {
  const places = [
    ...Object.keys(visited),
    ...Object.keys(notes),
    ...Object.keys(stances),
    ...bookmarks.map(({ reference }) => reference),
  ].filter(place => place.includes('/'));
  const cardReferences = Object.keys(cards).flatMap(card => {
    const id = card.slice(card.indexOf('/') + 1);
    return [`argument/${id}`, `evidence/${id}`, `position/${id}`];
  });
  return [...places, ...cardReferences];
}
