/** Formats in which the sides question each other between speeches. */
import type { DebateFormat } from './format-schema.js';
import { minute, plain, questions, rebuttal } from './speech-kinds.js';

/**
 * National Speech & Debate Association, Unified Manual, Public Forum: 4, 3 and 2 minutes,
 * crossfires of 3, and 3 minutes to prepare a team. A case is answered in the rebuttal, a rebuttal
 * by the next speech of the other team, and in time until its summary.
 */
export const publicForum: DebateFormat = {
  id: 'public-forum',
  title: 'Public Forum',
  note:
    'Sides and the order of speaking are chosen by a coin: the con may speak first. Until 2019 ' +
    'summaries took two minutes and each team prepared for two.',
  order: 'coin',
  sides: { for: 'Pro', against: 'Con' },
  speeches: [
    plain(4, {
      id: 'pro-constructive',
      title: 'Pro constructive',
      short: 'P con',
      stands: 'for',
      due: 'con-rebuttal',
    }),
    plain(4, {
      id: 'con-constructive',
      title: 'Con constructive',
      short: 'C con',
      stands: 'against',
      due: 'pro-rebuttal',
    }),
    questions(3, { id: 'first-crossfire', title: 'Crossfire, first speakers', short: 'CF 1' }),
    plain(4, {
      id: 'pro-rebuttal',
      title: 'Pro rebuttal',
      short: 'P reb',
      stands: 'for',
      until: 'con-summary',
    }),
    plain(4, {
      id: 'con-rebuttal',
      title: 'Con rebuttal',
      short: 'C reb',
      stands: 'against',
      until: 'pro-summary',
    }),
    questions(3, { id: 'second-crossfire', title: 'Crossfire, second speakers', short: 'CF 2' }),
    rebuttal(3, { id: 'pro-summary', title: 'Pro summary', short: 'P sum', stands: 'for' }),
    rebuttal(3, { id: 'con-summary', title: 'Con summary', short: 'C sum', stands: 'against' }),
    questions(3, { id: 'grand-crossfire', title: 'Grand crossfire', short: 'GCF' }),
    rebuttal(2, { id: 'pro-final-focus', title: 'Pro final focus', short: 'P fin', stands: 'for' }),
    rebuttal(2, {
      id: 'con-final-focus',
      title: 'Con final focus',
      short: 'C fin',
      stands: 'against',
    }),
  ],
  preparation: { before: 0, each: 3 * minute },
};

/**
 * National Speech & Debate Association, Unified Manual, Lincoln-Douglas: 6-3-7-3-4-6-3, and 4
 * minutes to prepare each.
 */
export const lincolnDouglas: DebateFormat = {
  id: 'lincoln-douglas',
  title: 'Lincoln-Douglas',
  note:
    'Some circuits give five minutes of preparation. Colleges (NFA) speak for 6, 7, 6, 6 ' +
    'and 3 minutes.',
  sides: { for: 'Affirmative', against: 'Negative' },
  speeches: [
    plain(6, {
      id: 'affirmative-constructive',
      title: 'Affirmative constructive',
      short: 'AC',
      stands: 'for',
    }),
    questions(3, {
      id: 'negative-asks',
      title: 'Cross-examination by the negative',
      short: 'CX N',
      stands: 'against',
    }),
    plain(7, {
      id: 'negative-constructive',
      title: 'Negative constructive',
      short: 'NC',
      stands: 'against',
    }),
    questions(3, {
      id: 'affirmative-asks',
      title: 'Cross-examination by the affirmative',
      short: 'CX A',
      stands: 'for',
    }),
    rebuttal(4, {
      id: 'first-affirmative-rebuttal',
      title: 'First affirmative rebuttal',
      short: '1AR',
      stands: 'for',
    }),
    rebuttal(6, {
      id: 'negative-rebuttal',
      title: 'Negative rebuttal',
      short: 'NR',
      stands: 'against',
    }),
    rebuttal(3, {
      id: 'second-affirmative-rebuttal',
      title: 'Second affirmative rebuttal',
      short: '2AR',
      stands: 'for',
    }),
  ],
  preparation: { before: 0, each: 4 * minute },
};

/**
 * National Speech & Debate Association, Unified Manual, Policy: constructives of 8,
 * cross-examinations of 3, rebuttals of 5. Of preparation its text of 2021 gives a team 5 minutes,
 * and rooms give 8 (tabroom.com, event 302168 of 2024; Flower's table of styles). The negative
 * block is one turn: what is said in the second affirmative is answered in either of its speeches.
 */
