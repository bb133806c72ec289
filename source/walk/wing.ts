/**
 * A wing is a part of the program that stands above the walk: it brings its own keys, pages,
 * messages and memory. Wings are handed to the program in a list; the walk knows none of them by
 * name, stores what each remembers, and hands it over.
 */
import type { z } from 'zod';
import type { StanceMap } from '../map/stance-map.js';
import type { Block, Outline } from '../outline/outline.js';
import type { Place } from '../outline/place.js';
import type { Action } from './action.js';
import type { ActingWalk } from './actions/define-action.js';
import type { Binding } from './bindings.js';
import type { Choice } from './overlay-kind.js';
import type { Moment } from './state/moment.js';
import type { Message } from './state/overlay.js';
import type { WalkState } from './state/state.js';
import type { Walk } from './state/walk.js';
import type { WingMemory } from './state/wing-memory.js';

/** What a wing is handed beside its memory. */
export interface WingContext<M> {
  readonly walk: Walk;
  readonly state: WalkState;
  /** The state as it is once the wing remembers this: for a page that says something else then. */
  readonly withMemory: (memory: M) => WalkState;
}

/** What a wing answers: each part is left out where nothing of it changes. */
export interface Reply<M> {
  readonly memory?: M;
  /** The walk as the wing leaves it. */
  readonly state?: WalkState;
  /** What is done after that, in order. */
  readonly next?: readonly Action[];
  /** One sentence for the foot of the screen. */
  readonly say?: string;
}

/** A wing's own pages, among the places of the walk. */
export interface WingPages<M> {
  has(place: Place): boolean;
  /** The place in a word or two, for the path walked. */
  crumb(place: Place): string;
  outline(memory: M, place: Place, context: WingContext<M>): Outline;
  /**
   * What a wide window shows beside a page: a page, or something said there alone; where it is
   * left out, the page that the cursor is on a way to.
   */
  beside?(memory: M, place: Place, context: WingContext<M>): Place | Outline | undefined;
  /**
   * What is done with text that is typed on a page. Left out, or undefined: letters are keys there.
   */
  typed?(place: Place, text: string): Action | undefined;
}

export interface WingDefinition<M extends object, T extends Message> {
  readonly memory: WingMemory<M>;
  /** What it remembers at first; replaced and never changed. */
  readonly start: M;
  /** What it can be sent: a discriminated union by `is`. */
  readonly messages: z.ZodType<T>;
  readonly bindings: readonly Binding[];
  readonly pages?: WingPages<M>;
  /** What the wing tells in the head of every page, in a few words. */
  headNote?(memory: M, place: Place): string | undefined;
  /** What the wing adds at the end of a page of the walk. */
  under?(memory: M, place: Place): readonly Block[];
  /** Whether the reader has been at a place before: rows that lead there are marked so. */
  seen?(memory: M, place: Place): boolean;
  update?(memory: M, message: T, context: WingContext<M>): Reply<M>;
  /**
   * What it remembers where the walk goes on over a map that was changed. Left out: it begins anew.
   */
  carried?(memory: M, maps: ChangedMap): M;
  /** Called after every action, so that the wing can follow the walk. */
  after?(memory: M, context: After<M>): Reply<M> | undefined;
  readonly pulse?: Pulse<M>;
  /** Messages that are nobody's doing: what was said last stays. */
  readonly quiet?: readonly NoInfer<T>['is'][];
  /** What it tells other wings: instances of the classes that name it. */
  readonly provides?: readonly object[];
}

/** A map, and what it is after a change. */
export interface ChangedMap {
  readonly before: StanceMap;
  readonly after: StanceMap;
}

/** The states on both sides of an action, and the action. */
export interface After<M> extends WingContext<M> {
  readonly before: WalkState;
  readonly action: Action;
}

export interface Pulse<M> {
  /** In how many milliseconds the wing wants its pulse; undefined for never. */
  due(memory: M, state: WalkState): number | undefined;
  /** What is done then; `now` is the time in milliseconds. */
  action(now: number): Action;
}

/** A reply with its memory in the state: what the walk does with it. */
export interface WingOutcome {
  readonly state: WalkState;
  readonly next?: readonly Action[];
  readonly say?: string;
}

