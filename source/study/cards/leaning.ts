/** Which way an argument leans on a motion: 1 for it, -1 against it, 0 neither. */
import type { Argument } from '../../map/schema.js';

const sides: Readonly<Record<Argument['side'], number>> = { for: 1, against: -1, neither: 0 };

export function argumentLeaning({ side }: Argument): number {
  return sides[side];
}
