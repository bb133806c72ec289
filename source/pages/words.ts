/** What the pages of the walk say. */
import type { Side, Stance, Status } from '../map/schema.js';
import { gradeNames, standingNames } from '../standing/words-names.js';
import type { Standing } from '../standing/standing.js';
import type { Order } from './arrangement.js';
import { count, plural } from '../text/figures.js';

export const answerCount = (figure: number): string => count(figure, 'answer');
/** What an editor remarks is no party's answer, and is not passed over either. */
export const remarkCount = (figure: number): string => count(figure, 'remark');
export const partyCount = (figure: number): string =>
  `${figure} ${plural(figure, { one: 'party', other: 'parties' })}`;

const standingVerbs: Readonly<Record<Standing, readonly [one: string, more: string]>> = {
  stands: ['stands', 'stand'],
  contested: ['is contested', 'are contested'],
  defeated: ['is defeated', 'are defeated'],
  unproven: ['is unproven', 'are unproven'],
};

/** "4, none stands", "3, 1 stands": how many answers there are, and whether any holds. */
export function answersNote(figures: readonly Standing[]): string {
  const standing = figures.filter(one => one === 'stands').length;
  if (standing > 0) return `${figures.length}, ${standingWords('stands', standing)}`;
  const contested = figures.filter(one => one === 'contested').length;
  if (contested === 0) return `${figures.length}, none stands`;
  return contested === figures.length && contested > 1
    ? `${contested}, all contested`
    : `${figures.length}, ${standingWords('contested', contested)}`;
}

function standingWords(standing: Standing, figure: number): string {
  const [one, more] = standingVerbs[standing];
  return `${figure} ${plural(figure, { one, other: more })}`;
}

/** A side in a word that fits a column. */
export const sideBriefs = { for: 'for', against: 'against', neither: 'neither' } as const;

export const orderNames: Readonly<Record<Order, string>> = {
  strength: 'strength',
  party: 'party',
  date: 'date',
  'unanswered first': 'unanswered first',
};

/** What narrows the lists, one after the other. */
export const filterParts = {
  status: (status: Status): string => `citing ${gradeNames[status]} evidence`,
  standing: (standing: Standing): string => standingNames[standing],
  unanswered: 'unanswered',
} as const;

export const relationPageWords = { title: 'Relation', from: 'From', note: 'Note' } as const;

export const sideNames: Readonly<Record<Side, string>> = {
  for: 'For the motion',
  against: 'Against the motion',
  neither: 'On neither side',
};
/** "8 for, 2 split, 4 against": how many parties take each stance. */
export function stancesNote(found: readonly Stance[]): string {
  const parties = (...stances: readonly Stance[]): number =>
    found.filter(one => stances.includes(one)).length;
  return (
    `${parties('affirms', 'leans-affirm')} for, ${parties('mixed')} split, ` +
    `${parties('denies', 'leans-deny')} against`
  );
}

export const horizonWords = (date: string): string => `Evidence up to ${date}.`;

/** A stance in a word that fits a cell. */
export const stanceBriefs: Readonly<Record<Stance, string>> = {
  affirms: 'for',
  'leans-affirm': '(for)',
  mixed: 'split',
  'leans-deny': '(against)',
  denies: 'against',
  unstated: '.',
};

export const editorName = 'Editor';
export const nobodyNamed = 'Nobody named';
/** The same within a sentence. */
export const theEditor = 'the editor';
export const nobodyAtAll = 'nobody named';

/** "no answer to it is recorded", and that the editor remarks something all the same. */
export const noAnswerRecorded = (remarks: number): string =>
  remarks === 0
    ? 'no answer to it is recorded'
    : `no party's answer recorded, ${remarkCount(remarks)}`;

/** Of a place that the map does not have. */
export const missingWords = {
  title: 'Not in this map',
  text: (place: string): string => `This map has nothing called ${place}.`,
} as const;

