/**
 * A place is where a walk can be: an item by its reference, or one of the program's own pages.
 * Plain text, so that a script can name it.
 */
import { itemAt, referenceTitle } from '../map/reference.js';
import type { StanceMap } from '../map/stance-map.js';

/**
 * `overview`, `timeline`, `glossary`, `questions`, `unanswered`, `evidence`, `sources`, `about`,
 * `why/<argument>`, `burdens/<issue>`, `compare/<party>/<party>`, or a reference such as
 * `argument/release-offer`.
 */
export type Place = string;

export const pages = [
  'overview',
  'unanswered',
  'timeline',
  'glossary',
  'questions',
  'evidence',
  'sources',
  'about',
] as const;
export type Page = (typeof pages)[number];

const pageTitles: Record<Page, string> = {
  overview: 'Overview',
  unanswered: 'Unanswered',
  timeline: 'Timeline',
  glossary: 'Glossary',
  questions: 'Open questions',
  evidence: 'Evidence',
  sources: 'Sources',
  about: 'About this map',
};

export type ParsedPlace =
  | { readonly screen: Page }
  | { readonly screen: 'why'; readonly argument: string }
  | { readonly screen: 'burdens'; readonly issue: string }
  | { readonly screen: 'compare'; readonly parties: readonly [string, string] }
  | { readonly screen: 'item'; readonly reference: string };

/** What a place means in a map, or undefined where the map has no such place. */
export function parsePlace(map: StanceMap, place: Place): ParsedPlace | undefined {
  const page = pages.find(name => name === place);
  if (page) return { screen: page };
  const [head = '', first = '', second = ''] = place.split('/');
  if (head === 'why' && map.argumentById.has(first)) return { screen: 'why', argument: first };
  if (head === 'burdens' && map.issueById.has(first)) return { screen: 'burdens', issue: first };
  if (head === 'compare' && map.partyById.has(first) && map.partyById.has(second))
    return { screen: 'compare', parties: [first, second] };
  return itemAt(map, place) ? { screen: 'item', reference: place } : undefined;
}

/** The title of a place, on one line. */
export function placeTitle(map: StanceMap, place: Place): string {
  const parsed = parsePlace(map, place);
  if (!parsed) return place;
  switch (parsed.screen) {
    case 'why': {
      return 'Why, and what would change it';
    }
    case 'burdens': {
      return 'What each burden leaves standing';
    }
    case 'compare': {
      return parsed.parties.map(id => map.partyById.get(id)?.short ?? id).join(' and ');
    }
    case 'item': {
      return referenceTitle(map, parsed.reference);
    }
    case 'overview':
    case 'unanswered':
    case 'timeline':
    case 'glossary':
    case 'questions':
    case 'evidence':
    case 'sources':
    case 'about': {
      return pageTitles[parsed.screen];
    }
  }
}

/** A place in a word or two, for the path walked at the head of the screen. */
export function placeCrumb(map: StanceMap, place: Place): string {
  const parsed = parsePlace(map, place);
  if (parsed?.screen === 'why') return 'Why';
  if (parsed?.screen === 'burdens') return 'Burdens';
  const found = parsed?.screen === 'item' ? itemAt(map, place) : undefined;
  switch (found?.kind) {
    case 'issue': {
      return found.item.title;
    }
    case 'party': {
      return found.item.short;
    }
    case 'position': {
      return (
        `${map.partyById.get(found.item.party)?.short ?? found.item.party} on ` +
        `${map.issueById.get(found.item.issue)?.title ?? found.item.issue}`
      );
    }
    case 'argument':
    case 'evidence':
    case 'source':
    case 'event':
    case 'term':
    case 'question': {
      return found.item.id;
    }
    case undefined: {
      return placeTitle(map, place);
    }
  }
}
