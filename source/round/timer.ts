/**
 * The clocks of a round. What they show follows from the instants at which they were started and a
 * handed-in `now`, both in milliseconds; nothing is counted. So it is right however late the
 * program is woken, and it is plain data that a file keeps.
 */
import { z } from 'zod';
import type { Bell, DebateFormat, Speech } from '../debate/format-schema.js';

const span = z.number().min(0, 'must not be below 0');
const clockSchema = z.strictObject({
  spent: span.describe('milliseconds it ran before it was last started'),
  rung: span.describe('milliseconds at which its last bell rang, 0 before the first'),
});
const clockNames = ['speech', 'before', 'for', 'against'] as const;

export const timerSchema = z.strictObject({
  at: z
    .int()
    .min(0, 'must not be below 0')
    .describe('the speech that is on, from 0; the number of speeches when the round is over'),
  speeches: z.array(clockSchema),
  before: clockSchema.describe('preparation before the round'),
  for: clockSchema.describe('preparation of the side for the motion, between speeches'),
  against: clockSchema,
  running: z
    .strictObject({ clock: z.enum(clockNames), since: z.number() })
    .optional()
    .describe('the one clock that runs, and the instant it was started'),
  automatic: z
    .boolean()
    .describe('whether the next speech starts when the time and the grace of one have passed'),
});

export type Clock = z.infer<typeof clockSchema>;
/** The speech that is on, or a preparation: before the round, or of one side between speeches. */
export type ClockName = (typeof clockNames)[number];
export type Preparation = Exclude<ClockName, 'speech'>;
export type Timer = z.infer<typeof timerSchema>;

/** A bell that is due, with the speech or preparation that it rings for. */
export interface Ring {
  readonly rings: number;
  /** Seconds into the speech. */
  readonly at: number;
  readonly clock: ClockName;
  readonly speech: number;
}

/** What an action makes of the timer, and the bells that became due before it. */
export interface Turn {
  readonly timer: Timer;
  readonly rings: readonly Ring[];
}

/** Seconds that a speech may go on after its time before the next one starts by itself. */
export const grace = 15;

const unused: Clock = { spent: 0, rung: 0 };

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

/** Longer than any speech: what was left running that long was forgotten, not timed. */
const forgotten = 2 * 3600 * 1000;

/**
 * The timer of a file that is opened again. What ran goes on, as if the program had been there all
 * the time, but the bells of that time are past. A format that was changed meanwhile has other
 * speeches: one of them is on, or the round is over.
 */
export function resumed(format: DebateFormat, timer: Timer, now: number): Timer {
  const { running, ...still } = timer;
  const fitted = {
    ...still,
    at: Math.min(timer.at, format.speeches.length),
    speeches: format.speeches.map((_speech, at) => timer.speeches[at] ?? unused),
  };
  const goesOn =
    running &&
    now - running.since < forgotten &&
    (running.clock !== 'speech' || speechOn(format, fitted));
  return goesOn ? advance(format, { ...fitted, running }, now).timer : fitted;
}

/** The speech that is on, undefined when the round is over. */
export function speechOn(format: DebateFormat, timer: Timer): Speech | undefined {
  return format.speeches[timer.at];
}

/**
 * Milliseconds that a clock has run, up to now. A clock of the computer that is set back takes
 * nothing away.
 */
export function elapsed(timer: Timer, name: ClockName, now: number): number {
  const { spent } = clockOf(timer, name);
  return timer.running?.clock === name ? spent + Math.max(0, now - timer.running.since) : spent;
}

/** Seconds that a clock may run. */
export function allowed(format: DebateFormat, timer: Timer, name: ClockName): number {
  if (name === 'speech') return speechOn(format, timer)?.seconds ?? 0;
  return name === 'before' ? format.preparation.before : format.preparation.each;
}

/** The bells of a clock; a preparation rings twice when it is used up. */
function bellsOf(format: DebateFormat, timer: Timer, name: ClockName): readonly Bell[] {
  return name === 'speech'
    ? (speechOn(format, timer)?.bells ?? [])
    : [{ at: allowed(format, timer, name), rings: 2 }];
}

