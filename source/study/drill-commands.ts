/** The deeds of a drill, as a row or a key asks for them. */
import { cardKinds } from './cards/card.js';
import type { Place } from '../outline/place.js';
import type { WalkState } from '../walk/state.js';
import {
  withNewRound,
  withChoice,
  withGrade,
  withNextCard,
  roundLength,
  withAnswerShown,
  withoutRound,
  whyNotOn,
  whyNotSee,
  type Drill,
  type Round,
} from './drill/drill.js';
import { fromTop } from './from-top.js';
import { nextCards, type GradeName } from './profile/schedule.js';
import type { Deed } from './study-context.js';
import { memoryOf, withMemory } from './memory.js';

/** Takes a place such as `drill/choose/2`; undefined where it is no deed. */
export function drillDeed(deed: Deed, state: WalkState, place: Place): WalkState | undefined {
  const { drill } = memoryOf(state);
  const [, name = '', value] = place.split('/');
  const at = Number(value);
  switch (name) {
    case 'begin':
      return begin(deed, state, drill);
    case 'end':
      return withDrill(deed, state, withoutRound(drill));
    case 'choose':
      return choose(deed, state, at - 1);
    case 'grade':
      return grade(deed, state, at - 1);
    case 'see':
      return drillSee(deed, state);
    case 'next':
      return withRound(deed, state, withNextCard);
    case 'aloud':
      return withDrill(deed, state, { ...drill, aloud: !drill.aloud }, false);
    case 'blind':
      return withDrill(deed, state, { ...drill, blind: !drill.blind }, false);
    case 'issue':
    case 'party':
      return withDrill(deed, state, { ...drill, filter: without(drill, name, value) }, false);
    case 'kind': {
      const kind = cardKinds.find(one => one === value);
      const { kind: _before, ...filter } = drill.filter;
      return withDrill(
        deed,
        state,
        { ...drill, filter: { ...filter, ...(kind ? { kind } : {}) } },
        false,
      );
    }
    default:
      return undefined;
  }
}

/** A number: the option, or one's own grade once the answer is shown. */
export function drillAnswer(deed: Deed, state: WalkState, number: number): WalkState {
  const { drill } = memoryOf(state);
  switch (drill.round?.step) {
    case 'asked':
      return choose(deed, state, number - 1);
    case 'seen':
      return grade(deed, state, number - 1);
    case 'answered':
      return { ...state, message: 'This card is answered: Space goes on.' };
    case 'over':
    case undefined:
      return { ...state, message: 'No card is asked now: Space begins.' };
  }
}

/** Shows the answer, to be graded by oneself. */
export function drillSee(deed: Deed, state: WalkState): WalkState {
  const message = whyNotSee(memoryOf(state).drill);
  return message === undefined ? withRound(deed, state, withAnswerShown) : { ...state, message };
}

/** The one thing that comes next. */
export function drillOn(deed: Deed, state: WalkState): WalkState {
  const { drill } = memoryOf(state);
  const message = whyNotOn(drill);
  if (message !== undefined) return { ...state, message };
  switch (drill.round?.step) {
    case undefined:
    case 'over':
      return begin(deed, state, drill);
    case 'asked':
    case 'seen':
      return drillSee(deed, state);
    case 'answered':
      return withRound(deed, state, withNextCard);
  }
}

function begin(deed: Deed, state: WalkState, drill: Drill): WalkState {
  const { program, decks, now } = deed;
  const { cards } = decks.deck(program, drill.filter);
  const next = nextCards(cards, memoryOf(state).study, now, roundLength);
  if (next.length > 0)
    return withDrill(deed, state, withNewRound(drill, next, now.getTime() % 1_000_003));
  return {
    ...withDrill(deed, state, withoutRound(drill)),
    message:
      cards.length === 0
        ? 'The map has too little for such cards: choose otherwise.'
        : 'Nothing is due and every card was answered: come back later, or choose otherwise.',
  };
}

function choose(deed: Deed, state: WalkState, option: number): WalkState {
  const done = withChoice(memoryOf(state).drill, option);
  return done
    ? answered(deed, state, done)
    : { ...state, message: 'There is no such answer here.' };
}

function grade(deed: Deed, state: WalkState, number: number): WalkState {
  const { round } = memoryOf(state).drill;
  const done = round && withGrade(round, number);
  return done
    ? answered(deed, state, done)
    : { ...state, message: 'A grade is 1 again, 2 hard, 3 good or 4 easy.' };
}

/** The answer is kept with the card that it was given to. */
function answered(
  { program, now }: Deed,
  state: WalkState,
  { round, grade: given }: { readonly round: Round; readonly grade: GradeName },
): WalkState {
  const memory = memoryOf(state);
  const card = round.given.at(-1)?.card.id;
  const kept =
    card === undefined ? memory : memory.with({ is: 'answer', card, grade: given, at: now });
  return fromTop(program, withMemory(state, kept.withDrill({ ...memory.drill, round })));
}

function withRound(deed: Deed, state: WalkState, change: (round: Round) => Round): WalkState {
  const { drill } = memoryOf(state);
  return drill.round ? withDrill(deed, state, { ...drill, round: change(drill.round) }) : state;
}

function withDrill({ program }: Deed, state: WalkState, drill: Drill, toTop = true): WalkState {
  const next = withMemory(state, memoryOf(state).withDrill(drill));
  return toTop ? fromTop(program, next) : next;
}

function without(
  drill: Drill,
  name: 'issue' | 'party',
  value: string | undefined,
): Drill['filter'] {
  const { [name]: _before, ...filter } = drill.filter;
  return value === undefined ? filter : { ...filter, [name]: value };
}
