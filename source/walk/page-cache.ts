/**
 * The pages that were shown last. Each is a function of the map and of a part of the state, so that
 * a key press that changes nothing of a page does no work twice.
 */
import type { StanceMap } from '../map/stance-map.js';
import { cursorStops, inPieces, type Block, type Outline } from '../outline/outline.js';
import type { Place } from '../outline/place.js';
import { pageAt } from '../pages/pages.js';
import type { View } from '../pages/define-page.js';
import type { Page, Walk } from './state/walk.js';
import { currentStop, type WalkState } from './state/state.js';
import { asItComes, type Arrangement } from '../pages/arrangement.js';
import { conditionsWords } from './conditions.js';
import type { Wing } from './wing.js';
import { missingWords } from '../pages/words.js';

const mostKept = 64;

/** What the pages are made from. */
interface PageSource {
  readonly map: StanceMap;
  readonly wings: readonly Wing[];
  readonly walk: Walk;
  view(state: WalkState, arrangement: Arrangement): View;
}

export class PageCache {
  /** Of the walk alone, under the conditions of `under`. */
  private readonly bare = new Map<Place, { readonly as: Arrangement; readonly page: Page }>();
  private under: Conditions | undefined;
  private readonly shownBeside = new Map<Place, Outline>();
  private besideUnder: Conditions | undefined;
  /** With all that wings add. */
  private readonly whole = new Map<Place, { readonly of: WalkState; readonly page: Page }>();

  constructor(private readonly source: PageSource) {}

  page(state: WalkState, place: Place): Page {
    if (this.source.wings.length === 0) return this.barePage(state, place);
    const known = this.whole.get(place);
    const isSamePage = known !== undefined && isMadeFromTheSame(known.of, state);
    if (isSamePage && arrangementAt(known.of, place) === arrangementAt(state, place))
      return known.page;
    const page = this.wholePage(state, place);
    if (this.whole.size > mostKept) this.whole.clear();
    this.whole.set(place, { of: state, page });
    return page;
  }

  /** What a wide window shows of a place beside a page that leads there. */
  beside(state: WalkState, place: Place): Outline {
    const { map } = this.source;
    const own = wingWith(this.source.wings, place) ? undefined : pageAt(map, place)?.beside;
    if (!own) return this.page(state, place).outline;
    const { burden, assumptions, filter } = state;
    if (!isSame(this.besideUnder, state) || this.shownBeside.size > mostKept) {
      this.shownBeside.clear();
      this.besideUnder = { burden, assumptions, filter };
    }
    const outline =
      this.shownBeside.get(place) ?? pageOf(own(this.source.view(state, asItComes))).outline;
    this.shownBeside.set(place, outline);
    return outline;
  }

  private wholePage(state: WalkState, place: Place): Page {
    const { wings, walk } = this.source;
    const own = wingWith(wings, place)?.pages;
    if (own) return pageOf(withConditions(walk.map, state, own.outline(walk, state, place)));
    const bare = this.barePage(state, place);
    const added = wings.flatMap(wing => wing.under(state, place));
    const outline = withSeen(wings, state, withMore(bare.outline, added));
    return outline === bare.outline ? bare : pageOf(outline);
  }

  private barePage(state: WalkState, place: Place): Page {
    const { burden, assumptions, filter } = state;
    if (!isSame(this.under, state) || this.bare.size > mostKept) {
      this.bare.clear();
      this.under = { burden, assumptions, filter };
    }
    const arrangement = arrangementAt(state, place);
    const known = this.bare.get(place);
    if (known?.as === arrangement) return known.page;
    const page = pageOf(bareOutline(this.source.view(state, arrangement), state, place));
    this.bare.set(place, { as: arrangement, page });
    return page;
  }
}

/** What the walk alone says at a place. */
export function bareOutline(view: View, under: Conditions, place: Place): Outline {
  const outline = pageAt(view.map, place)?.outline(view) ?? missingOutline(place);
  return withConditions(view.map, under, outline);
}

/** How the reader laid a page out: the one that the reader is at; any other is as it comes. */
function arrangementAt(state: WalkState, place: Place): Arrangement {
  const stop = currentStop(state);
  return stop.place === place ? (stop.arrangement ?? asItComes) : asItComes;
}

/** The wing that has a page at a place. */
export function wingWith(wings: readonly Wing[], place: Place): Wing | undefined {
  return wings.find(wing => wing.pages?.has(place));
}

/** An outline ready to be walked through: long texts in pieces, and where the cursor stops. */
export function pageOf(outline: Outline): Page {
  const blocks = inPieces(outline.blocks);
  return {
    outline: blocks === outline.blocks ? outline : { ...outline, blocks },
    stops: cursorStops(blocks),
  };
}

type Conditions = Pick<WalkState, 'burden' | 'assumptions' | 'filter'>;

function isSame(one: Conditions | undefined, other: Conditions): boolean {
  if (!one) return false;
  const isTheVerySame =
    one.burden === other.burden &&
    one.assumptions === other.assumptions &&
    one.filter === other.filter;
  return isTheVerySame || conditionsKey(one) === conditionsKey(other);
}

function conditionsKey({ burden, assumptions, filter }: Conditions): string {
  return JSON.stringify([burden, assumptions, filter]);
}

/**
 * Whether all that an outline is made of is the very same in two states: moving through a page
 * changes nothing of it.
 */
function isMadeFromTheSame(one: WalkState, other: WalkState): boolean {
  return (
    one.wings === other.wings &&
    one.burden === other.burden &&
    one.assumptions === other.assumptions &&
    one.filter === other.filter &&
    one.columns === other.columns &&
    one.rows === other.rows
  );
}

/** What the reader assumed and filtered, at the top of every page: figures depend on it. */
function withConditions(map: StanceMap, state: Conditions, outline: Outline): Outline {
  const words = conditionsWords(map, state);
  if (words === '') return outline;
  const conditions: Block = { kind: 'text', text: words, tone: 'muted', most: 2 };
  return { ...outline, head: [conditions, ...(outline.head ?? [])] };
}

function withMore(outline: Outline, more: readonly Block[]): Outline {
  if (more.length === 0) return outline;
  const { blocks } = outline;
  const last = blocks.findIndex(block => block.kind === 'heading' && block.last);
  return { ...outline, blocks: blocks.toSpliced(last === -1 ? blocks.length : last, 0, ...more) };
}

/**
 * Rows that lead where the reader has been before, marked so; the very same outline where there is
 * none.
 */
function withSeen(wings: readonly Wing[], state: WalkState, outline: Outline): Outline {
  const isSeen = (block: Block): boolean => {
    if (block.kind !== 'row' || block.to === undefined) return false;
    const place = block.to;
    return wings.some(wing => wing.seen(state, place));
  };
  if (!outline.blocks.some(isSeen)) return outline;
  return {
    ...outline,
    blocks: outline.blocks.map(block =>
      block.kind === 'row' && isSeen(block)
        ? { ...block, marks: [...block.marks, { of: 'visit', is: 'seen' }] }
        : block,
    ),
  };
}

function missingOutline(place: Place): Outline {
  return {
    place,
    title: missingWords.title,
    blocks: [{ kind: 'text', text: missingWords.text(place) }],
  };
}
