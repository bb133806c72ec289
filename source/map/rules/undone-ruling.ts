/** A ruling that was vacated or stayed, cited as if it were the law. */
import type { Evidence } from '../schema.js';
import { citedId, type StanceMap } from '../stance-map.js';
import { argumentFindings } from './items.js';
import type { Rule } from './rule.js';
import { undoneRulingWords } from './words.js';

const undone = new RegExp(
  String.raw`\b(?:was|were|been|is|are|now|since|later)\s+(?:\w+ ){0,2}?` +
    String.raw`(?:vacated|stayed|overturned|reversed|set aside|withdrawn|annulled)\b`,
  'i',
);

export const undoneRuling: Rule = {
  id: 'undone-ruling',
  language: 'en',
  breaks: undoneRulingWords.breaks,
  reason: undoneRulingWords.reason,
  find: map =>
    argumentFindings(
      map,
      ({ id, kind, evidence }) => {
        if (kind !== 'law') return undefined;
        const cited = evidence.find(
          citation => typeof citation === 'string' && isUndone(map, map.evidenceById.get(citation)),
        );
        return cited === undefined ? undefined : () => undoneRulingWords.found(id, citedId(cited));
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
