import { nearest, resolveReference } from '../map/reference.js';
import type { StanceMap } from '../map/stance-map.js';
import type { Place } from '../outline/place.js';
import { pageAt } from '../pages/pages.js';
import { UserFailure } from './failure.js';

/**
 * The place that a reference on the command line means. Throws a UserFailure that offers the
 * nearest references.
 */
export function placeOf(map: StanceMap, text: string): Place {
  if (pageAt(map, text)) return text;
  const resolved = resolveReference(map, text);
  if ('reference' in resolved) return resolved.reference;
  throw nothingCalled(text, resolved.nearest);
}

/** The failure of a reference that the map does not have: the nearest, or how to find one. */
export function nothingCalled(text: string, near: readonly string[]): UserFailure {
  return new UserFailure(
    `This map has nothing called ${text}. ` +
      `${near.length > 0 ? `Did you mean ${near.join(', or ')}?` : 'To find what there is: stancemap search WORDS'}`,
  );
}

/**
 * The id of an issue or a party that a flag names, by id or reference. Throws a UserFailure that
 * offers the nearest, or all of a few.
 */
export function idNamed(
  map: StanceMap,
  kind: 'issue' | 'party',
  text: string | undefined,
): string | undefined {
  if (text === undefined) return undefined;
  const found = resolveReference(map, text.startsWith(`${kind}/`) ? text : `${kind}/${text}`);
  if ('reference' in found) return found.reference.slice(kind.length + 1);
  const ids = (kind === 'issue' ? map.issues : map.parties).map(({ id }) => id);
  const [near] = nearest(text, ids, 1);
  const instead =
    near === undefined
      ? ids.length > 40
        ? ''
        : ` It has: ${ids.join(', ')}.`
      : ` Did you mean ${near}?`;
  throw new UserFailure(`This map has no ${kind} called ${text}.${instead}`);
}
