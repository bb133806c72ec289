/** A party whose best-evidenced argument does not come among its first. */
import type { Rule } from '../../map/rules/rule.js';
import type { Argument } from '../../map/schema.js';
import { citedId, type StanceMap } from '../../map/stance-map.js';
import { citationGrade, gradeStep } from '../burden.js';
import { bestEvidenceLateWords, first } from './words.js';

export const bestEvidenceLate: Rule = {
  id: 'best-evidence-late',
  breaks: bestEvidenceLateWords.breaks,
  reason: bestEvidenceLateWords.reason,
  *find(map) {
    const byParty = Map.groupBy(map.arguments, ({ party }) => party);
    for (const [index, { id, name }] of map.parties.entries()) {
      const own = byParty.get(id) ?? [];
      const steps = own.map(argument => bestStep(map, argument));
      const best = Math.max(...steps);
      if (own.length <= first || steps.slice(0, first).includes(best)) continue;
      const late = own[steps.indexOf(best)]?.id ?? '';
      yield {
        path: ['parties', index],
        item: `party/${id}`,
        message: () => bestEvidenceLateWords.found(name, late),
      };
    }
  },
};

/** The best grade that an argument rests on beyond what was merely said; -1 where there is none. */
function bestStep(map: StanceMap, { evidence }: Argument): number {
  return Math.max(
    -1,
    ...evidence.flatMap(citation => {
      if (typeof citation !== 'string' && citation.as === 'said') return [];
      const item = map.evidenceById.get(citedId(citation));
      return item ? [gradeStep(citationGrade(citation, item))] : [];
    }),
  );
}
