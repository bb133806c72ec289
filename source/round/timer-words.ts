/** What the clocks of a round show, and how it is said. */
import { clockFigures } from '../text/figures.js';
import type { DebateFormat, Speech } from '../debate/format-schema.js';
import { allowedSeconds, elapsedTime, speechBells, speechOn } from './clocks.js';
import type { ClockName, Timer } from './timer-schema.js';
import { type Ring } from './timer.js';
import { bellsSay, pointsSay, secondsWords, timerWords } from './clock-words.js';

export const timerCrumb = 'Timer';

export interface TimerReading {
  /** Whole seconds that are left, rounded up: 0 at the very end. */
  readonly remaining: number;
  /** Whole seconds over the time; 0 until the first is full. */
  readonly over: number;
}

export function readingOf(
  format: DebateFormat,
  timer: Timer,
  name: ClockName,
  now: number,
): TimerReading {
  const run = elapsedTime(timer, name, now);
  const length = allowedSeconds(format, timer, name) * 1000;
  return {
    remaining: Math.max(0, Math.ceil((length - run) / 1000)),
    over: Math.max(0, Math.floor((run - length) / 1000)),
  };
}

/** What is left as a clock shows it; what is over with a plus. */
export function readingFigures({ remaining, over }: TimerReading): string {
  return over > 0 ? `+${clockFigures(over)}` : clockFigures(remaining);
}

export function readingWords({ remaining, over }: TimerReading): string {
  return over > 0 ? `${secondsWords(over)} over` : `${secondsWords(remaining)} left`;
}

/** The side whose time a speech is, as the format calls it. */
export function sideName(format: DebateFormat, speech: Speech): string | undefined {
  return speech.stands && format.sides[speech.stands];
}

/** A clock by its name: the speech that is on, or whose preparation. */
export function clockTitle(format: DebateFormat, timer: Timer, name: ClockName): string {
  if (name === 'speech') return speechOn(format, timer)?.title ?? timerWords.over;
  return name === 'before' ? timerWords.beforeRound : timerWords.preparationOf(format.sides[name]);
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
  if (from >= until) return pointsSay.none;
  if (at < from) return pointsSay.notUntil(clockFigures(from));
  return at < until ? pointsSay.until(clockFigures(until)) : pointsSay.noMore;
}

/** Why a bell rings. */
export function ringWords(
  format: DebateFormat,
  { clock, speech: at, at: when, rings }: Ring,
): string {
  if (clock !== 'speech') return bellsSay.preparationOver(rings);
  const speech = format.speeches[at];
  if (!speech) return bellsSay.plain(rings);
  const { seconds } = speech;
  if (when === seconds) return bellsSay.timeUp(rings);
  if (when > seconds) return bellsSay.over(rings, when - seconds);
  return (
    pointsRing(speech, when, rings) ?? bellsSay.left(rings, clockFigures(when), seconds - when)
  );
}

/** A bell at which points of information begin or end; undefined where it is none. */
function pointsRing(
  { protected: barred, seconds }: Speech,
  when: number,
  rings: number,
): string | undefined {
  if (!barred || barred.start >= seconds - barred.end) return undefined;
  if (when === barred.start) return bellsSay.open(rings, clockFigures(when));
  return when === seconds - barred.end ? bellsSay.closed(rings, clockFigures(when)) : undefined;
}

/** The bells of a speech: 1:00, 6:00, 7:00 (twice). */
export function bellWords(format: DebateFormat, speech: Speech): string {
  const times = ['', '', ' (twice)', ' (three times)'];
  return (
    speechBells(format, speech)
      .map(({ at, rings }) => `${clockFigures(at)}${times[rings] ?? ''}`)
      .join(', ') || 'none'
  );
}
