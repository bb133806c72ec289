/** A ruling that was vacated or stayed, cited as if it were the law. */
import { quoted } from '../problem.js';
import type { Evidence } from '../schema.js';
import { citedId, type StanceMap } from '../stance-map.js';
import { argumentFindings } from './items.js';
import type { Rule } from './rule.js';

// English: a map in another language is not read for it.
const undone =
  /\b(?:was|were|been|is|are|now|since|later)\s+(?:\w+ ){0,2}?(?:vacated|stayed|overturned|reversed|set aside|withdrawn|annulled)\b/i;

export const undoneRuling: Rule = {
  id: 'undone-ruling',
  breaks:
    'a claim of law that rests on the content of a ruling which its item says was vacated or ' +
    'stayed, and which is not graded "disputed" or "refuted"',
  reason: 'A ruling that was undone is disputed as law, whichever side it was for.',
  find: map =>
    argumentFindings(
      map,
      ({ id, kind, evidence }) => {
        if (kind !== 'law') return undefined;
        const cited = evidence.find(
          citation => typeof citation === 'string' && isUndone(map, map.evidenceById.get(citation)),
        );
        return cited === undefined
          ? undefined
          : () =>
              `${quoted(id)} rests on ${quoted(citedId(cited))}, which says that the ruling was ` +
              'undone; such a ruling is "disputed" as law';
      },
      'evidence',
    ),
};

function isUndone(map: StanceMap, item: Evidence | undefined): boolean {
  if (!item) return false;
  const grade = item.contentStatus ?? item.status;
  if (grade === 'disputed' || grade === 'refuted') return false;
  const isRuling = item.sources.some(id => map.sourceById.get(id)?.kind === 'court');
  return isRuling && undone.test(item.caveat ?? '');
}
