/** A value or an offer that bears on a claim of fact or of law. */
import { isPutForward } from '../kinds.js';
import type { Argument } from '../schema.js';
import { relationFindings } from './items.js';
import type { Rule } from './rule.js';
import { valueAsProofWords } from './words.js';

export const valueAsProof: Rule = {
  id: 'value-as-proof',
  breaks: valueAsProofWords.breaks,
  reason: valueAsProofWords.reason,
  find: map =>
    relationFindings(map, ({ from, to, kind }) => {
      if (kind === 'replies' || kind === 'concedes') return undefined;
      const [one, other] = [map.argumentById.get(from), map.argumentById.get(to)];
      const isBetween =
        (isWanted(one) && isClaimed(other)) ||
        (kind === 'rebuts' && isWanted(other) && isClaimed(one));
      return isBetween ? () => valueAsProofWords.found(from, kind, to) : undefined;
    }),
};

function isWanted(argument: Argument | undefined): boolean {
  return isPutForward(argument?.kind);
}

function isClaimed(argument: Argument | undefined): boolean {
  return argument?.kind === 'fact' || argument?.kind === 'law';
}
