import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RankHeap } from '../../source/standing/rank-heap.js';

test('whatever waits comes out once, the earliest first, and can wait again afterwards', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(1000), { minLength: 1, maxLength: 60 }),
      fc.array(fc.nat(59), { maxLength: 120 }),
      (ranks, pushes) => {
        const heap = new RankHeap(Uint32Array.from(ranks));
        const asked = pushes.map(at => at % ranks.length);
        for (let round = 0; round < 2; round++) {
          for (const index of asked) heap.push(index);
          const out: number[] = [];
          for (let index = heap.pop(); index !== undefined; index = heap.pop()) out.push(index);
          expect(out).toEqual(
            [...new Set(asked)].toSorted((one, other) => (ranks[one] ?? 0) - (ranks[other] ?? 0)),
          );
        }
      },
    ),
    { numRuns: 500 },
  );
});
