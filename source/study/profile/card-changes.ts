/** What a learner does with cards beside answering them, in the study of a map. */
import type { CardSchedule, Study } from './profile.js';

/** Answers written out to one card: so many are kept. */
const mostTyped = 20;

export type CardChange =
  /** The last answer to a card is taken back: the card is what it was before. */
  | {
      readonly is: 'take-back-answer';
      readonly card: string;
      readonly at: Date;
      readonly before?: CardSchedule;
    }
  /** The card is not asked any more on this day of the learner's. */
  | { readonly is: 'bury'; readonly card: string; readonly day: string }
  /** The card is not asked any more at all, or is again. */
  | { readonly is: 'suspend'; readonly card: string; readonly on: boolean; readonly at: Date }
  /**
   * What is wrong with a card. `at` is when the writing began: a later text replaces its earlier.
   */
  | ({ readonly is: 'wrong-card' } & WrittenAnswer)
  /** An answer written out, in the same way. */
  | ({ readonly is: 'typed' } & WrittenAnswer);

interface WrittenAnswer {
  readonly card: string;
  /** The item that the card asks about, and its question. */
  readonly about: string;
  readonly ask: string;
  readonly text: string;
  readonly at: Date;
}

export function withCardChange(study: Study, change: CardChange): Study {
  switch (change.is) {
    case 'take-back-answer':
      return withoutAnswer(study, change);
    case 'bury':
      return { ...study, buried: { ...study.buried, [change.card]: change.day } };
    case 'suspend':
      return withSuspended(study, change);
    case 'wrong-card':
      return withWrongCard(study, change);
    case 'typed':
      return withTyped(study, change);
  }
}

/** The same study where the answer is not there any more, or folded. */
function withoutAnswer(
  study: Study,
  { card, at, before }: Extract<CardChange, { readonly is: 'take-back-answer' }>,
): Study {
  const moment = at.toISOString();
  const index = study.answers.findLastIndex(one => one.card === card && one.at === moment);
  if (index < 0) return study;
  const { [card]: now, ...others } = study.cards;
  const answers = study.answers.toSpliced(index, 1);
  // Another program may have answered it since.
  if (now?.last_review !== moment) return { ...study, answers };
  return { ...study, answers, cards: before ? { ...others, [card]: before } : others };
}

function withSuspended(
  study: Study,
  { card, on, at }: Extract<CardChange, { readonly is: 'suspend' }>,
): Study {
  const { [card]: _before, ...others } = study.suspended ?? {};
  return {
    ...study,
    suspended: on ? { ...others, [card]: { at: at.toISOString() } } : others,
  };
}

function withWrongCard(study: Study, { card, about, ask, text, at }: WrittenAnswer): Study {
  const moment = at.toISOString();
  const others = (study.wrongCards ?? []).filter(one => one.card !== card || one.at !== moment);
  return {
    ...study,
    wrongCards: text.trim() === '' ? others : [...others, { card, about, ask, text, at: moment }],
  };
}

function withTyped(study: Study, { card, about, ask, text, at }: WrittenAnswer): Study {
  const moment = at.toISOString();
  const all = study.typed ?? {};
  const { [card]: _before, ...elsewhere } = all;
  const known = (Object.hasOwn(all, card) ? (all[card] ?? []) : []).filter(
    one => one.at !== moment,
  );
  const mine = text.trim() === '' ? known : [...known, { about, ask, text, at: moment }];
  return {
    ...study,
    typed: mine.length === 0 ? elsewhere : { ...elsewhere, [card]: mine.slice(-mostTyped) },
  };
}
