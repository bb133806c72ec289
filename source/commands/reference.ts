/** References on a command line that name an item, or nothing. */
import { UserFailure } from '../command-line/failure.js';
import { nearest } from '../map/nearest.js';
import { resolveReference } from '../map/resolve-reference.js';
import type { StanceMap } from '../map/stance-map.js';
import { referenceWords } from './words/reference.js';

/** The failure of a reference that the map does not have: the nearest, or how to find one. */
export function nothingCalled(text: string, near: readonly string[]): UserFailure {
  return new UserFailure(referenceWords.nothingCalled(text, near));
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
  throw new UserFailure(referenceWords.noSuch(kind, text, { near, ids }));
}
