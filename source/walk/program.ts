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
import { unicodeSigns, type Signs } from '../outline/signs.js';
import { sideColumns } from '../outline/viewport.js';
import type { Filter } from '../pages/filter.js';
import { KnownRows } from '../pages/known.js';
import { pageAt } from '../pages/pages.js';
import type { Burden } from '../standing/burden.js';
import type { Assumptions } from '../standing/assumptions.js';
import { createEngine, type Engine, type Labelling } from '../standing/standing.js';
import type { Action } from './action.js';
import { bindings, type Binding } from './bindings.js';
import type { Choice } from './overlay-kind.js';
import { choicesOf, isRead } from './overlays.js';
import { readingLines } from './help.js';
import { bindingsAt, momentOf } from './keys-at.js';
import { namedOn } from './names-overlay.js';
import { PageCache, pageOf, wingWith } from './page-cache.js';
import { roomOf } from './room.js';
import { Searches } from './searches.js';
import type { Moment } from './state/moment.js';
import type { Message } from './state/overlay.js';
import { currentStop, startState, type Start, type Stop, type WalkState } from './state/state.js';
import { fromTop } from './state/stops.js';
import type { Page, Provided } from './state/walk.js';
import { perform, send } from './update.js';
import type { WholeWalk, Wing } from './wing.js';

const home: Place = 'overview';
/** Every burden under the reader's assumptions, and under those just before. */
const mostLabellings = 8;
/** How many hits a search offers. */
const mostHits = 50;

/** A step of the path to a place. */
export interface PathStep {
  readonly place: Place;
  readonly words: string;
}

export class Program implements WholeWalk {
  readonly engine: Engine;
  /** Those of wings first, so that their own pages can have keys of their own. */
  readonly bindings: readonly Binding[];
  private readonly pages: PageCache;
  private readonly searches: Searches;
  private readonly labellings = new Map<string, Labelling>();
  private lastKnown:
    | {
        readonly of: { readonly labelling: Labelling; readonly filter: Filter };
        readonly known: KnownRows;
      }
    | undefined;
  private lastChoices: { readonly of: WalkState; readonly choices: readonly Choice[] } | undefined;

  /** @param before the engine of another version of the map */
  constructor(
    readonly map: StanceMap,
    readonly wings: readonly Wing[] = [],
    before?: Engine,
  ) {
    this.engine = createEngine(map, before);
    this.bindings = [...wings.flatMap(wing => wing.bindings), ...bindings];
    this.searches = new Searches(map);
    this.pages = new PageCache({
      map,
      wings,
      walk: this,
      view: ({ burden, assumptions, filter }, arrangement) => ({
        map,
        engine: this.engine,
        labelling: this.labelling(burden, assumptions),
        label: (...under) => this.labelling(...under),
        filter,
        arrangement,
        known: this.knownRows(burden, assumptions, filter),
      }),
    });
  }

  /** The state that a walk with these wings starts in. */
  start(start: Start = {}): WalkState {
    const wings = Object.fromEntries(this.wings.map(wing => [wing.id, wing.start]));
    const state = { ...startState(start), wings };
    const isTop = start.place !== undefined && start.cursor === undefined;
    return isTop ? fromTop(this, state) : state;
  }

  labelling(burden: Burden, assumptions: Assumptions): Labelling {
    const key = `${burden} ${assumptionSigns(assumptions).join(',')}`;
    const known = this.labellings.get(key);
    if (known) return known;
    if (this.labellings.size >= mostLabellings) this.labellings.clear();
    const labelling = this.engine.label(burden, assumptions);
    this.labellings.set(key, labelling);
    return labelling;
  }

  /** What pages have worked out of a labelling; that of another one is dropped. */
  private knownRows(burden: Burden, assumptions: Assumptions, filter: Filter): KnownRows {
    const labelling = this.labelling(burden, assumptions);
    const { of } = this.lastKnown ?? {};
    if (!this.lastKnown || of?.labelling !== labelling || of.filter !== filter)
      this.lastKnown = { of: { labelling, filter }, known: new KnownRows() };
    return this.lastKnown.known;
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

  /** Where a place is, from the overview down: each step in a few words. */
  path(place: Place): readonly PathStep[] {
    const steps: PathStep[] = [];
    const passed = new Set<Place>();
    let at: Place | undefined = place;
    while (at !== undefined && at !== home && !passed.has(at)) {
      passed.add(at);
      steps.unshift({ place: at, words: this.crumb(at) });
      at = pageAt(this.map, at)?.parent;
    }
    return [{ place: home, words: this.crumb(home) }, ...steps];
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

  /** What is done with text that is typed on the page; undefined where letters are keys. */
  typed(state: WalkState, text: string): Action | undefined {
    const { place } = currentStop(state);
    return wingWith(this.wings, place)?.pages?.typed(place, text);
  }

  /** What the wings tell in the head of the page. */
  headNotes(state: WalkState): readonly string[] {
    const { place } = currentStop(state);
    return this.wings.flatMap(wing => wing.headNote(state, place) ?? []);
  }

  /** What a wide window shows beside the page. */
  aside(state: WalkState): Outline | undefined {
    const { place } = currentStop(state);
    const own = wingWith(this.wings, place)?.pages?.beside(this, state, place);
    const beside = own ?? this.target(state);
    if (typeof beside === 'object') return pageOf(beside).outline;
    return beside !== undefined && this.knows(beside)
      ? this.pages.beside(state, beside)
      : undefined;
  }

  /** What the hit under the cursor of the search leads to, as a wide window shows it beside. */
  preview(state: WalkState): Outline | undefined {
    if (state.overlay?.kind !== 'search' || sideColumns(state.columns) === 0) return undefined;
    const action = this.choices(state)[state.overlay.cursor]?.action;
    return action?.do === 'go' ? this.pages.beside(state, action.to) : undefined;
  }

  find(text: string, limit = mostHits): readonly Hit[] {
    return this.searches.find(text, limit);
  }

  /** What lies over the screen offers these. One key asks more than once. */
  choices(state: WalkState): readonly Choice[] {
    if (this.lastChoices?.of !== state)
      this.lastChoices = { of: state, choices: this.choicesAt(state) };
    return this.lastChoices.choices;
  }

  private choicesAt(state: WalkState): readonly Choice[] {
    const moment = this.moment(state);
    return choicesOf({
      map: this.map,
      state,
      moment,
      bindings: this.bindingsAt(moment),
      page: this.page(state).outline.blocks,
      named: () => namedOn(this.map, this.page(state).outline, this.block(state)),
      find: text => this.find(text, state.overlay?.kind === 'pick' ? Infinity : undefined),
      label: (...under) => this.labelling(...under),
    });
  }

  /** What is read over the screen, in lines: signs of any kind are as wide. */
  reading(state: WalkState, width?: number, signs?: Signs): readonly string[] {
    const moment = this.moment(state);
    const kind = state.overlay?.kind ?? 'help';
    return readingLines({ kind, bindings: this.bindingsAt(moment), moment }, width, signs);
  }

  lastChoice(state: WalkState): number {
    const { overlay, columns } = state;
    if (!overlay || !isRead(overlay)) return Math.max(0, this.choices(state).length - 1);
    const lines = this.reading(state, columns, unicodeSigns).length;
    return Math.max(0, lines - (roomOf(this.page(state).outline, state).under.height - 1));
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
