/**
 * The player: a wing that plays a script over the walk. It remembers the state after each step, so
 * that going back, jumping and returning from a look around restore exactly what was there.
 */
import { isTyping } from '../walk/overlays.js';
import type { WalkState } from '../walk/state/state.js';
import type { Walk } from '../walk/state/walk.js';
import { defineWing, type After, type Reply, type Wing } from '../walk/wing.js';
import { afterStep, withSize } from './player.js';
import { playerBindings } from './player-bindings.js';
import { playerMessages, toPlayer, type PlayerMessage } from './player-messages.js';
import { Playing, playerId, playerKey, speeds, usualBeat } from './playing.js';
import { signature } from './signature.js';
import { holdOf } from './timing.js';
import type { Walkthrough } from './walkthrough.js';
import { lastStep, playerWords } from './words.js';

export interface PlayerOptions {
  readonly script: Walkthrough;
  readonly now: () => number;
  /** Whether it goes on by itself from the start. */
  readonly running?: boolean;
  readonly speed?: number;
}

/** Where a session that plays a script begins. */
export const openingAction = toPlayer.send({ is: 'return' });

export function playerWing({ script, now, running = false, speed = 1 }: PlayerOptions): Wing {
  const startedAt = now();
  return defineWing({
    memory: playerKey,
    start: new Playing({
      at: 0,
      last: script.steps.length - 1,
      path: [],
      away: false,
      over: 'nothing',
      running,
      speed,
      count: '',
      since: startedAt,
      startedAt,
      beat: startedAt,
    }),
    messages: playerMessages,
    quiet: ['pulse'],
    bindings: playerBindings,
    update: (playing, message, { walk, state }) =>
      updatePlaying(message, { walk, state, script, playing, now: now() }),
    after: (playing, context) => follow(playing, context, now()),
    pulse: {
      due: playing => {
        const due = dueAt(script, playing);
        return due === undefined ? undefined : Math.min(usualBeat, Math.max(0, due - now()));
      },
      action: () => toPlayer.send({ is: 'pulse' }),
    },
  });
}

/** Whether somebody left the script, and what lies over it. */
function follow(
  playing: Playing,
  { walk, state, action }: After<Playing>,
  now: number,
): Reply<Playing> | undefined {
  if (
    action.do === 'resize' ||
    action.do === 'quit' ||
    (action.do === 'wing' && action.wing === playerId)
  )
    return undefined;
  const same = isSameScreen(walk, state, playing.path[playing.at]);
  const over = whatLiesOver(state, same);
  // Who reads the help has not left.
  const away = state.overlay?.kind === 'help' ? playing.away : !same;
  if (away === playing.away && over === playing.over && playing.count === '') return undefined;
  const since = away || over === 'menu' ? playing.since : now;
  return { memory: playing.with({ away, over, count: '', since, beat: now }) };
}

function whatLiesOver({ overlay }: WalkState, isScripts: boolean): Playing['over'] {
  if (!overlay) return 'nothing';
  if (isScripts) return 'script';
  return isTyping(overlay) ? 'typing' : 'menu';
}

/** When the step that is shown gives way to the next; undefined where it waits for a key. */
function dueAt({ steps }: Walkthrough, playing: Playing): number | undefined {
  const { at, since, speed, running, away, over } = playing;
  const step = steps[at]?.step;
  const waits = !running || away || over === 'menu' || at === steps.length - 1;
  return waits || !step || step.pause ? undefined : since + (holdOf(step) * 1000) / speed;
}

interface PlayerContext {
  readonly walk: Walk;
  readonly state: WalkState;
  readonly script: Walkthrough;
  readonly playing: Playing;
  readonly now: number;
}

function updatePlaying(message: PlayerMessage, context: PlayerContext): Reply<Playing> {
  const { playing, now } = context;
  const { at, last, count } = playing;
  switch (message.is) {
    case 'next':
      return at < last ? show(context, at + 1) : show(context, last, lastStep);
    case 'back':
      return at > 0 ? show(context, at - 1) : show(context, 0, playerWords.first);
    case 'return':
      return show(context, at);
    case 'jump':
      return jump(context, last);
    case 'digit': {
      const typed = `${count}${message.digit}`.slice(-5);
      return { memory: playing.with({ count: typed }), say: playerWords.typed(typed) };
    }
    case 'pause':
      return {
        memory: playing.with({ running: !playing.running, count: '', since: now, beat: now }),
        say: playing.running ? playerWords.waits : playerWords.runs,
      };
    case 'speed': {
      const speed = nextSpeed(playing.speed, message.change);
      return {
        memory: playing.with({ speed, count: '' }),
        say: playerWords.speed(speed, playing.running),
      };
    }
    case 'pulse':
      return pulse(context);
  }
}

/** To the step whose number was typed. */
function jump(context: PlayerContext, last: number): Reply<Playing> {
  const { playing } = context;
  const to = Number(playing.count) - 1;
  if (to >= 0 && to <= last) return show(context, to);
  return {
    memory: playing.with({ count: '' }),
    say: playerWords.noStep(playing.count, last + 1),
  };
}

/** On to the next step, where the time of this one has passed. */
function pulse(context: PlayerContext): Reply<Playing> {
  const { script, now } = context;
  const playing = context.playing.passing(now);
  const due = dueAt(script, playing);
  return due !== undefined && now >= due
    ? show({ ...context, playing }, playing.at + 1)
    : { memory: playing };
}

/** Shows a step: its state as it was played, or played now from the last one that was. */
function show(
  { walk, script, state, playing, now }: PlayerContext,
  to: number,
  say?: string,
): Reply<Playing> {
  const path = [...playing.path];
  let last: WalkState = path.at(-1) ?? { ...state, wings: {} };
  for (let at = path.length; at <= to; at++) {
    const step = script.steps[at]?.step;
    if (!step) break;
    last = afterStep(walk, withSize(walk, last, state), step);
    path.push(last);
  }
  const target = withSize(walk, path[to] ?? last, state);
  const over = target.overlay ? 'script' : 'nothing';
  return {
    memory: playing.with({
      at: to,
      path,
      away: false,
      over,
      count: '',
      since: now,
      beat: now,
    }),
    state: { ...target, wings: state.wings },
    ...(say === undefined ? {} : { say }),
  };
}

/** Who went in somewhere and came out again has left nothing, though the way there lies ahead. */
function isSameScreen(walk: Walk, state: WalkState, step: WalkState | undefined): boolean {
  const here = (shown: WalkState): string =>
    signature(walk, { ...shown, trail: shown.trail.slice(0, shown.at + 1) });
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
