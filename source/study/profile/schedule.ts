/**
 * When a card comes back: FSRS, through ts-fsrs, with the time handed in. Nothing is added at
 * random, so that a day can be foretold.
 *
 * Minutes are minutes. Once an interval is a day or more, it is reckoned in the learner's days, as
 * Anki does: what comes back on a day is there when that day begins, whatever the hour of the last
 * answer. A review in the future, where a clock was wrong, is taken as one of now.
 */
import { createEmptyCard, fsrs, Rating, State, type Card as FsrsCard, type Grade } from 'ts-fsrs';
import { defined } from '../../text/data.js';
import { withGivenAnswer } from './answers.js';
import { dayAfter, learnersDay, noonOf, type LearnersTime } from './day.js';
import type { CardSchedule, Study } from './profile.js';

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
export function withReview(
  before: CardSchedule | undefined,
  grade: GradeName,
  now: LearnersTime,
): CardSchedule {
  const { day } = now;
  // FSRS counts days by the date in Greenwich: it is handed noons of the learner's days.
  const noon = noonOf(day);
  const card = fsrs({ enable_fuzz: false }).next(
    wasScheduled(before) ? asCard(before, day) : createEmptyCard(noon),
    noon,
    grades[grade],
  ).card;
  const shifted = now.getTime() - noon.getTime();
  return {
    ...asText({ ...card, due: new Date(card.due.getTime() + shifted), last_review: new Date(now) }),
    day,
  };
}

/** How likely it is that a card is remembered now, from 0 to 1; 0 for a new one. */
export function recallChance(scheduled: CardSchedule | undefined, now: LearnersTime): number {
  if (!wasScheduled(scheduled)) return 0;
  return fsrs({ enable_fuzz: false }).get_retrievability(
    asCard(scheduled, now.day),
    noonOf(now.day),
    false,
  );
}

/**
 * Whether a card is one that FSRS can go on from. A file may have been changed by hand; a card that
 * is none begins anew.
 */
function wasScheduled(scheduled: CardSchedule | undefined): scheduled is CardSchedule {
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

/** Two machines with one profile never have quite the same time. */
const unlikeClocks = 3_600_000;
/** FSRS never plans further ahead. */
const mostDays = 36_500;

export function isDue(scheduled: CardSchedule | undefined, now: LearnersTime): boolean {
  return scheduled !== undefined && comesBack(scheduled, now) === undefined;
}

/**
 * When a card that was answered comes back: in so many milliseconds, or on a day. Undefined where
 * it is due.
 */
export function comesBack(
  scheduled: CardSchedule,
  now: LearnersTime,
): { readonly in: number } | { readonly on: string } | undefined {
  const { last_review, due, scheduled_days } = scheduled;
  const reviewed = last_review === undefined ? undefined : Date.parse(last_review);
  if (reviewed !== undefined && reviewed > now.getTime() + unlikeClocks) return undefined;
  // Somebody may have changed the file by hand.
  const isInDays = scheduled_days >= 1 && scheduled_days <= mostDays && reviewed !== undefined;
  if (!isInDays) {
    const milliseconds = Date.parse(due) - now.getTime();
    return milliseconds <= 0 ? undefined : { in: milliseconds };
  }
  const on = dayAfter(dayOfReview(scheduled, new Date(reviewed)), Math.round(scheduled_days));
  return on <= now.day ? undefined : { on };
}

/** The learner's day of a review, as it was then. Earlier versions kept the moment alone. */
function dayOfReview({ day }: CardSchedule, reviewed: Date): string {
  return day ?? learnersDay(reviewed);
}

/** When a card would come back after each grade, from now. */
export function comesBackAfter(
  before: CardSchedule | undefined,
  now: LearnersTime,
): Readonly<Record<GradeName, ReturnType<typeof comesBack>>> {
  const after = (grade: GradeName): ReturnType<typeof comesBack> =>
    comesBack(withReview(before, grade, now), now);
  return { again: after('again'), hard: after('hard'), good: after('good'), easy: after('easy') };
}

/** The study after a card was answered. */
export function withAnswer(study: Study, card: string, grade: GradeName, now: LearnersTime): Study {
  const { day } = now;
  const scheduled = withReview(study.cards[card], grade, now);
  return withGivenAnswer(
    { ...study, cards: { ...study.cards, [card]: scheduled } },
    { card, at: now.toISOString(), day, right: grade !== 'again', grade },
  );
}

/** A card for FSRS, its last review at noon of its day: never later than today's noon. */
function asCard(scheduled: CardSchedule, today: string): FsrsCard {
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
  const day = last_review === undefined ? today : dayOfReview(scheduled, new Date(last_review));
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
    last_review: day < today ? noonOf(day) : noonOf(today),
  };
}

function asText(card: FsrsCard): CardSchedule {
  const { last_review, due, ...rest } = card;
  return {
    ...rest,
    due: due.toISOString(),
    ...defined({ last_review: last_review?.toISOString() }),
  };
}
