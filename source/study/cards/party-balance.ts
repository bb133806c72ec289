/**
 * Which parties stand beside the right one: over all cards of a kind each is offered about three
 * times for every time it is right, so that no name is a good guess.
 */
import type { Party } from '../../map/schema.js';
import { mix } from '../../map/mix.js';

export interface AskedParty {
  readonly id: string;
  readonly right: Party;
  /** Those that are certainly wrong. */
  readonly fair: readonly Party[];
  /** What must hold of the three together. */
  readonly accept: (three: readonly Party[]) => boolean;
}

/** No party is right more often than this. */
const mostOften = 0.25;
/** Of the fair ones, so many that were offered least are tried. */
const tried = 9;

/** The three wrong parties of each card; none for those that no three fit, or that are too many. */
export function balancedParties(
  cards: readonly AskedParty[],
): ReadonlyMap<string, readonly Party[]> {
  const drawn = withoutMany(
    cards
      .filter(({ fair }) => fair.length >= 3)
      .toSorted((one, other) => mix(5, one.id) - mix(5, other.id)),
  );
  const wanted = new Map<string, number>();
  for (const { right } of drawn) wanted.set(right.id, (wanted.get(right.id) ?? 0) + 3);
  const found = new Map<string, readonly Party[]>();
  for (const { id, fair, accept } of drawn) {
    const need = ({ id: party }: Party): number => wanted.get(party) ?? 0;
    const order = fair.toSorted(
      (one, other) =>
        need(other) - need(one) || mix(6, `${id}/${one.id}`) - mix(6, `${id}/${other.id}`),
    );
    const three = firstFit(order.slice(0, tried), accept) ?? firstFit(order, accept);
    if (!three) continue;
    found.set(id, three);
    for (const party of three) wanted.set(party.id, need(party) - 1);
  }
  return found;
}

/** Without cards of a party that would be right too often. */
function withoutMany(cards: readonly AskedParty[]): readonly AskedParty[] {
  let remaining = cards;
  for (;;) {
    const groups = [...Map.groupBy(remaining, ({ right }) => right.id).values()];
    const largest = groups.toSorted((one, other) => other.length - one.length)[0] ?? [];
    const last = largest.at(-1);
    if (!last || groups.length < 4 || largest.length <= Math.ceil(remaining.length * mostOften))
      return remaining;
    remaining = remaining.filter(one => one !== last);
  }
}

/** The first three in order that fit, those most needed before others. */
function firstFit(
  order: readonly Party[],
  accept: (three: readonly Party[]) => boolean,
): readonly Party[] | undefined {
  for (const [third, last] of order.entries())
    for (const [second, middle] of order.slice(0, third).entries())
      for (const first of order.slice(0, second)) {
        const three = [first, middle, last];
        if (accept(three)) return three;
      }
  return undefined;
}
