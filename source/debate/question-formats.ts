/** Shorter formats with questions in common: Big Questions, SPAR, Congress. */
import type { DebateFormat, DebateSide, Speech } from './format-schema.js';
import { minute, plain, questions, rebuttal } from './speech-kinds.js';

/**
 * National Speech & Debate Association, Unified Manual, Big Questions: 5, 4, 3 and 3 minutes, two
 * question segments of 3, and 3 minutes to prepare a side.
 */
export const bigQuestions: DebateFormat = {
  id: 'big-questions',
  title: 'Big Questions',
  sides: { for: 'Affirmative', against: 'Negative' },
  speeches: [
    plain(5, {
      id: 'affirmative-constructive',
      title: 'Affirmative constructive',
      short: 'A con',
      stands: 'for',
      due: 'negative-rebuttal',
    }),
    plain(5, {
      id: 'negative-constructive',
      title: 'Negative constructive',
      short: 'N con',
      stands: 'against',
      due: 'affirmative-rebuttal',
    }),
    questions(3, { id: 'first-questions', title: 'First question segment', short: 'Q 1' }),
    plain(4, {
      id: 'affirmative-rebuttal',
      title: 'Affirmative rebuttal',
      short: 'A reb',
      stands: 'for',
      until: 'negative-consolidation',
    }),
    plain(4, {
      id: 'negative-rebuttal',
      title: 'Negative rebuttal',
      short: 'N reb',
      stands: 'against',
    }),
    questions(3, { id: 'second-questions', title: 'Second question segment', short: 'Q 2' }),
    rebuttal(3, {
      id: 'affirmative-consolidation',
      title: 'Affirmative consolidation',
      short: 'A cns',
      stands: 'for',
    }),
    rebuttal(3, {
      id: 'negative-consolidation',
      title: 'Negative consolidation',
      short: 'N cns',
      stands: 'against',
    }),
    rebuttal(3, {
      id: 'affirmative-rationale',
      title: 'Affirmative rationale',
      short: 'A rat',
      stands: 'for',
    }),
    rebuttal(3, {
      id: 'negative-rationale',
      title: 'Negative rationale',
      short: 'N rat',
      stands: 'against',
    }),
  ],
  preparation: { before: 0, each: 3 * minute },
};

/**
 * Spontaneous argumentation as the National Online Forensics league speaks it, by Flower's table of
 * styles: 2 minutes to prepare, speeches of 2, a cross-examination of 4 between them.
 */
export const spar: DebateFormat = {
  id: 'spar',
  title: 'SPAR',
  note: 'Leagues differ: opening speeches take from 60 seconds to two minutes.',
  sides: { for: 'Pro', against: 'Con' },
  speeches: [
    plain(2, {
      id: 'pro-constructive',
      title: 'Pro constructive',
      short: 'P con',
      stands: 'for',
      until: 'con-rebuttal',
    }),
    plain(2, {
      id: 'con-constructive',
      title: 'Con constructive',
      short: 'C con',
      stands: 'against',
    }),
    questions(4, { id: 'cross-examination', title: 'Cross-examination', short: 'CX' }),
    rebuttal(2, { id: 'pro-rebuttal', title: 'Pro rebuttal', short: 'P reb', stands: 'for' }),
    rebuttal(2, { id: 'con-rebuttal', title: 'Con rebuttal', short: 'C reb', stands: 'against' }),
  ],
  preparation: { before: 2 * minute, each: 0 },
};

/** How many speeches a side makes on one bill here. */
const cycles = 4;

/** A speech on a bill and the questions after it: two minutes of them to the first of each side. */
function onBill(stands: DebateSide, number: number): readonly Speech[] {
  const side = stands === 'for' ? 'affirmative' : 'negative';
  const named = stands === 'for' ? 'Affirmative' : 'Negative';
  const letter = stands === 'for' ? 'A' : 'N';
  // In a chamber each answers whom he likes, whenever he is called: nothing is late before the end.
  const until = `${stands === 'for' ? 'negative' : 'affirmative'}-${cycles}`;
  return [
    plain(3, {
      id: `${side}-${number}`,
      title: `${named} speech ${number}`,
      short: `${letter}${number}`,
      stands,
      due: until,
    }),
    questions(number === 1 ? 2 : 1, {
      id: `${side}-${number}-questions`,
      title: `Questions to ${named.toLowerCase()} ${number}`,
      short: `Q ${letter}${number}`,
    }),
  ];
}

/**
 * National Speech & Debate Association, Unified Manual, Congressional Debate: speeches of 3
 * minutes, sides in turn, two minutes of questions to the first of each side and one to all others.
 */
export const congress: DebateFormat = {
  id: 'congress',
  title: 'Congress',
  note: 'One bill with four speeches a side; a chamber goes on as long as it likes.',
  sides: { for: 'Affirmative', against: 'Negative' },
  speeches: Array.from({ length: cycles }, (_cycle, at) => [
    ...onBill('for', at + 1),
    ...onBill('against', at + 1),
  ]).flat(),
  preparation: { before: 0, each: 0 },
};
