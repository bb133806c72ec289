/** A page of the walk is one module: which places are its own, how it is called, what it says. */
import { parseReference, referenceTitle, type ReferenceKind } from '../map/reference.js';
import type { StanceMap } from '../map/stance-map.js';
import type { Outline } from '../outline/outline.js';
import type { Place } from '../outline/place.js';
import type { Burden } from '../standing/burden.js';
import type { Assumptions } from '../standing/assumptions.js';
import type { Engine, Labelling } from '../standing/standing.js';
import type { Arrangement } from './arrangement.js';
import type { Filter } from './filter.js';
import type { KnownRows } from './known.js';
import type { Reading } from './rows.js';

/** What a page is made from. */
export interface View extends Reading {
  readonly filter: Filter;
  readonly engine: Engine;
  /** The labelling under a burden and assumptions, which need not be the reader's own. */
  readonly label: (burden: Burden, assumptions: Assumptions) => Labelling;
  readonly arrangement: Arrangement;
  /** What pages of the same labelling and filter have worked out. */
  readonly known: KnownRows;
}

/** A page at one of its places in a map. */
export interface FoundPage {
  /** The item of the map that the page is, or is about, if any. */
  readonly item?: string;
  /** Whether the page is the item's own. */
  readonly isItem: boolean;
  /** On one line. */
  title(): string;
  /** In a few words, for the path at the head of the screen. */
  crumb(): string;
  /**
   * The page that it belongs under: what the path leads through. The overview where none is named.
   */
  readonly parent?: Place;
  outline(view: View): Outline;
  /** What a wide window shows of it beside a page that leads there; its outline where absent. */
  readonly beside?: (view: View) => Outline;
}

export interface PageKind {
  /** What stands before the first slash of its places; all of it where there is none. */
  readonly name: string;
  /** Whether its name alone is a place. */
  readonly isNamed: boolean;
  /** The page at a place; undefined where the place is not one of its own. */
  at(map: StanceMap, place: Place): FoundPage | undefined;
}

/** A page that is one place. */
export function namedPage(name: string, title: string, outline: (view: View) => Outline): PageKind {
  const found: FoundPage = { isItem: false, title: () => title, crumb: () => title, outline };
  return { name, isNamed: true, at: (_map, place) => (place === name ? found : undefined) };
}

/** The page of each item of a kind. */
export function itemPage<T>(
  kind: ReferenceKind,
  page: {
    item(map: StanceMap, id: string): T | undefined;
    crumb(item: T, map: StanceMap): string;
    /** The page that it belongs under. */
    parent?(item: T): Place;
    outline(view: View, item: T): Outline;
    readonly beside?: (view: View, item: T) => Outline;
  },
): PageKind {
  return {
    name: kind,
    isNamed: false,
    at: (map, place) => {
      const reference = parseReference(place);
      const item = reference?.kind === kind ? page.item(map, reference.id) : undefined;
      return (
        item && {
          item: place,
          isItem: true,
          title: () => referenceTitle(map, place),
          crumb: () => page.crumb(item, map),
          ...(page.parent ? { parent: page.parent(item) } : {}),
          outline: view => page.outline(view, item),
          ...besideOf(page, item),
        }
      );
    },
  };
}

function besideOf<T>(
  { beside }: { readonly beside?: (view: View, item: T) => Outline },
  item: T,
): Pick<FoundPage, 'beside'> {
  return beside ? { beside: view => beside(view, item) } : {};
}

/** A page about something of the map that has a page of its own too: `why/release-offer`. */
export function pageAbout<T>(
  name: string,
  page: {
    subject(map: StanceMap, id: string): T | undefined;
    /** The item that it is about, for what is done with the item. */
    about?(subject: T): string;
    title(subject: T): string;
    crumb?(subject: T): string;
    /** The page that it belongs under; the item's own where none is named. */
    parent?(subject: T): Place;
    outline(view: View, subject: T): Outline;
  },
): PageKind {
  return {
    name,
    isNamed: false,
    at: (map, place) => {
      const id = place.slice(name.length + 1);
      const subject = place.startsWith(`${name}/`) ? page.subject(map, id) : undefined;
      if (subject === undefined) return undefined;
      const item = page.about?.(subject);
      const parent = page.parent?.(subject) ?? item;
      return {
        ...(parent === undefined ? {} : { parent }),
        ...(item === undefined ? {} : { item }),
        isItem: false,
        title: () => page.title(subject),
        crumb: () => page.crumb?.(subject) ?? page.title(subject),
        outline: view => page.outline(view, subject),
      };
    },
  };
}
