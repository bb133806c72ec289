/** What the verdict on an argument says, in one line of clauses. */
import type { RelationKind } from '../map/schema.js';
import type { Standing } from '../standing/standing.js';
import type { Burden } from '../standing/burden.js';
import type { Next } from '../standing/because.js';
import { plural } from '../text/figures.js';
import { noAnswerRecorded } from './words.js';
import { standingNames } from '../standing/words-names.js';

/** @param clauses the first says why; each may be left out with those behind it */
export function verdictLine(standing: Standing, clauses: readonly string[]): string {
  return `${standingNames[standing]}: ${clauses.join('; ')}`;
}

const noReply: Readonly<Partial<Record<Next['kind'], string>>> = {
  unanswered: 'no reply to that is recorded',
  'talked-past': 'no reply to that contests it',
  'no-answer-stands': 'no reply to that stands',
};

export const verdictReasons = {
  noAnswers: noAnswerRecorded,
  allFall: (figure: number): string =>
    `${plural(figure, { one: 'its answer does', other: `its ${figure} answers do` })} not hold ` +
    'under this burden',
  onSupport: 'on its support alone',
  /** A rebuttal is a contradiction; two that undercut each other need not be one. */
  mutual: (who: string, relation: RelationKind): readonly string[] => [
    relation === 'rebuts'
      ? `the claim by ${who} contradicts it`
      : `the answer by ${who} contests it`,
    'each holds the other off',
  ],
  contestedInTurn: (who: string, by: string | undefined): readonly string[] => [
    `the answer by ${who} is itself contested`,
    ...(by === undefined ? [] : [`an answer by ${by} contests that`]),
  ],
  itself: 'it attacks itself',
  supportContested: ['what supports it is contested', 'no evidence of its own counts'],
  answeredBy: (who: string, next: Next['kind']): readonly string[] => [
    `answered by ${who}`,
    ...(noReply[next] === undefined ? [] : [noReply[next]]),
  ],
  unproven: 'nothing that it rests on counts under this burden',
} as const;

const becomes = (to: Standing): string =>
  to === 'stands' ? 'it would stand' : `it would be ${standingNames[to]}`;

type Turn = (to: Standing) => string;

export const turningWords = {
  burden: (burden: Burden, to: Standing): string => `at ${burden} ${becomes(to)}`,
  /** Of evidence of its own: what it rests on is on the same page. */
  own: {
    grant: to => `with evidence of its own granted ${becomes(to)}`,
    reject: to => `without its evidence ${becomes(to)}`,
  } satisfies Record<'grant' | 'reject', Turn>,
  grant: (title: string, to: Standing): string => `with ${title} granted ${becomes(to)}`,
  reject: (title: string, to: Standing): string => `without ${title} ${becomes(to)}`,
} as const;
