/**
 * The legend: each sign of the screens with what it means, the one table that the help, the welcome
 * and the overview read. The signs themselves are the theme's.
 */
import { statuses } from '../map/kinds.js';
import { defaultBurden } from '../standing/burden.js';
import { gradeMeaning } from './words-marks.js';
import { proofGauge } from './proof.js';
import type { Signs } from './signs.js';
import { lineText } from './spans.js';
import { dialWords } from './words-dial.js';
import { gradeNames } from '../standing/words-names.js';

export interface Meaning {
  /** What is drawn; left out where words are drawn, which the meaning itself names. */
  readonly sign?: (signs: Signs) => string;
  /** The sign in a word or two, for whoever sees none. */
  readonly name: string;
  readonly words: string;
  /** Whether somebody new is told this first. */
  readonly first?: true;
}

const dial: Meaning = {
  sign: signs => dialWords(defaultBurden, signs),
  name: 'the dial, at the top right',
  words:
    'how much proof you ask for. It does not say how well this page is proved. ' +
    'The key ] asks for more, [ for less, b shows all steps.',
  first: true,
};

const standing: readonly Meaning[] = [
  {
    sign: signs => signs.standing.stands,
    name: 'stands',
    words: 'no answer to it holds under the burden you set. It does not mean true.',
    first: true,
  },
  {
    sign: signs => signs.standing.contested,
    name: 'contested',
    words: 'neither it nor what answers it prevails under that burden.',
  },
  {
    sign: signs => signs.standing.defeated,
    name: 'defeated',
    words: 'an answer to it holds under that burden. It does not mean false.',
  },
  {
    sign: signs => signs.standing.unproven,
    name: 'unproven',
    words: 'what it rests on misses that burden.',
  },
];

/** The four steps of the gauge, and what stands beside them. */
const proof: readonly Meaning[] = [
  {
    name: 'the gauge on a row',
    words:
      'how good its evidence is, in four steps. What misses the dial is dim and does not count.',
    first: true,
  },
  ...statuses.map((grade): Meaning => ({
    sign: signs => lineText(proofGauge({ grade, meets: true }, signs)).trimEnd(),
    name: gradeNames[grade],
    words: `${gradeMeaning(grade)}.`,
  })),
  {
    sign: signs => lineText(proofGauge({ grade: 'established', meets: true, asSaid: true }, signs)),
    name: 'as said',
    words: 'how well it is shown that the words were said, not that they are so.',
  },
];

/** How one argument bears on another, by the words of its rows. */
const relations: readonly Meaning[] = [
  { name: 'contradicts', words: 'the two claims cannot both be so: each contests the other.' },
  { name: 'undercuts', words: 'it attacks a step, a premise or a source of the other.' },
  { name: 'replies', words: 'it was said in answer and does not contest it: counted in nothing.' },
  { name: 'grants, concedes', words: 'it grants part of the other: counted in nothing.' },
  { name: 'supports', words: 'where it stands, the other needs no evidence of its own.' },
];

const rows: readonly Meaning[] = [
  {
    name: 'for, against, split',
    words: 'what a party says of the motion; (for) and (against) lean that way.',
  },
  { name: 'argues', words: 'a party takes no position on the motion, and argues all the same.' },
  { sign: () => '.', name: 'a dot', words: 'nothing was found, which is not "neutral".' },
  {
    sign: ({ tree }) => `${tree.folded} ${tree.open}`,
    name: 'folded, unfolded',
    words: 'answers are under the row: Right unfolds them, Left folds them.',
  },
  { name: 'a figure before a branch', words: 'so many levels deep: it stands no farther in.' },
  { sign: ({ tree }) => tree.shown, name: 'shown', words: 'the same argument stands farther up.' },
  { sign: ({ seen }) => seen, name: 'seen', words: 'you have been there.' },
  {
    sign: ({ above, below }) => `${above} 3 ${below} 12`,
    name: 'at the right of the title',
    words: 'so many rows are above what shows, and below it.',
  },
];

/** All that is explained, as a newcomer meets it: what belongs together stands together. */
export const legendParts: readonly (readonly Meaning[])[] = [
  [dial],
  standing,
  proof,
  relations,
  rows,
];

/** A meaning in one sentence, with its sign before it where there are signs. */
export function meaningWords({ sign, name, words }: Meaning, signs?: Signs): string {
  const drawn = sign === undefined || signs === undefined ? '' : `${sign(signs)}  `;
  return `${drawn}${name}: ${words}`;
}
