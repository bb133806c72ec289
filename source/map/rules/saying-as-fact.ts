/** A claim of fact or law that rests on sayings alone, or is contradicted by what does. */
import type { Argument } from '../schema.js';
import { argumentFindings, restsOnSayings } from './items.js';
import type { Rule } from './rule.js';
import { sayingAsFactWords } from './words.js';

export const sayingAsFact: Rule = {
  id: 'saying-as-fact',
  breaks: sayingAsFactWords.breaks,
  reason: sayingAsFactWords.reason,
  find: map =>
    argumentFindings(map, argument => {
      if (!restsOnSayings(argument) || argument.editor) return undefined;
      if (needsContent(argument)) return () => sayingAsFactWords.found(argument.id);
      const others = [
        ...map.relationsFrom(argument.id, 'rebuts').map(({ to }) => to),
        ...map.relationsTo(argument.id, 'rebuts').map(({ from }) => from),
      ];
      const other = others.find(id => needsContent(map.argumentById.get(id)));
      return other === undefined ? undefined : () => sayingAsFactWords.rebuts(argument.id, other);
    }),
};

function needsContent(argument: Argument | undefined): boolean {
  return argument?.kind === 'fact' || argument?.kind === 'law';
}
