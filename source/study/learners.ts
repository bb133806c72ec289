/** How far the learners of a group are, each in a line, and what most of them do not know. */
import type { StanceMap } from '../map/stance-map.js';
import { defined } from '../text/data.js';
import { abilitiesOf, type Ability } from './abilities.js';
import type { Card } from './cards/card.js';
import { cardInList } from './cards/words.js';
import { answersGiven, streak, talliesOf } from './profile/answers.js';
import { LearnersTime, learnersDay } from './profile/day.js';
import type { Settings, Study } from './profile/profile.js';
import { isDue } from './profile/schedule.js';
import { hasSeen, placesOf } from './profile/visits.js';

export interface Learner {
  readonly profile: string;
  readonly study: Study;
  readonly settings: Settings;
}

export interface LearnerProgress {
  readonly profile: string;
  readonly answers: number;
  /** Right answers of all answers given; absent where none was. */
  readonly right?: number;
  readonly streak: number;
  readonly due: number;
  readonly seen: number;
  readonly items: number;
  /** The last day with an answer; absent where none is known. */
  readonly last?: string;
  readonly can: readonly Ability[];
}

/** A stable shape: `stancemap report --folder DIR --json` prints it. */
export interface GroupProgress {
  readonly map: string;
  readonly learners: readonly LearnerProgress[];
  /** Cards that some did not know, those of the most learners first. */
  readonly missed: readonly {
    readonly card: string;
    readonly about: string;
    readonly title: string;
    readonly learners: number;
  }[];
}

export function groupProgress(
  map: StanceMap,
  cards: readonly Card[],
  learners: readonly Learner[],
  at: Date,
): GroupProgress {
  const places = placesOf(map, {});
  return {
    map: map.file.id,
    learners: learners.map(({ profile, study, settings }) => {
      const now = new LearnersTime(at, learnersDay(at, settings.dayStarts));
      const tallies = [...talliesOf(study).values()];
      const all = tallies.reduce((sum, one) => sum + one.all, 0);
      const right = tallies.reduce((sum, one) => sum + one.right, 0);
      const last = study.answers.at(-1);
      return {
        profile,
        answers: answersGiven(study),
        ...defined({
          right: all === 0 ? undefined : Math.round((right / all) * 1000) / 1000,
          last: last && (last.day ?? learnersDay(new Date(last.at), settings.dayStarts)),
        }),
        streak: streak(study, now),
        due: cards.filter(({ id }) => isDue(study.cards[id], now)).length,
        seen: places.filter(place => hasSeen(study, place)).length,
        items: places.length,
        can: abilitiesOf(map, cards, study, now),
      };
    }),
    missed: missedOf(cards, learners),
  };
}

/** A card counts for each learner who was wrong as often as right, or more. */
function missedOf(cards: readonly Card[], learners: readonly Learner[]): GroupProgress['missed'] {
  const tallies = learners.map(({ study }) => talliesOf(study));
  return cards
    .flatMap(card => {
      const { id, about } = card;
      const many = tallies.filter(known => {
        const { right, all } = known.get(id) ?? { right: 0, all: 0 };
        return all > 0 && all - right >= right;
      }).length;
      return many > 0 ? [{ card: id, about, title: cardInList(card), learners: many }] : [];
    })
    .toSorted((one, other) => other.learners - one.learners);
}
