/** Parliamentary formats of two teams as they are spoken in Asia, Australasia and the States. */
import type { DebateFormat, Speech } from './format-schema.js';
import { bells, minute, parliamentary, plain, reply, type Speaker } from './speech-kinds.js';

const bloc = 'opposition-bloc';

/** A speech without points of information, with a bell two minutes before its end. */
const australian = (minutes: number, speaker: Speaker): Speech => ({
  ...plain(minutes, speaker),
  bells: bells(minutes, minutes - 2),
});

/**
 * United Asian Debating Championship, as in Debatekeeper's asian.xml: 7 minutes with points between
 * the first and the sixth, replies of 4, the opposition's first, half an hour to prepare.
 */
export const asianParliamentary: DebateFormat = {
  id: 'asian-parliamentary',
  title: 'Asian Parliamentary',
  sides: { for: 'Government', against: 'Opposition' },
  speeches: [
    parliamentary(7, { id: 'prime-minister', title: 'Prime Minister', short: 'PM', stands: 'for' }),
    parliamentary(7, {
      id: 'opposition-leader',
      title: 'Leader of the Opposition',
      short: 'LO',
      stands: 'against',
    }),
    parliamentary(7, {
      id: 'deputy-prime-minister',
      title: 'Deputy Prime Minister',
      short: 'DPM',
      stands: 'for',
    }),
    parliamentary(7, {
      id: 'deputy-opposition-leader',
      title: 'Deputy Leader of the Opposition',
      short: 'DLO',
      stands: 'against',
    }),
    parliamentary(7, {
      id: 'government-whip',
      title: 'Government Whip',
      short: 'GW',
      stands: 'for',
    }),
    parliamentary(7, {
      id: 'opposition-whip',
      title: 'Opposition Whip',
      short: 'OW',
      stands: 'against',
      turn: bloc,
    }),
    reply(4, {
      id: 'opposition-reply',
      title: 'Opposition reply',
      short: 'O rep',
      stands: 'against',
      turn: bloc,
    }),
    reply(4, { id: 'government-reply', title: 'Government reply', short: 'G rep', stands: 'for' }),
  ],
  preparation: { before: 30 * minute, each: 0 },
};

/**
 * Australasian Intervarsity Debating Championships, as in Debatekeeper's australs.xml: 8 minutes
 * without points, a bell at 6, replies of 4, the negative's first, half an hour to prepare.
 */
export const australs: DebateFormat = {
  id: 'australs',
  title: 'Australs',
  note: 'Some rounds speak for six minutes.',
  sides: { for: 'Affirmative', against: 'Negative' },
  speeches: [
    australian(8, {
      id: 'first-affirmative',
      title: 'First affirmative',
      short: 'A1',
      stands: 'for',
    }),
    australian(8, {
      id: 'first-negative',
      title: 'First negative',
      short: 'N1',
      stands: 'against',
    }),
    australian(8, {
      id: 'second-affirmative',
      title: 'Second affirmative',
      short: 'A2',
      stands: 'for',
    }),
    australian(8, {
      id: 'second-negative',
      title: 'Second negative',
      short: 'N2',
      stands: 'against',
    }),
    australian(8, {
      id: 'third-affirmative',
      title: 'Third affirmative',
      short: 'A3',
      stands: 'for',
    }),
    australian(8, {
      id: 'third-negative',
      title: 'Third negative',
      short: 'N3',
      stands: 'against',
      turn: 'negative-bloc',
    }),
    reply(4, {
      id: 'negative-reply',
      title: 'Negative reply',
      short: 'N rep',
      stands: 'against',
      turn: 'negative-bloc',
    }),
    reply(4, {
      id: 'affirmative-reply',
      title: 'Affirmative reply',
      short: 'A rep',
      stands: 'for',
    }),
  ],
  preparation: { before: 30 * minute, each: 0 },
};

/**
 * National Parliamentary Debate Association (United States), rules of debating: 7, 8, 8 and 8
 * minutes, then rebuttals of 4 and 5; points between the first and the last minute of a
 * constructive, none in a rebuttal; 15 minutes to prepare. Flower has the same times.
 */
export const parliamentaryNpda: DebateFormat = {
  id: 'parliamentary-npda',
  title: 'Parliamentary (NPDA)',
  note: 'Some tournaments give twenty minutes to prepare.',
  sides: { for: 'Government', against: 'Opposition' },
  speeches: [
    parliamentary(7, {
      id: 'prime-minister-constructive',
      title: 'Prime Minister constructive',
      short: 'PMC',
      stands: 'for',
    }),
    parliamentary(8, {
      id: 'opposition-leader-constructive',
      title: 'Leader of the Opposition constructive',
      short: 'LOC',
      stands: 'against',
    }),
    parliamentary(8, {
      id: 'government-member-constructive',
      title: 'Member of the Government constructive',
      short: 'MGC',
      stands: 'for',
    }),
    parliamentary(8, {
      id: 'opposition-member-constructive',
      title: 'Member of the Opposition constructive',
      short: 'MOC',
      stands: 'against',
      turn: bloc,
    }),
    reply(4, {
      id: 'opposition-leader-rebuttal',
      title: 'Leader of the Opposition rebuttal',
      short: 'LOR',
      stands: 'against',
      turn: bloc,
    }),
    reply(5, {
      id: 'prime-minister-rebuttal',
      title: 'Prime Minister rebuttal',
      short: 'PMR',
      stands: 'for',
    }),
  ],
  preparation: { before: 15 * minute, each: 0 },
};

/**
 * Middle School Public Debate Program, rules for competition, with the rebuttals of 4 minutes that
 * Debatekeeper's mspdp.xml has: constructives of 5 with points between the first minute and the
 * fourth, the opposition's rebuttal first, 20 minutes to prepare.
 */
export const middleSchool: DebateFormat = {
  id: 'middle-school-public-debate',
  title: 'Middle School Public Debate',
  note: 'Rebuttals took three minutes until 2013, and take five in some leagues.',
  sides: { for: 'Proposition', against: 'Opposition' },
  speeches: [
    parliamentary(5, {
      id: 'first-proposition',
      title: 'First Proposition',
      short: 'P1',
      stands: 'for',
    }),
    parliamentary(5, {
      id: 'first-opposition',
      title: 'First Opposition',
      short: 'O1',
      stands: 'against',
    }),
    parliamentary(5, {
      id: 'second-proposition',
      title: 'Second Proposition',
      short: 'P2',
      stands: 'for',
    }),
    parliamentary(5, {
      id: 'second-opposition',
      title: 'Second Opposition',
      short: 'O2',
      stands: 'against',
      turn: bloc,
    }),
    reply(4, {
      id: 'opposition-rebuttal',
      title: 'Opposition rebuttal',
      short: 'O reb',
      stands: 'against',
      turn: bloc,
    }),
    reply(4, {
      id: 'proposition-rebuttal',
      title: 'Proposition rebuttal',
      short: 'P reb',
      stands: 'for',
    }),
  ],
  preparation: { before: 20 * minute, each: 0 },
};
