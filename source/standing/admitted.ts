/**
 * Rule 1 of what stands, for a whole map at once: the citations that count under a burden and the
 * reader's assumptions.
 */
import { burdenStep, type Burden } from './burden.js';
import { type Assumptions } from './assumptions.js';
import type { Layout } from './layout.js';

/** What the reader assumes of each item of evidence, by its place in the map. */
const assumedNothing = 0;
export const assumedGranted = 1;
export const assumedRejected = 2;

/** Ids that the map does not hold change nothing. */
export function assumedOf(layout: Layout, assumptions: Assumptions): Uint8Array {
  const assumed = new Uint8Array(layout.citing.offsets.length - 1);
  const set = (ids: readonly string[], value: number): void => {
    for (const id of ids) {
      const index = layout.evidenceIndex.get(id);
      if (index !== undefined) assumed[index] = value;
    }
  };
  set(assumptions.rejected, assumedRejected);
  set(assumptions.granted, assumedGranted);
  return assumed;
}

/** Whether an item so assumed, cited for a grade this high, counts under a burden. */
export function stepCounts(assumed: number, step: number, burden: Burden): boolean {
  return assumed === assumedGranted || (assumed === assumedNothing && step >= burdenStep(burden));
}

/** How many of each argument's citations count: what a labelling starts from. */
export function admittedCounts(
  layout: Layout,
  burden: Burden,
  assumptions: Assumptions,
): Uint32Array {
  const { citations } = layout;
  const assumed = assumedOf(layout, assumptions);
  const admitted = new Uint32Array(layout.size);
  for (let index = 0; index < layout.size; index++) {
    const stop = citations.offsets[index + 1] ?? 0;
    for (let at = citations.offsets[index] ?? 0; at < stop; at++) {
      if (stepCounts(assumed[citations.evidence[at] ?? 0] ?? 0, citations.step[at] ?? 0, burden))
        admitted[index] = (admitted[index] ?? 0) + 1;
    }
  }
  return admitted;
}
