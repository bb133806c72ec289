/**
 * A drill card: a question that the map itself asks and answers. Made from the map, never typed by
 * hand.
 */
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
] as const;
export type CardKind = (typeof cardKinds)[number];

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
   * Three, all others of a fixed list, or none where the answer is a whole set, to be said aloud.
   */
  readonly wrong: readonly Option[];
  /** The whole set that is asked for. */
  readonly set?: readonly Option[];
  /** Whether the options are a scale, whose order says nothing and stays. */
  readonly scale?: readonly string[];
  /** The answer explained in the map's own words, with references. */
  readonly because: readonly string[];
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

/** FNV-1a over a number and a text. */
export function mix(seed: number, text: string): number {
  let hash = (2166136261 ^ seed) >>> 0;
  for (let at = 0; at < text.length; at++)
    hash = Math.imul(hash ^ text.charCodeAt(at), 16777619) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507) >>> 0;
  return (hash ^ (hash >>> 13)) >>> 0;
}
