/**
 * Decks, made when one is needed and kept while the filter is the same: each is a function of the
 * map and the filter.
 */
import type { Program } from '../../walk/program.js';
import type { Deck } from './card.js';
import { deckFrom, type DeckFilter } from './deck.js';
import { DeckMap } from './deck-map.js';

export class Decks {
  private known: DeckMap | undefined;
  private last: { readonly key: string; readonly deck: Deck } | undefined;

  map(program: Program): DeckMap {
    this.known ??= new DeckMap(program.map);
    return this.known;
  }

  deck(program: Program, filter: DeckFilter): Deck {
    const key = JSON.stringify([filter.issue, filter.party, filter.kind]);
    if (this.last?.key !== key)
      this.last = { key, deck: deckFrom(this.map(program), program.engine, filter) };
    return this.last.deck;
  }
}
