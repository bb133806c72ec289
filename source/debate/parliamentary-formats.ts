/** Formats in which the other side offers points of information while one speaks. */
import type { DebateFormat } from './format-schema.js';
import { bells, minute, parliamentary, reply } from './speech-kinds.js';

/**
 * World Universities Debating Council, Debating and Judging Manual: eight speeches of 7 minutes,
 * points of information between the first minute and the sixth, 15 minutes to prepare, a signal at
 * 1, 6 and 7 minutes.
 */
export const britishParliamentary: DebateFormat = {
  id: 'british-parliamentary',
  title: 'British Parliamentary',
  note:
    'Seven minutes as at the world universities championship; school circuits often speak ' +
    'for five, with points from 0:30 to 4:30, and some for eight.',
  sides: { for: 'Government', against: 'Opposition' },
  teams: [
    { id: 'opening-government', title: 'Opening Government', stands: 'for' },
    { id: 'opening-opposition', title: 'Opening Opposition', stands: 'against' },
    { id: 'closing-government', title: 'Closing Government', stands: 'for' },
    { id: 'closing-opposition', title: 'Closing Opposition', stands: 'against' },
  ],
  speeches: [
    parliamentary(7, {
      id: 'prime-minister',
      title: 'Prime Minister',
      short: 'PM',
      stands: 'for',
      team: 'opening-government',
    }),
    parliamentary(7, {
      id: 'opposition-leader',
      title: 'Leader of the Opposition',
      short: 'LO',
      stands: 'against',
      team: 'opening-opposition',
    }),
    parliamentary(7, {
      id: 'deputy-prime-minister',
      title: 'Deputy Prime Minister',
      short: 'DPM',
      stands: 'for',
      team: 'opening-government',
    }),
    parliamentary(7, {
      id: 'deputy-opposition-leader',
      title: 'Deputy Leader of the Opposition',
      short: 'DLO',
      stands: 'against',
      team: 'opening-opposition',
    }),
    parliamentary(7, {
      id: 'government-member',
      title: 'Member for the Government',
      short: 'MG',
      stands: 'for',
      team: 'closing-government',
    }),
    parliamentary(7, {
      id: 'opposition-member',
      title: 'Member for the Opposition',
      short: 'MO',
      stands: 'against',
      team: 'closing-opposition',
    }),
    {
      ...parliamentary(7, {
        id: 'government-whip',
        title: 'Government Whip',
        short: 'GW',
        stands: 'for',
        team: 'closing-government',
      }),
      reply: true,
    },
    {
      ...parliamentary(7, {
        id: 'opposition-whip',
        title: 'Opposition Whip',
        short: 'OW',
        stands: 'against',
        team: 'closing-opposition',
      }),
      reply: true,
    },
  ],
  preparation: { before: 15 * minute, each: 0 },
};

/**
 * World Schools Debating Championships, rules 1 and 3 (schoolsdebate.com): speeches of 8 minutes,
 * reply speeches of 4 with the opposition's first; points of information between the first and the
 * last minute, none in a reply; an hour for impromptu motions.
 */
export const worldSchools: DebateFormat = {
  id: 'world-schools',
  title: 'World Schools',
  note:
    'Half of the motions are known long before and need no preparation time; an hour is ' +
    'for the others. Younger circuits speak for five or six minutes and reply in three.',
  sides: { for: 'Proposition', against: 'Opposition' },
  speeches: [
    parliamentary(8, {
      id: 'first-proposition',
      title: 'First Proposition',
      short: 'P1',
      stands: 'for',
    }),
    parliamentary(8, {
      id: 'first-opposition',
      title: 'First Opposition',
      short: 'O1',
      stands: 'against',
    }),
    parliamentary(8, {
      id: 'second-proposition',
      title: 'Second Proposition',
      short: 'P2',
      stands: 'for',
    }),
    parliamentary(8, {
      id: 'second-opposition',
      title: 'Second Opposition',
      short: 'O2',
      stands: 'against',
    }),
    parliamentary(8, {
      id: 'third-proposition',
      title: 'Third Proposition',
      short: 'P3',
      stands: 'for',
    }),
    parliamentary(8, {
      id: 'third-opposition',
      title: 'Third Opposition',
      short: 'O3',
      stands: 'against',
    }),
    reply(4, {
      id: 'opposition-reply',
      title: 'Opposition reply',
      short: 'O rep',
      stands: 'against',
    }),
    reply(4, {
      id: 'proposition-reply',
      title: 'Proposition reply',
      short: 'P rep',
      stands: 'for',
    }),
  ],
  preparation: { before: 60 * minute, each: 0 },
};

/**
 * English-Speaking Union, Schools' Mace handbook: two speakers a side for 7 minutes with points of
 * information between the first minute and the sixth, then the floor, then summaries of 4 minutes
 * without points, the opposition's first. Motions are set before.
 */
export const mace: DebateFormat = {
  id: 'mace',
  title: "Schools' Mace",
  note: "The time of the floor is the chair's to set; ten minutes here.",
  sides: { for: 'Proposition', against: 'Opposition' },
  speeches: [
    parliamentary(7, {
      id: 'first-proposition',
      title: 'First Proposition',
      short: 'P1',
      stands: 'for',
    }),
    parliamentary(7, {
      id: 'first-opposition',
      title: 'First Opposition',
      short: 'O1',
      stands: 'against',
    }),
    parliamentary(7, {
      id: 'second-proposition',
      title: 'Second Proposition',
      short: 'P2',
      stands: 'for',
    }),
    parliamentary(7, {
      id: 'second-opposition',
      title: 'Second Opposition',
      short: 'O2',
      stands: 'against',
    }),
    {
      id: 'floor',
      title: 'Floor debate',
      short: 'Floor',
      kind: 'floor',
      seconds: 10 * minute,
      bells: bells(10),
    },
    reply(4, {
      id: 'opposition-summary',
      title: 'Opposition summary',
      short: 'O sum',
      stands: 'against',
    }),
    reply(4, {
      id: 'proposition-summary',
      title: 'Proposition summary',
      short: 'P sum',
      stands: 'for',
    }),
  ],
  preparation: { before: 0, each: 0 },
};
