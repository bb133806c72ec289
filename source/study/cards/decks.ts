/**
 * Decks, made when one is needed and kept while the filter is the same: each is a function of the
 * map and the filter. With a clock they are made in steps, so that keys are heard meanwhile.
 */
import type { Walk } from '../../walk/state/walk.js';
import type { Deck } from './card.js';
import { DeckMaker, kindsOf, type DeckFilter, type DeckProgress } from './deck.js';
import { DeckMap } from './deck-map.js';

/** A key that is pressed during a step waits for this long, in milliseconds. */
const longestStep = 40;
/** On a machine at work a step does so much all the same: what is drawn between them costs, too. */
const leastDone = 120;

type Walked = Pick<Walk, 'map' | 'engine'>;

export class Decks {
  private known: DeckMap | undefined;
  private maker: DeckMaker | undefined;
  private last: { readonly key: string; readonly deck: Deck } | undefined;

  /** @param clock milliseconds that have passed; without it a deck is made at once */
  constructor(private readonly clock?: () => number) {}

  map({ map }: Pick<Walk, 'map'>): DeckMap {
    this.known ??= new DeckMap(map);
    return this.known;
  }

  deck(walk: Walked, filter: DeckFilter): Deck {
    const key = JSON.stringify([filter.issue, filter.party, filter.kind]);
    if (this.last?.key !== key) this.last = { key, deck: this.makerOf(walk).deckOf(filter) };
    return this.last.deck;
  }

  /** The deck, where it is made by now; without a clock it is. */
  readyDeck(walk: Walked, filter: DeckFilter): Deck | undefined {
    return this.clock === undefined || this.isReady(filter) ? this.deck(walk, filter) : undefined;
  }

  isReady(filter: DeckFilter): boolean {
    const { done, all } = this.progress(filter);
    return done === all;
  }

  progress(filter: DeckFilter): DeckProgress {
    return this.maker?.progress(filter) ?? { done: 0, all: kindsOf(filter).length };
  }

  /** Goes on with the making for one step; without a clock to its end. Whether it is made then. */
  make(walk: Walked, filter: DeckFilter): boolean {
    const { clock } = this;
    const start = clock?.() ?? 0;
    let done = 0;
    this.makerOf(walk).make(
      filter,
      () => clock !== undefined && ++done >= leastDone && clock() - start >= longestStep,
    );
    return this.isReady(filter);
  }

  private makerOf(walk: Walked): DeckMaker {
    this.maker ??= new DeckMaker(this.map(walk), walk.engine);
    return this.maker;
  }
}
