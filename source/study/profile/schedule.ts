/**
 * When a card comes back: FSRS, through ts-fsrs, with the time handed in. Nothing is added at
 * random, so that a day can be foretold.
 */
import { createEmptyCard, fsrs, Rating, State, type Card as FsrsCard, type Grade } from 'ts-fsrs';
import { defined } from '../../text/data.js';
import { shuffled, type Card } from '../cards/card.js';
import type { Scheduled, Study } from './profile.js';

/** How an answer went. A choice is `again` or `good`; whoever answers aloud may use all four. */
export const gradeNames = ['again', 'hard', 'good', 'easy'] as const;
export type GradeName = (typeof gradeNames)[number];

const grades: Readonly<Record<GradeName, Grade>> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};

/** The card after an answer; a card never answered is new. */
export function withReview(before: Scheduled | undefined, grade: GradeName, now: Date): Scheduled {
  return asText(
    fsrs({ enable_fuzz: false }).next(
      wasScheduled(before) ? asCard(before) : createEmptyCard(now),
      now,
      grades[grade],
    ).card,
  );
}

/** How likely it is that a card is remembered now, from 0 to 1; 0 for a new one. */
export function recallChance(scheduled: Scheduled | undefined, now: Date): number {
  return wasScheduled(scheduled)
    ? fsrs({ enable_fuzz: false }).get_retrievability(asCard(scheduled), now, false)
    : 0;
}

/**
 * Whether a card is one that FSRS can go on from. A file may have been changed by hand; a card that
 * is none begins anew.
 */
function wasScheduled(scheduled: Scheduled | undefined): scheduled is Scheduled {
  if (!scheduled || scheduled.state === State.New) return false;
  const { last_review, stability, difficulty, learning_steps, reps } = scheduled;
  return (
    last_review !== undefined &&
    stability > 0 &&
    difficulty >= 1 &&
    difficulty <= 10 &&
    learning_steps >= 0 &&
    reps > 0
  );
}

export function isDue(scheduled: Scheduled | undefined, now: Date): boolean {
  return scheduled !== undefined && Date.parse(scheduled.due) <= now.getTime();
}

/**
 * The cards of a session: those due, longest due first; then new ones from all over the map, the
 * kinds in turn, each about another item where it can be.
 */
export function nextCards(
  cards: readonly Card[],
  study: Study,
  now: Date,
  count: number,
): readonly Card[] {
  const dueAt = (card: Card): number => Date.parse(study.cards[card.id]?.due ?? '');
  const due = cards
    .filter(card => isDue(study.cards[card.id], now))
    .toSorted((one, other) => dueAt(one) - dueAt(other));
  const fresh = inTurn(
    shuffled(
      cards.filter(card => !Object.hasOwn(study.cards, card.id)),
      7,
    ),
  );
  const once = new Set(due.map(({ about }) => about));
  const apart = fresh.filter(({ about }) => !once.has(about) && once.add(about));
  return [...due, ...apart, ...fresh.filter(card => !apart.includes(card))].slice(0, count);
}

/** One of each kind, then the next of each, so that no session is all of one kind. */
function inTurn(cards: readonly Card[]): readonly Card[] {
  const turns = new Map<string, number>();
  return cards
    .map(card => {
      const turn = turns.get(card.kind) ?? 0;
      turns.set(card.kind, turn + 1);
      return { card, turn };
    })
    .toSorted((one, other) => one.turn - other.turn)
    .map(({ card }) => card);
}

/** The study after a card was answered. */
export function withAnswer(study: Study, card: string, grade: GradeName, now: Date): Study {
  return {
    ...study,
    cards: { ...study.cards, [card]: withReview(study.cards[card], grade, now) },
    answers: [...study.answers, { card, at: now.toISOString(), right: grade !== 'again', grade }],
  };
}

function asCard(scheduled: Scheduled): FsrsCard {
  const {
    due,
    stability,
    difficulty,
    elapsed_days,
    scheduled_days,
    learning_steps,
    reps,
    lapses,
    state,
    last_review,
  } = scheduled;
  return {
    due: new Date(due),
    stability,
    difficulty,
    elapsed_days,
    scheduled_days,
    learning_steps,
    reps,
    lapses,
    state,
    ...defined({ last_review: last_review === undefined ? undefined : new Date(last_review) }),
  };
}

function asText(card: FsrsCard): Scheduled {
  const { last_review, due, ...rest } = card;
  return {
    ...rest,
    due: due.toISOString(),
    ...defined({ last_review: last_review?.toISOString() }),
  };
}
