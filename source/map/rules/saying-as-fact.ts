/** A claim that rests on sayings alone, contradicting a claim of fact or being one. */
import { quoted } from '../problem.js';
import type { Argument } from '../schema.js';
import { argumentFindings, restsOnSayings } from './items.js';
import type { Rule } from './rule.js';

export const sayingAsFact: Rule = {
  id: 'saying-as-fact',
  breaks:
    'an argument that rests on sayings alone and joins in a "rebuts", where it or the other end ' +
    'claims a fact or the law',
  reason:
    'That it was said is not that it is so. Offers, demands, values and intentions may rest on ' +
    'having been put forward; what contradicts a claim of fact needs content.',
  find: map =>
    argumentFindings(map, argument => {
      if (!restsOnSayings(argument)) return undefined;
      const others = [
        ...map.relationsFrom(argument.id, 'rebuts').map(({ to }) => to),
        ...map.relationsTo(argument.id, 'rebuts').map(({ from }) => from),
      ];
      const other = others.find(
        id => needsContent(argument) || needsContent(map.argumentById.get(id)),
      );
      return other === undefined
        ? undefined
        : () =>
            `${quoted(argument.id)} rests on sayings alone, and it and ${quoted(other)} rebut ` +
            'each other over a claim of fact or law';
    }),
};

function needsContent(argument: Argument | undefined): boolean {
  return argument?.kind === 'fact' || argument?.kind === 'law';
}
