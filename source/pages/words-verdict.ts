/** What the verdict on an argument says, in one line. */
import type { Standing } from '../standing/standing.js';
import type { Burden } from '../standing/burden.js';
import { plural } from '../text/figures.js';
import { noAnswerRecorded } from './words.js';
import { standingNames } from '../standing/words-names.js';

export function verdictLine(standing: Standing, because: string, turn: string | undefined): string {
  return `${standingNames[standing]}: ${because}${turn === undefined ? '' : `; ${turn}`}`;
}

export const verdictReasons = {
  noAnswers: noAnswerRecorded,
  allFall: (figure: number): string =>
    `${plural(figure, { one: 'its answer does', other: `its ${figure} answers do` })} not hold ` +
    'under this burden',
  contested: (who: string): string => `it and the answer by ${who} hold each other off`,
  answeredBy: (who: string, replied: boolean): string =>
    `answered by ${who}${replied ? '' : ', and no reply to that is recorded'}`,
  unproven: 'nothing that it rests on meets this burden',
} as const;

const becomes = (to: Standing): string =>
  to === 'stands' ? 'it would stand' : `it would be ${standingNames[to]}`;

export const turningWords = {
  burden: (burden: Burden, to: Standing): string => `at ${burden} ${becomes(to)}`,
  grant: (item: string, to: Standing): string => `with ${item} granted ${becomes(to)}`,
  reject: (item: string, to: Standing): string => `without ${item} ${becomes(to)}`,
} as const;
