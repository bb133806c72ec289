/**
 * The program of one walk: `update(state, action) -> state` and `view(state)`, both pure. What it
 * keeps is memory of the last outline, labelling and search index, each a function of map and
 * state, so that a key press does no work twice.
 */
import { itemAt } from '../map/reference.js';
import { createSearch, type Hit } from '../map/search.js';
import type { StanceMap } from '../map/stance-map.js';
import type { Assumptions, Burden } from '../standing/burden.js';
import { explain } from '../standing/explanation.js';
import { createEngine, type Engine, type Labelling } from '../standing/standing.js';
import { searchTurningPoints } from '../standing/turning-points.js';
import { unanswered } from '../standing/unanswered.js';
import { bindings, type Binding } from './bindings.js';
import { choicesOf, type Choice } from './choices.js';
import {
  cursorStops,
  inPieces,
  enteredAt,
  isEntered,
  type Block,
  type Entered,
  type Outline,
  type Run,
} from '../outline/outline.js';
import { argumentOutline, whyOutline } from '../pages/argument.js';
import { evidenceOutline, sourceOutline } from '../pages/evidence.js';
import { burdensOutline, issueOutline } from '../pages/issue.js';
import {
  aboutOutline,
  eventOutline,
  evidenceListOutline,
  glossaryOutline,
  questionOutline,
  questionsOutline,
  sourcesOutline,
  termOutline,
  timelineOutline,
  unansweredOutline,
} from '../pages/lists.js';
import { overviewOutline } from '../pages/overview.js';
import { compareOutline, partyOutline, positionOutline } from '../pages/party.js';
import type { Reading } from '../pages/rows.js';
import { parsePlace, placeCrumb, type Place } from '../outline/place.js';
import { helpLines } from './help.js';
import { viewportOf } from '../outline/viewport.js';
import type { Moment } from './state/moment.js';
import type { Message } from './state/overlay.js';
import { currentStop, startState, type Start, type Stop, type WalkState } from './state/state.js';
import type { Page, Provided } from './state/walk.js';
import { perform, send } from './update.js';
import type { WholeWalk, Wing } from './wing.js';

export class Program implements WholeWalk {
  readonly engine: Engine;
  private search: ReturnType<typeof createSearch> | undefined;
  private readonly pages = new Map<string, Page>();
  private pagesKey = '';
  private lastLabelling: { readonly key: string; readonly labelling: Labelling } | undefined;
  private lastHits:
    | { readonly text: string; readonly limit: number; readonly hits: readonly Hit[] }
    | undefined;

  readonly bindings: readonly Binding[];
  private readonly winged = new Map<Place, { readonly of: WalkState; readonly page: Page }>();

  constructor(
    readonly map: StanceMap,
    readonly wings: readonly Wing[] = [],
  ) {
    this.bindings = [...wings.flatMap(wing => wing.bindings), ...bindings];
    this.engine = createEngine(map);
  }

  /** The state that a walk with these wings starts in. */
  start(start: Start = {}): WalkState {
    const state = startState(start);
    return { ...state, wings: Object.fromEntries(this.wings.map(wing => [wing.id, wing.start])) };
  }

  labelling(burden: Burden, assumptions: Assumptions): Labelling {
    const key = standingKey(burden, assumptions);
    if (this.lastLabelling?.key !== key)
      this.lastLabelling = { key, labelling: this.engine.label(burden, assumptions) };
    return this.lastLabelling.labelling;
  }

  /** The page at a place, under the burden, assumptions and filter of the state. */
  page(state: WalkState, place: Place = currentStop(state).place): Page {
    if (this.wings.length === 0) return this.walkPage(state, place);
    const known = this.winged.get(place);
    if (known && saysTheSame(known.of, state)) return known.page;
    const own = this.wingAt(place)?.pages;
    const base = own ? undefined : this.walkPage(state, place);
    const under = own ? [] : this.wings.flatMap(wing => wing.under(state, place));
    const whole =
      own?.outline(this, state, place) ?? withMore(base?.outline ?? missingOutline(place), under);
    const marked = own ? whole : this.withSeen(state, whole);
    const page = base && under.length === 0 && marked === whole ? base : pageOf(marked);
    if (this.winged.size > 64) this.winged.clear();
    this.winged.set(place, { of: state, page });
    return page;
  }

