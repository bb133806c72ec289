/**
 * The speech timer as a part of the program: its page, its keys, its pulse. What time it is, it is
 * handed.
 */
import type { Wing } from '../walk/wing.js';
import type { DebateFormat } from '../debate/format-schema.js';
import { formatToFollow } from './plan-of-round.js';
import { timerBindings } from './timer-bindings.js';
import { timerIn, timerId, TimerMemory } from './timer-memory.js';
import { timerOutline } from './timer-outline.js';
import {
  adjusted,
  advance,
  automated,
  newTimer,
  prepared,
  restarted,
  resumed,
  stepped,
  toggled,
  untilNextSecond,
  untilWorthSaying,
  type Timer,
  type Turn,
} from './timer.js';
import { clockTitle, ringWords } from './timer-words.js';

/** How long a bell shows, in milliseconds. */
const shown = 3000;

export interface TimerOptions {
  readonly format: DebateFormat;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** What a file kept of an earlier time. */
  readonly timer?: Timer | undefined;
  /**
   * Whether the state is read aloud: it changes when there is something to say, not each second.
   */
  readonly spoken?: boolean;
}

export function timerWing({ format, now, timer, spoken = false }: TimerOptions): Wing {
  const opened = now();
  const start = new TimerMemory(format, {
    timer: timer ? resumed(format, timer, opened) : newTimer(format),
    seen: opened,
  });
  return {
    id: timerId,
    start,
    bindings: timerBindings,
    pages: {
      has: place => place === 'timer',
      crumb: () => 'Timer',
      outline: (_program, state, place) => timerOutline(timerIn(state) ?? start, state, place),
    },
    update: (_program, state, { act, text }) => {
      const before = timerIn(state) ?? start;
      const { memory, message } = looked(before, act === 'pulse' ? Number(text) : now(), act);
      // A bell that shows no more is not told at the foot either.
      const { message: told, ...quiet } = state;
      const kept =
        told === undefined || (told === before.bell?.words && !memory.bell)
          ? {}
          : { message: told };
      return {
        ...quiet,
        ...kept,
        wings: { ...state.wings, [timerId]: memory },
        ...(message === undefined ? {} : { message }),
      };
    },
    after: (_program, before, state, action) => {
      const memory = timerIn(state) ?? start;
      const follow = formatToFollow(before, state, memory.format);
      if (follow)
        return {
          ...state,
          wings: { ...state.wings, [timerId]: new TimerMemory(follow, { seen: now() }) },
        };
      // Whoever listens is told the time with every key.
      if (!spoken || !memory.timer.running || action.do === 'wing') return state;
      return {
        ...state,
        wings: { ...state.wings, [timerId]: looked(memory, now(), 'pulse').memory },
      };
    },
    pulse: state => {
      const { format: current, timer: clocks, bell } = timerIn(state) ?? start;
      const instant = now();
      const next = spoken
        ? untilWorthSaying(current, clocks, instant)
        : untilNextSecond(clocks, instant);
      const waits = [
        ...(next === undefined ? [] : [next]),
        ...(bell && !spoken ? [bell.until - instant] : []),
      ];
      return waits.length === 0 ? undefined : Math.max(0, Math.min(...waits));
    },
  };
}

/** The timer at an instant, with what a key asks for done at it. */
function looked(
  { format, timer, rung, bell }: TimerMemory,
  now: number,
  act: string,
): { readonly memory: TimerMemory; readonly message?: string } {
  const { turn, message } = acted(format, timer, now, act);
  const { timer: next, rings: more } = advance(format, turn.timer, now);
  const rings = [...turn.rings, ...more];
  const [latest] = rings.slice(-1);
  const words = latest && ringWords(format, latest);
  const showing =
    words === undefined
      ? bell && bell.until > now
        ? bell
        : undefined
      : { words, until: now + shown };
  const told = words ?? message;
  return {
    memory: new TimerMemory(format, {
      timer: next,
      seen: now,
      rung: rung + rings.reduce((sum, ring) => sum + ring.rings, 0),
      ...(showing ? { bell: showing } : {}),
    }),
    ...(told === undefined ? {} : { message: told }),
  };
}

function acted(
  format: DebateFormat,
  timer: Timer,
  now: number,
  act: string,
): { readonly turn: Turn; readonly message?: string } {
  const still: Turn = { timer, rings: [] };
  switch (act) {
    case 'toggle':
      return timer.at < format.speeches.length || timer.running
        ? { turn: toggled(format, timer, now) }
        : { turn: still, message: 'The round is over: [ goes back to its last speech.' };
    case 'next':
      return { turn: stepped(format, timer, now, 1) };
    case 'previous':
      return { turn: stepped(format, timer, now, -1) };
    case 'more':
      return { turn: adjusted(format, timer, now, 10), message: 'Ten seconds more.' };
    case 'fewer':
      return { turn: adjusted(format, timer, now, -10), message: 'Ten seconds fewer.' };
    case 'restart':
      return timer.running
        ? { turn: still, message: 'The clock runs: Space pauses it first.' }
        : { turn: restarted(format, timer, now), message: 'The speech begins anew.' };
    case 'automatic':
      return {
        turn: automated(format, timer, now),
        message: timer.automatic
          ? 'The next speech waits for a key.'
          : 'The next speech starts by itself, 15 seconds after the time.',
      };
    case 'before':
    case 'for':
    case 'against':
      return {
        turn: prepared(format, timer, now, act),
        message: `${clockTitle(format, timer, act)}${timer.running?.clock === act ? ' stops' : ''}.`,
      };
    default:
      return { turn: still };
  }
}
