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
import type { WalkState } from './state/state.js';
import type { Wing } from './wing.js';

const mostKept = 64;

/** What the pages are made from. */
interface Source {
  readonly map: StanceMap;
  readonly wings: readonly Wing[];
  readonly walk: Walk;
  view(state: WalkState): View;
}

export class PageCache {
  /** Of the walk alone, under the conditions of `under`. */
  private readonly bare = new Map<Place, Page>();
  private under: Conditions | undefined;
  /** With all that wings add. */
  private readonly whole = new Map<Place, { readonly of: WalkState; readonly page: Page }>();

  constructor(private readonly source: Source) {}

  page(state: WalkState, place: Place): Page {
    if (this.source.wings.length === 0) return this.barePage(state, place);
    const known = this.whole.get(place);
    if (known && isMadeFromTheSame(known.of, state)) return known.page;
    const page = this.wholePage(state, place);
    if (this.whole.size > mostKept) this.whole.clear();
    this.whole.set(place, { of: state, page });
    return page;
  }

  private wholePage(state: WalkState, place: Place): Page {
    const { wings, walk } = this.source;
    const own = wingWith(wings, place)?.pages;
    if (own) return pageOf(own.outline(walk, state, place));
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
    const known = this.bare.get(place);
    if (known) return known;
    const { map } = this.source;
    const page = pageOf(
      pageAt(map, place)?.outline(this.source.view(state)) ?? missingOutline(place),
    );
    this.bare.set(place, page);
    return page;
  }
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

function withMore(outline: Outline, more: readonly Block[]): Outline {
  return more.length === 0 ? outline : { ...outline, blocks: [...outline.blocks, ...more] };
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
    title: 'Not in this map',
    blocks: [{ kind: 'text', text: `This map has nothing called ${place}.` }],
  };
}
