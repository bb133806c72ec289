/** The deeds of "Where do I stand?": an answer, and taking all answers back. */
import type { Place } from '../outline/place.js';
import { currentStop, type WalkState } from '../walk/state.js';
import { fromTop } from './from-top.js';
import { stanceAnswers } from './profile/profile.js';
import type { Deed } from './study-context.js';
import { memoryOf, withMemory } from './memory.js';
import { whereParts } from './study-pages.js';
import { statementsOf, unansweredOf } from './quiz/statements.js';

/** Takes a place such as `where-do-i-stand/conditions/agree`; undefined where it is no deed. */
export function whereDeed(deed: Deed, state: WalkState, place: Place): WalkState | undefined {
  const where = whereParts(place);
  if (!where) return undefined;
  const memory = memoryOf(state);
  const statements = statementsOf(deed.decks.map(deed.program), where.issue);
  if (where.deed === 'again') {
    return fromTop(
      deed.program,
      withMemory(
        state,
        statements.reduce(
          (known, { reference }) => known.with({ is: 'stance', reference, at: deed.now }),
          memory,
        ),
      ),
    );
  }
  const answer = stanceAnswers.find(one => one === where.deed);
  const [statement] = unansweredOf(statements, memory.study);
  if (!answer || !statement) return undefined;
  return fromTop(
    deed.program,
    withMemory(
      state,
      memory.with({ is: 'stance', reference: statement.reference, answer, at: deed.now }),
    ),
  );
}

/** A number: 1 agree, 2 disagree, 3 don't know. */
export function whereAnswer(deed: Deed, state: WalkState, number: number): WalkState {
  const answer = stanceAnswers[number - 1];
  const done = answer && whereDeed(deed, state, `${currentStop(state).place}/${answer}`);
  return done ?? { ...state, message: 'Nothing is asked here now.' };
}
