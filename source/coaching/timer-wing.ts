/**
 * The speech timer. Time comes into it with the pulse alone: a key says what is wanted, and the pulse that follows at once
 * does it at its own instant. So its state is a function of what was sent, and a test hands in any clock.
 */
import type { Binding } from '../walk/bindings.js';
import type { Wing } from '../walk/wing.js';
import type { DebateFormat } from './format-schema.js';
import { timerIn, timerId, TimerMemory } from './timer-memory.js';
import { timerOutline } from './timer-outline.js';
import { adjusted, advance, allowed, automated, newTimer, prepared, restarted, resumed, stepped, toggled, untilNextSecond, untilWorthSaying, type Timer, type Turn } from './timer.js';
import { clockTitle, ringWords } from './timer-words.js';

const wing = timerId;
/** How long a bell shows, in milliseconds. */
const shown = 3000;

export interface TimerOptions {
  readonly format: DebateFormat;
  /** What a file kept of an earlier time. */
  readonly timer?: Timer | undefined;
  /** Whether the state is read aloud: it changes when there is something to say, not each second. */
  readonly spoken?: boolean;
}

export function timerWing({ format, timer, spoken = false }: TimerOptions): Wing {
  // A timer from a file is looked at with the first pulse, which says what time it is.
  const start = new TimerMemory(format, timer ? { timer, wanted: ['resume'] } : {});
  return {
    id: wing,
    start,
    bindings: timerBindings(format),
    pages: { has: place => place === 'timer', crumb: () => 'Timer', outline: (_program, state, place) => timerOutline(timerIn(state) ?? start, state, place) },
    update: (_program, state, { act, text }) => {
      const memory = timerIn(state) ?? start;
      const { message, ...rest } = act === 'pulse' ? pulsed(memory, Number(text)) : { memory: memory.asking(act) };
      return { ...state, wings: { ...state.wings, [wing]: rest.memory }, ...(message === undefined ? {} : { message }) };
    },
    pulse: state => {
      const { timer: now, seen, wanted, bell } = timerIn(state) ?? start;
      if (wanted.length > 0) return 0;
      if (seen === undefined) return now.running ? 0 : undefined;
      const next = spoken ? untilWorthSaying(format, now, seen) : untilNextSecond(now, seen);
      const waits = [...(next === undefined ? [] : [next]), ...(bell && !spoken ? [bell.until - seen] : [])];
      return waits.length === 0 ? undefined : Math.max(0, Math.min(...waits));
    },
  };
}

/** The timer at an instant, with all that was asked for done at it. */
function pulsed({ format, timer, rung, bell, wanted }: TimerMemory, now: number): { readonly memory: TimerMemory; readonly message?: string } {
  let turn: Turn = { timer, rings: [] };
  let message: string | undefined;
  for (const act of wanted) {
    const next = acted(format, turn.timer, now, act);
    turn = { timer: next.turn.timer, rings: [...turn.rings, ...next.turn.rings] };
    message = next.message ?? message;
  }
  const last = advance(format, turn.timer, now);
  const rings = [...turn.rings, ...last.rings];
  const latest = rings.at(-1);
  const words = latest && ringWords(format, latest);
  const showing = words === undefined ? (bell && bell.until > now ? bell : undefined) : { words, until: now + shown };
  const told = words ?? message;
  return { memory: new TimerMemory(format, { timer: last.timer, seen: now, rung: rung + rings.reduce((sum, ring) => sum + ring.rings, 0), bell: showing }), ...(told === undefined ? {} : { message: told }) };
}

function acted(format: DebateFormat, timer: Timer, now: number, act: string): { readonly turn: Turn; readonly message?: string } {
  switch (act) {
    case 'resume': return { turn: { timer: resumed(format, timer, now), rings: [] } };
    case 'toggle': return timer.at < format.speeches.length || timer.running ? { turn: toggled(format, timer, now) } : { turn: { timer, rings: [] }, message: 'The round is over: [ goes back to its last speech.' };
    case 'next': return { turn: stepped(format, timer, now, 1) };
    case 'previous': return { turn: stepped(format, timer, now, -1) };
    case 'more': return { turn: adjusted(format, timer, now, 10), message: 'Ten seconds more.' };
    case 'fewer': return { turn: adjusted(format, timer, now, -10), message: 'Ten seconds fewer.' };
    case 'restart': return timer.running ? { turn: { timer, rings: [] }, message: 'The clock runs: Space pauses it first.' } : { turn: restarted(format, timer, now), message: 'The speech begins anew.' };
    case 'automatic': return { turn: automated(format, timer, now), message: timer.automatic ? 'The next speech waits for a key.' : 'The next speech starts by itself, 15 seconds after the time.' };
    case 'before':
    case 'for':
    case 'against': return { turn: prepared(format, timer, now, act), message: `${clockTitle(format, timer, act)}${timer.running?.clock === act ? ' stops' : ''}.` };
    default: return { turn: { timer, rings: [] } };
  }
}

function timerBindings(format: DebateFormat): readonly Binding[] {
  const here: NonNullable<Binding['in']> = ({ place }) => place.screen === 'wing' && (place.place === 'timer' || place.place === 'flow');
  const key = (id: string, keys: readonly string[], label: string, act: string, footer?: number): Binding => ({
    id: `timer-${id}`, keys, label, group: 'Coaching', in: here, action: () => ({ do: 'wing', wing, act }), ...(footer === undefined ? {} : { footer }),
  });
  const preparation = (['for', 'against', 'before'] as const)
    .map((whose, at) => [whose, String(at + 1)] as const)
    .filter(([whose]) => allowed(format, newTimer(format), whose) > 0)
    .map(([whose, digit]) => key(`prepare-${whose}`, [digit], clockTitle(format, newTimer(format), whose).toLowerCase(), whose));
  return [
    { id: 'timer', keys: ['T'], label: 'speech timer', group: 'Coaching', action: () => ({ do: 'go', to: 'timer' }) },
    key('toggle', [' '], 'start or pause', 'toggle', 1),
    key('next', [']'], 'next speech', 'next', 2),
    key('previous', ['['], 'speech before', 'previous'),
    key('more', ['+'], 'ten seconds more', 'more'),
    key('fewer', ['-'], 'ten seconds fewer', 'fewer'),
    key('restart', ['X'], 'begin the speech anew', 'restart'),
    key('automatic', ['A'], 'next speech by itself, or by key', 'automatic'),
    ...preparation,
  ];
}
