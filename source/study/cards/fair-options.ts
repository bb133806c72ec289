/**
 * Three wrong options beside which the right one does not stand out: by its length, by a name or a
 * figure that it alone has in common with the question, or by its words. Where the right one comes
 * among the four, by length and by shared words, is drawn for each card, so that over many cards
 * neither says anything.
 */
import { mix } from '../../map/mix.js';
import type { DeckMap } from './deck-map.js';

/** Weighed at most, the likeliest first: all triples of them are tried. */
const weighed = 11;

export interface FairQuestion<T> {
  /** The card, for the draw. */
  readonly id: string;
  /** What the question shows. */
  readonly question: string;
  readonly right: T;
  readonly candidates: readonly T[];
  readonly text: (item: T) => string;
  /** What must hold of the three together, beyond fairness. */
  readonly accept?: (three: readonly [T, T, T]) => boolean;
}

interface WeighedOption<T> {
  readonly item: T;
  readonly size: number;
  readonly far: number;
  readonly has: readonly boolean[];
  /** Words in common with the question that are not common in the map, no more than the right's. */
  readonly shared: number;
  /** Words in common with the question, whatever they are. */
  readonly plain: number;
}

/** The right one, and its places among the four that were drawn for it. */
interface Own {
  readonly size: number;
  readonly plain: number;
  readonly drawn: { readonly size: number; readonly plain: number };
}

/** The fairest three, or undefined where any three would give the right one away. */
export function fairThree<T>(
  deck: DeckMap,
  { id, question, right, candidates, text, accept = () => true }: FairQuestion<T>,
): readonly [T, T, T] | undefined {
  const wanted = text(right);
  const named = [...deck.marksIn(question)].filter(word => deck.marksIn(wanted).has(word));
  const common = deck.shared(question, wanted);
  const plainOf = (one: string): number => deck.wordsInCommon(question, one);
  const own: Own = {
    size: wanted.length,
    plain: plainOf(wanted),
    drawn: { size: mix(12, id) % 4, plain: mix(11, id) % 4 },
  };
  const known = candidates
    .map((item): WeighedOption<T> => {
      const optionText = text(item);
      return {
        item,
        size: optionText.length,
        far: Math.abs(Math.log(optionText.length / wanted.length)),
        has: named.map(word => deck.marksIn(optionText).has(word)),
        shared: Math.min(common, deck.shared(question, optionText)),
        plain: plainOf(optionText),
      };
    })
    .toSorted((one, other) => rank(one) - rank(other))
    .slice(0, weighed);
  const isFair = (all: readonly WeighedOption<T>[]): boolean =>
    named.every((_word, index) => all.some(({ has }) => has[index])) &&
    all.some(({ size }) => size >= own.size * 0.8) &&
    all.some(({ size }) => size <= own.size * 1.25) &&
    common - Math.max(...all.map(({ shared }) => shared)) <= 2 &&
    own.plain - Math.max(...all.map(({ plain }) => plain)) <= 2;
  let best: { readonly three: readonly [T, T, T]; readonly cost: number } | undefined;
  for (const all of triples(known)) {
    const cost = costOf(own, all);
    if ((best !== undefined && cost >= best.cost) || !isFair(all)) continue;
    const [one, two, three] = all;
    const items = [one.item, two.item, three.item] as const;
    if (accept(items)) best = { three: items, cost };
  }
  return best?.three;
}

function* triples<T>(list: readonly T[]): Generator<readonly [T, T, T]> {
  for (const [at, one] of list.entries())
    for (const [next, two] of list.slice(at + 1).entries())
      for (const three of list.slice(at + next + 2)) yield [one, two, three];
}

/** How far three are from the right one in length, and its places from those drawn for it. */
function costOf<T>(own: Own, all: readonly WeighedOption<T>[]): number {
  let [near, more, longer] = [0, 0, 0];
  for (const { far, shared, plain, size } of all) {
    near += far - shared * 0.1;
    more += placeOf(plain, own.plain);
    longer += placeOf(size, own.size);
  }
  return near + 0.6 * Math.abs(more - own.drawn.plain) + 0.3 * Math.abs(longer - own.drawn.size);
}

/** How much of a place one comes before another; half of one where the two are alike. */
function placeOf(one: number, other: number): number {
  if (one === other) return 0.5;
  return one > other ? 1 : 0;
}

/** A candidate that has a name or words of the question is worth some difference in length. */
function rank<T>({ far, has, plain }: WeighedOption<T>): number {
  return far * 0.5 - has.filter(Boolean).length * 0.4 - plain * 0.3;
}