export const overviewWords = {
  title: 'Overview',
  empty: 'This map has no parties and no issues yet.',
  noParty: 'No party in this view.',
  noIssue: 'No issue in this view.',
  what: 'Who says what, on what evidence, and what answers it. No side is taken here.',
  questions: 'The questions',
  questionsNote: 'parties for, split, against',
  parties: 'Who says what',
  partiesNote: '( ) leans that way, . nothing found',
  otherParties: 'Others',
  more: 'More',
  signs: 'The signs',
  summary: 'This map',
  bestArgument: (title: string): string => `its case: ${title}`,
  bestAnswer: (who: string, title: string): string => `the best answer: ${who}, ${title}`,
  /** A cell of a party that takes no position and argues. */
  argues: 'argues',
  noAnswer: noAnswerRecorded,
} as const;

/** What the threads are ordered by; what a saying counts for is told where strength decides. */
const ordered: Readonly<Record<Order, string>> = {
  ...orderNames,
  strength: 'strength',
};

export const issueWords = {
  threadsCrumb: 'Threads',
  motion: 'Motion',
  bestCase: 'Best case of each side',
  rule: 'two most fought over, one best proven',
  threads: (side: Side): string => sideNames[side],
  threadsNote: (threads: number, all: number, order: Order): string =>
    `${count(threads, 'thread')} of ${count(all, 'argument')}, by ${ordered[order]}`,
  fewer: 'None in this view.',
  background: 'Background',
  positions: 'Positions',
  noPosition: 'No position in this map.',
  questions: 'Open questions',
  burdens: 'What each burden of proof leaves standing',
  part: 'Part',
  partOf: 'Part of',
  whole: 'The threads alone: every argument, and what answers it',
} as const;

export const threadWords = {
  more: (figure: number): string => `${answerCount(figure)} more`,
  level: (level: number): string => `level ${level}`,
  folded: (figure: number): string => `${answerCount(figure)} folded`,
  shown: 'shown farther up',
} as const;

export const argumentWords = {
  answers: 'What answers it',
  noAnswer: (recorded: string, remarks: number): string =>
    remarks === 0 ? `none ${recorded}` : `none by a party ${recorded}`,
  rests: 'What it rests on',
  restsNote: (figure: number, grade: Status): string => `${figure}, at best ${gradeNames[grade]}`,
  noEvidence: 'it cites no evidence',
  restsToo: 'What else it rests on',
  supports: 'What supports it',
  answered: 'What it answers',
  replies: 'Said to it, and not contesting it',
  past: 'Where it talks past',
  supported: 'What it supports',
  granted: 'What grants part of it',
  grants: 'What it grants part of',
  remarks: 'What the editor remarks, counted in nothing',
  otherRelations: 'Its other relations',
  otherNote: (figure: number, remarks: number): string =>
    remarks === 0 ? String(figure) : `${figure}, ${remarks} by the editor, counted in nothing`,
  /** What the argument of the page does to the one that a row tells. */
  borne: {
    rebuts: 'it answers',
    undercuts: 'it answers',
    supports: 'it supports',
    replies: 'it replies',
    concedes: 'it grants',
  },
  more: 'More about it',
  /** What the argument of the page does to the one that stands over it. */
  itself: (relation: string): string => `it ${relation}`,
  madeBy: 'made by',
  editor: "An editor's own observation: no party was found to make it.",
  because: 'Because',
  becauseRest: '(G: all)',
  claim: 'Claim',
  why: 'why, and what would change it',
  clash: 'the clash, side by side',
  around: 'what is around it',
  said: (grade: Status): string => `said, ${gradeNames[grade]}`,
  saidOnly: 'It is cited for the words having been said, not for what they say.',
  note: (note: string): string => `Note: ${note}`,
} as const;

export const clashWords = {
  title: (title: string): string => `The clash over: ${title}`,
  pair: 'The argument, and its best answer',
  answer: 'And what answers that',
  end: "Here it ends: no party's answer to the last is recorded.",
  loop: 'Here it turns in a circle: the best answer to the last stands farther up.',
  none: "No party's answer to it is recorded in this map.",
  more: 'It goes on: the last argument shown has answers of its own.',
} as const;

export const graphWords = {
  crumb: 'Around it',
  title: (title: string): string => `Around: ${title}`,
  answers: 'What it answers',
  itself: 'The argument, beside one that supports it and one that it supports',
  answered: 'What answers it',
  here: 'this argument',
  supportsIt: 'supports it',
  itSupports: 'it supports',
  none: 'Nothing is recorded.',
  more: (figure: number): string => `${figure} more, on the page of the argument`,
} as const;
