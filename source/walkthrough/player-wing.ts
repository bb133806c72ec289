/**
 * The player: a wing that plays a script over the walk. It remembers the state after each step, so
 * that going back, jumping and returning from a look around restore exactly what was there.
 */
import type { Program } from '../walk/program.js';
import type { WalkState } from '../walk/state.js';
import type { Wing, WingAction } from '../walk/wing.js';
import { isTyping } from '../walk/choices.js';
import { afterStep, fitted } from './player.js';
import { playerBindings } from './player-bindings.js';
import { Playing, playerId, playingIn, speeds } from './playing.js';
import { signature } from './signature.js';
import { holdOf } from './timing.js';
import type { Walkthrough } from './walkthrough.js';

export interface PlayerOptions {
  readonly script: Walkthrough;
  readonly now: () => number;
  /** Whether it goes on by itself from the start. */
  readonly running?: boolean;
  readonly speed?: number;
}

/** Where a session that plays a script begins. */
export const openingAct: WingAction = { do: 'wing', wing: playerId, act: 'return' };

export function playerWing({ script, now, running = false, speed = 1 }: PlayerOptions): Wing {
  const begun = now();
  const last = script.steps.length - 1;
  return {
    id: playerId,
    bindings: playerBindings,
    start: new Playing({
      at: 0,
      path: [],
      away: false,
      over: 'nothing',
      running,
      speed,
      count: '',
      since: begun,
      begun,
    }),
    update: (program, state, action) => {
      const playing = playingIn(state);
      return playing ? played(program, script, state, playing, action, now()) : state;
    },
    after: (program, _before, state, action) => {
      const playing = playingIn(state);
      if (
        !playing ||
        action.do === 'resize' ||
        action.do === 'quit' ||
        (action.do === 'wing' && action.wing === playerId)
      )
        return state;
      const same = sameScreen(program, state, playing.path[playing.at]);
      const over = !state.overlay
        ? 'nothing'
        : same
          ? 'script'
          : isTyping(state.overlay)
            ? 'typing'
            : 'menu';
      // Who reads the help has not left.
      const away = state.overlay?.kind === 'help' ? playing.away : !same;
      if (away === playing.away && over === playing.over && playing.count === '') return state;
      return remembering(
        state,
        playing.with({
          away,
          over,
          count: '',
          since: away || over === 'menu' ? playing.since : now(),
        }),
      );
    },
    pulse: state => {
      const playing = playingIn(state);
      const step = script.steps[playing?.at ?? 0]?.step;
      if (
        !playing?.running ||
        playing.away ||
        playing.over === 'menu' ||
        playing.at === last ||
        !step ||
        step.pause
      )
        return undefined;
      return Math.max(0, dueAt(playing, holdOf(step)) - now());
    },
  };
}

/** When a step gives way to the next, where it goes on by itself. */
function dueAt({ since, speed }: Playing, hold: number): number {
  return since + (hold * 1000) / speed;
}

function played(
  program: Program,
  script: Walkthrough,
  state: WalkState,
  playing: Playing,
  { act, text = '' }: WingAction,
  now: number,
): WalkState {
  const last = script.steps.length - 1;
  const { at, count } = playing;
  const show = (to: number, message?: string): WalkState =>
    shown(program, script, state, playing, to, now, message);
  switch (act) {
    case 'next':
      return at < last ? show(at + 1) : show(last, 'This is the last step.');
    case 'back':
      return at > 0 ? show(at - 1) : show(0, 'This is the first step.');
    case 'return':
      return show(at);
    case 'jump': {
      const to = Number(count) - 1;
      return to >= 0 && to <= last
        ? show(to)
        : remembering(
            { ...state, message: `There is no step ${count}: the last is ${last + 1}.` },
            playing.with({ count: '' }),
          );
    }
    case 'digit': {
      const typed = `${count}${text}`.slice(-5);
      return remembering(
        { ...state, message: `${typed}G goes to step ${typed}.` },
        playing.with({ count: typed }),
      );
    }
    case 'pause':
      return remembering(
        {
          ...state,
          message: playing.running
            ? 'It waits: p lets it go on by itself.'
            : 'It goes on by itself: p makes it wait.',
        },
        playing.with({ running: !playing.running, count: '', since: now }),
      );
    case 'faster':
    case 'slower': {
      const speed = nextSpeed(playing.speed, act);
      return remembering(
        {
          ...state,
          message: `Speed ${speed}${playing.running ? '' : ', once it goes on by itself: p'}.`,
        },
        playing.with({ speed, count: '' }),
      );
    }
    case 'pulse': {
      const step = script.steps[at]?.step;
      const due =
        playing.running &&
        !playing.away &&
        playing.over !== 'menu' &&
        at < last &&
        step &&
        !step.pause &&
        now >= dueAt(playing, holdOf(step));
      return due ? show(at + 1) : state;
    }
    default:
      return state;
  }
}

/** Shows a step: its state as it was played, or played now from the last one that was. */
function shown(
  program: Program,
  script: Walkthrough,
  state: WalkState,
  playing: Playing,
  to: number,
  now: number,
  message?: string,
): WalkState {
  const path = [...playing.path];
  let walk: WalkState = path.at(-1) ?? { ...state, wings: {} };
  for (let at = path.length; at <= to; at++) {
    const step = script.steps[at]?.step;
    if (!step) break;
    walk = afterStep(program, fitted(program, walk, state), step);
    path.push(walk);
  }
  const there = fitted(program, path[to] ?? walk, state);
  return remembering(
    { ...there, ...(message === undefined ? {} : { message }), wings: state.wings },
    playing.with({
      at: to,
      path,
      away: false,
      over: there.overlay ? 'script' : 'nothing',
      count: '',
      since: now,
    }),
  );
}

function remembering(state: WalkState, playing: Playing): WalkState {
  return { ...state, wings: { ...state.wings, [playerId]: playing } };
}

/** Who went in somewhere and came out again has left nothing, though the way there lies ahead. */
function sameScreen(program: Program, state: WalkState, step: WalkState | undefined): boolean {
  const here = (walk: WalkState): string =>
    signature(program, { ...walk, trail: walk.trail.slice(0, walk.at + 1) });
  return (
    step !== undefined &&
    JSON.stringify(state.overlay) === JSON.stringify(step.overlay) &&
    here(state) === here(step)
  );
}

function nextSpeed(speed: number, change: 'faster' | 'slower'): number {
  return (
    (change === 'faster'
      ? speeds.find(known => known > speed)
      : speeds.findLast(known => known < speed)) ?? speed
  );
}
