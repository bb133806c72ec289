/**
 * Three wrong options beside which the right one does not stand out: by its length, by a name or a
 * figure that it alone has in common with the question, or by its words.
 */
import type { DeckMap } from './deck-map.js';

/** Weighed at most, the nearest in length first: all triples of them are tried. */
const weighed = 14;

export interface FairWish<T> {
  /** What the question shows. */
  readonly asked: string;
  readonly right: T;
  readonly candidates: readonly T[];
  readonly text: (item: T) => string;
  /** What must hold of the three together, beyond fairness. */
  readonly accept?: (three: readonly [T, T, T]) => boolean;
}

/** The fairest three, or undefined where any three would give the right one away. */
export function fairThree<T>(
  deck: DeckMap,
  { asked, right, candidates, text, accept = () => true }: FairWish<T>,
): readonly [T, T, T] | undefined {
  const wanted = text(right);
  const named = [...deck.marksIn(asked)].filter(word => deck.marksIn(wanted).has(word));
  const common = deck.shared(asked, wanted);
  const known = candidates
    .map(item => ({
      item,
      far: Math.abs(Math.log(text(item).length / wanted.length)),
      longer: text(item).length / wanted.length,
      has: named.map(word => deck.marksIn(text(item)).has(word)),
      shared: Math.min(common, deck.shared(asked, text(item))),
    }))
    // A candidate that has a name of the question is worth some difference in length.
    .toSorted((one, other) => rank(one) - rank(other))
    .slice(0, weighed);
  let best: { readonly three: readonly [T, T, T]; readonly cost: number } | undefined;
  for (const [at, one] of known.entries()) {
    for (const [next, two] of known.slice(at + 1).entries()) {
      for (const three of known.slice(at + next + 2)) {
        const all = [one, two, three];
        if (named.some((_word, index) => !all.some(({ has }) => has[index]))) continue;
        if (all.every(({ longer }) => longer < 0.8) || all.every(({ longer }) => longer > 1.25))
          continue;
        if (common - Math.max(...all.map(({ shared }) => shared)) > 2) continue;
        const cost = all.reduce((sum, { far, shared }) => sum + far - shared * 0.1, 0);
        const items = [one.item, two.item, three.item] as const;
        if ((best === undefined || cost < best.cost) && accept(items))
          best = { three: items, cost };
      }
    }
  }
  return best?.three;
}

function rank({
  far,
  has,
  shared,
}: {
  readonly far: number;
  readonly has: readonly boolean[];
  readonly shared: number;
}): number {
  return far - has.filter(Boolean).length * 0.4 - shared * 0.15;
}
