/** Which item of a map a person means by what they typed: a reference, or a bare id. */
import { distance } from 'fastest-levenshtein';
import { safeLine } from '../text/safe-text.js';
import { allReferences, idOf, itemAt, type Reference } from './reference.js';
import type { StanceMap } from './stance-map.js';

const mostOffered = 5;
/** What is longer was not typed by hand, and comparing it takes time. */
const longestTyped = 200;

/**
 * The reference that a text means: a reference, or a bare id where one item alone has it (`E004`,
 * `bukele/conditions`), whatever the case of its letters. Otherwise the references that it may have
 * meant, nearest first; none where nothing is near.
 */
export function resolveReference(
  map: StanceMap,
  text: string,
): { readonly reference: Reference } | { readonly nearest: readonly Reference[] } {
  const wanted = safeLine(text);
  if (itemAt(map, wanted)) return { reference: wanted };
  const all = allReferences(map);
  const folded = wanted.toLowerCase();
  const exact = all.filter(reference => idOf(reference) === wanted);
  const same =
    exact.length > 0
      ? exact
      : all.filter(
          reference =>
            reference.toLowerCase() === folded ||
            idOf(reference).toLowerCase() === folded ||
            // What joins two arguments, whichever kind it is.
            (wanted.includes('/') && reference.startsWith(`${wanted}/`)),
        );
  const [only] = same;
  if (only !== undefined && same.length === 1) return { reference: only };
  return {
    nearest: same.length > 0 ? same.slice(0, mostOffered) : nearestReferences(all, folded),
  };
}

function nearestReferences(all: readonly Reference[], folded: string): readonly Reference[] {
  if (folded === '' || folded.length > longestTyped) return [];
  const wantedId = idOf(folded);
  const limit = Math.max(2, Math.floor(wantedId.length / 2));
  // The ids of relations hold those of arguments: who types one of these means the argument.
  const candidates = folded.includes('/')
    ? all
    : all.filter(reference => !reference.startsWith('relation/'));
  return candidates
    .map(reference => ({ reference, apart: howFar(reference.toLowerCase(), folded, wantedId) }))
    .filter(({ apart }) => apart <= limit)
    .toSorted((one, other) => one.apart - other.apart)
    .slice(0, mostOffered)
    .map(({ reference }) => reference);
}

/**
 * Edit distance, by whole reference or by id alone; an id that holds what was typed counts as near.
 */
function howFar(reference: string, folded: string, wantedId: string): number {
  const id = idOf(reference);
  const otherKind =
    folded.includes('/') && !reference.startsWith(folded.slice(0, folded.indexOf('/') + 1))
      ? 0.5
      : 0;
  const holding = wantedId.length >= 3 && id.includes(wantedId) ? 1.25 : Infinity;
  return Math.min(
    distance(reference, folded),
    distance(id, folded),
    distance(id, wantedId) + otherKind,
    holding + otherKind,
  );
}
