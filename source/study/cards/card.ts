/**
 * A drill card: a question that the map itself asks and answers. Made from the map, never typed by
 * hand.
 */
import { mix } from '../../map/mix.js';
import type { Reference } from '../../map/reference.js';

export const cardKinds = [
  'best-answer',
  'who-argues',
  'who-holds',
  'evidence',
  'grade',
  'standing',
  'relation',
  'blow-up',
  'change',
  'talking-past',
] as const;
export type CardKind = (typeof cardKinds)[number];

/** Of new cards, how many of a kind are dealt for one of another: what teaches the dispute most. */
export const cardWeights: Readonly<Record<CardKind, number>> = {
  'best-answer': 4,
  evidence: 3,
  'who-argues': 2,
  'who-holds': 2,
  change: 2,
  'talking-past': 2,
  'blow-up': 1,
  grade: 1,
  relation: 1,
  standing: 1,
};

export interface Option {
  readonly text: string;
  readonly reference?: Reference;
}

export interface Card {
  /** Stable as long as the items are: `best-answer/release-offer`. */
  readonly id: string;
  readonly kind: CardKind;
  readonly issue: string;
  /** The party whose words it asks about, where it is one party's. */
  readonly party?: string;
  /** The item that it asks about. */
  readonly about: Reference;
  readonly ask: string;
  /** What is shown under the question: a claim, or two, each with what it is. */
  readonly shown: readonly {
    readonly label: string;
    readonly text: string;
    readonly who?: string;
  }[];
  readonly right: Option;
  /**
   * Plausible, and checked against every relation and citation of the map: none is arguably right.
   * Three, or all others of a fixed list, or none where the answer is a whole set, to be said
   * aloud.
   */
  readonly wrong: readonly Option[];
  /** The whole set that is asked for. */
  readonly set?: readonly Option[];
  /** Whether the options are a scale, whose order says nothing and stays. */
  readonly scale?: readonly string[];
  /** The answer explained in the map's own words, without an id in them. */
  readonly because: readonly string[];
  /** The items that the explanation speaks of, for whoever reads on. */
  readonly leads?: readonly Reference[];
}

/** A card that was not made, and why: the map has too little for it. */
export interface Refusal {
  readonly id: string;
  readonly why: string;
}

export interface Deck {
  readonly cards: readonly Card[];
  /** A card without the names of those whose words it shows. */
  readonly blinded: (card: Card) => Card;
  readonly refused: readonly Refusal[];
}

/**
 * The options of a card as they are dealt: the right one among the wrong ones, in an order that the
 * seed decides.
 */
export function dealtOptions(
  card: Card,
  seed: number,
): { readonly options: readonly Option[]; readonly right: number } {
  if (card.scale) {
    const all = [card.right, ...card.wrong];
    const options = card.scale.flatMap(text => all.find(option => option.text === text) ?? []);
    return { options, right: options.indexOf(card.right) };
  }
  const options = shuffled([card.right, ...card.wrong], mix(seed + 1, card.id));
  return { options, right: options.indexOf(card.right) };
}

/** The same order for the same seed, on every machine. */
export function shuffled<T>(list: readonly T[], seed: number): readonly T[] {
  return list
    .map((item, at) => ({ item, key: mix(seed, String(at)) }))
    .toSorted((one, other) => one.key - other.key)
    .map(({ item }) => item);
}
