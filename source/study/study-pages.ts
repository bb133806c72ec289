/** The pages of study. */
import type { StanceMap } from '../map/stance-map.js';
import type { Outline } from '../outline/outline.js';
import type { Place } from '../outline/place.js';
import type { WalkState } from '../walk/state/state.js';
import type { Walk } from '../walk/state/walk.js';
import { cardOf, type Drill } from './drill/drill.js';
import { drillOutline } from './drill-pages.js';
import type { Decks } from './cards/decks.js';
import { bookmarksOutline, historyOutline, notesOutline } from './kept-pages.js';
import type { StudyMemory } from './memory.js';
import { progressOf, progressOutline } from './progress.js';
import { issuesOutline, wherePlace, whereOutline } from './where-pages.js';

const crumbs: Readonly<Record<string, string>> = {
  drill: 'Drill',
  bookmarks: 'Bookmarks',
  notes: 'Notes',
  history: 'History',
  progress: 'Progress',
  [wherePlace]: 'Where I stand',
};

/** The issue that a page of "Where do I stand?" asks about; undefined where it is another page. */
export function issueAsked(place: Place): string | undefined {
  const [head, issue, more] = place.split('/');
  return head === wherePlace && more === undefined ? issue : undefined;
}

export function isStudyPage(map: StanceMap, place: Place): boolean {
  const issue = issueAsked(place);
  return Object.hasOwn(crumbs, place) || (issue !== undefined && map.issueById.has(issue));
}

export function studyCrumb(map: StanceMap, place: Place): string {
  const issue = issueAsked(place);
  if (issue !== undefined) return map.issueById.get(issue)?.title ?? issue;
  return (Object.hasOwn(crumbs, place) ? crumbs[place] : undefined) ?? place;
}

interface View {
  readonly walk: Walk;
  readonly state: WalkState;
  readonly memory: StudyMemory;
  readonly decks: Decks;
  readonly now: Date;
}

export function studyOutline({ walk, state, memory, decks, now }: View, place: Place): Outline {
  const { map } = walk;
  const { study } = memory;
  const drill = shownDrill(walk, memory.drill, decks);
  switch (place) {
    case 'bookmarks':
      return bookmarksOutline(map, study);
    case 'notes':
      return notesOutline(map, study);
    case 'history':
      return historyOutline(map, study);
    case 'progress':
      return progressOutline(progressOf(map, decks.deck(walk, {}).cards, study, now), 'Progress');
    case 'drill':
      return drillOutline({ map, drill, study, now });
    case wherePlace:
      return issuesOutline(map);
    default: {
      const issue = map.issueById.get(issueAsked(place) ?? '');
      if (!issue) return { place, title: place, blocks: [] };
      const labelling = walk.labelling(state.burden, state.assumptions);
      return whereOutline({ deck: decks.map(walk), labelling, study }, issue);
    }
  }
}

/** In blind mode the card is shown without who said what, until its answer. */
function shownDrill(walk: Walk, drill: Drill, decks: Decks): Drill {
  const { round } = drill;
  const card = round && cardOf(round);
  if (!drill.blind || !card || round.step !== 'asked') return drill;
  const { blinded } = decks.deck(walk, drill.filter);
  return { ...drill, round: { ...round, cards: round.cards.with(round.at, blinded(card)) } };
}
