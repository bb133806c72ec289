/**
 * Questions to ask of a case: neutral ones that its evidence and the map's own answers give rise
 * to, nothing invented.
 */
import type { Argument, Status } from '../map/schema.js';
import { citedId } from '../map/stance-map.js';
import { citationGrade, restsOnSaying } from '../standing/burden.js';
import type { Reading } from '../pages/rows.js';
import { capital, maker } from './brief-words.js';
import { attackersOf, bestFirst } from '../strategy/strength.js';

/** What a grade leaves to be asked, after the name of the item. */
const asks: Record<Status, string> = {
  established:
    'is an established item that the judge has set aside. What supports the claim without it?',
  corroborated:
    'is corroborated, and this burden asks for more. Which court finding or official ' +
    'record says the same?',
  reported:
    'rests on one credible source, and this burden asks for more. Which independent ' +
    'source confirms it?',
  disputed: 'is disputed: credible sources conflict. Which of them should be believed, and why?',
  alleged: 'is alleged. What is its source beyond the word of whoever asserts it?',
  refuted: 'is refuted: withdrawn or shown wrong. What in the claim does not rest on it?',
};

/**
 * One question per item of evidence that does not count or is disputed, then one per argument that
 * undercuts and is not defeated.
 */
export function questionsTo(reading: Reading, argument: Argument): readonly string[] {
  return [...evidenceQuestions(reading, argument), ...undercutQuestions(reading, argument)];
}

function evidenceQuestions({ map, labelling }: Reading, argument: Argument): readonly string[] {
  if (argument.evidence.length === 0)
    return [`No evidence is cited for "${argument.claim}" What evidence is there?`];
  return argument.evidence.flatMap(citation => {
    const evidence = map.evidenceById.get(citedId(citation));
    if (!evidence) return [];
    const grade = citationGrade(citation, evidence);
    if (labelling.admitted(citation) && grade !== 'disputed') return [];
    const what = restsOnSaying(citation)
      ? `That the words of ${evidence.id} were said`
      : evidence.contentStatus === undefined
        ? evidence.id
        : `What ${evidence.id} says`;
    return [`${what} (asserted by ${evidence.assertedBy || 'nobody named'}) ${asks[grade]}`];
  });
}

/**
 * An undercut attacks the step from evidence to claim: the map's own words, asked of whoever takes
 * that step.
 */
function undercutQuestions({ map, labelling }: Reading, argument: Argument): readonly string[] {
  const undercuts = new Set(map.relationsTo(argument.id, 'undercuts').map(({ from }) => from));
  return bestFirst(map, labelling, attackersOf(map, argument.id))
    .filter(({ argument: by, standing }) => undercuts.has(by.id) && standing !== 'defeated')
    .map(
      ({ argument: by }) => `${capital(maker(map, by))}: "${by.claim}" What is the answer to that?`,
    );
}
