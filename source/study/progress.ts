/**
 * How far a learner is, per issue and party: what was seen, which cards were answered, and how many
 * would be remembered now.
 */
import type { StanceMap } from '../map/stance-map.js';
import { count } from '../text/figures.js';
import { safeLine } from '../text/safe-text.js';
import type { Block, Outline } from '../outline/outline.js';
import type { Card } from './cards/card.js';
import type { Study } from './profile/profile.js';
import { isDue, recallChance } from './profile/schedule.js';
import { dayOf, hasSeen, placesOf, streak } from './profile/visits.js';

export interface Share {
  readonly reference: string;
  readonly title: string;
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
  readonly missed: readonly {
    readonly card: string;
    readonly about: string;
    readonly wrong: number;
    readonly answers: number;
  }[];
  readonly issues: readonly Share[];
  readonly parties: readonly Share[];
}

export function progressOf(
  map: StanceMap,
  cards: readonly Card[],
  study: Study,
  now: Date,
): Progress {
  const given = new Map<string, { right: number; all: number }>();
  for (const { card, right } of study.answers) {
    const so = given.get(card) ?? { right: 0, all: 0 };
    given.set(card, { right: so.right + Number(right), all: so.all + 1 });
  }
  const share = (
    reference: string,
    title: string,
    places: readonly string[],
    mine: readonly Card[],
  ): Share => {
    const answered = mine.filter(({ id }) => Object.hasOwn(study.cards, id));
    const answers = mine.flatMap(({ id }) => given.get(id) ?? []);
    const all = answers.reduce((sum, one) => sum + one.all, 0);
    return {
      reference,
      title: safeLine(title),
      seen: places.filter(place => hasSeen(study, place)).length,
      items: places.length,
      cards: mine.length,
      answered: answered.length,
      due: answered.filter(({ id }) => isDue(study.cards[id], now)).length,
      ...(all > 0
        ? { right: rounded(answers.reduce((sum, one) => sum + one.right, 0) / all) }
        : {}),
      ...(answered.length > 0
        ? {
            strength: rounded(
              answered.reduce((sum, { id }) => sum + recallChance(study.cards[id], now), 0) /
                answered.length,
            ),
          }
        : {}),
    };
  };
  return {
    map: map.file.id,
    day: dayOf(now),
    streak: streak(study, now),
    answers: study.answers.length,
    due: cards.filter(({ id }) => isDue(study.cards[id], now)).length,
    missed: cards
      .flatMap(({ id, about }) => {
        const { right, all } = given.get(id) ?? { right: 0, all: 0 };
        return all > right ? [{ card: id, about, wrong: all - right, answers: all }] : [];
      })
      .toSorted(
        (one, other) =>
          other.wrong / other.answers - one.wrong / one.answers || other.wrong - one.wrong,
      ),
    unanswered: cards.filter(({ id }) => !Object.hasOwn(study.cards, id)).map(({ id }) => id),
    issues: map.issues.map(({ id, title }) =>
      share(
        `issue/${id}`,
        title,
        placesOf(map, { issue: id }),
        cards.filter(({ issue }) => issue === id),
      ),
    ),
    parties: map.parties.map(({ id, name }) =>
      share(
        `party/${id}`,
        name,
        placesOf(map, { party: id }),
        cards.filter(({ party }) => party === id),
      ),
    ),
  };
}

/** Of the cards not known, at most so many are shown. */
const mostMissed = 10;

/** The progress in words. */
export function progressOutline(progress: Progress, title: string): Outline {
  const rows = (shares: readonly Share[]): readonly Block[] =>
    shares.map(share => ({
      kind: 'row',
      to: share.reference,
      marks: [],
      lead: share.title,
      text: [
        `seen ${share.seen} of ${share.items}`,
        `answered ${share.answered} of ${share.cards} cards`,
        ...(share.due > 0 ? [`${share.due} due`] : []),
        ...(share.right === undefined
          ? []
          : [`${Math.round(share.right * 100)}% of answers right`]),
        ...(share.strength === undefined
          ? []
          : [`${Math.round(share.strength * 100)}% likely to be remembered now`]),
      ].join(', '),
    }));
  return {
    place: 'progress',
    title: safeLine(title),
    blocks: [
      {
        kind: 'text',
        text:
          `${count(progress.streak, 'day')} in a row; ${count(progress.answers, 'answer')} ` +
          `given; ${count(progress.due, 'card')} due; ` +
          `${count(progress.unanswered.length, 'card')} not answered yet.`,
      },
      { kind: 'heading', text: 'By issue' },
      ...rows(progress.issues),
      { kind: 'heading', text: 'By party' },
      ...rows(progress.parties),
      ...(progress.missed.length === 0
        ? []
        : [{ kind: 'heading', text: 'Most often not known' } as const]),
      ...progress.missed.slice(0, mostMissed).map(({ card, about, wrong, answers }): Block => ({
        kind: 'row',
        to: about,
        marks: [],
        lead: card,
        text: `not known ${wrong} of ${count(answers, 'time')}`,
      })),
    ],
  };
}

function rounded(figure: number): number {
  return Math.round(figure * 1000) / 1000;
}
