/** What of an argument is read aloud in the time that there is for it. */
import type { Argument, Citation, Evidence } from '../map/schema.js';
import { citedId } from '../map/stance-map.js';
import { citationGrade, gradeStep } from '../standing/burden.js';
import { wordsIn } from '../strategy/reading-time.js';
import type { LabelledMap } from '../strategy/strength.js';
import { othersWords } from '../strategy/whose-evidence.js';

/** An item of evidence as an argument cites it. */
export interface CitedEvidence {
  readonly citation: Citation;
  readonly evidence: Evidence;
}

export interface ReadAloud {
  readonly words: number;
  /** What is read aloud, best first: one item at least, where there is one. */
  readonly cards: readonly CitedEvidence[];
  /** What there is no time for. */
  readonly rest: readonly CitedEvidence[];
}

/** As many of an argument's cards as its share of the words has room for. */
export function readAloud(labelled: LabelledMap, argument: Argument, words: number): ReadAloud {
  const { language } = labelled.map.file;
  let spent = wordsIn(argument.claim, language) + wordsIn(argument.reasoning, language);
  const cards: CitedEvidence[] = [];
  const rest: CitedEvidence[] = [];
  for (const one of bestCited(labelled, argument)) {
    const more = wordsIn(one.evidence.statement, language);
    if (cards.length === 0 || (rest.length === 0 && spent + more <= words)) {
      cards.push(one);
      spent += more;
    } else rest.push(one);
  }
  return { words: spent, cards, rest };
}

/**
 * What an argument cites: what counts first, of that what whoever argues it says, and the words of
 * the other side last; then by grade.
 */
export function bestCited(
  { map, labelling }: LabelledMap,
  argument: Argument,
): readonly CitedEvidence[] {
  const { side, issue, party } = argument;
  const isTheirs = ({ evidence }: CitedEvidence): boolean =>
    side !== 'neither' && othersWords(map, issue, side, evidence).length > 0;
  const rank = (one: CitedEvidence): number =>
    (labelling.admitted(one.citation) ? 0 : 20) +
    (isTheirs(one) ? 10 : 0) -
    (party !== undefined && one.evidence.by?.includes(party) ? 5 : 0) -
    gradeStep(citationGrade(one.citation, one.evidence));
  return argument.evidence
    .flatMap(citation => {
      const evidence = map.evidenceById.get(citedId(citation));
      return evidence ? [{ citation, evidence }] : [];
    })
    .toSorted((one, other) => rank(one) - rank(other));
}
