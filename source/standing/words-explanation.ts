/** Why an argument has its standing, clause by clause; each is given what it names in words. */
import type { RelationKind, Status } from '../map/schema.js';
import { count, plural } from '../text/figures.js';
import type { Rest } from './because.js';
import type { Burden } from './burden.js';
import type { Standing } from './standing.js';
import { burdenAsks } from './words-burden.js';
import { gradeNames, relationNames } from './words-names.js';

/** What the first sentence opens with. */
export const leads: Record<Standing, string> = {
  stands: 'Stands under this burden: ',
  contested: 'Contested under this burden: ',
  defeated: 'Defeated under this burden: ',
  unproven: 'Unproven under this burden: ',
};

const standingWords: Record<Standing, string> = {
  stands: 'stands',
  contested: 'is itself contested',
  defeated: 'is defeated',
  unproven: 'is unproven',
};

/** An item of evidence, by its title, as what it is cited for. */
export const citedWords = {
  admission: (title: string): string => `the admission in ${title}`,
  saying: (title: string): string => `that the words in ${title} were said`,
  content: (title: string): string => `what is said in ${title}`,
} as const;

const graded = (cited: string, grade: Status): string => `${cited} is graded ${gradeNames[grade]}`;

export const backingWords = {
  citesNothing: 'it cites no evidence of its own',
  granted: (title: string): string => `it rests on ${title}, which you have granted`,
  counts: (cited: string, grade: Status, burden: Burden): string =>
    `it rests on evidence that counts: ${graded(cited, grade)}; ` +
    `this burden asks for ${burdenAsks(burden)}`,
  countsToo: (cited: string, grade: Status): string => `${graded(cited, grade)} and counts as well`,
  rejected: (title: string): string => `${title} does not count, because you have rejected it`,
  refuted: (cited: string, grade: Status): string =>
    `${graded(cited, grade)}, which no burden accepts`,
  misses: (cited: string, grade: Status, { burden, steps }: MissedBurden): string =>
    `${graded(cited, grade)}; this burden asks for ${burdenAsks(burden)}, ` +
    `${count(steps, 'step')} more`,
  /** Of what stands all the same, on its support. */
  ownMisses: (cited: string, grade: Status): string =>
    `its own evidence does not reach this burden: ${graded(cited, grade)}`,
  supportAlone: (name: string): string =>
    `it rests on its support alone: ${name} supports it and stands`,
  supports: (name: string): string => `${name} supports it and stands`,
  standsWithout: (name: string, standing: Standing): string =>
    `${name} supports it but ${standingWords[standing]}; it stands without that`,
  supportContested: (name: string): string =>
    `none of its own evidence counts, and ${name}, which supports it, is contested`,
  supportFails: (name: string, standing: Standing): string =>
    `${name} supports it but ${standingWords[standing]}`,
} as const;

interface MissedBurden {
  readonly burden: Burden;
  readonly steps: number;
}

const bears = (name: string, relation: RelationKind): string =>
  `${name} ${relationNames[relation]} it`;

/** That evidence of both counts says of neither that it is so. */
const restWords: Record<Rest, string> = {
  evidence: 'both rest on evidence that counts under this burden',
  'undisputed sayings':
    'that each said so is undisputed, and which is right is for the reader to weigh',
  sayings:
    'that each said so counts under this burden, and which is right is for the reader to weigh',
};

/** `recorded` says how far the map has looked; what ends a clause is one of `nextWords`. */
export const answerWords = {
  unanswered: (recorded: string): string => `no answer to it is ${recorded}`,
  uncontested: 'what was said to it does not contest it',
  talkedPast: (name: string, note: string | undefined): string =>
    `${name} speaks to another point and leaves this label as it is` +
    (note === undefined ? '' : `: ${note}`),
  answeredToo:
    'nothing that it rests on counts under this burden, so it is called unproven, not defeated',
  itself: (relation: RelationKind): string =>
    `it ${relationNames[relation]} itself, so it cannot prevail`,
  attackedBack: (name: string, relation: RelationKind): string =>
    `${bears(name, relation)} as well and stands`,
  stands: (name: string, relation: RelationKind, end: string): string =>
    `${bears(name, relation)} and stands${end}`,
  /** A rebuttal is a contradiction; two that undercut each other need not be one. */
  mutual: (name: string, relation: RelationKind, rest: Rest): string =>
    `it and ${name} ${relation === 'rebuts' ? 'contradict' : 'contest'} each other; ` +
    restWords[rest],
  contested: (name: string, relation: RelationKind, end: string): string =>
    `${bears(name, relation)} and ${standingWords.contested}${end}`,
  fails: (name: string, relation: RelationKind, { standing, end }: Failed): string =>
    `${bears(name, relation)} but ${standingWords[standing]}${end}`,
} as const;

interface Failed {
  readonly standing: Standing;
  readonly end: string;
}

type Here = (name: string, relation: RelationKind) => string;

/** How an answer to what is unproven stands under the same burden. */
export const hereWords: Record<Standing, Here> = {
  stands: (name, relation) => `${bears(name, relation)} and stands here`,
  contested: (name, relation) => `${bears(name, relation)} and is contested here`,
  defeated: (name, relation) => `${bears(name, relation)} and is defeated here`,
  unproven: (name, relation) => `${bears(name, relation)} and is unproven here too`,
};

/** One step further back, as the end of a clause. */
export const nextWords = {
  unanswered: (recorded: string): string => `, and no reply to that is ${recorded}`,
  talkedPast: (replies: readonly string[]): string =>
    plural(replies.length, {
      one: `. The one reply to that, ${replies.join('')}, does not contest it`,
      other: `. The ${replies.length} replies to that do not contest it: ${replies.join('; ')}`,
    }),
  noAnswerStands: ', and no reply to that stands',
  noBacking: ', because nothing that it rests on counts under this burden',
  defeatedBy: (name: string, relation: RelationKind): string =>
    `, because ${bears(name, relation)} and stands`,
  contestedBy: (name: string): string => `, by ${name}`,
} as const;
