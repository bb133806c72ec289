/**
 * What one change of backing does to the labels, found by redoing only the labels that hang on it
 * (deletion and re-derivation, as for materialised views): labels that no longer follow from labels
 * given before them are taken back, then whatever the counts decide is labelled afresh. The outcome
 * is that of labelling anew.
 */
import type { Counts, Layout, Neighbours } from './layout.js';
import { labelledIn, labelledOut, undecided, type Propagation } from './propagation.js';
import { RankHeap } from './rank-heap.js';

/** What is done at the other end of each relation. */
type OnVisit = (end: number) => void;

/** What an argument bears on in one way, and the counts that are kept of it there. */
interface Bearing {
  readonly targets: Neighbours;
  readonly ins: Counts;
  readonly open: Counts;
}

/** How many more of what bears on an argument are in, and are open. */
interface More {
  readonly ins: number;
  readonly open: number;
}

export class Trial {
  /** Relations walked so far, over all tries: the measure of work done. */
  steps = 0;
  private readonly base: Uint8Array;
  private readonly ranks: Uint32Array;
  private readonly waiting: RankHeap;
  private readonly touched: number[] = [];
  private readonly pending: number[] = [];
  private readonly bearings: readonly Bearing[];

  /**
   * @param now labels with their counts; changed during a try and put back after it
   * @param concerned 1 for each argument whose label matters: closed under attackers and supporters
   */
  constructor(
    private readonly now: Propagation,
    private readonly concerned: Uint8Array,
  ) {
    this.base = now.label.slice();
    this.ranks = now.ranks();
    this.waiting = new RankHeap(this.ranks);
    const { attacked, supported } = now.layout;
    this.bearings = [
      { targets: attacked, ins: now.inAttackers, open: now.openAttackers },
      { targets: supported, ins: now.inSupporters, open: now.openSupporters },
    ];
  }

  private get layout(): Layout {
    return this.now.layout;
  }

  /**
   * What is read of the labels as they would be if each of `flipped` had so many admitted
   * citations.
   */
  readIf<T>(flipped: readonly number[], admitted: number, read: () => T): T {
    const before = flipped.map(index => this.now.admitted[index] ?? 0);
    for (const index of flipped) this.now.admitted[index] = admitted;
    this.takeBack(flipped);
    this.labelAfresh(flipped);
    const found = read();
    flipped.forEach((index, at) => {
      this.now.admitted[index] = before[at] ?? 0;
    });
    this.restore();
    return found;
  }

  /** Earliest first: each label is looked at once, after all that it could follow from. */
  private takeBack(flipped: readonly number[]): void {
    for (const index of flipped) if (this.now.label[index] !== undecided) this.waiting.push(index);
    for (let index = this.waiting.pop(); index !== undefined; index = this.waiting.pop()) {
      if (this.stillFollows(index)) continue;
      const rank = this.ranks[index] ?? 0;
      this.touched.push(index);
      this.relabel(index, undecided, end => {
        if (this.now.label[end] !== undecided && (this.ranks[end] ?? 0) > rank)
          this.waiting.push(end);
      });
    }
  }

  /** Whether a label follows from labels given before it, so that no label rests on itself. */
  private stillFollows(index: number): boolean {
    const { attackers, supporters } = this.layout;
    const backed = (this.now.admitted[index] ?? 0) > 0;
    if (this.now.label[index] === labelledIn) {
      return (
        (this.now.openAttackers[index] ?? 0) === 0 &&
        (backed || this.earlier(supporters, index, labelledIn) > 0)
      );
    }
    if ((this.now.inAttackers[index] ?? 0) > 0 && this.earlier(attackers, index, labelledIn) > 0)
      return true;
    const all = (supporters.offsets[index + 1] ?? 0) - (supporters.offsets[index] ?? 0);
    return !backed && this.earlier(supporters, index, labelledOut) === all;
  }

  private earlier(neighbours: Neighbours, index: number, label: number): number {
    const rank = this.ranks[index] ?? 0;
    let found = 0;
    this.walk(neighbours, index, end => {
      if (this.now.label[end] === label && (this.ranks[end] ?? 0) < rank) found++;
    });
    return found;
  }

  private labelAfresh(flipped: readonly number[]): void {
    for (const index of flipped) this.pending.push(index);
    for (const index of this.touched) this.pending.push(index);
    for (let index = this.pending.pop(); index !== undefined; index = this.pending.pop()) {
      if (this.now.label[index] !== undecided) continue;
      const verdict = this.now.verdict(index);
      if (verdict === undecided) continue;
      this.touched.push(index);
      this.relabel(index, verdict, end => this.pending.push(end));
    }
  }

  private restore(): void {
    const nothing: OnVisit = () => undefined;
    for (const index of this.touched) this.relabel(index, this.base[index] ?? undecided, nothing);
    this.touched.length = 0;
  }

  /**
   * Changes a label, keeps the counts of what it attacks and supports true to it, and visits those.
   */
  private relabel(index: number, label: number, visit: OnVisit): void {
    const old = this.now.label[index] ?? undecided;
    if (old === label) return;
    this.now.label[index] = label;
    const more = {
      ins: Number(label === labelledIn) - Number(old === labelledIn),
      open: Number(old === labelledOut) - Number(label === labelledOut),
    };
    for (const bearing of this.bearings) this.recount(index, bearing, more, visit);
  }

  private recount(
    index: number,
    { targets, ins, open }: Bearing,
    more: More,
    visit: OnVisit,
  ): void {
    this.walk(targets, index, end => {
      if (!this.concerned[end]) return;
      ins[end] = (ins[end] ?? 0) + more.ins;
      open[end] = (open[end] ?? 0) + more.open;
      visit(end);
    });
  }

  private walk(neighbours: Neighbours, index: number, visit: OnVisit): void {
    const start = neighbours.offsets[index] ?? 0;
    const stop = neighbours.offsets[index + 1] ?? 0;
    this.steps += stop - start + 1;
    for (let at = start; at < stop; at++) visit(neighbours.ends[at] ?? 0);
  }
}