  /**
   * Rows that lead where the reader has been before, marked so; the very same outline where there
   * is none.
   */
  private withSeen(state: WalkState, outline: Outline): Outline {
    const seen = (block: Block): boolean => {
      if (block.kind !== 'row' || block.to === undefined) return false;
      const place = block.to;
      return this.wings.some(wing => wing.seen(state, place));
    };
    if (!outline.blocks.some(seen)) return outline;
    return {
      ...outline,
      blocks: outline.blocks.map(block =>
        block.kind === 'row' && seen(block)
          ? { ...block, marks: [...block.marks, { of: 'visit', is: 'seen' }] }
          : block,
      ),
    };
  }

  /** Whether there is such a place, in the map or in a wing. */
  knows(place: Place): boolean {
    return parsePlace(this.map, place) !== undefined || this.wingAt(place) !== undefined;
  }

  /** A place in a word or two. */
  crumb(place: Place): string {
    return this.wingAt(place)?.pages?.crumb(place) ?? placeCrumb(this.map, place);
  }

  /**
   * The bindings that hold at a moment. A wing's come first, so that its own pages can have keys of
   * their own.
   */
  bindingsAt(moment: Moment): readonly Binding[] {
    const taken = new Set<string>();
    return this.bindings.flatMap(binding => {
      if (binding.in?.(moment) === false) return [];
      const keys = binding.keys.filter(key => !taken.has(key));
      for (const key of keys) taken.add(key);
      return keys.length === 0
        ? []
        : [keys.length === binding.keys.length ? binding : { ...binding, keys }];
    });
  }

  private wingAt(place: Place): Wing | undefined {
    return this.wings.find(wing => wing.pages?.has(place));
  }

  private walkPage(state: WalkState, place: Place): Page {
    const key = `${standingKey(state.burden, state.assumptions)} ${JSON.stringify(state.filter)}`;
    if (key !== this.pagesKey || this.pages.size > 64) {
      this.pages.clear();
      this.pagesKey = key;
    }
    const known = this.pages.get(place);
    if (known) return known;
    const outline = this.outlineAt(state, place);
    const page = pageOf(outline);
    this.pages.set(place, page);
    return page;
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

  find(text: string, limit = 50): readonly Hit[] {
    this.search ??= createSearch(this.map);
    if (this.lastHits?.text !== text || this.lastHits.limit !== limit)
      this.lastHits = { text, limit, hits: this.search.find(text, limit) };
    return this.lastHits.hits;
  }

  choices(state: WalkState): readonly Choice[] {
    const moment = this.moment(state);
    return choicesOf(
      this.map,
      state,
      moment,
      text => this.find(text, state.overlay?.kind === 'pick' ? Infinity : undefined),
      this.bindingsAt(moment),
    );
  }

  lastChoice(state: WalkState): number {
    const all =
      state.overlay?.kind === 'help'
        ? helpLines(this.bindingsAt(this.moment(state))).length -
          (viewportOf(state.columns, state.rows).height - 2)
        : this.choices(state).length;
    return Math.max(0, all - 1);
  }

  /** What the table of bindings needs to know of this moment. */
  moment(state: WalkState): Moment {
    const stop = currentStop(state);
    const wing = this.wingAt(stop.place);
    const parsed = wing
      ? ({ screen: 'wing', wing: wing.id, place: stop.place } as const)
      : (parsePlace(this.map, stop.place) ?? ({ screen: 'overview' } as const));
    const block = this.block(state);
    const entered = this.entered(state);
    const target = entered?.to;
    const found = parsed.screen === 'item' ? itemAt(this.map, parsed.reference) : undefined;
    const partyOfTarget = /^(?:party|position)\/([^/]+)/.exec(target ?? '')?.[1];
    const partyHere =
      found?.kind === 'party'
        ? found.item.id
        : found?.kind === 'position' || found?.kind === 'argument'
          ? found.item.party
          : undefined;
    return {
      place: parsed,
      target,
      runs: entered?.run !== undefined,
      key: entered?.key,
      canGoBack: state.at > 0,
      canGoForward: state.at < state.trail.length - 1,
      inGrid: block?.kind === 'grid',
      atGridStart: stop.column === 0,
      hasSearched: state.sought !== undefined,
      party: partyHere ?? partyOfTarget,
      wings: state.wings,
    };
  }

  /** The block that the cursor is on. */
  block(state: WalkState, stop: Stop = currentStop(state)): Block | undefined {
    const { outline, stops } = this.page(state, stop.place);
    return outline.blocks[stops[stop.cursor] ?? -1];
  }

  /** What Enter does now, and the key of where the cursor is. */
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
    const beside = this.wingAt(place)?.pages?.beside(this, state, place) ?? this.target(state);
    if (typeof beside === 'object') return pageOf(beside).outline;
    return beside !== undefined && this.knows(beside)
      ? this.page(state, beside).outline
      : undefined;
  }

