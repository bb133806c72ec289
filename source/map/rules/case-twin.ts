/** Ids that differ by the case of their letters only. */
import { caseTwins } from '../case-twins.js';
import { faultWords } from '../words.js';
import type { Rule } from './rule.js';
import { caseTwinWords } from './words.js';

export const caseTwin: Rule = {
  id: 'case-twin',
  breaks: caseTwinWords.breaks,
  reason: caseTwinWords.reason,
  *find(map) {
    const lists = [
      ['issues', 'issue', map.issues],
      ['parties', 'party', map.parties],
      ['arguments', 'argument', map.arguments],
      ['evidence', 'evidence', map.evidence],
      ['sources', 'source', map.sources],
      ['events', 'event', map.events],
      ['glossary', 'term', map.glossary],
      ['questions', 'question', map.questions],
    ] as const;
    for (const [list, kind, items] of lists) {
      const ids = items.map(({ id }) => id);
      for (const { name, twin } of caseTwins(ids))
        yield {
          path: [list, ids.indexOf(name), 'id'],
          item: `${kind}/${name}`,
          message: () => faultWords.caseTwin(name, twin),
        };
    }
  },
};
