/** What a learner has seen, and when. */
import type { StanceMap } from '../../map/stance-map.js';
import type { Place } from '../../outline/place.js';
import type { LearnersTime } from './day.js';
import type { Study } from './profile.js';

/** Of the days that a place was seen on, the first and the latest so many. */
const mostDays = 9;

export function hasSeen(study: Study, place: Place): boolean {
  return Object.hasOwn(study.visited, place);
}

/** The study after a place was looked at. The same one where it was seen this day already. */
export function withVisit(study: Study, place: Place, { day }: LearnersTime): Study {
  const days = hasSeen(study, place) ? (study.visited[place] ?? []) : [];
  if (days.includes(day)) return study;
  const [first = day, ...later] = days;
  const newDays = days.length === 0 ? [day] : [first, ...[...later, day].slice(-mostDays)];
  return { ...study, visited: { ...study.visited, [place]: newDays } };
}

/** Without the days that an earlier version kept of places that are not seen any more. */
export function withFewDays(study: Study): Study {
  const places = Object.entries(study.visited);
  if (places.every(([, days]) => days.length <= mostDays + 1)) return study;
  const few = places.map(([place, days]) => [
    place,
    days.length > mostDays + 1 ? [...days.slice(0, 1), ...days.slice(-mostDays)] : days,
  ]);
  return { ...study, visited: Object.fromEntries(few) };
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
