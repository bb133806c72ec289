/** The cards of study that a task asks for. */
import type { DeckFilter } from '../../study/cards/deck.js';
import type { DrillTask } from '../../plan/schema.js';

export function wishOf({ issue, party, kind }: DrillTask): DeckFilter {
  return {
    ...(issue === undefined ? {} : { issue }),
    ...(party === undefined ? {} : { party }),
    ...(kind === undefined ? {} : { kind }),
  };
}
