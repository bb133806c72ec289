/** Formats of two teams in which the other offers points of information while one speaks. */
import type { DebateFormat } from './format-schema.js';
import { bells, minute, parliamentary, reply } from './speech-kinds.js';

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
      turn: 'opposition-bloc',
    }),
    reply(4, {
      id: 'opposition-reply',
      title: 'Opposition reply',
      short: 'O rep',
      stands: 'against',
      turn: 'opposition-bloc',
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
      turn: 'opposition-end',
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
      turn: 'opposition-end',
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
