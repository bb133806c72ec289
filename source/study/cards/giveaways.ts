/**
 * The cheapest ways to answer a card without knowing anything, and cards without those that such a
 * way solves too often: what can be guessed teaches nothing.
 */
import { mix } from '../../map/mix.js';
import { itemAt } from '../../map/reference.js';
import type { Card, Option } from './card.js';
import type { DeckMap } from './deck-map.js';

/** How far a way may be better than chance, over all cards of a kind. */
const mostAbove = 0.07;
/** Whoever tells the sides apart has understood something: that way may be better by this. */
const mostBySide = 0.095;
/** Of the ways, the first: an option of another side than what is asked about. */
const bySide = 0;
/** Of fewer cards nothing can be told: somebody will always have guessed. */
const fewest = 20;
/** Of a map that has little to choose from, so many of the cards are kept all the same. */
const leastKept = 0.5;
/** Of many cards some are dropped at a time. */
const atATime = 0.02;

/** A card with options, and what the ways to guess see of it: of the right option first. */
interface GuessedCard {
  readonly card: Card;
  readonly chance: number;
  /** How likely each way that looks at one card alone hits the right option. */
  readonly alone: readonly number[];
  /** For each way that knows what is right most often: what it knows the options by. */
  readonly known: readonly (readonly string[])[];
}

/** The cards without as few as have to go for no way to be much better than chance. */
export function withoutGiveaways(deck: DeckMap, cards: readonly Card[]): readonly Card[] {
  const choiceCards = cards.filter(({ wrong }) => wrong.length > 0).map(card => seenBy(deck, card));
  if (choiceCards.length < fewest) return cards;
  const dropped = new Set<Card>();
  let remaining = choiceCards;
  for (;;) {
    const costs = costsOf(remaining);
    const spare = remaining.length - Math.ceil(choiceCards.length * leastKept);
    if (!costs || spare <= 0) return cards.filter(card => !dropped.has(card));
    const worst = remaining.toSorted(
      (one, other) => (costs.get(other) ?? 0) - (costs.get(one) ?? 0),
    );
    const many = Math.min(spare, Math.max(1, Math.floor(remaining.length * atATime)));
    for (const { card } of worst.slice(0, many)) dropped.add(card);
    remaining = remaining.filter(({ card }) => !dropped.has(card));
  }
}

/** How much each card helps the ways that are too good; undefined where none is. */
function costsOf(remaining: readonly GuessedCard[]): ReadonlyMap<GuessedCard, number> | undefined {
  const hits = hitsOf(remaining);
  const chance = remaining.reduce((sum, one) => sum + one.chance, 0);
  const ways = (hits[0] ?? []).map((_hit, way) => way);
  const over = ways.filter(way => {
    const above = way === bySide ? mostBySide : mostAbove;
    return hits.reduce((sum, one) => sum + (one[way] ?? 0), 0) > chance + above * remaining.length;
  });
  if (over.length === 0) return undefined;
  return new Map(
    remaining.map((one, at) => [
      one,
      over.reduce((sum, way) => sum + (hits[at]?.[way] ?? 0), 0) + mix(13, one.card.id) / 2 ** 34,
    ]),
  );
}

/** For each card how likely each way hits. What is right most often is counted over these cards. */
function hitsOf(remaining: readonly GuessedCard[]): readonly (readonly number[])[] {
  const counts = (remaining[0]?.known ?? []).map((_keys, way) => {
    const found = new Map<string, number>();
    for (const { known } of remaining) {
      const right = known[way]?.[0] ?? '';
      found.set(right, (found.get(right) ?? 0) + 1);
    }
    return found;
  });
  return remaining.map(({ alone, known }) => [
    ...alone,
    ...known.map((keys, way) =>
      // What other cards tell: this one is not known yet.
      hit(keys.map(key => (counts[way]?.get(key) ?? 0) - Number(key === keys[0]))),
    ),
  ]);
}

function seenBy(deck: DeckMap, card: Card): GuessedCard {
  const options = [card.right, ...card.wrong];
  const texts = options.map(({ text }) => text);
  const questionWords = deck.wordsIn(card.shown.map(({ text }) => text).join(' '));
  const named = texts.map(text => deck.namesIn(text).size > 0);
  const isTelling = named.filter(Boolean).length === 1;
  return {
    card,
    chance: 1 / options.length,
    alone: [
      hit(options.map(option => Number(isOpposed(deck, card, option)))),
      // Then the most words in common with the question; the longest, the shortest; the only one
      // that has a name in it.
      hit(
        texts.map(text => [...deck.wordsIn(text)].filter(word => questionWords.has(word)).length),
      ),
      hit(texts.map(text => text.length)),
      hit(texts.map(text => -text.length)),
      hit(isTelling ? named.map(Number) : texts.map(() => 0)),
    ],
    // The most frequent party, and the most frequent answer.
    known: [options.map(option => partyOf(deck, option)), texts],
  };
}

/**
 * How likely the right option, the first, is chosen: of several with the best score one is drawn.
 */
function hit(scores: readonly number[]): number {
  const [right = 0] = scores;
  let alike = 0;
  for (const score of scores) {
    if (score > right) return 0;
    if (score === right) alike++;
  }
  return 1 / alike;
}

function isOpposed({ map }: DeckMap, card: Card, { reference = '' }: Option): boolean {
  const [subject, found] = [itemAt(map, card.about), itemAt(map, reference)];
  return (
    subject?.kind === 'argument' &&
    found?.kind === 'argument' &&
    subject.item.side !== found.item.side
  );
}

function partyOf({ map }: DeckMap, { reference }: Option): string {
  const found = itemAt(map, reference ?? '');
  if (found?.kind === 'party') return found.item.id;
  if (found?.kind === 'argument') return found.item.party ?? '';
  return found?.kind === 'evidence' ? (found.item.by?.[0] ?? '') : '';
}
