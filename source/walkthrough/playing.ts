/**
 * What the player remembers: the step that is shown, and the state after each step played so far.
 * Replaced, never changed.
 */
import type { WalkState } from '../walk/state/state.js';
import { WingMemory } from '../walk/state/wing-memory.js';

export const playerId = 'player';
/** How often time is seen to pass; a machine at work may be late. */
export const usualBeat = 1000;
const longestBeat = 3000;
export const speeds = [0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4] as const;

export interface PlayingState {
  /** The step that is shown, from 0. */
  readonly at: number;
  /** The last step of the script, from 0. */
  readonly last: number;
  /** The state after each step played so far, without any wing's memory. */
  readonly path: readonly WalkState[];
  /** Whether somebody left the script to look around. */
  readonly away: boolean;
  /**
   * What lies over the page: nothing, what the script put there, or what somebody opened: to type
   * in, or to choose or read.
   */
  readonly over: 'nothing' | 'script' | 'typing' | 'menu';
  /** Whether it goes on by itself. */
  readonly running: boolean;
  readonly speed: number;
  /** Digits typed, waiting for `G`. */
  readonly count: string;
  /** When the step began to be shown, and when the first one did, in milliseconds. */
  readonly since: number;
  readonly startedAt: number;
  /** When time was last seen to pass. */
  readonly beat: number;
}

export class Playing implements PlayingState {
  readonly at: number;
  readonly last: number;
  readonly path: readonly WalkState[];
  readonly away: boolean;
  readonly over: PlayingState['over'];
  readonly running: boolean;
  readonly speed: number;
  readonly count: string;
  readonly since: number;
  readonly startedAt: number;
  readonly beat: number;

  constructor({
    at,
    last,
    path,
    away,
    over,
    running,
    speed,
    count,
    since,
    startedAt,
    beat,
  }: PlayingState) {
    this.at = at;
    this.last = last;
    this.path = path;
    this.away = away;
    this.over = over;
    this.running = running;
    this.speed = speed;
    this.count = count;
    this.since = since;
    this.startedAt = startedAt;
    this.beat = beat;
  }

  /** Whether no step comes after the one that is shown. */
  get ends(): boolean {
    return this.at >= this.last;
  }

  with(changes: Partial<PlayingState>): Playing {
    const { at, last, path, away, over, running, speed, count, since, startedAt, beat } = this;
    return new Playing({
      at,
      last,
      path,
      away,
      over,
      running,
      speed,
      count,
      since,
      startedAt,
      beat,
      ...changes,
    });
  }

  /**
   * With time passed until now. Where far more has passed than between two beats, or less than
   * none, the program was stopped or the clock was set: the step goes on where it was.
   */
  passing(now: number): Playing {
    const passed = now - this.beat;
    const lost = passed < 0 || passed > longestBeat ? passed : 0;
    return this.with({ since: this.since + lost, startedAt: this.startedAt + lost, beat: now });
  }
}

export const playerKey = new WingMemory(playerId, Playing);

/** What the player remembers, where one plays. */
export function playingIn(state: Pick<WalkState, 'wings'>): Playing | undefined {
  return playerKey.in(state);
}
