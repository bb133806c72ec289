/** Why an argument has its standing, clause by clause; each is given what it names in words. */
import type { RelationKind, Status } from '../map/schema.js';
import { count } from '../text/figures.js';
import type { Burden } from './burden.js';
import type { Standing } from './standing.js';
import { burdenAsks } from './words-burden.js';
import { gradeNames } from './words-names.js';

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

export const nameWords = {
  editor: "an editor's observation",
  /** An argument by its claim, its reference and who makes it. */
  claim: (claim: string, id: string, who: string | undefined): string =>
    `"${claim}" (argument/${id}${who === undefined ? '' : `, ${who}`})`,
} as const;

/** An item of evidence as what it is cited for. */
export const citedWords = {
  admission: (id: string): string => `the admission in ${id}`,
  saying: (id: string): string => `that ${id} was said`,
  content: (id: string): string => `what is said in ${id}`,
} as const;

const graded = (cited: string, grade: Status): string => `${cited} is graded ${gradeNames[grade]}`;

export const backingWords = {
  citesNothing: 'it cites no evidence of its own',
  granted: (id: string): string => `it rests on ${id}, which you have granted`,
  counts: (cited: string, grade: Status, burden: Burden): string =>
    `it rests on evidence that counts: ${graded(cited, grade)}; ` +
    `this burden asks for ${burdenAsks(burden)}`,
  rejected: (id: string): string => `${id} does not count, because you have rejected it`,
  refuted: (cited: string, grade: Status): string =>
    `${graded(cited, grade)}, which no burden accepts`,
  misses: (cited: string, grade: Status, { burden, steps }: MissedBurden): string =>
    `${graded(cited, grade)}; this burden asks for ${burdenAsks(burden)}, ` +
    `${count(steps, 'step')} more`,
  supports: (name: string): string => `${name} supports it and stands`,
  supportContested: (name: string): string =>
    `none of its own evidence counts, and ${name}, which supports it, is contested`,
  supportFails: (name: string, standing: Standing): string =>
    `${name} supports it but ${standingWords[standing]}`,
} as const;

interface MissedBurden {
  readonly burden: Burden;
  readonly steps: number;
}

/** `recorded` says how far the map has looked. */
export const answerWords = {
  unanswered: (recorded: string): string => `no answer to it is ${recorded}`,
  uncontested: 'what was said to it does not contest it',
  talkedPast: (name: string): string =>
    `${name} replies to it and does not contest it: that decides nothing`,
  answeredToo: 'what was never put to the proof is not defeated, though it is answered as well',
  itself: (relation: RelationKind): string => `it ${relation} itself, so it cannot prevail`,
  attackedBack: (name: string, relation: RelationKind): string =>
    `${name} ${relation} it as well and stands`,
  stands: (name: string, relation: RelationKind, next: string): string =>
    `${name} ${relation} it and stands, ${next}`,
  mutual: (name: string): string =>
    `it and ${name} contest each other, and neither's evidence is missing`,
  contested: (name: string, relation: RelationKind): string =>
    `${name} ${relation} it and ${standingWords.contested}`,
  fails: (name: string, relation: RelationKind, { standing, next }: Failed): string =>
    `${name} ${relation} it but ${standingWords[standing]}, ${next}`,
} as const;

interface Failed {
  readonly standing: Standing;
  readonly next: string;
}

/** One step further back, as the end of a clause. */
export const nextWords = {
  unanswered: (recorded: string): string => `and no reply to that is ${recorded}`,
  talkedPast: 'and what was said to that does not contest it',
  noAnswerStands: 'and no reply to that stands',
  noBacking: 'because nothing that it rests on counts under this burden',
  defeatedBy: (name: string, relation: RelationKind): string =>
    `because ${name} ${relation} it and stands`,
  undecided: 'because what answers it is undecided',
} as const;
