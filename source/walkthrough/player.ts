/**
 * Playing a script: a pure player beside the pure program. It remembers the state after each step, so that going back,
 * jumping and returning from a look around restore exactly what was there.
 */
import type { Action } from '../walk/action.js';
import { startState, type WalkState } from '../walk/state.js';
import type { Program } from '../walk/program.js';
import { update } from '../walk/update.js';
import type { Step } from './schema.js';
import type { Walkthrough } from './walkthrough.js';

/** The rows at the foot of the terminal that the narration takes: one for where one is, three for what is said. */
export const narrationRows = 4;
export const speeds = [0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4] as const;

export interface PlayState {
  /** The step that is shown, from 0. */
  readonly at: number;
  /** What is on the screen: the script's own state, or where the audience has gone from there. */
  readonly walk: WalkState;
  /** The state after each step played so far. */
  readonly path: readonly WalkState[];
  /** Whether somebody left the script to look around. */
  readonly away: boolean;
  readonly paused: boolean;
  readonly speed: number;
  /** Digits typed, waiting for `G`. */
  readonly count: string;
  /** One sentence about the last key, gone with the next. */
  readonly message?: string;
  readonly columns: number;
  readonly rows: number;
}

export type PlayAction =
  | { readonly play: 'next' | 'back' | 'return' | 'pause' | 'faster' | 'slower' }
  | { readonly play: 'jump'; readonly to: number }
  | { readonly play: 'digit'; readonly digit: string }
  | { readonly play: 'look'; readonly walk: WalkState }
  | { readonly play: 'resize'; readonly columns: number; readonly rows: number };

/** The actions of a step, in order. */
export function actionsOf({ do: does }: Step): readonly Action[] {
  if (does === undefined) return [];
  return Array.isArray(does) ? does : [does];
}

/** The state that a script starts in, before its first step, in a terminal of a size. */
export function scriptStart(program: Program, { burden }: Walkthrough, columns: number, rows: number): WalkState {
  return update(program, startState({ burden, columns, rows: rows - narrationRows }), { do: 'resize', columns, rows: rows - narrationRows });
}

export function afterStep(program: Program, before: WalkState, step: Step): WalkState {
  const { message: _gone, ...quiet } = before;
  return actionsOf(step).reduce((state, action) => update(program, state, action), quiet);
}

export class Player {
  constructor(readonly program: Program, readonly script: Walkthrough) {}

  /** The state at the start: the first step is shown. */
  start(columns: number, rows: number, { speed = 1 }: { readonly speed?: number } = {}): PlayState {
    const walk = scriptStart(this.program, this.script, columns, rows);
    return this.jump({ at: 0, walk, path: [], away: false, paused: false, speed, count: '', columns, rows }, 0);
  }

  update(before: PlayState, action: PlayAction): PlayState {
    const { message: _gone, count, ...rest } = before;
    const state: PlayState = { ...rest, count: '' };
    const last = this.script.steps.length - 1;
    switch (action.play) {
      case 'next': return state.at < last ? this.jump(state, state.at + 1) : { ...this.jump(state, last), message: 'This is the last step.' };
      case 'back': return state.at > 0 ? this.jump(state, state.at - 1) : { ...this.jump(state, 0), message: 'This is the first step.' };
      case 'return': return this.jump(state, state.at);
      case 'jump': {
        if (action.to >= 0 && action.to <= last) return this.jump(state, action.to);
        return { ...state, message: `There is no step ${action.to + 1}: the last is ${last + 1}.` };
      }
      case 'pause': return { ...state, paused: !state.paused, message: state.paused ? 'It goes on.' : 'It waits: p goes on.' };
      case 'faster':
      case 'slower': {
        const speed = nextSpeed(state.speed, action.play);
        return { ...state, speed, message: `Speed ${speed}.` };
      }
      case 'digit': return { ...state, count: `${count}${action.digit}`.slice(-5) };
      case 'look': return { ...state, walk: action.walk, away: true };
      case 'resize': {
        const { columns, rows } = action;
        return { ...state, count, columns, rows, walk: this.fitted(state.walk, columns, rows) };
      }
    }
  }

  /** Shows a step: its state as it was played, or played now from the last one that was. */
  private jump(state: PlayState, to: number): PlayState {
    const path = [...state.path];
    let walk = path.at(-1) ?? state.walk;
    for (let at = path.length; at <= to; at++) {
      const step = this.script.steps[at]?.step;
      if (!step) break;
      walk = afterStep(this.program, this.fitted(walk, state.columns, state.rows), step);
      path.push(walk);
    }
    const there = path[to] ?? walk;
    return { ...state, at: to, path, away: false, walk: this.fitted(there, state.columns, state.rows) };
  }

  /** A state in the window's size; the very same state where it has that size. */
  private fitted(walk: WalkState, columns: number, rows: number): WalkState {
    const room = rows - narrationRows;
    if (walk.columns === columns && walk.rows === room) return walk;
    const { message } = walk;
    return { ...update(this.program, walk, { do: 'resize', columns, rows: room }), ...(message === undefined ? {} : { message }) };
  }
}

function nextSpeed(speed: number, change: 'faster' | 'slower'): number {
  return (change === 'faster' ? speeds.find(known => known > speed) : speeds.findLast(known => known < speed)) ?? speed;
}
