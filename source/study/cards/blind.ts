/**
 * A card without who said what: names of those whose words it shows are struck, until the answer.
 */
import { itemAt } from '../../map/reference.js';
import { strike } from './names.js';
import type { Card } from './card.js';
import type { DeckMap } from './deck-map.js';

export function blinded(deck: DeckMap, card: Card): Card {
  const { map } = deck;
  const references = [
    card.about,
    ...[card.right, ...card.wrong].flatMap(({ reference }) => reference ?? []),
    ...(card.kind === 'relation' || card.kind === 'talking-past'
      ? card.id
          .split('/')
          .slice(1)
          .map(id => `argument/${id}`)
      : []),
  ];
  const names = references.flatMap(reference => {
    const found = itemAt(map, reference);
    const party =
      found?.kind === 'argument' || found?.kind === 'position'
        ? map.partyById.get(found.item.party ?? '')
        : undefined;
    if (party) return deck.knownBy(party);
    return found?.kind === 'evidence' ? [...deck.namesIn(found.item.assertedBy)] : [];
  });
  const hidden = (text: string): string => strike(text, names);
  const who = card.kind === 'who-argues' || card.kind === 'who-holds';
  return {
    ...card,
    shown: card.shown.map(({ label, text }) => ({ label, text: hidden(text) })),
    ...(who
      ? {}
      : {
          right: { ...card.right, text: hidden(card.right.text) },
          wrong: card.wrong.map(option => ({ ...option, text: hidden(option.text) })),
        }),
  };
}
