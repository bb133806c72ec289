/**
 * A drill: which cards are wanted, and the round of them that is going on. A state machine.
 */
import { dealtOptions, type Card, type Option } from '../cards/card.js';
import type { DeckFilter } from '../cards/deck.js';
import { gradeNames, type GradeName } from '../profile/schedule.js';
import { answerFirst, gradeFirst, nothingToSee } from './words.js';

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
  readonly given: readonly { readonly card: Card; readonly grade: GradeName }[];
}

export const freshDrill: Drill = { filter: {}, blind: false, aloud: false };

/** A round of the given cards; none where there are none. */
export function withNewRound(drill: Drill, cards: readonly Card[], seed: number): Drill {
  const { round: _before, ...rest } = drill;
  return cards.length === 0
    ? rest
    : { ...rest, round: { cards, at: 0, seed, step: 'asked', given: [] } };
}

/** Without its round. */
export function withoutRound({ filter, blind, aloud }: Drill): Drill {
  return { filter, blind, aloud };
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

/** Why there is no answer to be shown now; undefined where there is one. */
export function whyNotSee({ round }: Drill): string | undefined {
  return round?.step === 'asked' ? undefined : nothingToSee;
}

/** What is waited for before it goes on; undefined where nothing is. */
export function whyNotOn(drill: Drill): string | undefined {
  if (drill.round?.step === 'seen') return gradeFirst;
  return drill.round?.step === 'asked' && optionsOf(drill, drill.round).options.length > 0
    ? answerFirst
    : undefined;
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

/** The next card, after one was answered; the end after the last. */
export function withNextCard(round: Round): Round {
  const { chosen: _chosen, ...rest } = round;
  if (round.step === 'over' || round.step === 'asked') return round;
  return round.at + 1 < round.cards.length
    ? { ...rest, at: round.at + 1, step: 'asked' }
    : { ...rest, step: 'over' };
}