/**
 * The timer as it is now, and the bells since it was last asked, each once. With `automatic` a
 * speech gives way at the very instant its grace ended, so that a late call finds what a timely one
 * would have.
 */
export function advance(format: DebateFormat, before: Timer, now: number): Turn {
  const rings: Ring[] = [];
  let timer = before;
  while (timer.running) {
    const { clock: name, since } = timer.running;
    const end =
      name === 'speech' && timer.automatic
        ? (allowed(format, timer, name) + grace) * 1000
        : Infinity;
    const run = Math.min(end, elapsed(timer, name, now));
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
export function toggled(format: DebateFormat, timer: Timer, now: number): Turn {
  return after(format, timer, now, at =>
    at.running?.clock === 'speech' || !speechOn(format, at)
      ? stopped(at, now)
      : { ...stopped(at, now), running: { clock: 'speech', since: now } },
  );
}

/** Draws on a preparation, or stops doing so. A speech that runs is paused. */
export function prepared(
  format: DebateFormat,
  timer: Timer,
  now: number,
  whose: Preparation,
): Turn {
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
export function stepped(format: DebateFormat, timer: Timer, now: number, by: 1 | -1): Turn {
  return after(format, timer, now, at => moved(format, stopped(at, now), by));
}

/**
 * The clock that is on, from its start: the preparation that runs, else the speech. Nothing runs
 * then.
 */
export function restarted(format: DebateFormat, timer: Timer, now: number): Turn {
  return after(format, timer, now, at =>
    withClock(stopped(at, now), at.running?.clock ?? 'speech', unused),
  );
}

/**
 * Gives the clock that is on more seconds, or fewer. A bell that lies ahead again will ring again.
 */
export function adjusted(format: DebateFormat, timer: Timer, now: number, seconds: number): Turn {
  return after(format, timer, now, at => {
    const name = at.running?.clock ?? 'speech';
    const spent = Math.max(0, elapsed(at, name, now) - seconds * 1000);
    const set = withClock(at, name, { spent, rung: Math.min(clockOf(at, name).rung, spent) });
    return at.running ? { ...set, running: { clock: name, since: now } } : set;
  });
}

/**
 * Turns on, or off, that the next speech starts by itself: now, where the grace of this one is over
 * already.
 */
export function automated(format: DebateFormat, timer: Timer, now: number): Turn {
  return after(format, timer, now, at => ({
    ...stopped(at, now),
    ...(at.running ? { running: { clock: at.running.clock, since: now } } : {}),
    automatic: !at.automatic,
  }));
}

/** Milliseconds until the clock that runs shows another second; undefined where none runs. */
export function untilNextSecond(timer: Timer, now: number): number | undefined {
  return timer.running ? 1000 - (elapsed(timer, timer.running.clock, now) % 1000) : undefined;
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
  const run = elapsed(timer, name, now);
  const length = allowed(format, timer, name) * 1000;
  const intoMinute = (((run - length) % minute) + minute) % minute;
  const marks = [
    run + minute - intoMinute,
    ...bellsOf(format, timer, name).map(bell => bell.at * 1000),
    ...(name === 'speech' && timer.automatic ? [length + grace * 1000] : []),
  ];
  return Math.min(...marks.filter(mark => mark > run)) - run;
}

function after(
  format: DebateFormat,
  timer: Timer,
  now: number,
  change: (timer: Timer) => Timer,
): Turn {
  const { timer: there, rings } = advance(format, timer, now);
  return { timer: change(there), rings };
}

function clockOf(timer: Timer, name: ClockName): Clock {
  return name === 'speech' ? (timer.speeches[timer.at] ?? unused) : timer[name];
}

function withClock(timer: Timer, name: ClockName, clock: Clock): Timer {
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
    spent: elapsed(timer, running.clock, now),
  });
}

function moved(format: DebateFormat, timer: Timer, by: 1 | -1): Timer {
  return { ...timer, at: Math.max(0, Math.min(format.speeches.length, timer.at + by)) };
}
