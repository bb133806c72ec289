/**
 * What a learner can do now: how many cards of each kind would be known, told as what they ask for.
 */
import { itemAt } from '../map/reference.js';
import type { StanceMap } from '../map/stance-map.js';
import { cardKinds, type Card, type CardKind } from './cards/card.js';
import type { LearnersTime } from './profile/day.js';
import type { Study } from './profile/profile.js';
import { recallChance } from './profile/schedule.js';

export interface Ability {
  readonly kind: CardKind;
  /** Of best answers: the side of the arguments that they answer. */
  readonly side?: 'for' | 'against';
  readonly known: number;
  readonly cards: number;
}

/** A card that is likelier than this to be remembered is one that is known. */
const likely = 0.7;

export function abilitiesOf(
  map: StanceMap,
  cards: readonly Card[],
  study: Study,
  now: LearnersTime,
): readonly Ability[] {
  const isKnown = knownNow(study, now);
  const ability = (kind: CardKind, of: readonly Card[]): Ability => ({
    kind,
    known: of.filter(isKnown).length,
    cards: of.length,
  });
  const sideOf = ({ about }: Card): string | undefined => {
    const found = itemAt(map, about);
    return found?.kind === 'argument' ? found.item.side : undefined;
  };
  return cardKinds.flatMap((kind): readonly Ability[] => {
    const own = cards.filter(card => card.kind === kind);
    if (kind !== 'best-answer') return own.length === 0 ? [] : [ability(kind, own)];
    return (['for', 'against'] as const).flatMap(side => {
      const ofSide = own.filter(card => sideOf(card) === side);
      return ofSide.length === 0 ? [] : [{ ...ability(kind, ofSide), side }];
    });
  });
}

/** Whether a card was known the last time, and is likely to be remembered now. */
function knownNow(study: Study, now: LearnersTime): (card: Card) => boolean {
  const last = new Map(study.answers.map(({ card, right }) => [card, right]));
  return ({ id }) =>
    Object.hasOwn(study.cards, id) &&
    last.get(id) !== false &&
    recallChance(study.cards[id], now) >= likely;
}
