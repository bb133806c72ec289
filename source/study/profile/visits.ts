/** What a learner has seen, and when. A day is the learner's own, from midnight to midnight. */
import type { StanceMap } from '../../map/stance-map.js';
import type { Place } from '../../outline/place.js';
import type { Study } from './profile.js';

export function dayOf(now: Date): string {
  const padded = (figure: number, digits: number): string => String(figure).padStart(digits, '0');
  return [
    padded(now.getFullYear(), 4),
    padded(now.getMonth() + 1, 2),
    padded(now.getDate(), 2),
  ].join('-');
}

export function hasSeen(study: Study, place: Place): boolean {
  return Object.hasOwn(study.visited, place);
}

/** The study after a place was looked at. The same one where it was seen this day already. */
export function withVisit(study: Study, place: Place, now: Date): Study {
  const day = dayOf(now);
  const days = hasSeen(study, place) ? (study.visited[place] ?? []) : [];
  return days.includes(day)
    ? study
    : { ...study, visited: { ...study.visited, [place]: [...days, day] } };
}

/** What there is to see of an issue or a party: its arguments and positions. */
export function placesOf(
  map: StanceMap,
  of: { readonly issue?: string; readonly party?: string },
): readonly Place[] {
  const fits = (item: { readonly issue: string; readonly party?: string | undefined }): boolean =>
    (of.issue === undefined || item.issue === of.issue) &&
    (of.party === undefined || item.party === of.party);
  return [
    ...map.positions.filter(fits).map(({ party, issue }) => `position/${party}/${issue}`),
    ...map.arguments.filter(fits).map(({ id }) => `argument/${id}`),
  ];
}

/**
 * Something not seen yet: of the issue that was seen least, so that no side of the dispute is left
 * out; undefined when all is seen.
 */
export function firstUnseen(map: StanceMap, study: Study): Place | undefined {
  const shares = map.issues.map(({ id }) => {
    const places = placesOf(map, { issue: id });
    const left = places.filter(place => !hasSeen(study, place));
    return { left, share: left.length / Math.max(1, places.length) };
  });
  return shares.toSorted((one, other) => other.share - one.share)[0]?.left[0];
}

/** How many days in a row, this one or yesterday the last, a learner has answered cards. */
export function streak(study: Study, now: Date): number {
  const days = new Set(study.answers.map(({ at }) => dayOf(new Date(at))));
  const at = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  if (!days.has(dayOf(at))) at.setDate(at.getDate() - 1);
  let count = 0;
  while (days.has(dayOf(at))) {
    count++;
    at.setDate(at.getDate() - 1);
  }
  return count;
}
