/** The cards of study that a task asks for. */
import type { DeckWish } from '../../study/cards/deck.js';
import type { Drill } from '../../plan/schema.js';

export function wishOf({ issue, party, kind }: Drill): DeckWish {
  return {
    ...(issue === undefined ? {} : { issue }),
    ...(party === undefined ? {} : { party }),
    ...(kind === undefined ? {} : { kind }),
  };
}
