/**
 * Where two sides meet: what the other side can say against an argument, and what can be said to
 * that.
 */
import { isCoachs } from '../map/coach.js';
import type { StanceMap } from '../map/stance-map.js';
import { standingOrder } from '../standing/answers.js';
import type { Labelling } from '../standing/standing.js';
import type { DebateSide } from '../debate/format-schema.js';
import { isOnlySaid } from './bearing.js';
import { attackersOf, bestFirst, countsEditor, type CaseStrength } from './strength.js';

/**
 * What the map has against an argument, without what the side that makes it would say itself: the
 * coach's own first, then the best, of what stands alike what contests the claim before what doubts
 * a step or a source, and words about whoever speaks last.
 */
export function objectionsTo(
  map: StanceMap,
  labelling: Labelling,
  argumentId: string,
  stand: DebateSide,
): readonly CaseStrength[] {
  const attackers = attackersOf(map, argumentId, countsEditor(labelling));
  const rebutting = new Set(
    map
      .attacksOn(argumentId, countsEditor(labelling))
      .flatMap(({ kind, from }) => (kind === 'rebuts' ? [from] : [])),
  );
  const isOwn = ({ argument }: CaseStrength): number => Number(isCoachs(argument));
  const isAside = ({ argument }: CaseStrength): number => Number(isOnlySaid(map, argument));
  const isIndirect = ({ argument }: CaseStrength): number => Number(!rebutting.has(argument.id));
  return bestFirst(
    map,
    labelling,
    attackers.filter(({ side }) => side !== stand),
  ).toSorted(
    (one, other) =>
      isOwn(other) - isOwn(one) ||
      isAside(one) - isAside(other) ||
      standingOrder[one.standing] - standingOrder[other.standing] ||
      isIndirect(one) - isIndirect(other),
  );
}

/** What a side can answer to an argument of the other, best first. */
export function repliesTo(
  map: StanceMap,
  labelling: Labelling,
  argumentId: string,
  stand: DebateSide,
): readonly CaseStrength[] {
  return objectionsTo(map, labelling, argumentId, oppositeSide(stand));
}

/** The arguments that a side can make on an issue, best first. */
export function caseArguments(
  map: StanceMap,
  labelling: Labelling,
  issue: string,
  stand: DebateSide,
): readonly CaseStrength[] {
  return bestFirst(
    map,
    labelling,
    map.arguments.filter(argument => argument.issue === issue && argument.side === stand),
  );
}

export function oppositeSide(stand: DebateSide): DebateSide {
  return stand === 'for' ? 'against' : 'for';
}

/** Whether one argument rebuts or undercuts another. */
export function attacks(map: StanceMap, from: string, to: string): boolean {
  return map.attacksOn(to).some(relation => relation.from === from);
}
