import { resolveReference } from '../map/reference.js';
import type { StanceMap } from '../map/stance-map.js';
import { parsePlace, type Place } from '../walk/place.js';
import { UserFailure } from './failure.js';

/** The place that a reference on the command line means. Throws a UserFailure that offers the nearest references. */
export function placeOf(map: StanceMap, text: string): Place {
  if (parsePlace(map, text)) return text;
  const resolved = resolveReference(map, text);
  if ('reference' in resolved) return resolved.reference;
  throw new UserFailure(`This map has nothing called ${text}.${resolved.nearest.length > 0 ? ` Did you mean ${resolved.nearest.join(', or ')}?` : ''}`);
}
