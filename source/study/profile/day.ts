/**
 * Days as learners have them: in the zone that they are in, and from one early morning to the next,
 * so that who learns past midnight learns on the day that was. A day is text, `2026-03-01`.
 */

/** The hour at which a day begins where the learner says nothing else; Anki's, too. */
export const usualStart = 4;

/** New cards a day where the learner says nothing else: what a day brings comes back for weeks. */
export const usualNew = 10;

/** The last one that can be written so: a clock that is beyond it stands there. */
const lastDay = '9999-12-31';

/** A moment, with the learner's day that it falls on. */
export class LearnersTime extends Date {
  /** @param day where none is given, that of a learner whose days begin at the usual hour */
  constructor(
    at: Date,
    readonly day: string = learnersDay(at),
  ) {
    super(at);
  }
}

/** The date on the calendar where the learner is. */
export function dateOf(at: Date): string {
  if (at.getFullYear() > 9999) return lastDay;
  const padded = (figure: number, digits: number): string => String(figure).padStart(digits, '0');
  return [padded(at.getFullYear(), 4), padded(at.getMonth() + 1, 2), padded(at.getDate(), 2)].join(
    '-',
  );
}

/** The learner's day: before its hour, the one before still lasts. */
export function learnersDay(at: Date, starts: number = usualStart): string {
  return at.getHours() < starts ? dayAfter(dateOf(at), -1) : dateOf(at);
}

/** The day so many days later, or earlier. */
export function dayAfter(day: string, days: number): string {
  const moved = new Date(noonOf(day));
  moved.setUTCDate(moved.getUTCDate() + days);
  if (moved.getUTCFullYear() > 9999) return lastDay;
  return moved.toISOString().slice(0, 10);
}

/** A moment in the middle of a day, for reckoning with days alone. */
export function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00.000Z`);
}