  private outlineAt(state: WalkState, place: Place): Outline {
    const { map } = this;
    const labelling = this.labelling(state.burden, state.assumptions);
    const reading: Reading = { map, labelling };
    const parsed = parsePlace(map, place);
    switch (parsed?.screen) {
      case 'overview':
        return overviewOutline(reading, state.filter);
      case 'unanswered': {
        return unansweredOutline(reading, unanswered(map, labelling, state.filter));
      }
      case 'timeline':
        return timelineOutline(reading);
      case 'glossary':
        return glossaryOutline(reading);
      case 'questions':
        return questionsOutline(reading);
      case 'evidence':
        return evidenceListOutline(reading, state.filter);
      case 'sources':
        return sourcesOutline(reading);
      case 'about':
        return aboutOutline(reading);
      case 'why': {
        const argument = map.argumentById.get(parsed.argument);
        if (!argument) break;
        return whyOutline(
          reading,
          argument,
          explain(map, labelling, argument.id),
          searchTurningPoints(this.engine, state.burden, state.assumptions, argument.id),
        );
      }
      case 'burdens': {
        const issue = map.issueById.get(parsed.issue);
        if (!issue) break;
        return burdensOutline(reading, issue, burden =>
          this.engine.label(burden, state.assumptions),
        );
      }
      case 'compare': {
        const [one, other] = parsed.parties.map(id => map.partyById.get(id));
        if (!one || !other) break;
        return compareOutline(reading, one, other);
      }
      case 'item':
        return this.itemOutline(reading, state, parsed.reference);
      case undefined:
        break;
    }
    return missingOutline(place);
  }

  private itemOutline(reading: Reading, state: WalkState, reference: string): Outline {
    const found = itemAt(this.map, reference);
    switch (found?.kind) {
      case 'issue':
        return issueOutline(reading, found.item, state.filter);
      case 'party':
        return partyOutline(reading, found.item, state.filter);
      case 'position':
        return positionOutline(reading, found.item, state.filter);
      case 'argument':
        return argumentOutline(reading, found.item);
      case 'evidence':
        return evidenceOutline(reading, found.item);
      case 'source':
        return sourceOutline(reading, found.item);
      case 'event':
        return eventOutline(reading, found.item);
      case 'term':
        return termOutline(reading, found.item);
      case 'question':
        return questionOutline(reading, found.item);
      case undefined:
        return missingOutline(reference);
    }
  }
}

function pageOf(outline: Outline): Page {
  const blocks = inPieces(outline.blocks);
  return {
    outline: blocks === outline.blocks ? outline : { ...outline, blocks },
    stops: cursorStops(blocks),
  };
}

function withMore(outline: Outline, more: readonly Block[]): Outline {
  return more.length === 0 ? outline : { ...outline, blocks: [...outline.blocks, ...more] };
}

/**
 * Whether all that an outline is made of is the very same in two states: moving through a page
 * changes nothing of it.
 */
function saysTheSame(one: WalkState, other: WalkState): boolean {
  return (
    one.wings === other.wings &&
    one.burden === other.burden &&
    one.assumptions === other.assumptions &&
    one.filter === other.filter &&
    one.columns === other.columns &&
    one.rows === other.rows
  );
}

function missingOutline(place: Place): Outline {
  return {
    place,
    title: 'Not in this map',
    blocks: [{ kind: 'text', text: `This map has nothing called ${place}.` }],
  };
}

function standingKey(burden: Burden, assumptions: Assumptions): string {
  return `${burden} +${assumptions.granted.join(',')} -${assumptions.rejected.join(',')}`;
}
