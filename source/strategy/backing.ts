/** What stands behind an argument whether or not anybody attacks it: its proof and its support. */
import { isPutForward } from '../map/kinds.js';
import type { Argument } from '../map/schema.js';
import { citedId, type StanceMap } from '../map/stance-map.js';
import type { Labelling } from '../standing/standing.js';
import { strengthOf } from '../standing/strongest.js';

/**
 * The proof of an argument and of what supports it, whoever says that, in steps of grade: rulings
 * and what is established weigh most. A support that does not stand adds nothing, and none adds
 * more than the argument proves itself.
 */
export function backingOf(map: StanceMap, labelling: Labelling, argument: Argument): number {
  const proofOf = (one: Argument): number => Math.max(0, strengthOf(map, labelling, one).proof);
  const own = proofOf(argument);
  const supporters = new Set(map.relationsTo(argument.id, 'supports').map(({ from }) => from));
  return [...supporters]
    .filter(id => id !== argument.id && labelling.of(id) === 'stands')
    .flatMap(id => map.argumentById.get(id) ?? [])
    .reduce((sum, one) => sum + Math.min(own, proofOf(one)), own);
}

/**
 * The one item that all of an argument rests on; undefined where it cites several or none, and for
 * an opinion, which rests on no evidence.
 */
export function onlyItemOf({ kind, evidence }: Argument): string | undefined {
  if (isPutForward(kind)) return undefined;
  const [first, ...others] = new Set(evidence.map(citedId));
  return others.length === 0 ? first : undefined;
}
