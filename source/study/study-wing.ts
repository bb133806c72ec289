/**
 * The wing of study: bookmarks, notes, visits, progress, the drill, and "Where do I stand?". It
 * changes nothing but what it remembers; what was changed waits there until the store has been
 * handed it.
 */
import { itemAt, referenceTitle } from '../map/reference.js';
import type { StanceMap } from '../map/stance-map.js';
import { graphemes } from '../text/layout.js';
import { parsePlace, type Place } from '../outline/place.js';
import type { Program } from '../walk/program.js';
import { currentStop, type WalkState } from '../walk/state.js';
import { reveal, update } from '../walk/update.js';
import type { Wing, WingAction } from '../walk/wing.js';
import { freshDrill, type Drill } from './drill/drill.js';
import { drillAnswer, drillDeed, drillOn, drillSee } from './drill-commands.js';
import { Decks } from './cards/decks.js';
import { besideItem } from './kept-pages.js';
import type { Deed } from './study-context.js';
import { memoryOf, studyId, StudyMemory, withMemory } from './memory.js';
import { emptyStudy, type Settings, type Study } from './profile/profile.js';
import { studyBindings } from './study-bindings.js';
import { isStudyPlace, studyCrumb, studyOutline, whereParts } from './study-pages.js';
import { hasSeen, firstUnseen } from './profile/visits.js';
import { whereAnswer, whereDeed } from './where-commands.js';

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
  const deed = (program: Program): Deed => ({ program, decks, now: now() });
  return {
    id: studyId,
    bindings: studyBindings,
    start,
    pages: {
      has: place => isStudyPlace(map, place),
      crumb: place => studyCrumb(map, place),
      outline: (program, state, place) =>
        studyOutline({ program, state, memory: memoryOf(state), decks, now: now() }, place),
    },
    beside: (state, place) => besideItem(map, memoryOf(state).study, place),
    seen: (state, place) => hasSeen(memoryOf(state).study, place),
    go: (program, state, place) =>
      place.startsWith('drill/')
        ? drillDeed(deed(program), state, place)
        : whereParts(place)?.deed === undefined
          ? undefined
          : whereDeed(deed(program), state, place),
    update: (program, state, action) => updated(deed(program), state, action),
    after: (program, before, state) => followed(program, before, state, now()),
  };
}

function updated(
  deed: Deed,
  state: WalkState,
  { act, about = '', text = '' }: WingAction,
): WalkState {
  const memory = memoryOf(state);
  switch (act) {
    // What is opened is where one is: kept as after any other action.
    case 'opened':
      return state;
    case 'kept':
      return withMemory(state, memory.handed(Number(text)));
    case 'say':
      return { ...state, message: text };
    case 'trouble':
      return withMemory(state, memory.withTrouble(text));
    case 'bookmark':
      return bookmarked(deed, state, about);
    case 'note-open':
      return opened(deed, state, about);
    case 'note':
      return noted(deed, state, about, text);
    case 'note-done': {
      const shown = reveal(deed.program, state);
      return text.trim() === '' || memory.trouble !== undefined
        ? shown
        : { ...shown, message: `Your note on ${about} is kept: I shows all of them.` };
    }
    case 'unseen':
      return toUnseen(deed.program, state);
    case 'answer':
      return currentStop(state).place === 'drill'
        ? drillAnswer(deed, state, Number(text))
        : whereAnswer(deed, state, Number(text));
    case 'see':
      return drillSee(deed, state);
    case 'on':
      return drillOn(deed, state);
    default:
      return state;
  }
}

function bookmarked({ program, now }: Deed, state: WalkState, about: Place): WalkState {
  if (!itemAt(program.map, about))
    return { ...state, message: `This map has nothing called ${about}.` };
  const memory = memoryOf(state);
  const on = !memory.study.bookmarks.some(({ reference }) => reference === about);
  const next = withMemory(state, memory.with({ is: 'bookmark', reference: about, on, at: now }));
  return {
    ...reveal(program, next),
    message: on
      ? `${about} is bookmarked: M shows all of them.`
      : `${about} is no longer bookmarked.`,
  };
}

function opened({ program }: Deed, state: WalkState, about: Place): WalkState {
  if (!itemAt(program.map, about))
    return { ...state, message: `This map has nothing called ${about}.` };
  const text = memoryOf(state).study.notes[about]?.text ?? '';
  const title = `Your note, saved as you write: ${referenceTitle(program.map, about)}`;
  return {
    ...state,
    overlay: {
      kind: 'write',
      text,
      cursor: graphemes(text).length,
      writing: { wing: studyId, act: 'note', title, lines: true, about },
    },
  };
}

function noted({ now }: Deed, state: WalkState, reference: Place, text: string): WalkState {
  const memory = memoryOf(state);
  const before = memory.study.notes[reference]?.text ?? '';
  return before === text
    ? state
    : withMemory(state, memory.with({ is: 'note', reference, before, text, at: now }));
}

function toUnseen(program: Program, state: WalkState): WalkState {
  const place = firstUnseen(program.map, memoryOf(state).study);
  return place === undefined
    ? { ...state, message: 'You have seen every position and argument of this map.' }
    : {
        ...update(program, state, { do: 'go', to: place }),
        message: 'You have not seen this yet.',
      };
}

/**
 * Keeps where the reader is, under which burden and assumptions, and that they have been there. A
 * trouble is told as long as it holds.
 */
function followed(program: Program, before: WalkState, state: WalkState, now: Date): WalkState {
  const memory = memoryOf(state);
  const { place } = currentStop(state);
  const { burden, assumptions } = state;
  const { last } = memory.study;
  let next = memory;
  const moved = last?.place !== place || currentStop(before).place !== place;
  if (moved && parsePlace(program.map, place) && memory.study.walked?.at(-1)?.place !== place)
    next = next.with({ is: 'visit', place, at: now });
  if (
    last?.place !== place ||
    last.burden !== burden ||
    !sameList(last.assumptions.granted, assumptions.granted) ||
    !sameList(last.assumptions.rejected, assumptions.rejected)
  ) {
    next = next.with({ is: 'last', place, burden, assumptions });
  }
  if (burden !== before.burden) next = next.with({ is: 'setting', set: { burden } });
  const told =
    memory.trouble === undefined || state.message !== undefined
      ? state
      : { ...state, message: memory.trouble };
  return next === memory ? told : withMemory(told, next);
}

function sameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((item, at) => item === other[at]);
}
