/** A contradiction that is written from both of its ends. */
import { quoted } from '../problem.js';
import { relationFindings } from './items.js';
import type { Rule } from './rule.js';

export const doubledRebuttal: Rule = {
  id: 'doubled-rebuttal',
  breaks: 'a "rebuts" that is written from both of its ends',
  reason: 'A contradiction cuts both ways, so that it says the same from either end.',
  find: map =>
    relationFindings(map, ({ from, to, kind }) => {
      const isSecond =
        kind === 'rebuts' &&
        from > to &&
        map.relationsFrom(to, 'rebuts').some(other => other.to === from);
      return isSecond
        ? () => `${quoted(to)} rebuts ${quoted(from)} already, which says the same`
        : undefined;
    }),
};