/** A wing as the program holds it. */
export interface Wing {
  readonly id: string;
  readonly start: object;
  readonly bindings: readonly Binding[];
  readonly quiet: readonly string[];
  readonly provides: readonly object[];
  readonly pages?: {
    has(place: Place): boolean;
    crumb(place: Place): string;
    outline(walk: Walk, state: WalkState, place: Place): Outline;
    beside(walk: Walk, state: WalkState, place: Place): Place | Outline | undefined;
    typed(place: Place, text: string): Action | undefined;
  };
  headNote(state: WalkState, place: Place): string | undefined;
  under(state: WalkState, place: Place): readonly Block[];
  seen(state: WalkState, place: Place): boolean;
  /** Undefined where it can't be sent this, or the state is of a program without the wing. */
  update(walk: Walk, state: WalkState, message: Message): WingOutcome | undefined;
  /** What it remembers in a walk that goes on over a changed map. */
  carried(state: WalkState, maps: ChangedMap): object;
  after(walk: Walk, before: WalkState, state: WalkState, action: Action): WingOutcome | undefined;
  /** In how many milliseconds it wants its pulse; undefined for never. */
  pulse(state: WalkState): number | undefined;
  pulseAt(now: number): Action | undefined;
}

/** The program as its own parts know it: with the wings, their keys and their choices. */
export interface WholeWalk extends ActingWalk {
  readonly wings: readonly Wing[];
  bindingsAt(moment: Moment): readonly Binding[];
  choices(state: WalkState): readonly Choice[];
}

/** A wing ready for a program. Its memory is found and stored here, and nowhere else. */
export function defineWing<M extends object, T extends Message>(
  definition: WingDefinition<M, T>,
): Wing {
  const { memory: key, start, messages, bindings, pages, pulse } = definition;
  const { quiet = [], provides = [] } = definition;
  const remembered = (state: WalkState): M => key.in(state) ?? start;
  const context = (walk: Walk, state: WalkState): WingContext<M> => ({
    walk,
    state,
    withMemory: memory => key.withMemory(state, memory),
  });
  const outcome = (
    before: WalkState,
    { memory, state = before, ...rest }: Reply<M>,
  ): WingOutcome => ({
    state: memory === undefined ? state : key.withMemory(state, memory),
    ...rest,
  });
  return {
    id: key.id,
    start,
    bindings,
    quiet,
    provides,
    ...(pages ? { pages: pagesOf(pages, { remembered, context }) } : {}),
    headNote: (state, place) => definition.headNote?.(remembered(state), place),
    under: (state, place) => definition.under?.(remembered(state), place) ?? [],
    seen: (state, place) => definition.seen?.(remembered(state), place) === true,
    update: (walk, state, message) => {
      const memory = key.in(state);
      const parsed = messages.safeParse(message);
      return memory && parsed.success && definition.update
        ? outcome(state, definition.update(memory, parsed.data, context(walk, state)))
        : undefined;
    },
    carried: (state, maps) => {
      const memory = key.in(state);
      return memory && definition.carried ? definition.carried(memory, maps) : start;
    },
    after: (walk, before, state, action) => {
      const memory = key.in(state);
      const reply =
        memory && definition.after?.(memory, { ...context(walk, state), before, action });
      return reply && outcome(state, reply);
    },
    pulse: state => {
      const memory = key.in(state);
      return memory && pulse?.due(memory, state);
    },
    pulseAt: now => pulse?.action(now),
  };
}

interface ReadMemory<M> {
  readonly remembered: (state: WalkState) => M;
  readonly context: (walk: Walk, state: WalkState) => WingContext<M>;
}

/** A wing's pages, handed what the wing remembers. */
function pagesOf<M>(
  pages: WingPages<M>,
  { remembered, context }: ReadMemory<M>,
): NonNullable<Wing['pages']> {
  return {
    has: place => pages.has(place),
    crumb: place => pages.crumb(place),
    outline: (walk, state, place) => pages.outline(remembered(state), place, context(walk, state)),
    beside: (walk, state, place) => pages.beside?.(remembered(state), place, context(walk, state)),
    typed: (place, text) => pages.typed?.(place, text),
  };
}
