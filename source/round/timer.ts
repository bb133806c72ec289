/**
 * What is done to the clocks of a round: they are started, paused, set, and go on by themselves.
 * Each yields the timer that it leaves, and the bells that became due before it.
 */
import type { DebateFormat } from '../debate/format-schema.js';
import {
  allowedSeconds,
  bellsOf,
  clockOf,
  elapsedTime,
  graceOf,
  speechOn,
  unused,
} from './clocks.js';
import type { ClockReading, ClockName, Preparation, Timer } from './timer-schema.js';

/** A bell that is due, with the speech or preparation that it rings for. */
export interface Ring {
  readonly rings: number;
  /** Seconds into the speech. */
  readonly at: number;
  readonly clock: ClockName;
  readonly speech: number;
}

/** What an action makes of the timer, and the bells that became due before it. */
export interface TimerTurn {
  readonly timer: Timer;
  readonly rings: readonly Ring[];
}

/** Longer than any speech: what was left running that long was forgotten, not timed. */
const forgotten = 2 * 3600 * 1000;

/**
 * The timer of a file that is opened again. What ran goes on, as if the program had been there all
 * the time, but the bells of that time are past. A format that was changed meanwhile has other
 * speeches: one of them is on, or the round is over.
 */
export function toResumedTimer(format: DebateFormat, timer: Timer, now: number): Timer {
  const { running, ...still } = timer;
  const fitted = {
    ...still,
    at: Math.min(timer.at, format.speeches.length),
    speeches: format.speeches.map((_speech, at) => timer.speeches[at] ?? unused),
  };
  const isStillRunning =
    running &&
    now - running.since < forgotten &&
    (running.clock !== 'speech' || speechOn(format, fitted));
  if (!isStillRunning) return fitted;
  // Started in the future, while a clock was wrong: it runs from now on.
  const since = Math.min(running.since, now);
  return advance(format, { ...fitted, running: { ...running, since } }, now).timer;
}

/**
 * The timer as it is now, and the bells since it was last asked, each once. With `automatic` a
 * speech gives way at the very instant its grace ended, so that a late call finds what a timely one
 * would have.
 */
export function advance(format: DebateFormat, before: Timer, now: number): TimerTurn {
  const rings: Ring[] = [];
  let timer = before;
  while (timer.running) {
    const { clock: name, since } = timer.running;
    const end =
      name === 'speech' && timer.automatic
        ? (allowedSeconds(format, timer, name) + graceOf(format)) * 1000
        : Infinity;
    const run = Math.min(end, elapsedTime(timer, name, now));
    const { spent, rung } = clockOf(timer, name);
    const due = bellsOf(format, timer, name)
      .filter(bell => bell.at * 1000 > rung && bell.at * 1000 <= run)
      .toSorted((one, other) => one.at - other.at);
    rings.push(...due.map(bell => ({ ...bell, clock: name, speech: timer.at })));
    const [last] = due.slice(-1);
    if (last) timer = withClock(timer, name, { spent, rung: last.at * 1000 });
    if (run < end) break;
    const over = since + Math.max(0, end - spent);
    timer = moved(format, stopped(timer, over), 1);
    if (speechOn(format, timer)) timer = { ...timer, running: { clock: 'speech', since: over } };
  }
  return { timer, rings };
}

/** Starts the speech that is on, or pauses it. Preparation that runs ends with it. */
export function withSpeechToggled(format: DebateFormat, timer: Timer, now: number): TimerTurn {
  return after(format, timer, now, at =>
    at.running?.clock === 'speech' || !speechOn(format, at)
      ? stopped(at, now)
      : { ...stopped(at, now), running: { clock: 'speech', since: now } },
  );
}

/** Draws on a preparation, or stops doing so. A speech that runs is paused. */
export function withPreparationToggled(
  format: DebateFormat,
  timer: Timer,
  now: number,
  whose: Preparation,
): TimerTurn {
  return after(format, timer, now, at =>
    at.running?.clock === whose
      ? stopped(at, now)
      : { ...stopped(at, now), running: { clock: whose, since: now } },
  );
}

/**
 * Goes on to the next speech, or back to the one before with the time it had taken. Nothing runs
 * then.
 */
export function withSpeechStep(
  format: DebateFormat,
  timer: Timer,
  now: number,
  by: 1 | -1,
): TimerTurn {
  return after(format, timer, now, at => moved(format, stopped(at, now), by));
}

/**
 * The clock that is on, from its start: the preparation that runs, else the speech. Nothing runs
 * then.
 */
export function withClockRestarted(format: DebateFormat, timer: Timer, now: number): TimerTurn {
  return after(format, timer, now, at =>
    withClock(stopped(at, now), at.running?.clock ?? 'speech', unused),
  );
}

/**
 * Gives the clock that is on more seconds, or fewer. A bell that lies ahead again will ring again.
 */
export function withTimeGiven(
  format: DebateFormat,
  timer: Timer,
  now: number,
  seconds: number,
): TimerTurn {
  return after(format, timer, now, at => {
    const name = at.running?.clock ?? 'speech';
    const spent = Math.max(0, elapsedTime(at, name, now) - seconds * 1000);
    const set = withClock(at, name, { spent, rung: Math.min(clockOf(at, name).rung, spent) });
    return at.running ? { ...set, running: { clock: name, since: now } } : set;
  });
}

/**
 * Turns on, or off, that the next speech starts by itself: now, where the grace of this one is over
 * already.
 */
export function withAutomaticToggled(format: DebateFormat, timer: Timer, now: number): TimerTurn {
  return after(format, timer, now, at => ({
    ...stopped(at, now),
    ...(at.running ? { running: { clock: at.running.clock, since: now } } : {}),
    automatic: !at.automatic,
  }));
}

function after(
  format: DebateFormat,
  timer: Timer,
  now: number,
  change: (timer: Timer) => Timer,
): TimerTurn {
  const { timer: current, rings } = advance(format, timer, now);
  return { timer: change(current), rings };
}

function withClock(timer: Timer, name: ClockName, clock: ClockReading): Timer {
  if (name !== 'speech') return { ...timer, [name]: clock };
  return {
    ...timer,
    speeches: timer.speeches.map((known, at) => (at === timer.at ? clock : known)),
  };
}

function stopped(timer: Timer, now: number): Timer {
  if (!timer.running) return timer;
  const { running, ...rest } = timer;
  return withClock(rest, running.clock, {
    ...clockOf(timer, running.clock),
    spent: elapsedTime(timer, running.clock, now),
  });
}

function moved(format: DebateFormat, timer: Timer, by: 1 | -1): Timer {
  return { ...timer, at: Math.max(0, Math.min(format.speeches.length, timer.at + by)) };
}
