/** The list of the walk's pages: what is not here is no place of a map. */
import type { StanceMap } from '../map/stance-map.js';
import type { Place } from '../outline/place.js';
import { overviewPage } from './overview.js';
import { unansweredPage } from './unanswered.js';
import { timelinePage } from './timeline.js';
import { glossaryPage } from './glossary.js';
import { questionsPage } from './questions.js';
import { evidenceListPage } from './evidence-list.js';
import { sourcesPage } from './sources.js';
import { aboutPage } from './about.js';
import { whyPage } from './why.js';
import { burdensPage } from './burdens.js';
import { comparePage } from './compare.js';
import { clashPage } from './clash.js';
import { graphPage } from './graph.js';
import { issuePage, threadPage } from './issue.js';
import { partyPage } from './party.js';
import { positionPage } from './position.js';
import { argumentPage } from './argument.js';
import { relationPage } from './relation.js';
import { evidencePage } from './evidence.js';
import { sourcePage } from './source.js';
import { eventPage } from './event.js';
import { termPage } from './term.js';
import { questionPage } from './question.js';
import type { FoundPage, PageKind } from './define-page.js';

const list: readonly PageKind[] = [
  overviewPage,
  unansweredPage,
  timelinePage,
  glossaryPage,
  questionsPage,
  evidenceListPage,
  sourcesPage,
  aboutPage,
  whyPage,
  burdensPage,
  comparePage,
  issuePage,
  threadPage,
  partyPage,
  positionPage,
  argumentPage,
  clashPage,
  graphPage,
  relationPage,
  evidencePage,
  sourcePage,
  eventPage,
  termPage,
  questionPage,
];

/** The pages that are places by their names alone, such as the timeline. */
export const namedPlaces: readonly Place[] = list
  .filter(({ isNamed }) => isNamed)
  .map(({ name }) => name);

/** The page at a place; undefined where the map has no such place. */
export function pageAt(map: StanceMap, place: Place): FoundPage | undefined {
  const slash = place.indexOf('/');
  const name = slash < 0 ? place : place.slice(0, slash);
  for (const kind of list) {
    const found = kind.name === name ? kind.at(map, place) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** The title of a place, on one line; the place itself where the map has none of that name. */
export function placeTitle(map: StanceMap, place: Place): string {
  return pageAt(map, place)?.title() ?? place;
}
