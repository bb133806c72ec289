/**
 * Decks, made when one is needed and kept while the filter is the same: each is a function of the
 * map and the filter.
 */
import type { Walk } from '../../walk/state/walk.js';
import type { Deck } from './card.js';
import { deckFrom, type DeckFilter } from './deck.js';
import { DeckMap } from './deck-map.js';

export class Decks {
  private known: DeckMap | undefined;
  private last: { readonly key: string; readonly deck: Deck } | undefined;

  map({ map }: Pick<Walk, 'map'>): DeckMap {
    this.known ??= new DeckMap(map);
    return this.known;
  }

  deck(walk: Pick<Walk, 'map' | 'engine'>, wish: DeckFilter): Deck {
    const key = JSON.stringify([wish.issue, wish.party, wish.kind]);
    if (this.last?.key !== key)
      this.last = { key, deck: deckFrom(this.map(walk), walk.engine, wish) };
    return this.last.deck;
  }
}
