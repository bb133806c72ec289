/**
 * The wing of study: bookmarks, notes, visits, progress, the drill, and "Where do I stand?". It
 * changes nothing but what it remembers; what was changed waits there until the store has been
 * handed it.
 */
import type { StanceMap } from '../map/stance-map.js';
import { currentStop } from '../walk/state/state.js';
import { defineWing, type Wing } from '../walk/wing.js';
import { freshDrill, type Drill } from './drill/drill.js';
import { isOfCards, updateCards } from './card-commands.js';
import { optionWhole } from './drill-card-page.js';
import { answerDrill, isOfDrill, updateDrill } from './drill-commands.js';
import { Decks } from './cards/decks.js';
import { drillOver } from './drill/drill-over.js';
import { follow } from './following.js';
import { isNoteMessage, updateNotes } from './note-commands.js';
import { underItem } from './note-pages.js';
import { makeCards, wantedCards } from './making.js';
import type { StudyContext, StudyReply } from './study-context.js';
import { StudyMemory, studyMemory } from './memory.js';
import { emptyStudy, type Settings, type Study } from './profile/profile.js';
import { hasSeen } from './profile/visits.js';
import {
  answerStance,
  answerStanceByNumber,
  openStances,
  takeBackStances,
} from './stance-commands.js';
import { studyBindings } from './study-bindings.js';
import { studyMessages, toStudy, type StudyMessage } from './study-messages.js';
import { isStudyPage, studyCrumb, studyOutline } from './study-pages.js';

export interface StudyWingOptions {
  readonly map: StanceMap;
  readonly now: () => Date;
  readonly study?: Study;
  readonly settings?: Settings;
  /** What a drill is to be of, where the command line says so. */
  readonly drill?: Partial<Drill>;
  /**
   * Milliseconds that have passed: with it cards are made in steps, and keys are heard between
   * them. Without it they are made at once.
   */
  readonly clock?: () => number;
}

/** Between two steps of the making, in milliseconds: time enough for keys. */
const betweenSteps = 10;

export function studyWing({
  map,
  now,
  study = emptyStudy,
  settings = {},
  drill = {},
  clock,
}: StudyWingOptions): Wing {
  const start = new StudyMemory({
    study,
    settings,
    changes: [],
    first: 0,
    drill: { ...freshDrill, ...drill },
  });
  const decks = new Decks(clock);
  return defineWing({
    memory: studyMemory,
    start,
    messages: studyMessages,
    quiet: ['saved', 'opened', 'make'],
    bindings: studyBindings,
    pages: {
      has: place => isStudyPage(map, place),
      crumb: place => studyCrumb(map, place),
      outline: (memory, place, { walk, state }) =>
        studyOutline({ walk, state, memory, decks, now: memory.timeAt(now()) }, place),
      beside: (memory, place, { walk, state }) =>
        place === 'drill' ? optionWhole(memory.drill, walk.entered(state)?.key) : undefined,
    },
    under: (memory, place) => underItem(map, memory.study, place),
    seen: (memory, place) => hasSeen(memory.study, place),
    update: (memory, message, context) =>
      updateStudy(message, { ...context, memory, decks, now: memory.timeAt(now()) }),
    carried: (memory, maps) => memory.withDrill(drillOver(memory.drill, maps)),
    after: (memory, context) => follow(memory, context, now()),
    pulse: {
      due: (memory, state) => {
        const filter = clock && wantedCards(memory, state);
        if (!filter) return undefined;
        const isNext = memory.drill.waits && currentStop(state).place === 'drill';
        return isNext || !decks.isReady(filter) ? betweenSteps : undefined;
      },
      action: () => toStudy.send({ is: 'make' }),
    },
  });
}

function updateStudy(message: StudyMessage, context: StudyContext): StudyReply {
  if (isOfDrill(message)) return updateDrill(message, context);
  if (isOfCards(message)) return updateCards(message, context);
  if (isNoteMessage(message)) return updateNotes(message, context);
  const { memory, state } = context;
  switch (message.is) {
    case 'opened':
      return {};
    case 'saved':
      return { memory: memory.withoutSaved(message.upTo) };
    case 'say':
      return { say: message.sentence };
    case 'trouble':
      return { memory: memory.withTrouble(message.sentence) };
    case 'make':
      return makeCards(context);
    case 'answer':
      return currentStop(state).place === 'drill'
        ? answerDrill(context, message.number)
        : answerStanceByNumber(context, message.number);
    case 'stance':
      return answerStance(context, message.issue, message.answer);
    case 'take-back-stances':
      return takeBackStances(context, message.issue);
    case 'where':
      return openStances(context);
  }
}
