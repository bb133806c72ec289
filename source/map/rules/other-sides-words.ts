/** An argument that rests on what the other side says being so. */
import { quoted } from '../problem.js';
import { citedId } from '../stance-map.js';
import type { StanceMap } from '../stance-map.js';
import type { Argument } from '../schema.js';
import { argumentFindings, leaningOf, stanceSign } from './items.js';
import type { Rule } from './rule.js';

export const otherSidesWords: Rule = {
  id: 'other-sides-words',
  breaks: 'an argument that cites, for its content, an item that reports words of the other side',
  reason:
    'A grade covers one voice. What the other side says against itself is cited ' +
    '"as": "admission"; where two voices speak in one item, it is two items.',
  find: map =>
    argumentFindings(
      map,
      argument => {
        const cited = argument.evidence.find(
          citation => typeof citation === 'string' && isOfOtherSide(map, argument, citation),
        );
        if (cited === undefined) return undefined;
        const id = citedId(cited);
        return () =>
          `${quoted(argument.id)} rests on the content of ${quoted(id)}, which reports words of ` +
          `the other side; cite it "as": "admission" or "said", or part its voices`;
      },
      'evidence',
    ),
};

function isOfOtherSide(map: StanceMap, argument: Argument, evidenceId: string): boolean {
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
