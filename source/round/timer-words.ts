/** What the clocks of a round show, and how it is said. */
import { clockFigures, count } from '../text/figures.js';
import type { DebateFormat, Speech } from '../debate/format-schema.js';
import { allowed, elapsed, speechOn, type ClockName, type Ring, type Timer } from './timer.js';

export interface Reading {
  /** Whole seconds that are left, rounded up: 0 at the very end. */
  readonly left: number;
  /** Whole seconds over the time; 0 until the first is full. */
  readonly over: number;
}

export function readingOf(
  format: DebateFormat,
  timer: Timer,
  name: ClockName,
  now: number,
): Reading {
  const run = elapsed(timer, name, now);
  const length = allowed(format, timer, name) * 1000;
  return {
    left: Math.max(0, Math.ceil((length - run) / 1000)),
    over: Math.max(0, Math.floor((run - length) / 1000)),
  };
}

/** What is left as a clock shows it; what is over with a plus. */
export function readingFigures({ left, over }: Reading): string {
  return over > 0 ? `+${clockFigures(over)}` : clockFigures(left);
}

/** 7 minutes 5 seconds. */
function secondsWords(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return [
    ...(minutes === 0 ? [] : [count(minutes, 'minute')]),
    ...(rest === 0 && minutes > 0 ? [] : [count(rest, 'second')]),
  ].join(' ');
}

export function readingWords({ left, over }: Reading): string {
  return over > 0 ? `${secondsWords(over)} over` : `${secondsWords(left)} left`;
}

/** The side whose time a speech is, as the format calls it. */
export function sideName(format: DebateFormat, speech: Speech): string | undefined {
  return speech.stands && format.sides[speech.stands];
}

/** A clock by its name: the speech that is on, or whose preparation. */
export function clockTitle(format: DebateFormat, timer: Timer, name: ClockName): string {
  if (name === 'speech') return speechOn(format, timer)?.title ?? 'The round is over';
  return name === 'before'
    ? 'Preparation before the round'
    : `Preparation of ${format.sides[name]}`;
}

/**
 * Whether points of information may be offered now; undefined where the format, or this speech, has
 * none.
 */
export function pointsWords(
  { protected: barred, seconds }: Speech,
  run: number,
): string | undefined {
  if (!barred) return undefined;
  const at = run / 1000;
  const [from, until] = [barred.start, seconds - barred.end];
  if (from >= until) return 'No points of information in this speech.';
  if (at < from) return `Protected time: no points of information until ${clockFigures(from)}.`;
  return at < until
    ? `Points of information may be offered until ${clockFigures(until)}.`
    : 'Protected time: no points of information any more.';
}

/** Why a bell rings. */
export function ringWords(
  format: DebateFormat,
  { clock, speech: at, at: when, rings }: Ring,
): string {
  const bell = rings === 1 ? 'Bell' : `${rings} bells`;
  if (clock !== 'speech') return `${bell}: the preparation time is used up.`;
  const speech = format.speeches[at];
  if (!speech) return `${bell}.`;
  const { start = 0, end = 0 } = speech.protected ?? {};
  const open = start < speech.seconds - end;
  if (when === speech.seconds) return `${bell}: the time is up.`;
  if (open && speech.protected && when === start)
    return `${bell} at ${clockFigures(when)}: points of information may be offered.`;
  if (open && speech.protected && when === speech.seconds - end)
    return `${bell} at ${clockFigures(when)}: no more points of information.`;
  return `${bell} at ${clockFigures(when)}: ${secondsWords(speech.seconds - when)} left.`;
}

/** The bells of a speech: 1:00, 6:00, 7:00 (twice). */
export function bellWords({ bells }: Speech): string {
  const times = ['', '', ' (twice)', ' (three times)'];
  return (
    bells.map(({ at, rings }) => `${clockFigures(at)}${times[rings] ?? ''}`).join(', ') || 'none'
  );
}
