/**
 * The answers given to cards. The latest are kept one by one; older ones are folded into what is
 * told of them: how often each card was known, and on which days there were answers. So a profile
 * stays small however long it is used.
 */
import { dayAfter, learnersDay } from './day.js';
import type { FoldedAnswers, GivenAnswer, Study } from './profile.js';

/** So many are kept one by one, until there are twice as many. */
const mostAnswers = 200;
/** Days in a row are one span; of spans, the latest so many are kept. */
const mostSpans = 200;

export interface AnswerTally {
  readonly right: number;
  readonly all: number;
}

/** With one more answer; with older ones folded where there are many. */
export function withGivenAnswer(study: Study, answer: GivenAnswer): Study {
  return withFewAnswers({ ...study, answers: [...study.answers, answer] });
}

/** The same study where it has few answers already. */
export function withFewAnswers(study: Study): Study {
  const { answers } = study;
  if (answers.length <= 2 * mostAnswers) return study;
  return {
    ...study,
    answers: answers.slice(-mostAnswers),
    folded: foldedWith(study.folded, answers.slice(0, -mostAnswers)),
  };
}

/** How many answers were given in all. */
export function answersGiven(study: Study): number {
  return [...talliesOf(study).values()].reduce((sum, { all }) => sum + all, 0);
}

/** How often each card was answered, and how often right. */
export function talliesOf({ folded, answers }: Study): ReadonlyMap<string, AnswerTally> {
  const tallies = new Map<string, AnswerTally>(Object.entries(folded?.cards ?? {}));
  for (const { card, right } of answers) {
    const known = tallies.get(card);
    tallies.set(card, {
      right: (known?.right ?? 0) + Number(right),
      all: (known?.all ?? 0) + 1,
    });
  }
  return tallies;
}

/** How many days in a row there were answers, this one or the one before the last. */
export function streak(study: Study, now: { readonly day: string }): number {
  const spans = spansWith(study.folded?.days ?? [], study.answers.map(dayOfAnswer));
  // Who flies west has answered tomorrow already.
  for (const last of [1, 0, -1].map(days => dayAfter(now.day, days))) {
    const span = spans.find(([from, to]) => from <= last && last <= to);
    if (span) return daysBetween(span[0], last) + 1;
  }
  return 0;
}

type FoldedDays = FoldedAnswers['days'][number];

function foldedWith(
  before: FoldedAnswers | undefined,
  answers: readonly GivenAnswer[],
): FoldedAnswers {
  const cards = new Map(Object.entries(before?.cards ?? {}));
  for (const { card, right } of answers) {
    const known = cards.get(card) ?? { right: 0, all: 0 };
    cards.set(card, { ...known, right: known.right + Number(right), all: known.all + 1 });
  }
  return {
    ...before,
    cards: Object.fromEntries(cards),
    days: spansWith(before?.days ?? [], answers.map(dayOfAnswer)).slice(-mostSpans),
  };
}

/** The day of an answer: the learner's, as it was then. Earlier versions kept the moment alone. */
function dayOfAnswer({ day, at }: GivenAnswer): string {
  return day ?? learnersDay(new Date(at));
}

/** Spans of days in a row, the earliest first, none touching another. */
function spansWith(spans: readonly FoldedDays[], days: readonly string[]): FoldedDays[] {
  const all = [...spans, ...[...new Set(days)].map((day): FoldedDays => [day, day])].toSorted(
    ([one], [other]) => (one < other ? -1 : 1),
  );
  const joined: FoldedDays[] = [];
  for (const [from, to] of all) {
    const last = joined.at(-1);
    if (last && from <= dayAfter(last[1], 1))
      joined[joined.length - 1] = [last[0], to > last[1] ? to : last[1]];
    else joined.push([from, to]);
  }
  return joined;
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
