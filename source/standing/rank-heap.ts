/**
 * Arguments waiting for their turn, the one labelled earliest first. A binary heap; each argument
 * waits once at most.
 */
export class RankHeap {
  private readonly heap: number[] = [];
  private readonly waiting: Uint8Array;

  /** @param rank the turn of each argument; must not change while it waits */
  constructor(private readonly rank: Uint32Array) {
    this.waiting = new Uint8Array(rank.length);
  }

  push(index: number): void {
    if (this.waiting[index]) return;
    this.waiting[index] = 1;
    let at = this.heap.length;
    this.heap.push(index);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = this.heap[parent] ?? 0;
      if (this.rankOf(above) <= this.rankOf(index)) break;
      this.heap[at] = above;
      at = parent;
    }
    this.heap[at] = index;
  }

  /** The earliest of those waiting; undefined when none is. */
  pop(): number | undefined {
    const first = this.heap[0];
    const last = this.heap.pop();
    if (first === undefined || last === undefined) return undefined;
    this.waiting[first] = 0;
    if (this.heap.length > 0) this.sink(last);
    return first;
  }

  private sink(index: number): void {
    const size = this.heap.length;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && this.rankOf(this.heap[child + 1]) < this.rankOf(this.heap[child]))
        child++;
      const below = this.heap[child] ?? 0;
      if (this.rankOf(below) >= this.rankOf(index)) break;
      this.heap[at] = below;
      at = child;
    }
    this.heap[at] = index;
  }

  private rankOf(index: number | undefined): number {
    return this.rank[index ?? 0] ?? 0;
  }
}
