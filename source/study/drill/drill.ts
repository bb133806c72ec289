/**
 * A drill: which cards are wanted, and the round of them that is going on. A state machine.
 */
import { dealtOptions, type Card, type Option } from '../cards/card.js';
import type { DeckFilter } from '../cards/deck.js';
import type { CardSchedule } from '../profile/profile.js';
import { gradeNames, type GradeName } from '../profile/schedule.js';

/** Cards in a round. */
export const roundLength = 10;

export interface Drill {
  readonly filter: DeckFilter;
  /** Hides who said what until the answer. */
  readonly blind: boolean;
  /**
   * The answer is said aloud, then seen and graded by oneself; a card that asks for a whole set is
   * always taken so.
   */
  readonly aloud: boolean;
  /** New cards beyond those of the day, which the learner asked for. */
  readonly extra?: { readonly day: string; readonly cards: number };
  /** A round was asked for, and waits for its cards to be made. */
  readonly waits?: true;
  /** When the text that is being written was begun. */
  readonly writingSince?: Date;
  readonly round?: Round;
}

export interface Round {
  readonly cards: readonly Card[];
  /** The card that is shown, from 0. */
  readonly at: number;
  /** Decides the order of options. */
  readonly seed: number;
  /**
   * `asked`: the answer is waited for. `seen`: it is shown, and its grade is waited for.
   * `answered`: it is explained.
   */
  readonly step: 'asked' | 'seen' | 'answered' | 'over';
  /** The option that was chosen, from 0. */
  readonly chosen?: number;
  readonly given: readonly DrillAnswer[];
}

export interface DrillAnswer {
  readonly card: Card;
  readonly grade: GradeName;
  /** When it was given, and what the card was before: for taking it back. */
  readonly at?: Date;
  readonly before?: CardSchedule;
}

export const freshDrill: Drill = { filter: {}, blind: false, aloud: false };

/** A round of the given cards; none where there are none. */
export function withNewRound(drill: Drill, cards: readonly Card[], seed: number): Drill {
  const { round: _before, waits: _waits, ...rest } = drill;
  return cards.length === 0
    ? rest
    : { ...rest, round: { cards, at: 0, seed, step: 'asked', given: [] } };
}

/** Without its round, and without one that was asked for. */
export function withoutRound({ round: _round, waits: _waits, ...rest }: Drill): Drill {
  return rest;
}

/** With a round that waits for its cards. */
export function withWaiting(drill: Drill): Drill {
  return { ...withoutRound(drill), waits: true };
}

export function cardOf(round: Round): Card | undefined {
  return round.cards[round.at];
}

/** The options of the card that is shown; none where it has to be said aloud. */
export function optionsOf(
  { aloud }: Drill,
  round: Round,
): { readonly options: readonly Option[]; readonly right: number } {
  const card = cardOf(round);
  return !card || aloud || card.set
    ? { options: [], right: -1 }
    : dealtOptions(card, round.seed + round.at);
}

/**
 * An answer by choice: right is `good`, wrong is `again`. Undefined where there is no such choice
 * now.
 */
export function withChoice(
  drill: Drill,
  option: number,
): { readonly round: Round; readonly grade: GradeName } | undefined {
  const { round } = drill;
  const card = round && cardOf(round);
  if (!round || !card || round.step !== 'asked') return undefined;
  const { options, right } = optionsOf(drill, round);
  if (!options[option]) return undefined;
  const grade = option === right ? 'good' : 'again';
  return {
    grade,
    round: { ...round, step: 'answered', chosen: option, given: [...round.given, { card, grade }] },
  };
}

/** The answer is shown, to be graded by whoever said it. */
export function withAnswerShown(round: Round): Round {
  return round.step === 'asked' ? { ...round, step: 'seen' } : round;
}

/** One's own grade, from 0 for `again`. Undefined where no grade is waited for. */
export function withGrade(
  round: Round,
  grade: number,
): { readonly round: Round; readonly grade: GradeName } | undefined {
  const name = gradeNames[grade];
  const card = cardOf(round);
  if (round.step !== 'seen' || !card || !name) return undefined;
  return {
    grade: name,
    round: withNextCard({ ...round, given: [...round.given, { card, grade: name }] }),
  };
}

/** The grade of a choice that was right, said better: it was hard, or easy. */
export function withOtherGrade(round: Round, grade: GradeName): Round | undefined {
  const last = round.given.at(-1);
  if (round.step !== 'answered' || !last || last.grade === 'again') return undefined;
  return { ...round, given: [...round.given.slice(0, -1), { card: last.card, grade }] };
}

/** The next card, after one was answered; the end after the last. */
export function withNextCard(round: Round): Round {
  const { chosen: _chosen, ...rest } = round;
  if (round.step === 'over' || round.step === 'asked') return round;
  return round.at + 1 < round.cards.length
    ? { ...rest, at: round.at + 1, step: 'asked' }
    : { ...rest, step: 'over' };
}

/** The card of the last answer is asked again, as if it had not been answered. */
export function withoutLast(
  round: Round,
): { readonly round: Round; readonly last: DrillAnswer } | undefined {
  const last = round.given.at(-1);
  const at = round.cards.findIndex(card => card.id === last?.card.id);
  if (!last || at < 0) return undefined;
  const { chosen: _chosen, ...rest } = round;
  return { last, round: { ...rest, at, step: 'asked', given: round.given.slice(0, -1) } };
}

/** The round without the card that is shown; after it was answered, on to the next one. */
export function withoutCard(round: Round): Round {
  if (round.step === 'answered') return withNextCard(round);
  const { chosen: _chosen, ...rest } = round;
  const cards = round.cards.toSpliced(round.at, 1);
  return round.at < cards.length
    ? { ...rest, cards, step: 'asked' }
    : { ...rest, cards, at: Math.max(0, cards.length - 1), step: 'over' };
}
