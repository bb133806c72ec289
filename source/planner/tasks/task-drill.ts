/** The cards of study that a task asks for. */
import type { DeckFilter } from '../../study/cards/deck.js';
import type { DrillTask } from '../../plan/schema.js';
import { defined } from '../../text/data.js';

export function filterOf({ issue, party, kind }: DrillTask): DeckFilter {
  return defined({ issue, party, kind });
}
