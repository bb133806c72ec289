/**
 * Whose words an item of evidence reports: a side must not bring the other's as if it were its own.
 */
import type { Argument, Citation, Evidence } from '../map/schema.js';
import { citedId, type StanceMap } from '../map/stance-map.js';
import { isAdmission } from '../standing/burden.js';
import type { DebateSide } from '../debate/format-schema.js';
import { oppositeSide } from './clash.js';

/** The parties of an item's words that stand on the other side of an issue. */
export function othersWords(
  map: StanceMap,
  issue: string,
  stand: DebateSide,
  { by = [] }: Evidence,
): readonly string[] {
  return by.filter(party => sideOf(map, issue, party) === oppositeSide(stand));
}

/**
 * Whether all that an argument cites are words of the other side that it does not cite as an
 * admission: read aloud, it speaks against whoever reads it.
 */
export function restsOnTheOtherSide(
  map: StanceMap,
  argument: Argument,
  stand: DebateSide,
): boolean {
  const isTheirs = (citation: Citation): boolean => {
    const evidence = map.evidenceById.get(citedId(citation));
    return (
      evidence !== undefined &&
      !isAdmission(citation) &&
      !(argument.party !== undefined && evidence.by?.includes(argument.party)) &&
      othersWords(map, argument.issue, stand, evidence).length > 0
    );
  };
  return argument.evidence.length > 0 && argument.evidence.every(isTheirs);
}

/**
 * The side of a party on an issue: by its position, or where that says nothing, by what it argues,
 * if that is all on one side.
 */
function sideOf(map: StanceMap, issue: string, party: string): DebateSide | undefined {
  const stance = map.positionByPair.get(`${party}/${issue}`)?.stance;
  if (stance === 'affirms' || stance === 'leans-affirm') return 'for';
  if (stance === 'denies' || stance === 'leans-deny') return 'against';
  const argued = new Set(
    map.arguments
      .filter(argument => argument.party === party && argument.issue === issue)
      .map(({ side }) => side),
  );
  if (argued.has('for') === argued.has('against')) return undefined;
  return argued.has('for') ? 'for' : 'against';
}
