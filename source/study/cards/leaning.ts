/** Which way a stance or an argument leans on a motion: 1 for it, -1 against it, 0 neither. */
import type { Argument, Stance } from '../../map/schema.js';

const stances: Readonly<Record<Stance, number>> = {
  affirms: 1,
  'leans-affirm': 1,
  mixed: 0,
  'leans-deny': -1,
  denies: -1,
  unstated: 0,
};
const sides: Readonly<Record<Argument['side'], number>> = { for: 1, against: -1, neither: 0 };

export function stanceLeaning(stance: Stance): number {
  return stances[stance];
}

export function argumentLeaning({ side }: Argument): number {
  return sides[side];
}
