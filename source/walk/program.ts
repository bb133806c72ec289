/**
 * The program of one walk: its map, its wings, and what can be asked of both at a state. It is pure
 * but for its memory of the last pages, labelling and hits, each a function of map and state.
 */
import { assumptionSigns } from '../standing/words.js';
import type { Hit } from '../map/search.js';
import type { StanceMap } from '../map/stance-map.js';
import {
  enteredAt,
  isEntered,
  type Block,
  type Entered,
  type Outline,
  type Run,
} from '../outline/outline.js';
import type { Place } from '../outline/place.js';
import { viewportOf } from '../outline/viewport.js';
import { pageAt } from '../pages/pages.js';
import type { Assumptions, Burden } from '../standing/burden.js';
import { createEngine, type Engine, type Labelling } from '../standing/standing.js';
import { bindings, type Binding } from './bindings.js';
import { choicesOf, type Choice } from './choices.js';
import { helpLines } from './help.js';
import { bindingsAt, momentOf } from './keys-at.js';
import { PageCache, pageOf, wingWith } from './page-cache.js';
import { Searches } from './searches.js';
import type { Moment } from './state/moment.js';
import type { Message } from './state/overlay.js';
import { currentStop, startState, type Start, type Stop, type WalkState } from './state/state.js';
import type { Page, Provided } from './state/walk.js';
import { perform, send } from './update.js';
import type { WholeWalk, Wing } from './wing.js';

/** How many hits a search offers. */
const mostHits = 50;

export class Program implements WholeWalk {
  readonly engine: Engine;
  /** Those of wings first, so that their own pages can have keys of their own. */
  readonly bindings: readonly Binding[];
  private readonly pages: PageCache;
  private readonly searches: Searches;
  private lastLabelling: { readonly key: string; readonly labelling: Labelling } | undefined;

  constructor(
    readonly map: StanceMap,
    readonly wings: readonly Wing[] = [],
  ) {
    this.engine = createEngine(map);
    this.bindings = [...wings.flatMap(wing => wing.bindings), ...bindings];
    this.searches = new Searches(map);
    this.pages = new PageCache({
      map,
      wings,
      walk: this,
      view: ({ burden, assumptions, filter }) => ({
        map,
        engine: this.engine,
        labelling: this.labelling(burden, assumptions),
        filter,
      }),
    });
  }

  /** The state that a walk with these wings starts in. */
  start(start: Start = {}): WalkState {
    const state = startState(start);
    return { ...state, wings: Object.fromEntries(this.wings.map(wing => [wing.id, wing.start])) };
  }

  labelling(burden: Burden, assumptions: Assumptions): Labelling {
    const key = `${burden} ${assumptionSigns(assumptions).join(',')}`;
    if (this.lastLabelling?.key !== key)
      this.lastLabelling = { key, labelling: this.engine.label(burden, assumptions) };
    return this.lastLabelling.labelling;
  }

  page(state: WalkState, place: Place = currentStop(state).place): Page {
    return this.pages.page(state, place);
  }

  knows(place: Place): boolean {
    return pageAt(this.map, place) !== undefined || wingWith(this.wings, place) !== undefined;
  }

  /** A place in a word or two. */
  crumb(place: Place): string {
    const own = wingWith(this.wings, place)?.pages?.crumb(place);
    return own ?? pageAt(this.map, place)?.crumb() ?? place;
  }

  bindingsAt(moment: Moment): readonly Binding[] {
    return bindingsAt(this.bindings, moment);
  }

  moment(state: WalkState): Moment {
    return momentOf(this, this.wings, state);
  }

  block(state: WalkState, stop: Stop = currentStop(state)): Block | undefined {
    const { outline, stops } = this.page(state, stop.place);
    return outline.blocks[stops[stop.cursor] ?? -1];
  }

  entered(state: WalkState): Entered | undefined {
    const block = this.block(state);
    return block && isEntered(block) ? enteredAt(block, currentStop(state).column) : undefined;
  }

  target(state: WalkState): Place | undefined {
    return this.entered(state)?.to;
  }

  /** What a wide window shows beside the page. */
  aside(state: WalkState): Outline | undefined {
    const { place } = currentStop(state);
    const own = wingWith(this.wings, place)?.pages?.beside(this, state, place);
    const beside = own ?? this.target(state);
    if (typeof beside === 'object') return pageOf(beside).outline;
    return beside !== undefined && this.knows(beside)
      ? this.page(state, beside).outline
      : undefined;
  }

  find(text: string, limit = mostHits): readonly Hit[] {
    return this.searches.find(text, limit);
  }

  choices(state: WalkState): readonly Choice[] {
    const moment = this.moment(state);
    return choicesOf({
      map: this.map,
      state,
      moment,
      bindings: this.bindingsAt(moment),
      find: text => this.find(text, state.overlay?.kind === 'pick' ? Infinity : undefined),
    });
  }

  lastChoice(state: WalkState): number {
    if (state.overlay?.kind !== 'help') return Math.max(0, this.choices(state).length - 1);
    const lines = helpLines(this.bindingsAt(this.moment(state))).length;
    return Math.max(0, lines - (viewportOf(state.columns, state.rows).height - 1));
  }

  perform(state: WalkState, run: Run): WalkState {
    return perform(this, state, run);
  }

  send(state: WalkState, wing: string, message: Message): WalkState {
    return send(this, state, wing, message);
  }

  provided<T>(name: Provided<T>): readonly T[] {
    return this.wings.flatMap(({ provides }) =>
      provides.flatMap(one => (one instanceof name ? [one] : [])),
    );
  }
}
