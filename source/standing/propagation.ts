/**
 * The least fixpoint by counting (after Modgil and Caminada 2009, with support as needed backing):
 * each argument counts its attackers and supporters by label, is labelled once when its counts
 * decide it, and passes that on along its relations once. Linear in arguments + relations, however
 * long the chains.
 */
import type { Counts, Layout, Neighbours } from './layout.js';

export const undecided = 0;
export const labelledIn = 1;
export const labelledOut = 2;

export class Propagation {
  readonly label: Uint8Array;
  readonly inAttackers: Counts;
  /** How many attackers are not labelled out. */
  readonly openAttackers: Counts;
  readonly inSupporters: Counts;
  /** How many supporters are not labelled out. */
  readonly openSupporters: Counts;
  /** What the counts of an argument decide, whatever its label is now. */
  readonly verdict: (index: number) => number;
  /** The arguments that were labelled, each after all that its label follows from. */
  private readonly order: Uint32Array;

  /**
   * Labels every argument of a layout.
   * @param admitted how many of each argument's citations are admitted
   */
  constructor(
    readonly layout: Layout,
    readonly admitted: Uint32Array,
  ) {
    const { size, attackers, supporters } = layout;
    this.label = new Uint8Array(size);
    this.openAttackers = attackers.counts.slice();
    this.openSupporters = supporters.counts.slice();
    this.inAttackers = attackers.counts.slice().fill(0);
    this.inSupporters = supporters.counts.slice().fill(0);
    const { order, verdict } = labelAll(this);
    this.order = order;
    this.verdict = verdict;
  }

  /** The turn in which each argument was labelled: each label follows from labels given earlier. */
  ranks(): Uint32Array {
    const ranks = new Uint32Array(this.layout.size);
    this.order.forEach((index, turn) => {
      ranks[index] = turn;
    });
    return ranks;
  }
}

/** What a labelling found beside the labels. */
interface Verdicts {
  readonly order: Uint32Array;
  readonly verdict: (index: number) => number;
}

/**
 * Labels all that the counts decide, and gives back how they decide. Arrays are taken out of their
 * objects once: finding them again for every relation took half the time of a labelling.
 */
function labelAll(propagation: Omit<Propagation, 'verdict' | 'ranks'>): Verdicts {
  const { layout, label, admitted } = propagation;
  const { inAttackers, openAttackers, inSupporters, openSupporters } = propagation;
  const { attacked, supported, size } = layout;
  /** Labelled, but not yet passed on. */
  const queue = new Uint32Array(size);
  let queued = 0;
  const verdict = (index: number): number => {
    const backed = (admitted[index] ?? 0) > 0;
    if ((inAttackers[index] ?? 0) > 0) return labelledOut;
    if (!backed && (openSupporters[index] ?? 0) === 0) return labelledOut;
    if ((openAttackers[index] ?? 0) === 0 && (backed || (inSupporters[index] ?? 0) > 0))
      return labelledIn;
    return undecided;
  };
  const decide = (index: number): void => {
    if (label[index] !== undecided) return;
    const decided = verdict(index);
    if (decided === undecided) return;
    label[index] = decided;
    queue[queued++] = index;
  };
  const pass = ({ offsets, ends }: Neighbours, from: number, counts: Counts, by: number): void => {
    const stop = offsets[from + 1] ?? 0;
    for (let at = offsets[from] ?? 0; at < stop; at++) {
      const target = ends[at] ?? 0;
      const count = (counts[target] ?? 0) + by;
      counts[target] = count;
      // One more that is in may decide; one fewer that is open does only when none is left.
      if (by > 0 || count === 0) decide(target);
    }
  };
  for (let index = 0; index < size; index++) decide(index);
  for (let next = 0; next < queued; next++) {
    const index = queue[next] ?? 0;
    const isIn = label[index] === labelledIn;
    pass(attacked, index, isIn ? inAttackers : openAttackers, isIn ? 1 : -1);
    pass(supported, index, isIn ? inSupporters : openSupporters, isIn ? 1 : -1);
  }
  return { order: queue.subarray(0, queued), verdict };
}
