/**
 * The turns of a round: speeches that count as one, from which an answer is due, and until which a
 * first one is in time. A speech is named by its place in the round.
 */
import type { DebateFormat, DebateSide, Speech } from './format-schema.js';

export function oppositeOf(stand: DebateSide): DebateSide {
  return stand === 'for' ? 'against' : 'for';
}

/** The places of the speeches that are one turn with the one at a place, itself among them. */
export function turnOf({ speeches }: DebateFormat, at: number): readonly number[] {
  const name = speeches[at]?.turn;
  if (name === undefined) return [at];
  return speeches.flatMap(({ turn }, place) => (turn === name ? [place] : []));
}

function endOfTurn(format: DebateFormat, at: number): number {
  return turnOf(format, at).at(-1) ?? at;
}

/**
 * The place of the speech in which an answer is due: once its turn is over without one, what was
 * said is dropped. Undefined where nobody can answer any more, and for questions and the floor.
 */
export function dueAt(format: DebateFormat, at: number): number | undefined {
  const { stands, kind, due } = format.speeches[at] ?? {};
  if (stands === undefined || kind !== 'speech') return undefined;
  const isAnswer = (speech: Speech, place: number): boolean =>
    place > at && speech.kind === 'speech' && speech.stands === oppositeOf(stands);
  const declared = format.speeches.findIndex(
    (speech, place) => speech.id === due && isAnswer(speech, place),
  );
  const next = declared >= 0 ? declared : format.speeches.findIndex(isAnswer);
  return next < 0 ? undefined : endOfTurn(format, next);
}

/** The place of the last speech in which a first answer is in time. */
export function inTimeUntil(format: DebateFormat, at: number): number | undefined {
  const due = dueAt(format, at);
  const { until } = format.speeches[at] ?? {};
  if (due === undefined) return undefined;
  const declared = format.speeches.findIndex(({ id }) => id === until);
  return declared < 0 ? due : Math.max(due, endOfTurn(format, declared));
}
