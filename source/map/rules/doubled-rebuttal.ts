/** A contradiction that is written from both of its ends. */
import { relationFindings } from './items.js';
import type { Rule } from './rule.js';
import { doubledRebuttalWords } from './words.js';

export const doubledRebuttal: Rule = {
  id: 'doubled-rebuttal',
  breaks: doubledRebuttalWords.breaks,
  reason: doubledRebuttalWords.reason,
  find: map =>
    relationFindings(map, ({ from, to, kind }) => {
      const isSecond =
        kind === 'rebuts' &&
        from > to &&
        map.relationsFrom(to, 'rebuts').some(other => other.to === from);
      return isSecond ? () => doubledRebuttalWords.found(to, from) : undefined;
    }),
};
