/**
 * The debate formats that come with the program, as data. The figures are those of the rules named
 * at each; where circuits differ, `note` says so, and a plan can hold a format of its own.
 */
import type { Bell, DebateFormat, Speech, DebateSide } from './format-schema.js';

const minute = 60;

/** One ring at each minute given, two at the end. */
const bells = (minutes: number, ...at: readonly number[]): Bell[] => [
  ...at.map(when => ({ at: when * minute, rings: 1 })),
  { at: minutes * minute, rings: 2 },
];

interface Told {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly stands: DebateSide;
  readonly team?: string;
}

/** A speech with points of information between its first and its last minute. */
const parliamentary = (minutes: number, told: Told): Speech => ({
  ...told,
  kind: 'speech',
  seconds: minutes * minute,
  protected: { start: minute, end: minute },
  bells: bells(minutes, 1, minutes - 1),
});

/** A closing speech in which no points are offered and nothing new is argued. */
const reply = (minutes: number, told: Told): Speech => ({
  ...told,
  kind: 'speech',
  reply: true,
  seconds: minutes * minute,
  protected: { start: minutes * minute, end: 0 },
  bells: bells(minutes, minutes - 1),
});

/** A speech in a format without points of information. */
const plain = (minutes: number, told: Told): Speech => ({
  ...told,
  kind: 'speech',
  seconds: minutes * minute,
  bells: bells(minutes, minutes - 1),
});
const rebuttal = (minutes: number, told: Told): Speech => ({
  ...plain(minutes, told),
  reply: true,
});

/** The side that asks has the time. */
const questions = (
  minutes: number,
  told: Omit<Told, 'stands'> & { readonly stands?: DebateSide },
): Speech => ({
  ...told,
  kind: 'questions',
  seconds: minutes * minute,
  bells: bells(minutes),
});

/**
 * World Universities Debating Council, Debating and Judging Manual: eight speeches of 7 minutes,
 * points of information between the first minute and the sixth, 15 minutes to prepare, a signal at
 * 1, 6 and 7 minutes.
 */
const britishParliamentary: DebateFormat = {
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
const worldSchools: DebateFormat = {
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
 * National Speech & Debate Association, Unified Manual, Public Forum: 4, 3 and 2 minutes,
 * crossfires of 3, and 3 minutes to prepare a team.
 */
const publicForum: DebateFormat = {
  id: 'public-forum',
  title: 'Public Forum',
  note:
    'Sides and the order of speaking are chosen by a coin; here the pro speaks first. ' +
    'Until 2019 summaries took two minutes and each team prepared for two.',
  sides: { for: 'Pro', against: 'Con' },
  speeches: [
    plain(4, { id: 'pro-constructive', title: 'Pro constructive', short: 'P con', stands: 'for' }),
    plain(4, {
      id: 'con-constructive',
      title: 'Con constructive',
      short: 'C con',
      stands: 'against',
    }),
    questions(3, { id: 'first-crossfire', title: 'Crossfire, first speakers', short: 'CF 1' }),
    plain(4, { id: 'pro-rebuttal', title: 'Pro rebuttal', short: 'P reb', stands: 'for' }),
    plain(4, { id: 'con-rebuttal', title: 'Con rebuttal', short: 'C reb', stands: 'against' }),
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
const lincolnDouglas: DebateFormat = {
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
 * cross-examinations of 3, rebuttals of 5, and 5 minutes to prepare a team.
 */
const policy: DebateFormat = {
  id: 'policy',
  title: 'Policy',
  note:
    'Tournaments often give eight minutes of preparation. Colleges speak for nine and six ' +
    'minutes and prepare for ten; some states speak for eight and four.',
  sides: { for: 'Affirmative', against: 'Negative' },
  speeches: [
    plain(8, {
      id: 'first-affirmative-constructive',
      title: 'First affirmative constructive',
      short: '1AC',
      stands: 'for',
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
  preparation: { before: 0, each: 5 * minute },
};

/**
 * IDEA's Karl Popper rules, as the Czech Debate Association and others print them: first speeches
 * of 6 minutes, the others of 5, four cross-examinations of 3, and 8 minutes to prepare a team.
 */
const karlPopper: DebateFormat = {
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

/**
 * English-Speaking Union, Schools' Mace handbook: two speakers a side for 7 minutes with points of
 * information between the first minute and the sixth, then the floor, then summaries of 4 minutes
 * without points, the opposition's first. Motions are set before.
 */
const mace: DebateFormat = {
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

export const debateFormats: readonly DebateFormat[] = [
  britishParliamentary,
  worldSchools,
  publicForum,
  lincolnDouglas,
  policy,
  karlPopper,
  mace,
];

/**
 * The seconds in which a side argues: its speeches without those that only sum up, and without
 * questions.
 */
export function arguingSeconds(format: DebateFormat, stand: DebateSide): number {
  return format.speeches.reduce(
    (sum, speech) =>
      speech.stands === stand && speech.kind === 'speech' && !speech.reply
        ? sum + speech.seconds
        : sum,
    0,
  );
}
