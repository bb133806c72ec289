/** A drill that goes on over a map that was changed. */
import { itemAt } from '../../map/reference.js';
import { isSameData } from '../../text/data.js';
import type { ChangedMap } from '../../walk/wing.js';
import type { Card } from '../cards/card.js';
import { cardOf, withoutCard, withoutRound, type Drill, type Round } from './drill.js';

/**
 * The drill, with a round that asks about nothing that was changed or taken out: such cards come
 * again in a later round, as the map has them then. What was answered stays answered.
 */
export function drillOver(drill: Drill, maps: ChangedMap): Drill {
  if (!drill.round) return drill;
  const round = roundOver(drill.round, maps);
  return round.cards.length === 0 ? withoutRound(drill) : { ...drill, round };
}

function roundOver(round: Round, maps: ChangedMap): Round {
  const shown = cardOf(round);
  const isSame = (card: Card): boolean => isSameCard(card, maps);
  const upTo = round.cards.slice(0, round.at + 1);
  const on = { ...round, cards: [...upTo, ...round.cards.slice(round.at + 1).filter(isSame)] };
  return shown && round.step !== 'over' && !isSame(shown) ? withoutCard(on) : on;
}

/** Whether the items that a card speaks of are what they were. */
function isSameCard(
  { about, right, wrong, set = [], leads = [] }: Card,
  maps: ChangedMap,
): boolean {
  const options = [right, ...wrong, ...set];
  return [about, ...leads, ...options.flatMap(({ reference }) => reference ?? [])].every(
    reference =>
      isSameData(itemAt(maps.before, reference)?.item, itemAt(maps.after, reference)?.item),
  );
}
