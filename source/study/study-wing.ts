/**
 * The wing of study: bookmarks, notes, visits, progress, the drill, and "Where do I stand?". It
 * changes nothing but what it remembers; what was changed waits there until the store has been
 * handed it.
 */
import { itemAt, referenceTitle } from '../map/reference.js';
import type { StanceMap } from '../map/stance-map.js';
import type { Place } from '../outline/place.js';
import { pageAt } from '../pages/pages.js';
import { currentStop } from '../walk/state/state.js';
import { reveal } from '../walk/state/stops.js';
import { defineWing, type After, type Wing } from '../walk/wing.js';
import { freshDrill, type Drill } from './drill/drill.js';
import { optionWhole } from './drill-pages.js';
import { answerDrill, isOfDrill, updateDrill } from './drill-commands.js';
import { Decks } from './cards/decks.js';
import { underItem } from './kept-pages.js';
import type { StudyContext, StudyReply } from './study-context.js';
import { StudyMemory, studyMemory } from './memory.js';
import { emptyStudy, type Settings, type Study } from './profile/profile.js';
import { hasSeen, firstUnseen } from './profile/visits.js';
import { answerStance, answerStanceByNumber, takeBackStances } from './stance-commands.js';
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
}

export function studyWing({
  map,
  now,
  study = emptyStudy,
  settings = {},
  drill = {},
}: StudyWingOptions): Wing {
  const start = new StudyMemory({
    study,
    settings,
    changes: [],
    first: 0,
    drill: { ...freshDrill, ...drill },
  });
  const decks = new Decks();
  return defineWing({
    memory: studyMemory,
    start,
    messages: studyMessages,
    quiet: ['saved'],
    bindings: studyBindings,
    pages: {
      has: place => isStudyPage(map, place),
      crumb: place => studyCrumb(map, place),
      outline: (memory, place, { walk, state }) =>
        studyOutline({ walk, state, memory, decks, now: now() }, place),
      beside: (memory, place, { walk, state }) =>
        place === 'drill' ? optionWhole(memory.drill, walk.entered(state)?.key) : undefined,
    },
    under: (memory, place) => underItem(map, memory.study, place),
    seen: (memory, place) => hasSeen(memory.study, place),
    update: (memory, message, context) =>
      updateStudy(message, { ...context, memory, decks, now: now() }),
    after: (memory, context) => follow(memory, context, now()),
  });
}

function updateStudy(message: StudyMessage, context: StudyContext): StudyReply {
  if (isOfDrill(message)) return updateDrill(message, context);
  const { memory, state } = context;
  switch (message.is) {
    case 'opened':
      return {};
    case 'saved':
      return { memory: memory.saved(message.upTo) };
    case 'say':
      return { say: message.sentence };
    case 'trouble':
      return { memory: memory.withTrouble(message.sentence) };
    case 'bookmark':
      return switchBookmark(context, message.reference);
    case 'open-note':
      return openNote(context, message.reference);
    case 'note':
      return writeNote(context, message);
    case 'unseen':
      return toUnseen(context);
    case 'answer':
      return currentStop(state).place === 'drill'
        ? answerDrill(context, message.number)
        : answerStanceByNumber(context, message.number);
    case 'stance':
      return answerStance(context, message.issue, message.answer);
    case 'take-back-stances':
      return takeBackStances(context, message.issue);
  }
}

function switchBookmark({ walk, memory, now, withMemory }: StudyContext, about: Place): StudyReply {
  if (!itemAt(walk.map, about)) return { say: `This map has nothing called ${about}.` };
  const on = !memory.study.bookmarks.some(({ reference }) => reference === about);
  const next = memory.with({ is: 'bookmark', reference: about, on, at: now });
  return {
    memory: next,
    state: reveal(walk, withMemory(next)),
    say: on ? `${about} is bookmarked: M shows all of them.` : `${about} is no longer bookmarked.`,
  };
}

function openNote({ walk, memory }: StudyContext, reference: Place): StudyReply {
  if (!itemAt(walk.map, reference)) return { say: `This map has nothing called ${reference}.` };
  return {
    next: [
      toStudy.write({
        title: `Your note, saved as you write: ${referenceTitle(walk.map, reference)}`,
        lines: true,
        text: memory.study.notes[reference]?.text ?? '',
        message: { is: 'note', reference },
      }),
    ],
  };
}

function writeNote(
  { walk, state, memory, now }: StudyContext,
  { reference, text, ended }: Extract<StudyMessage, { readonly is: 'note' }>,
): StudyReply {
  if (ended) {
    const isKept = text.trim() !== '' && memory.trouble === undefined;
    return {
      state: reveal(walk, state),
      ...(isKept ? { say: `Your note on ${reference} is kept: I shows all of them.` } : {}),
    };
  }
  const before = memory.study.notes[reference]?.text ?? '';
  return before === text
    ? {}
    : { memory: memory.with({ is: 'note', reference, before, text, at: now }) };
}

function toUnseen({ walk, memory }: StudyContext): StudyReply {
  const place = firstUnseen(walk.map, memory.study);
  return place === undefined
    ? { say: 'You have seen every position and argument of this map.' }
    : { next: [{ do: 'go', to: place }], say: 'You have not seen this yet.' };
}

/**
 * Keeps where the reader is, under which burden and assumptions, and that they have been there. A
 * trouble is told as long as it holds.
 */
function follow(
  memory: StudyMemory,
  { walk, before, state }: After<StudyMemory>,
  now: Date,
): StudyReply {
  const { place } = currentStop(state);
  const { burden, assumptions } = state;
  const { last } = memory.study;
  let next = memory;
  const moved = last?.place !== place || currentStop(before).place !== place;
  if (moved && pageAt(walk.map, place) && memory.study.walked?.at(-1)?.place !== place)
    next = next.with({ is: 'visit', place, at: now });
  if (
    last?.place !== place ||
    last.burden !== burden ||
    !sameList(last.assumptions.granted, assumptions.granted) ||
    !sameList(last.assumptions.rejected, assumptions.rejected) ||
    last.assumptions.editorCounts !== assumptions.editorCounts
  ) {
    next = next.with({ is: 'last', place, burden, assumptions });
  }
  if (burden !== before.burden) next = next.with({ is: 'setting', set: { burden } });
  return {
    memory: next,
    ...(memory.trouble === undefined || state.message !== undefined ? {} : { say: memory.trouble }),
  };
}

function sameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((item, at) => item === other[at]);
}
