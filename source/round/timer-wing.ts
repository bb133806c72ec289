/**
 * The speech timer as a part of the program: its page, its keys, its pulse. What time it is, it is
 * handed.
 */
import { keyLabel } from '../walk/bindings.js';
import type { WalkState } from '../walk/state/state.js';
import { defineWing, type Wing } from '../walk/wing.js';
import type { DebateFormat } from '../debate/format-schema.js';
import { formatToFollow } from './plan-of-round.js';
import { timerBindings } from './timer-bindings.js';
import { RoundClock, RoundRecord } from './round-parts.js';
import { TimerMemory, timerKey } from './timer-memory.js';
import { timerMessages, toTimer, type TimerMessage } from './timer-messages.js';
import { timerKeys, timerLine, timerOutline, timerNote } from './timer-outline.js';
import {
  allowedSeconds,
  graceOf,
  isBegun,
  newTimer,
  preparing,
  untilNextSecond,
  untilWorthSaying,
} from './clocks.js';
import type { Preparation, Timer } from './timer-schema.js';
import {
  withTimeGiven,
  advance,
  withAutomaticToggled,
  withPreparationToggled,
  withClockRestarted,
  toResumedTimer,
  withSpeechStep,
  withSpeechToggled,
  type TimerTurn,
} from './timer.js';
import { clockTitle, ringWords, timerCrumb } from './timer-words.js';
import { timerWords } from './clock-words.js';

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
    timer: timer ? toResumedTimer(format, timer, opened) : newTimer(format),
    seen: opened,
  });
  return defineWing({
    memory: timerKey,
    start,
    messages: timerMessages,
    quiet: ['pulse'],
    bindings: timerBindings,
    pages: {
      has: place => place === 'timer',
      crumb: () => timerCrumb,
      outline: (memory, place, { state }) => timerOutline(memory, state, place),
    },
    headNote: (memory, place) =>
      place === 'timer' || place === 'flow' ? undefined : timerNote(memory),
    update: (before, message, { state }) => {
      const instant = message.is === 'pulse' ? message.now : now();
      const { memory, say } = timerAt(before, instant, message);
      // A bell that shows no more is not told at the foot either.
      const { message: shownMessage, ...quiet } = state;
      const isOver =
        shownMessage !== undefined && shownMessage === before.bell?.words && !memory.bell;
      return { memory, state: isOver ? quiet : state, ...(say === undefined ? {} : { say }) };
    },
    after: (memory, context) => {
      const follow = formatToFollow(context, memory.format);
      if (follow) return { memory: new TimerMemory(follow, { seen: now() }) };
      // Screen readers get the time after every key press.
      return spoken && memory.timer.running && context.action.do !== 'wing'
        ? { memory: timerAt(memory, now()).memory }
        : undefined;
    },
    pulse: {
      due: ({ format: current, timer: clocks, bell }) => {
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
      action: instant => toTimer.send({ is: 'pulse', now: instant }),
    },
    provides: [new TimerClock(), new TimerRecord()],
  });
}

class TimerClock extends RoundClock {
  turn(state: Pick<WalkState, 'wings'>): number {
    return timerKey.in(state)?.timer.at ?? 0;
  }

  line(state: Pick<WalkState, 'wings'>, spoken: boolean): string {
    const memory = timerKey.in(state);
    return memory ? timerLine(memory, spoken) : '';
  }
}

class TimerRecord extends RoundRecord {
  isUsed(state: Pick<WalkState, 'wings'>): boolean {
    const timer = timerKey.in(state)?.timer;
    return timer !== undefined && isBegun(timer);
  }
}

/** The timer at an instant, with what a key asks for done at it. */
function timerAt(
  { format, timer, rung, bell }: TimerMemory,
  now: number,
  message: TimerMessage = { is: 'pulse', now },
): { readonly memory: TimerMemory; readonly say?: string } {
  const { turn, say } = updateTimer(format, timer, now, message);
  const { timer: next, rings: more } = advance(format, turn.timer, now);
  const rings = [...turn.rings, ...more];
  const [latest] = rings.slice(-1);
  const words = latest && ringWords(format, latest);
  const still = bell && bell.until > now ? bell : undefined;
  const showing = words === undefined ? still : { words, until: now + shown };
  const announcement = words ?? say;
  return {
    memory: new TimerMemory(format, {
      timer: next,
      seen: now,
      rung: rung + rings.reduce((sum, ring) => sum + ring.rings, 0),
      ...(showing ? { bell: showing } : {}),
    }),
    ...(announcement === undefined ? {} : { say: announcement }),
  };
}

function updateTimer(
  format: DebateFormat,
  timer: Timer,
  now: number,
  message: TimerMessage,
): { readonly turn: TimerTurn; readonly say?: string } {
  const still: TimerTurn = { timer, rings: [] };
  switch (message.is) {
    case 'pulse':
      return { turn: still };
    case 'toggle':
      return timer.at < format.speeches.length || timer.running
        ? { turn: withSpeechToggled(format, timer, now) }
        : { turn: still, say: timerWords.roundIsOver(keyLabel(timerKeys.back)) };
    case 'step':
      return { turn: withSpeechStep(format, timer, now, message.by) };
    case 'adjust':
      return {
        turn: withTimeGiven(format, timer, now, message.seconds),
        say: message.seconds > 0 ? timerWords.moreSeconds : timerWords.fewerSeconds,
      };
    case 'restart':
      return timer.running
        ? { turn: still, say: timerWords.runs(keyLabel(timerKeys.toggle)) }
        : { turn: withClockRestarted(format, timer, now), say: timerWords.begunAnew };
    case 'automatic':
      return {
        turn: withAutomaticToggled(format, timer, now),
        say: timer.automatic ? timerWords.waits : timerWords.startsItself(graceOf(format)),
      };
    case 'prepare':
      return preparation(format, timer, now, message.whose);
    case 'prepare-next': {
      const whose = preparing(format, timer);
      return whose === undefined
        ? { turn: still, say: timerWords.noSide }
        : preparation(format, timer, now, whose);
    }
  }
}

function preparation(
  format: DebateFormat,
  timer: Timer,
  now: number,
  whose: Preparation,
): { readonly turn: TimerTurn; readonly say: string } {
  const title = clockTitle(format, timer, whose);
  if (allowedSeconds(format, timer, whose) === 0)
    return {
      turn: { timer, rings: [] },
      say: timerWords.noTime(format.title, title.toLowerCase()),
    };
  return {
    turn: withPreparationToggled(format, timer, now, whose),
    say: timer.running?.clock === whose ? timerWords.stops(title) : timerWords.starts(title),
  };
}
