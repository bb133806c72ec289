/**
 * The least fixpoint by counting (after Modgil and Caminada 2009, with support as needed backing):
 * each argument counts its attackers and supporters by label, is labelled once when its counts
 * decide it, and passes that on along its relations once. Linear in arguments + relations, however
 * long the chains.
 */
import type { Layout, Neighbours } from './layout.js';

export const undecided = 0;
export const labelledIn = 1;
export const labelledOut = 2;

export class Propagation {
  readonly label: Uint8Array;
  /** The order in which arguments were labelled: each label follows from labels given earlier. */
  readonly rank: Uint32Array;
  readonly inAttackers: Uint32Array;
  /** Attackers not labelled out. */
  readonly openAttackers: Uint32Array;
  readonly inSupporters: Uint32Array;
  /** Supporters not labelled out. */
  readonly openSupporters: Uint32Array;
  /** Labelled, but not yet passed on. */
  private readonly queue: Uint32Array;
  private queued = 0;

  /**
   * Labels every argument of a layout.
   * @param admitted how many of each argument's citations are admitted
   */
  constructor(
    readonly layout: Layout,
    readonly admitted: Uint32Array,
  ) {
    const { size } = layout;
    this.label = new Uint8Array(size);
    this.rank = new Uint32Array(size);
    this.inAttackers = new Uint32Array(size);
    this.inSupporters = new Uint32Array(size);
    this.openAttackers = degrees(layout.attackers, size);
    this.openSupporters = degrees(layout.supporters, size);
    this.queue = new Uint32Array(size);
    for (let index = 0; index < size; index++) this.decide(index);
    let next = 0;
    while (next < this.queued) {
      const index = this.queue[next] ?? 0;
      this.rank[index] = next++;
      this.passOn(index);
    }
  }

  /** What the counts of an argument decide, whatever its label is now. */
  verdict(index: number): number {
    const admitted = (this.admitted[index] ?? 0) > 0;
    if ((this.inAttackers[index] ?? 0) > 0) return labelledOut;
    if (!admitted && (this.openSupporters[index] ?? 0) === 0) return labelledOut;
    if ((this.openAttackers[index] ?? 0) === 0 && (admitted || (this.inSupporters[index] ?? 0) > 0))
      return labelledIn;
    return undecided;
  }

  private decide(index: number): void {
    if (this.label[index] !== undecided) return;
    const verdict = this.verdict(index);
    if (verdict === undecided) return;
    this.label[index] = verdict;
    this.queue[this.queued++] = index;
  }

  private passOn(index: number): void {
    const { attacked, supported } = this.layout;
    const isIn = this.label[index] === labelledIn;
    this.count(attacked, index, isIn ? this.inAttackers : this.openAttackers, isIn ? 1 : -1);
    this.count(supported, index, isIn ? this.inSupporters : this.openSupporters, isIn ? 1 : -1);
  }

  private count(targets: Neighbours, index: number, counts: Uint32Array, by: number): void {
    const stop = targets.offsets[index + 1] ?? 0;
    for (let at = targets.offsets[index] ?? 0; at < stop; at++) {
      const target = targets.ends[at] ?? 0;
      const count = (counts[target] ?? 0) + by;
      counts[target] = count;
      // One more that is in may decide; one fewer that is open does only when none is left.
      if (by > 0 || count === 0) this.decide(target);
    }
  }
}

function degrees(neighbours: Neighbours, size: number): Uint32Array {
  const counts = new Uint32Array(size);
  for (let index = 0; index < size; index++)
    counts[index] = (neighbours.offsets[index + 1] ?? 0) - (neighbours.offsets[index] ?? 0);
  return counts;
}
