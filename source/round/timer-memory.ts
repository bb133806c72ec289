/** What the program remembers of a round's clocks. */
import type { WalkState } from '../walk/state/state.js';
import { WingMemory } from '../walk/state/wing-memory.js';
import type { DebateFormat } from '../debate/format-schema.js';
import { newTimer } from './clocks.js';
import type { Timer } from './timer-schema.js';

export interface ShownBell {
  readonly words: string;
  /** The instant up to which it shows. */
  readonly until: number;
}

interface TimerState {
  readonly timer?: Timer;
  readonly seen?: number;
  readonly rung?: number;
  readonly bell?: ShownBell | undefined;
}

export class TimerMemory {
  readonly timer: Timer;
  /** The instant at which it was looked at last. */
  readonly seen: number;
  /** How many times a bell has rung: whoever sees this grow rings. */
  readonly rung: number;
  readonly bell: ShownBell | undefined;

  constructor(
    readonly format: DebateFormat,
    { timer = newTimer(format), seen = 0, rung = 0, bell }: TimerState = {},
  ) {
    this.timer = timer;
    this.seen = seen;
    this.rung = rung;
    this.bell = bell;
  }
}

export const timerId = 'timer';

export const timerKey = new WingMemory(timerId, TimerMemory);

/** What the timer remembers, where the program has one. */
export function timerIn(state: Pick<WalkState, 'wings'>): TimerMemory | undefined {
  return timerKey.in(state);
}

/** How many times a bell rang between two states. */
export function ringsBetween(
  before: Pick<WalkState, 'wings'>,
  state: Pick<WalkState, 'wings'>,
): number {
  return Math.max(0, (timerIn(state)?.rung ?? 0) - (timerIn(before)?.rung ?? 0));
}
