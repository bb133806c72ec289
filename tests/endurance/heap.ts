/** How much a program still holds once all that it let go of is collected. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** The heap in use after a full collection, in megabytes. */
export function heldMegabytes(): number {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
  return process.memoryUsage().heapUsed / 1_048_576;
}

export interface Held {
  readonly secondQuarter: number;
  readonly lastQuarter: number;
}

/**
 * Medians over the second quarter of what was sampled and over the last: after the start, and at
 * the end.
 */
export function quarters(samples: readonly number[]): Held | undefined {
  const quarter = Math.floor(samples.length / 4);
  if (quarter === 0) return undefined;
  return {
    secondQuarter: median(samples.slice(quarter, 2 * quarter)),
    lastQuarter: median(samples.slice(-quarter)),
  };
}

function median(values: readonly number[]): number {
  return (
    Math.round(
      (values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0) * 10,
    ) / 10
  );
}
