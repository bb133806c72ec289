/** What to read next: the best argument that a learner has not seen, of the side seen less. */
import type { Argument, Issue, Side } from '../map/schema.js';
import type { StanceMap } from '../map/stance-map.js';
import type { Place } from '../outline/place.js';
import type { Labelling } from '../standing/standing.js';
import { byStrength, strengthOf } from '../standing/strongest.js';
import type { Study } from './profile/profile.js';
import { hasSeen, placesOf } from './profile/visits.js';

export interface Unseen {
  readonly place: Place;
  readonly issue: Issue;
  /** The side of the argument; absent where it is a position. */
  readonly side?: Side;
}

/**
 * Of the issue where one is, else of the one seen least; its arguments before the positions of
 * parties that have one. Undefined when all is seen.
 */
export function bestUnseen(
  map: StanceMap,
  labelling: Labelling,
  study: Study,
  here: string | undefined,
): Unseen | undefined {
  const share = ({ id }: Issue): number => {
    const places = placesOf(map, { issue: id });
    return places.filter(place => !hasSeen(study, place)).length / Math.max(1, places.length);
  };
  const issues = map.issues.toSorted(
    (one, other) =>
      Number(other.id === here) - Number(one.id === here) || share(other) - share(one),
  );
  for (const issue of issues) {
    const argument = bestArgument(map, labelling, study, issue);
    if (argument) return { place: `argument/${argument.id}`, issue, side: argument.side };
  }
  for (const issue of issues) {
    const position = map.positions.find(
      one =>
        one.issue === issue.id &&
        one.stance !== 'unstated' &&
        !hasSeen(study, `position/${one.party}/${issue.id}`),
    );
    if (position) return { place: `position/${position.party}/${issue.id}`, issue };
  }
  return undefined;
}

/** What stands first, then what cites the better proof, then what more of the dispute turns on. */
function bestArgument(
  map: StanceMap,
  labelling: Labelling,
  study: Study,
  issue: Issue,
): Argument | undefined {
  const all = map.arguments.filter(one => one.issue === issue.id);
  const isLeft = ({ id }: Argument): boolean => !hasSeen(study, `argument/${id}`);
  const seen = (side: Side): number => {
    const own = all.filter(one => one.side === side);
    return own.filter(one => !isLeft(one)).length / Math.max(1, own.length);
  };
  const sides: readonly Side[] = [
    ...(['for', 'against'] as const).toSorted((one, other) => seen(one) - seen(other)),
    'neither',
  ];
  const weight = ({ id }: Argument): number =>
    map.relationsTo(id).length + map.relationsFrom(id).length;
  return all
    .filter(isLeft)
    .map(argument => ({
      argument,
      side: sides.indexOf(argument.side),
      editors: Number(argument.editor ?? false),
      strength: strengthOf(map, labelling, argument),
      weight: weight(argument),
    }))
    .toSorted(
      (one, other) =>
        one.side - other.side ||
        one.editors - other.editors ||
        byStrength(one.strength, other.strength) ||
        other.weight - one.weight,
    )[0]?.argument;
}
