/**
 * Every card that a map can answer for, and why the others were refused. Made when it is needed,
 * and in a large map in part.
 */

import type { Argument } from '../../map/schema.js';
import type { StanceMap } from '../../map/stance-map.js';
import { defaultBurden, burdens } from '../../standing/burden.js';
import { createEngine, type Engine, type Labelling } from '../../standing/standing.js';
import { bestAnswerCard } from './best-answer-card.js';
import { blinded } from './blind.js';
import { answersCard, caseCard } from './blow-up-cards.js';
import { cardKinds, type Card, type CardKind, type Deck, type Refusal } from './card.js';
import { changeCard, Labels } from './change-card.js';
import { coachsCards } from './coachs-cards.js';
import { DeckMap, sample } from './deck-map.js';
import { evidenceCard } from './evidence-card.js';
import { withoutGiveaways } from './giveaways.js';
import { gradeCard } from './grade-card.js';
import { whoArguesCards, whoHoldsCards } from './party-cards.js';
import { relationCard, talkingPastCard } from './relation-card.js';
import { standingCard, standingRows } from './standing-card.js';
import { refusals } from './words.js';

/** Of each kind, at most so many items of a map are made into cards, the same ones each time. */
const mostOfEach = 500;

/** What would change a standing is tried on the whole map: in a large one for few arguments. */
const mostTried = 600_000;

/** Which cards are wanted; all must fit where several are given. */
export interface DeckFilter {
  readonly issue?: string;
  readonly party?: string;
  readonly kind?: CardKind;
}

/** How far the making of a deck is: in kinds of cards. */
export interface DeckProgress {
  readonly done: number;
  readonly all: number;
}

type MadeCards = readonly (Card | Refusal)[];
/** Cards one after the other; nothing where work was done that gives none yet. */
type Making = Iterable<Card | Refusal | undefined>;

/**
 * Makes the cards of each kind once, for the whole map: which of them stand out can be told of all
 * alone, so that a part of them is the same cards. The making can stop after any card.
 */
export class DeckMaker {
  private readonly finishedKinds = new Map<CardKind, MadeCards>();
  private readonly startedKinds = new Map<CardKind, Iterator<void, MadeCards>>();
  private readonly labellings: readonly Labelling[];

  constructor(
    readonly deck: DeckMap,
    private readonly engine: Engine,
  ) {
    this.labellings = burdens.map(burden => engine.label(burden));
  }

  /** The cards that are wanted. */
  deckOf(filter: DeckFilter): Deck {
    this.make(filter, () => false);
    const results = kindsOf(filter).flatMap(kind => this.finishedKinds.get(kind) ?? []);
    return {
      cards: results.filter(one => 'kind' in one).filter(card => isWanted(card, filter)),
      refused: results.filter(one => 'why' in one),
      blinded: card => blinded(this.deck, card),
    };
  }

  /** Goes on making the cards that are wanted, until they are made or it is time to stop. */
  make(filter: DeckFilter, isTime: () => boolean): void {
    for (const kind of kindsOf(filter)) {
      while (!this.finishedKinds.has(kind)) {
        this.step(kind);
        if (isTime()) return;
      }
    }
  }

  /** Of the kinds that are wanted, how many are made. */
  progress(filter: DeckFilter): DeckProgress {
    const kinds = kindsOf(filter);
    return { done: kinds.filter(kind => this.finishedKinds.has(kind)).length, all: kinds.length };
  }

  private step(kind: CardKind): void {
    const making = this.startedKinds.get(kind) ?? this.making(kind);
    const { done, value } = making.next();
    if (done === true) {
      this.finishedKinds.set(kind, value);
      this.startedKinds.delete(kind);
    } else this.startedKinds.set(kind, making);
  }

  private *making(kind: CardKind): Generator<void, MadeCards> {
    const results: (Card | Refusal)[] = [];
    for (const one of this.ofKind(kind)) {
      if (one) results.push(one);
      yield;
    }
    const retained = new Set(
      withoutGiveaways(
        this.deck,
        results.filter(one => 'kind' in one),
      ),
    );
    return results.map(one =>
      'kind' in one && !retained.has(one) ? { id: one.id, why: refusals.guessed } : one,
    );
  }

  private ofKind(kind: CardKind): Making {
    const { deck, engine, labellings } = this;
    const { map } = deck;
    // An editor's own observation is nobody's argument: it is read, and not learnt.
    const all = map.arguments.filter(({ editor }) => !editor);
    switch (kind) {
      case 'best-answer': {
        const usual = engine.label(defaultBurden);
        return eachOf(all, argument => bestAnswerCard(deck, usual, argument));
      }
      case 'who-argues':
        return whoArguesCards(deck, sample(all, mostOfEach, 4));
      case 'who-holds':
        return whoHoldsCards(deck, sample(map.positions, mostOfEach, 4));
      case 'evidence':
        return eachOf(all, argument => evidenceCard(deck, argument));
      case 'grade':
        return eachOf(map.evidence, evidence => gradeCard(deck, evidence));
      case 'standing': {
        const rows = standingRows(labellings, all);
        return eachOf(all, argument => standingCard(deck, labellings, rows, argument));
      }
      case 'relation':
        return eachOf(map.relations, relation => relationCard(deck, relation));
      case 'talking-past':
        return eachOf(map.relations, relation => talkingPastCard(deck, relation));
      case 'change': {
        const labels = new Labels(engine);
        const most = Math.min(mostOfEach, mostTried / Math.max(1, all.length));
        return eachOf(all, argument => changeCard(deck, labels, argument), most);
      }
      case 'blow-up':
        return this.sets(all);
    }
  }

  private *sets(all: readonly Argument[]): Generator<Card | Refusal | undefined> {
    const { deck } = this;
    yield* eachOf(all, argument => answersCard(deck, argument));
    yield* eachOf(deck.map.positions, position => {
      const party = deck.map.partyById.get(position.party);
      const issue = deck.map.issueById.get(position.issue);
      return party && issue ? caseCard(deck, party, issue) : undefined;
    });
    yield* coachsCards(deck);
  }
}

/** A card for each of a list, when it is asked for; in a large map for some of them. */
function* eachOf<T>(
  list: readonly T[],
  make: (item: T) => Card | Refusal | undefined,
  most: number = mostOfEach,
): Generator<Card | Refusal | undefined> {
  for (const item of sample(list, most, 4)) yield make(item);
}

/** The kinds of cards that are wanted. */
export function kindsOf({ kind }: DeckFilter): readonly CardKind[] {
  return kind === undefined ? cardKinds : [kind];
}

function isWanted(card: Card, { issue, party }: DeckFilter): boolean {
  return (
    (issue === undefined || card.issue === issue) && (party === undefined || card.party === party)
  );
}

export function makeDeck(
  map: StanceMap,
  engine: Engine = createEngine(map),
  filter: DeckFilter = {},
): Deck {
  return new DeckMaker(new DeckMap(map), engine).deckOf(filter);
}
