/** The places that references on a command line mean: what needs no pages is in reference.ts. */
import { resolveReference } from '../map/resolve-reference.js';
import type { StanceMap } from '../map/stance-map.js';
import type { Place } from '../outline/place.js';
import { pageAt } from '../pages/pages.js';
import { nothingCalled } from './reference.js';

/**
 * The place that a reference on the command line means. Throws a UserFailure that offers the
 * nearest references.
 */
export function placeMeant(map: StanceMap, text: string): Place {
  if (pageAt(map, text)) return text;
  const resolved = resolveReference(map, text);
  if ('reference' in resolved) return resolved.reference;
  throw nothingCalled(text, resolved.nearest);
}
