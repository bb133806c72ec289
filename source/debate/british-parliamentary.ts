/** British Parliamentary: four teams, eight speeches of one length. */
import type { DebateFormat } from './format-schema.js';
import { minute, parliamentary, type Speaker } from './speech-kinds.js';

const speakers: readonly Speaker[] = [
  {
    id: 'prime-minister',
    title: 'Prime Minister',
    short: 'PM',
    stands: 'for',
    team: 'opening-government',
  },
  {
    id: 'opposition-leader',
    title: 'Leader of the Opposition',
    short: 'LO',
    stands: 'against',
    team: 'opening-opposition',
  },
  {
    id: 'deputy-prime-minister',
    title: 'Deputy Prime Minister',
    short: 'DPM',
    stands: 'for',
    team: 'opening-government',
  },
  {
    id: 'deputy-opposition-leader',
    title: 'Deputy Leader of the Opposition',
    short: 'DLO',
    stands: 'against',
    team: 'opening-opposition',
  },
  {
    id: 'government-member',
    title: 'Member for the Government',
    short: 'MG',
    stands: 'for',
    team: 'closing-government',
  },
  {
    id: 'opposition-member',
    title: 'Member for the Opposition',
    short: 'MO',
    stands: 'against',
    team: 'closing-opposition',
  },
];

const whips: readonly Speaker[] = [
  {
    id: 'government-whip',
    title: 'Government Whip',
    short: 'GW',
    stands: 'for',
    team: 'closing-government',
  },
  {
    id: 'opposition-whip',
    title: 'Opposition Whip',
    short: 'OW',
    stands: 'against',
    team: 'closing-opposition',
  },
];

/** The last speech of each side: until then its teams may answer, whoever of them does. */
const lastAnswers = { for: 'opposition-whip', against: 'government-whip' } as const;

/** The format with speeches of so many minutes, points between the first and the last of them. */
function ofMinutes(
  minutes: number,
  about: Pick<DebateFormat, 'id' | 'title' | 'note'>,
): DebateFormat {
  const spoken = (speaker: Speaker) =>
    parliamentary(minutes, { ...speaker, until: lastAnswers[speaker.stands] });
  return {
    ...about,
    sides: { for: 'Government', against: 'Opposition' },
    teams: [
      { id: 'opening-government', title: 'Opening Government', stands: 'for' },
      { id: 'opening-opposition', title: 'Opening Opposition', stands: 'against' },
      { id: 'closing-government', title: 'Closing Government', stands: 'for' },
      { id: 'closing-opposition', title: 'Closing Opposition', stands: 'against' },
    ],
    speeches: [
      ...speakers.map(spoken),
      ...whips.map(speaker => ({ ...parliamentary(minutes, speaker), reply: true as const })),
    ],
    preparation: { before: 15 * minute, each: 0 },
  };
}

/**
 * World Universities Debating Council, Debating and Judging Manual: eight speeches of 7 minutes,
 * points of information between the first minute and the sixth, 15 minutes to prepare, a signal at
 * 1, 6 and 7 minutes.
 */
export const britishParliamentary = ofMinutes(7, {
  id: 'british-parliamentary',
  title: 'British Parliamentary',
  note:
    'Seven minutes as at the world universities championship; a last signal 15 or 30 seconds ' +
    'after the time is a grace to be set. Some circuits speak for eight.',
});

/** Debatekeeper's bp5.xml: British opens and Welsh novices; points from 1:00 to 4:00. */
export const britishParliamentary5 = ofMinutes(5, {
  id: 'british-parliamentary-5',
  title: 'British Parliamentary, 5 minutes',
  note: 'Some schools take points from 0:30 to 4:30.',
});

/** Debatekeeper's bp6.xml: the Panhellenic championship; points from 1:00 to 5:00. */
export const britishParliamentary6 = ofMinutes(6, {
  id: 'british-parliamentary-6',
  title: 'British Parliamentary, 6 minutes',
});
