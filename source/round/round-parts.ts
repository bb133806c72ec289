/** What the parts of a round tell each other: whose turn it is, and whether anything was done. */
import type { WalkState } from '../walk/state/state.js';
import type { Walk } from '../walk/state/walk.js';

type Remembering = Pick<WalkState, 'wings'>;

/** The clock of a round. */
export abstract class RoundClock {
  /** The speech that is on, from 0. */
  abstract turn(state: Remembering): number;
  /** The clock in one line. */
  abstract line(state: Remembering, spoken: boolean): string;
}

/** Something in which a round is kept. */
export abstract class RoundRecord {
  /** Whether anything of the round is in it. */
  abstract isUsed(state: Remembering): boolean;
}

/** The speech that is on; the first where there is no clock. */
export function turnNow(walk: Pick<Walk, 'provided'>, state: Remembering): number {
  return walk.provided(RoundClock)[0]?.turn(state) ?? 0;
}
