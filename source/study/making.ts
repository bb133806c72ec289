/** The making of cards in steps, while the learner reads or waits. */
import { currentStop, type WalkState } from '../walk/state/state.js';
import type { DeckFilter } from './cards/deck.js';
import type { StudyMemory } from './memory.js';
import type { StudyContext, StudyReply } from './study-context.js';
import { toStudy } from './study-messages.js';

/** Which cards are to be made, where some are waited for or will be soon. */
export function wantedCards({ drill }: StudyMemory, state: WalkState): DeckFilter | undefined {
  const { place } = currentStop(state);
  if (place === 'progress') return {};
  const isSoon = drill.round === undefined || drill.round.step === 'over';
  return drill.waits || (place === 'drill' && isSoon) ? drill.filter : undefined;
}

/**
 * One step of the making. The round that waits for it begins a step later: what was typed during
 * the last one is heard before, and answers nothing.
 */
export function makeCards({ memory, state, walk, decks }: StudyContext): StudyReply {
  const { drill } = memory;
  const filter = wantedCards(memory, state);
  if (!filter) return {};
  const isReady = decks.isReady(filter);
  if (isReady && drill.waits && currentStop(state).place === 'drill')
    return { next: [toStudy.send({ is: 'begin' })] };
  if (!isReady) decks.make(walk, filter);
  // The page tells how far it is.
  return { memory: memory.withDrill({ ...drill }) };
}