export const policy: DebateFormat = {
  id: 'policy',
  title: 'Policy',
  note:
    'Eight minutes of preparation, as most tournaments give; the rules of 2021 give five. ' +
    'Colleges speak for nine and six minutes and prepare for ten; some states speak for eight ' +
    'and four.',
  sides: { for: 'Affirmative', against: 'Negative' },
  speeches: [
    plain(8, {
      id: 'first-affirmative-constructive',
      title: 'First affirmative constructive',
      short: '1AC',
      stands: 'for',
      until: 'first-negative-rebuttal',
    }),
    questions(3, {
      id: 'first-affirmative-asked',
      title: 'Second negative asks first affirmative',
      short: 'CX 1A',
      stands: 'against',
    }),
    plain(8, {
      id: 'first-negative-constructive',
      title: 'First negative constructive',
      short: '1NC',
      stands: 'against',
    }),
    questions(3, {
      id: 'first-negative-asked',
      title: 'First affirmative asks first negative',
      short: 'CX 1N',
      stands: 'for',
    }),
    plain(8, {
      id: 'second-affirmative-constructive',
      title: 'Second affirmative constructive',
      short: '2AC',
      stands: 'for',
    }),
    questions(3, {
      id: 'second-affirmative-asked',
      title: 'First negative asks second affirmative',
      short: 'CX 2A',
      stands: 'against',
    }),
    plain(8, {
      id: 'second-negative-constructive',
      title: 'Second negative constructive',
      short: '2NC',
      stands: 'against',
      turn: 'negative-block',
    }),
    questions(3, {
      id: 'second-negative-asked',
      title: 'Second affirmative asks second negative',
      short: 'CX 2N',
      stands: 'for',
    }),
    rebuttal(5, {
      id: 'first-negative-rebuttal',
      title: 'First negative rebuttal',
      short: '1NR',
      stands: 'against',
      turn: 'negative-block',
    }),
    rebuttal(5, {
      id: 'first-affirmative-rebuttal',
      title: 'First affirmative rebuttal',
      short: '1AR',
      stands: 'for',
    }),
    rebuttal(5, {
      id: 'second-negative-rebuttal',
      title: 'Second negative rebuttal',
      short: '2NR',
      stands: 'against',
    }),
    rebuttal(5, {
      id: 'second-affirmative-rebuttal',
      title: 'Second affirmative rebuttal',
      short: '2AR',
      stands: 'for',
    }),
  ],
  preparation: { before: 0, each: 8 * minute },
};

/**
 * IDEA's Karl Popper rules, as the Czech Debate Association and others print them: first speeches
 * of 6 minutes, the others of 5, four cross-examinations of 3, and 8 minutes to prepare a team.
 */
export const karlPopper: DebateFormat = {
  id: 'karl-popper',
  title: 'Karl Popper',
  note:
    'Middle schools speak for five and four minutes and ask for two. Preparation is eight ' +
    'minutes a team at most tournaments, four or ten at some.',
  sides: { for: 'Affirmative', against: 'Negative' },
  speeches: [
    plain(6, { id: 'first-affirmative', title: 'First affirmative', short: 'A1', stands: 'for' }),
    questions(3, {
      id: 'first-affirmative-asked',
      title: 'Third negative asks first affirmative',
      short: 'N3>A1',
      stands: 'against',
    }),
    plain(6, { id: 'first-negative', title: 'First negative', short: 'N1', stands: 'against' }),
    questions(3, {
      id: 'first-negative-asked',
      title: 'Third affirmative asks first negative',
      short: 'A3>N1',
      stands: 'for',
    }),
    plain(5, { id: 'second-affirmative', title: 'Second affirmative', short: 'A2', stands: 'for' }),
    questions(3, {
      id: 'second-affirmative-asked',
      title: 'First negative asks second affirmative',
      short: 'N1>A2',
      stands: 'against',
    }),
    plain(5, { id: 'second-negative', title: 'Second negative', short: 'N2', stands: 'against' }),
    questions(3, {
      id: 'second-negative-asked',
      title: 'First affirmative asks second negative',
      short: 'A1>N2',
      stands: 'for',
    }),
    rebuttal(5, {
      id: 'third-affirmative',
      title: 'Third affirmative',
      short: 'A3',
      stands: 'for',
    }),
    rebuttal(5, { id: 'third-negative', title: 'Third negative', short: 'N3', stands: 'against' }),
  ],
  preparation: { before: 0, each: 8 * minute },
};
