/** What the speech timer says. */
import { clockFigures, count } from '../text/figures.js';

/** 7 minutes 5 seconds. */
export function secondsWords(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return [
    ...(minutes === 0 ? [] : [count(minutes, 'minute')]),
    ...(rest === 0 && minutes > 0 ? [] : [count(rest, 'second')]),
  ].join(' ');
}

export const timerWords = {
  over: 'The round is over',
  goesBack: (key: string) => `${key} goes back to the last speech.`,
  roundIsOver: (key: string) => `The round is over: ${key} goes back to its last speech.`,
  running: 'Running.',
  paused: (key: string) => `Paused: ${key} starts it.`,
  pausedMark: '(paused)',
  left: (figures: string) => `${figures} left`,
  time: 'Time',
  bells: (length: string, bells: string) => `${length}; bells at ${bells}.`,
  next: 'Next',
  afterwards: 'Then',
  byItself: (speech: string, grace: number) =>
    `${speech}, by itself ${count(grace, 'second')} after the time`,
  order: (title: string, at: number, of: number) => `${title}, ${at} of ${of}`,
  preparationLeft: 'Preparation left',
  preparation: 'Preparation',
  before: 'before the round',
  beforeRound: 'Preparation before the round',
  preparationOf: (side: string) => `Preparation of ${side}`,
  taken: (speech: string, seconds: number) => `${speech}: ${clockFigures(seconds)}`,
  moreSeconds: 'Ten seconds more.',
  fewerSeconds: 'Ten seconds fewer.',
  runs: (key: string) => `The clock runs: ${key} pauses it first.`,
  begunAnew: 'The speech begins anew.',
  waits: 'The next speech waits for a key.',
  startsItself: (grace: number) =>
    `The next speech starts by itself, ${count(grace, 'second')} after the time.`,
  starts: (clock: string) => `${clock}.`,
  stops: (clock: string) => `${clock} stops.`,
  noSide: 'No side speaks after this.',
  noTime: (format: string, clock: string) => `${format} has no time for this: ${clock}.`,
  headNote: (figures: string, clock: string, isPaused: boolean) =>
    `${figures} ${clock}${isPaused ? ' (paused)' : ''}`,
};

const bell = (rings: number): string => (rings === 1 ? 'Bell' : `${rings} bells`);

export const bellsSay = {
  preparationOver: (rings: number) => `${bell(rings)}: the preparation time is used up.`,
  plain: (rings: number) => `${bell(rings)}.`,
  timeUp: (rings: number) => `${bell(rings)}: the time is up.`,
  over: (rings: number, seconds: number) =>
    `${bell(rings)}: ${secondsWords(seconds)} over the time.`,
  open: (rings: number, at: string) =>
    `${bell(rings)} at ${at}: points of information may be offered.`,
  closed: (rings: number, at: string) => `${bell(rings)} at ${at}: no more points of information.`,
  left: (rings: number, at: string, seconds: number) =>
    `${bell(rings)} at ${at}: ${secondsWords(seconds)} left.`,
};

export const pointsSay = {
  none: 'No points of information in this speech.',
  notUntil: (at: string) => `Protected time: no points of information until ${at}.`,
  until: (at: string) => `Points of information may be offered until ${at}.`,
  noMore: 'Protected time: no points of information any more.',
};
