/** The answers given the last time, beside those given now. */
import { emptyStudy, type StanceAnswer, type Study } from '../profile/profile.js';
import { dateOf } from '../profile/day.js';
import type { Statement } from './statements.js';

export interface Earlier {
  /** The last day on which something was answered that was taken back since. */
  readonly day: string;
  readonly changed: readonly {
    readonly reference: string;
    readonly before: StanceAnswer;
    readonly now: StanceAnswer;
  }[];
  /** How many answers are what they were. */
  readonly same: number;
  /** The answers of then, as a study of their own. */
  readonly study: Study;
}

/** Undefined where nothing was answered before. */
export function earlierAnswers(
  statements: readonly Statement[],
  study: Study,
): Earlier | undefined {
  const pairs = statements.flatMap(({ reference }) => {
    const before = study.stancesBefore?.[reference]?.at(-1);
    const now = study.stances[reference]?.answer;
    return before && now ? [{ reference, before: before.answer, at: before.at, now }] : [];
  });
  const last = pairs
    .map(({ at }) => at)
    .toSorted()
    .at(-1);
  if (last === undefined) return undefined;
  const changed = pairs.filter(({ before, now }) => before !== now);
  return {
    day: dateOf(new Date(last)),
    changed: changed.map(({ reference, before, now }) => ({ reference, before, now })),
    same: pairs.length - changed.length,
    study: {
      ...emptyStudy,
      stances: Object.fromEntries(
        pairs.map(({ reference, before, at }) => [reference, { answer: before, at }]),
      ),
    },
  };
}
