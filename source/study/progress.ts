/**
 * How far a learner is, per issue and party: what was seen, which cards were answered, what can be
 * done with that, and how much would be remembered now.
 */
import type { StanceMap } from '../map/stance-map.js';
import { safeLine } from '../text/safe-text.js';
import { abilitiesOf, type Ability } from './abilities.js';
import type { Card } from './cards/card.js';
import { cardInList } from './cards/words.js';
import { answersGiven, streak, talliesOf, type AnswerTally } from './profile/answers.js';
import type { LearnersTime } from './profile/day.js';
import type { Study } from './profile/profile.js';
import { isDue, recallChance } from './profile/schedule.js';
import { hasSeen, placesOf } from './profile/visits.js';

export interface ProgressShare {
  readonly reference: string;
  readonly title: string;
  /** What fits a column. */
  readonly short: string;
  readonly seen: number;
  readonly items: number;
  readonly cards: number;
  readonly answered: number;
  readonly due: number;
  /** Right answers of all answers given; absent where none was. */
  readonly right?: number;
  /**
   * Of the answered cards, how many would be remembered now, from 0 to 1; absent where none was
   * answered.
   */
  readonly strength?: number;
}

export interface Progress {
  readonly map: string;
  readonly day: string;
  readonly streak: number;
  readonly answers: number;
  readonly due: number;
  /** Never answered. */
  readonly unanswered: readonly string[];
  /** Answered wrong at least once, most often wrong first. */
  readonly missed: readonly MissedCard[];
  /** Of an issue, what one can do as well. */
  readonly issues: readonly (ProgressShare & { readonly can: readonly Ability[] })[];
  readonly parties: readonly ProgressShare[];
}

interface MissedCard {
  readonly card: string;
  readonly about: string;
  /** What the card is about, and what is asked of it. */
  readonly title: string;
  readonly wrong: number;
  readonly answers: number;
}

export function progressOf(
  map: StanceMap,
  cards: readonly Card[],
  study: Study,
  now: LearnersTime,
): Progress {
  const given = talliesOf(study);
  const share = (
    {
      reference,
      title,
      short = title,
    }: { readonly reference: string; readonly title: string; readonly short?: string | undefined },
    places: readonly string[],
    mine: readonly Card[],
  ): ProgressShare => ({
    reference,
    title: safeLine(title),
    short: safeLine(short),
    seen: places.filter(place => hasSeen(study, place)).length,
    items: places.length,
    ...answeredOf(study, given, mine, now),
  });
  return {
    map: map.file.id,
    day: now.day,
    streak: streak(study, now),
    answers: answersGiven(study),
    due: cards.filter(({ id }) => isDue(study.cards[id], now)).length,
    missed: missedOf(cards, given),
    unanswered: cards.filter(({ id }) => !Object.hasOwn(study.cards, id)).map(({ id }) => id),
    issues: map.issues.map(({ id, title, short }) => {
      const mine = cards.filter(({ issue }) => issue === id);
      return {
        ...share({ reference: `issue/${id}`, title, short }, placesOf(map, { issue: id }), mine),
        can: abilitiesOf(map, mine, study, now),
      };
    }),
    parties: map.parties.map(({ id, name, short }) =>
      share(
        { reference: `party/${id}`, title: name, short },
        placesOf(map, { party: id }),
        cards.filter(({ party }) => party === id),
      ),
    ),
  };
}

function answeredOf(
  study: Study,
  given: ReadonlyMap<string, AnswerTally>,
  mine: readonly Card[],
  now: LearnersTime,
): Pick<ProgressShare, 'cards' | 'answered' | 'due' | 'right' | 'strength'> {
  const answered = mine.filter(({ id }) => Object.hasOwn(study.cards, id));
  const answers = mine.flatMap(({ id }) => given.get(id) ?? []);
  const all = answers.reduce((sum, one) => sum + one.all, 0);
  const right = answers.reduce((sum, one) => sum + one.right, 0);
  const recalled = answered.reduce((sum, { id }) => sum + recallChance(study.cards[id], now), 0);
  return {
    cards: mine.length,
    answered: answered.length,
    due: answered.filter(({ id }) => isDue(study.cards[id], now)).length,
    ...(all > 0 ? { right: rounded(right / all) } : {}),
    ...(answered.length > 0 ? { strength: rounded(recalled / answered.length) } : {}),
  };
}

function missedOf(
  cards: readonly Card[],
  given: ReadonlyMap<string, AnswerTally>,
): readonly MissedCard[] {
  return cards
    .flatMap(card => {
      const { id, about } = card;
      const { right, all } = given.get(id) ?? { right: 0, all: 0 };
      return all > right
        ? [{ card: id, about, title: cardInList(card), wrong: all - right, answers: all }]
        : [];
    })
    .toSorted(
      (one, other) =>
        other.wrong / other.answers - one.wrong / one.answers || other.wrong - one.wrong,
    );
}

function rounded(figure: number): number {
  return Math.round(figure * 1000) / 1000;
}
