/** What is said of a learner's progress. */
import { count } from '../text/figures.js';
import type { Ability } from './abilities.js';
import type { CardKind } from './cards/card.js';
import type { LearnerProgress } from './learners.js';
import type { Progress, ProgressShare } from './progress.js';

const can: Readonly<Record<CardKind, (known: string) => string>> = {
  'best-answer': known => `name the best answer to ${known} arguments`,
  evidence: known => `say what ${known} claims rest on, how good that is and why`,
  grade: known => `grade ${known} items of evidence`,
  'who-argues': known => `say who makes ${known} arguments`,
  'who-holds': known => `say whose ${known} positions are`,
  standing: known => `say how ${known} arguments fare as better proof is asked for`,
  relation: known => `tell whether ${known} claims rebut, undercut or support`,
  'blow-up': known => `give ${known} whole sets`,
  change: known => `say what would change ${known} verdicts`,
  'talking-past': known => `tell answers from talking past in ${known} pairs`,
};

const sides = { for: ' for the motion', against: ' against it' } as const;

/** What is told of every issue, whether one can do it or not: the heart of a dispute. */
const always: readonly CardKind[] = ['best-answer', 'evidence'];

function canDo(abilities: readonly Ability[]): string {
  return abilities
    .filter(({ kind, known }) => known > 0 || always.includes(kind))
    .map(
      ({ kind, side, known, cards }) =>
        can[kind](`${known} of ${cards}`) + (side === undefined ? '' : sides[side]),
    )
    .join('; ');
}

export const progressWords = {
  can: 'What you can do',
  /** A sentence such as "You can name the best answer to 14 of 22 arguments against it; ...". */
  canDo: (abilities: readonly Ability[]): string => {
    const clauses = canDo(abilities);
    return clauses === '' ? 'Nothing is asked on it.' : `You can ${clauses}.`;
  },
  byIssue: 'By issue',
  byParty: 'By party',
  missed: 'Most often not known',
  summary: ({ streak, answers, due, unanswered }: Progress): string =>
    `${count(streak, 'day')} in a row; ${count(answers, 'answer')} given; ` +
    `${count(due, 'card')} due; ${count(unanswered.length, 'card')} not answered yet.`,
  share: ({ seen, items, answered, cards, due, right, strength }: ProgressShare): string =>
    [
      `seen ${seen} of ${items}`,
      `answered ${answered} of ${cards} cards`,
      ...(due > 0 ? [`${due} due`] : []),
      ...(right === undefined ? [] : [`${Math.round(right * 100)}% of answers right`]),
      ...(strength === undefined
        ? []
        : [`${Math.round(strength * 100)}% likely to be remembered now`]),
    ].join(', '),
  /** How far one of a group is. */
  learner: ({ answers, right, seen, items, due, last, can: abilities }: LearnerProgress): string =>
    [
      `${count(answers, 'answer')} given` +
        (right === undefined ? '' : `, ${Math.round(right * 100)}% right`) +
        (last === undefined ? '' : `, the last on ${last}`),
      `seen ${seen} of ${items}`,
      `${count(due, 'card')} due`,
      `can ${canDo(abilities)}`,
    ].join('; '),
  groupMissed: 'Not known by most',
  notKnownBy: (many: number, all: number): string => `${many} of ${count(all, 'learner')}`,
  notKnown: (wrong: number, answers: number): string =>
    `not known ${wrong} of ${count(answers, 'time')}`,
} as const;
