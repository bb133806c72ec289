/** The pages of study, and what a wide window shows beside a row that is a deed. */
import type { StanceMap } from '../map/stance-map.js';
import type { Outline } from '../outline/outline.js';
import type { Place } from '../outline/place.js';
import type { Program } from '../walk/program.js';
import type { WalkState } from '../walk/state.js';
import { cardOf, optionsOf, type Drill } from './drill/drill.js';
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

/** The issue of a page or a deed of "Where do I stand?", and the deed. */
export function whereParts(
  place: Place,
): { readonly issue: string; readonly deed?: string } | undefined {
  const [head, issue, deed] = place.split('/');
  return head === wherePlace && issue !== undefined
    ? { issue, ...(deed === undefined ? {} : { deed }) }
    : undefined;
}

/** A page of study, not a deed. */
export function isStudyPage(map: StanceMap, place: Place): boolean {
  const where = whereParts(place);
  return (
    Object.hasOwn(crumbs, place) ||
    (where !== undefined && where.deed === undefined && map.issueById.has(where.issue))
  );
}

/** A page of study, or a deed. */
export function isStudyPlace(map: StanceMap, place: Place): boolean {
  if (Object.hasOwn(crumbs, place) || place.startsWith('drill/')) return true;
  const where = whereParts(place);
  return where !== undefined && map.issueById.has(where.issue);
}

export function studyCrumb(map: StanceMap, place: Place): string {
  const where = whereParts(place);
  if (where) return map.issueById.get(where.issue)?.title ?? where.issue;
  return (Object.hasOwn(crumbs, place) ? crumbs[place] : crumbs['drill']) ?? place;
}

interface View {
  readonly program: Program;
  readonly state: WalkState;
  readonly memory: StudyMemory;
  readonly decks: Decks;
  readonly now: Date;
}

export function studyOutline({ program, state, memory, decks, now }: View, place: Place): Outline {
  const { map } = program;
  const { study } = memory;
  const drill = shownDrill(program, memory.drill, decks);
  switch (place) {
    case 'bookmarks':
      return bookmarksOutline(map, study);
    case 'notes':
      return notesOutline(map, study);
    case 'history':
      return historyOutline(map, study);
    case 'progress':
      return progressOutline(
        progressOf(map, decks.deck(program, {}).cards, study, now),
        'Progress',
      );
    case 'drill':
      return drillOutline({ map, drill, study, now });
    case wherePlace:
      return issuesOutline(map);
    default: {
      const where = whereParts(place);
      const issue = where && map.issueById.get(where.issue);
      if (issue && where?.deed === undefined)
        return whereOutline(
          {
            deck: decks.map(program),
            labelling: program.labelling(state.burden, state.assumptions),
            study,
          },
          issue,
        );
      return deedOutline(drill, place);
    }
  }
}

/** In blind mode the card is shown without who said what, until its answer. */
function shownDrill(program: Program, drill: Drill, decks: Decks): Drill {
  const { round } = drill;
  const card = round && cardOf(round);
  if (!drill.blind || !card || round.step !== 'asked') return drill;
  const { blinded } = decks.deck(program, drill.filter);
  return { ...drill, round: { ...round, cards: round.cards.with(round.at, blinded(card)) } };
}

function deedOutline(drill: Drill, place: Place): Outline {
  const choice = /^drill\/choose\/(\d+)$/.exec(place)?.[1];
  const option =
    choice && drill.round ? optionsOf(drill, drill.round).options[Number(choice) - 1] : undefined;
  return option
    ? { place, title: `Answer ${choice ?? ''}`, blocks: [{ kind: 'text', text: option.text }] }
    : { place, title: 'Enter does this', blocks: [] };
}
