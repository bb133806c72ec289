/** An argument that rests on what the other side says being so. */
import { citedId } from '../stance-map.js';
import type { StanceMap } from '../stance-map.js';
import { argumentFindings, leaningOf, stanceSign, type Spoken } from './items.js';
import type { Rule } from './rule.js';
import { otherSidesWordsWords } from './words.js';

export const otherSidesWords: Rule = {
  id: 'other-sides-words',
  breaks: otherSidesWordsWords.breaks,
  reason: otherSidesWordsWords.reason,
  find: map =>
    argumentFindings(
      map,
      argument => {
        const cited = argument.evidence.find(
          citation => typeof citation === 'string' && isOfOtherSide(map, argument, citation),
        );
        if (cited === undefined) return undefined;
        const id = citedId(cited);
        return () => otherSidesWordsWords.found(argument.id, id);
      },
      'evidence',
    ),
};

/** Whether an item reports the words of the other side alone. */
export function isOfOtherSide(map: StanceMap, argument: Spoken, evidenceId: string): boolean {
  const by = map.evidenceById.get(evidenceId)?.by ?? [];
  const leaning = leaningOf(map, argument);
  return (
    by.length > 0 &&
    leaning !== 0 &&
    argument.party !== undefined &&
    !by.includes(argument.party) &&
    by.every(party => stanceSign(map, party, argument.issue) === -leaning)
  );
}
