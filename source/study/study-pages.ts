/** The pages of study. */
import type { StanceMap } from '../map/stance-map.js';
import type { Block, Outline } from '../outline/outline.js';
import type { Place } from '../outline/place.js';
import type { WalkState } from '../walk/state/state.js';
import type { Walk } from '../walk/state/walk.js';
import { defined } from '../text/data.js';
import { blinded } from './cards/blind.js';
import type { DeckFilter } from './cards/deck.js';
import { cardOf, type Drill } from './drill/drill.js';
import { drillWords } from './drill/words.js';
import { drillOutline } from './drill-pages.js';
import type { Decks } from './cards/decks.js';
import { bookmarksOutline, historyOutline, notesOutline } from './note-pages.js';
import type { StudyMemory } from './memory.js';
import type { LearnersTime } from './profile/day.js';
import { progressOf } from './progress.js';
import { progressOutline } from './progress-page.js';
import { quizWords } from './quiz/words.js';
import { issuesOutline, stanceOutline, stancePlace } from './stance-pages.js';
import { pageCrumbs, stanceCrumb } from './words.js';

const crumbs: Readonly<Record<string, string>> = { ...pageCrumbs, [stancePlace]: stanceCrumb };

/** The issue that a page of "Where do I stand?" asks about; undefined where it is another page. */
export function issueAsked(place: Place): string | undefined {
  const [head, issue, more] = place.split('/');
  return head === stancePlace && more === undefined ? issue : undefined;
}

export function isStudyPage(map: StanceMap, place: Place): boolean {
  const issue = issueAsked(place);
  return Object.hasOwn(crumbs, place) || (issue !== undefined && map.issueById.has(issue));
}

export function studyCrumb(map: StanceMap, place: Place): string {
  const issue = issueAsked(place);
  if (issue !== undefined) {
    const found = map.issueById.get(issue);
    return quizWords.crumb(found?.short ?? found?.title ?? issue);
  }
  return (Object.hasOwn(crumbs, place) ? crumbs[place] : undefined) ?? place;
}

interface StudyView {
  readonly walk: Walk;
  readonly state: WalkState;
  readonly memory: StudyMemory;
  readonly decks: Decks;
  readonly now: LearnersTime;
}

export function studyOutline(
  { walk, state, memory, decks, now }: StudyView,
  place: Place,
): Outline {
  const { map } = walk;
  const { study } = memory;
  switch (place) {
    case 'bookmarks':
      return bookmarksOutline(map, study);
    case 'notes':
      return notesOutline(map, study);
    case 'history':
      return historyOutline(map, study);
    case 'progress':
      return progressPage({ walk, memory, decks, now });
    case 'drill':
      return drillPage({ walk, memory, decks, now });
    case stancePlace:
      return issuesOutline(map, study);
    default: {
      const issue = map.issueById.get(issueAsked(place) ?? '');
      if (!issue) return { place, title: place, blocks: [] };
      const labelling = walk.labelling(state.burden, state.assumptions);
      return stanceOutline({ deck: decks.map(walk), labelling, study }, issue);
    }
  }
}

type StudyPageParts = Omit<StudyView, 'state'>;

function progressPage({ walk, memory, decks, now }: StudyPageParts): Outline {
  const deck = decks.readyDeck(walk, {});
  return deck
    ? progressOutline(progressOf(walk.map, deck.cards, memory.study, now), crumbs.progress ?? '')
    : { place: 'progress', title: crumbs.progress ?? '', blocks: [makingBlock(decks, {})] };
}

function drillPage({ walk, memory, decks, now }: StudyPageParts): Outline {
  const { study, settings } = memory;
  const drill = shownDrill(walk, memory.drill, decks);
  // Who was never asked a card has none due: the deck is made when it is needed.
  const isNew = Object.keys(study.cards).length === 0;
  const cards = isNew ? [] : decks.readyDeck(walk, drill.filter)?.cards;
  if (drill.waits)
    return { place: 'drill', title: drillWords.title, blocks: [makingBlock(decks, drill.filter)] };
  return drillOutline({ map: walk.map, drill, study, settings, now, ...defined({ cards }) });
}

/** How far the making of the cards is. */
function makingBlock(decks: Decks, filter: DeckFilter): Block {
  return { kind: 'text', text: drillWords.making(decks.progress(filter)) };
}

/** In blind mode the card is shown without who said what, until its answer. */
function shownDrill(walk: Walk, drill: Drill, decks: Decks): Drill {
  const { round } = drill;
  const card = round && cardOf(round);
  if (!drill.blind || !card || round.step !== 'asked') return drill;
  const hidden = blinded(decks.map(walk), card);
  return { ...drill, round: { ...round, cards: round.cards.with(round.at, hidden) } };
}
