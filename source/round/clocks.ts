/**
 * What the clocks of a round show. That follows from the instants at which they were started and a
 * handed-in `now`, both in milliseconds; nothing is counted. So it is right however late the
 * program is woken, and it is plain data that a file keeps.
 */
import type { Bell, DebateFormat, Speech } from '../debate/format-schema.js';
import type { ClockReading, ClockName, Preparation, Timer } from './timer-schema.js';

export const unused: ClockReading = { spent: 0, rung: 0 };

/** A round of which nothing was timed yet. */
export function newTimer(format: DebateFormat): Timer {
  return {
    at: 0,
    speeches: format.speeches.map(() => unused),
    before: unused,
    for: unused,
    against: unused,
    automatic: false,
  };
}

/** The speech that is on, undefined when the round is over. */
export function speechOn(format: DebateFormat, timer: Timer): Speech | undefined {
  return format.speeches[timer.at];
}

/**
 * Milliseconds that a clock has run, up to now. A clock of the computer that is set back takes
 * nothing away.
 */
export function elapsedTime(timer: Timer, name: ClockName, now: number): number {
  const { spent } = clockOf(timer, name);
  return timer.running?.clock === name ? spent + Math.max(0, now - timer.running.since) : spent;
}

/** One of the clocks; of the speeches, that of the one that is on. */
export function clockOf(timer: Timer, name: ClockName): ClockReading {
  return name === 'speech' ? (timer.speeches[timer.at] ?? unused) : timer[name];
}

/** Seconds that a clock may run. */
export function allowedSeconds(format: DebateFormat, timer: Timer, name: ClockName): number {
  if (name === 'speech') return speechOn(format, timer)?.seconds ?? 0;
  return name === 'before' ? format.preparation.before : format.preparation.each;
}

/** The bells of a speech; the last where the format's grace ends, if it has one. */
export function speechBells({ grace }: DebateFormat, { bells, seconds }: Speech): readonly Bell[] {
  return grace === undefined ? bells : [...bells, { at: seconds + grace, rings: 3 }];
}

/** The bells of a clock; a preparation rings twice when it is used up. */
export function bellsOf(format: DebateFormat, timer: Timer, name: ClockName): readonly Bell[] {
  if (name !== 'speech') return [{ at: allowedSeconds(format, timer, name), rings: 2 }];
  const speech = speechOn(format, timer);
  return speech ? speechBells(format, speech) : [];
}

/** Seconds that a speech may go on after its time, where the format does not say. */
const usualGrace = 15;

/** Seconds that a speech may go on after its time before the next one starts by itself. */
export function graceOf({ grace }: Pick<DebateFormat, 'grace'>): number {
  return grace ?? usualGrace;
}

/** Whether anything of the round was timed. */
export function isBegun({ running, at, speeches, ...clocks }: Timer): boolean {
  const spent = [...speeches, clocks.before, clocks.for, clocks.against].map(one => one.spent);
  return running !== undefined || at > 0 || spent.some(time => time > 0);
}

/** The side that prepares now: whose speech is on, or the next to come. */
export function preparing(format: DebateFormat, timer: Timer): Preparation | undefined {
  return format.speeches.slice(timer.at).find(({ stands, kind }) => stands && kind === 'speech')
    ?.stands;
}

/** Milliseconds until the clock that runs shows another second; undefined where none runs. */
export function untilNextSecond(timer: Timer, now: number): number | undefined {
  return timer.running ? 1000 - (elapsedTime(timer, timer.running.clock, now) % 1000) : undefined;
}

/**
 * Milliseconds until there is something worth saying aloud: a bell, a whole minute left or over,
 * the end of the grace.
 */
export function untilWorthSaying(
  format: DebateFormat,
  timer: Timer,
  now: number,
): number | undefined {
  if (!timer.running) return undefined;
  const { clock: name } = timer.running;
  const minute = 60_000;
  const run = elapsedTime(timer, name, now);
  const length = allowedSeconds(format, timer, name) * 1000;
  const intoMinute = (((run - length) % minute) + minute) % minute;
  const marks = [
    run + minute - intoMinute,
    ...bellsOf(format, timer, name).map(bell => bell.at * 1000),
    ...(name === 'speech' && timer.automatic ? [length + graceOf(format) * 1000] : []),
  ];
  return Math.min(...marks.filter(mark => mark > run)) - run;
}
