/**
 * The mirror test: the same map with the sides exchanged has to give the mirrored figures, to the
 * last one.
 */
import { StanceMap } from '../map/stance-map.js';
import type { Side, Stance } from '../map/schema.js';
import { isSameData } from '../text/data.js';
import { balanceOf, type Balance } from './balance.js';

const otherSides: Readonly<Record<Side, Side>> = {
  for: 'against',
  against: 'for',
  neither: 'neither',
};
const otherStances: Readonly<Record<Stance, Stance>> = {
  affirms: 'denies',
  'leans-affirm': 'leans-deny',
  mixed: 'mixed',
  'leans-deny': 'leans-affirm',
  denies: 'affirms',
  unstated: 'unstated',
};

/** The map with every side and stance exchanged for the opposite one. */
export function mirrorOf({ file }: StanceMap): StanceMap {
  return new StanceMap({
    ...file,
    arguments: file.arguments.map(one => ({ ...one, side: otherSides[one.side] })),
    positions: file.positions.map(one => ({ ...one, stance: otherStances[one.stance] })),
  });
}

/** Whether the mirrored map gives the mirrored figures. */
export function passesMirrorTest(map: StanceMap, balance: Balance = balanceOf(map)): boolean {
  return isSameData(balanceOf(mirrorOf(map)), mirrored(balance));
}

function mirrored(balance: Balance): Balance {
  return {
    ...balance,
    issues: balance.issues.map(one => ({ ...one, for: one.against, against: one.for })),
  };
}
